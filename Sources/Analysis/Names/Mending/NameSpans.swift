import News

/// Puts the recogniser's spans right where the tables or the article know
/// better: "Democratic People's Republic of Korea" is one name, and
/// "People's Assembly Choi Tae Bok" two.
enum NameSpans {
    static func corrected(_ names: [NameSpan], in document: Document) -> [NameSpan] {
        let known = KnownSpans.spans(in: document)
        let names = merged(names.filter { !$0.tokens.isEmpty }, known, document)
        let pieces = NameSplitter(RunOnNames.cut(names, in: document), document).split
        let firms = FirmNames.corrected(pieces, in: document)
        let bodies = PairedBodies.joined(NationalBodies.joined(firms, in: document), in: document)
        return MissedNames.added(to: DatelinePlaces.corrected(bodies, in: document), in: document)
    }

    /// A name of the tables replaces what it covers and cuts what it overlaps;
    /// inside a longer name it is a part of that.
    private static func merged(_ names: [NameSpan], _ known: [NameSpan], _ document: Document) -> [NameSpan] {
        guard !known.isEmpty else { return names }
        let kept = known.filter { span in
            !overlapping(span.tokens, among: names).contains { covers($0, span) && $0.tokens != span.tokens }
        }
        let rest = names.compactMap { name in
            overlapping(name.tokens, among: kept).first.map { cut(name, from: $0, document) } ?? name
        }
        return (rest.compactMap { $0 } + kept).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    /// Of spans in order, none of which overlap; logarithmic.
    static func overlapping(_ tokens: Range<Int>, among spans: [NameSpan]) -> ArraySlice<NameSpan> {
        spans[spans.partitioningIndex { $0.tokens.upperBound > tokens.lowerBound }...]
            .prefix { $0.tokens.lowerBound < tokens.upperBound }
    }

    private static func covers(_ name: NameSpan, _ span: NameSpan) -> Bool {
        name.tokens.lowerBound <= span.tokens.lowerBound && span.tokens.upperBound <= name.tokens.upperBound
    }

    /// What is left in front of the known name, without "of the".
    private static func cut(_ name: NameSpan, from known: NameSpan, _ document: Document) -> NameSpan? {
        var tokens =
            name.tokens.lowerBound..<max(name.tokens.lowerBound, min(name.tokens.upperBound, known.tokens.lowerBound))
        while let last = tokens.last, !document.tokens[last].shape.contains(.capitalized) { tokens = tokens.dropLast() }
        return tokens.isEmpty ? nil : NameSpan(tokens: tokens, kind: name.kind)
    }
}

/// Names of several words that the tables know, found by their words alone.
enum KnownSpans {
    /// The longest at each place; a look at each capitalised token.
    static func spans(in document: Document) -> [NameSpan] {
        var spans: [NameSpan] = []
        var token = 0
        while token < document.tokens.count {
            let found = document.tokens[token].shape.contains(.capitalized) ? span(at: token, in: document) : nil
            if let found { spans.append(found) }
            token = found?.tokens.upperBound ?? token + 1
        }
        return spans
    }

    private static func span(at token: Int, in document: Document) -> NameSpan? {
        guard mayBegin(at: token, in: document) else { return nil }
        let limit = sentenceEnd(token, document)
        guard let most = KnownNames.longestStarting(with: firstTwoWords(at: token, before: limit, in: document)) else {
            return nil
        }
        for upper in stride(from: min(token + most * 2, limit), to: token, by: -1)
        where document.tokens[upper - 1].shape.contains(.capitalized) {
            let text = document.text(document.span(token..<upper))
            if let entry = KnownNames.entry(ofWords: text), upper > token + 1 || text.contains("-") {
                return NameSpan(tokens: token..<upper, kind: entry.kind)
            }
        }
        return nil
    }

    /// Whether the token may be the first word of such a name: most are quickly seen to be none.
    private static func mayBegin(at token: Int, in document: Document) -> Bool {
        let bytes = document.bytes[Int(document.tokens[token].start)..<Int(document.tokens[token].end)]
        guard bytes.allSatisfy({ $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }), isPlainEnd(of: token, in: document) else {
            return true
        }
        return KnownNames.mayBegin(with: bytes.indices, in: document.bytes)
    }

    /// Nothing behind it goes on with the word ("People's").
    private static func isPlainEnd(of token: Int, in document: Document) -> Bool {
        guard token + 1 < document.tokens.count else { return true }
        let next = document.tokens[token + 1]
        if next.shape.contains(.spaceBefore) { return true }
        switch document.bytes[Int(next.start)] {
        case 0x2C, 0x2E, 0x3A, 0x3B, 0x28, 0x29, 0x21, 0x22, 0x3F, 0x2D: return true
        default: return false
        }
    }

    /// Folded; "'s" is a token of its own and belongs to the word in front.
    private static func firstTwoWords(at token: Int, before limit: Int, in document: Document) -> String {
        for upper in [token + 1, token + 2, token + 3] where upper <= limit {
            let isPossessive = upper < limit && ["'s", "\u{2019}s"].contains(document.text(upper))
            let words = NameWords.flat(of: document.text(document.span(token..<(isPossessive ? upper + 1 : upper))))
            if words.count > 1 { return "\(words[0]) \(words[1])" }
        }
        return ""
    }

    private static func sentenceEnd(_ token: Int, _ document: Document) -> Int {
        document.sentences.isEmpty
            ? document.tokens.count : document.sentence(around: token).upperBound
    }
}
