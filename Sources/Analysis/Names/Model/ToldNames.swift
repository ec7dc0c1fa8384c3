package import News

/// A recogniser that is told the names of a text: for measuring what comes after it.
struct ToldNames: NameRecognizer {
    /// For a text its names in order, by bytes; without a kind the trained model says which.
    let names: @Sendable (String) -> [(span: TextSpan, kind: EntityKind?)]

    func names(in document: Document) -> [NameSpan] {
        let told = names(document.text(TextSpan(0, document.bytes.count)))
        let trained = TrainedNames().names(in: document)
        return told.compactMap { name in
            let inside = document.tokens.indices.filter { document.tokens[$0].span.overlaps(name.span) }
            guard let first = inside.first, let last = inside.last else { return nil }
            let tokens = first..<last + 1
            let kind = name.kind ?? trained.first { $0.tokens.overlaps(tokens) }?.kind ?? .person
            return NameSpan(tokens: tokens, kind: kind)
        }
    }
}

extension Analyzer {
    /// One that doesn't look for names but is told them.
    package init(names: @escaping @Sendable (String) -> [(span: TextSpan, kind: EntityKind?)]) {
        recognizer = ToldNames(names: names)
    }
}
