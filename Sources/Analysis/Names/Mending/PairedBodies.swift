import News

/// A body that is named for two things: "Institute of China and Modern Asia of the Russian
/// Academy of Sciences" is no "Institute of China" and a "Modern Asia", and the "Avon and
/// Somerset Police" are one.
enum PairedBodies {
    static func joined(_ names: [NameSpan], in document: Document) -> [NameSpan] {
        var result: [NameSpan] = []
        for (index, name) in names.enumerated() {
            let next = index + 1 < names.count ? names[index + 1] : nil
            if let last = result.last,
                isForce(name, of: last, in: document)
                    || next.map({ isSecond(name, of: last, before: $0, in: document) }) == true
            {
                result[result.count - 1] = NameSpan(
                    tokens: last.tokens.lowerBound..<name.tokens.upperBound, kind: .organization)
            } else {
                result.append(name)
            }
        }
        return result
    }

    /// "Avon" and "Somerset Police": behind a state stands another's.
    private static func isForce(_ force: NameSpan, of county: NameSpan, in document: Document) -> Bool {
        guard county.kind == .place, county.tokens.count == 1, force.kind == .organization, force.tokens.count == 2,
            let last = force.tokens.last, ["Police", "Constabulary"].contains(document.text(last))
        else { return false }
        return document.words(between: county, force) == "and"
            && KnownNames.entry(for: document.text(document.span(county.tokens))) == nil
    }

    /// Another body belongs to nobody, nor does a state.
    private static func isSecond(
        _ name: NameSpan, of body: NameSpan, before owner: NameSpan, in document: Document
    ) -> Bool {
        body.kind == .organization && owner.kind == .organization
            && [.place, .other].contains(name.kind) && document.words(between: body, name) == "and"
            && ["of", "of the"].contains(document.words(between: name, owner))
            && body.tokens.contains { document.text($0) == "of" }
            && KnownNames.country(for: document.text(document.span(name.tokens))) == nil
    }
}

extension Document {
    /// The one or two words that stand between two names; nothing where there are none, or more.
    func words(between first: NameSpan, _ second: NameSpan) -> String {
        guard first.tokens.upperBound < second.tokens.lowerBound else { return "" }
        let words = first.tokens.upperBound..<second.tokens.lowerBound
        return words.count < 3 ? words.map(text).joined(separator: " ") : ""
    }
}
