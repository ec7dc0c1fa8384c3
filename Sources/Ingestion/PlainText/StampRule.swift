import News

/// The lines above a text that say who wrote it and when: "By Jane Doe",
/// "Published: May 3, 2015", "Updated on" without a date; often several in one
/// line, between bars.
enum StampRule {
    static func apply(_ draft: inout Draft) {
        let body = draft.bodyStart
        for index in draft.passages.indices where draft.passages[index].isContent {
            let passage = draft.passages[index]
            guard passage.words.count <= 18, !passage.text.hasSuffix("?") else { continue }
            read(passage, at: index, isHead: index <= body, &draft)
        }
    }
}

// MARK: - Private

extension StampRule {
    private static func read(_ passage: Passage, at index: Int, isHead: Bool, _ draft: inout Draft) {
        let parts = parts(of: passage.text)
        let found = parts.map { part(String($0), isHead: isHead, draft.facts.zone) }
        guard found.contains(where: { $0 != nil }) else { return }
        let unknown = zip(parts, found).filter { $0.1 == nil }
        guard unknown.isEmpty || (isHead && parts.count > 1 && unknown.count <= 2) else { return }
        for case let stamp? in found { tell(stamp, &draft.facts) }
        let isByline = found.contains { if case .byline = $0 { true } else { false } }
        draft.remove(index, isByline ? .credit : .dateStamp)
    }

    private static func tell(_ stamp: Stamp, _ facts: inout ArticleFacts) {
        switch stamp {
        case .byline(let name): facts.offer(byline: name, from: .text)
        case .date(let date): facts.offer(published: date, from: .text)
        case .nothing: break
        }
    }

    private static func part(_ text: String, isHead: Bool, _ zone: Zone) -> Stamp? {
        if let stamp = DateStamp.read(text, isHead: isHead, zone: zone) { return stamp }
        return isHead ? Byline.read(text) : nil
    }

    /// Cut at bars, bullets and dashes that stand between blanks.
    private static func parts(of text: String) -> [Substring] {
        var result: [Substring] = []
        var rest = text[...]
        while let cut = separators.compactMap({ rest.firstRange(of: $0) }).min(by: { $0.lowerBound < $1.lowerBound }) {
            result.append(rest[..<cut.lowerBound])
            rest = rest[cut.upperBound...]
        }
        result.append(rest)
        return result.filter { !$0.isEmpty }
    }

    private static let separators = [" | ", " • ", " · ", " / ", " – ", " — ", " - ", " -- "]
}

/// What a line above the text tells.
enum Stamp {
    case byline(String)
    case date(Publication)
    /// "Updated on": nothing.
    case nothing
}
