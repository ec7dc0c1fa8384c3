import News

/// Calls every run of capitalised words a name: what is left when there is no model.
struct CapitalRuns: NameRecognizer {
    func names(in document: Document) -> [NameSpan] {
        var names: [NameSpan] = []
        for sentence in document.sentences {
            var start: Int?
            for token in sentence {
                let isName = document.tokens[token].shape.contains(.capitalized) && token != sentence.lowerBound
                if isName, start == nil { start = token }
                if !isName, let first = start {
                    names.append(NameSpan(tokens: first..<token, kind: .other))
                    start = nil
                }
            }
        }
        return names
    }
}
