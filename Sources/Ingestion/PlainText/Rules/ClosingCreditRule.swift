import News

/// The credit that ends an article: "(RT)", "– Agencies", "Reuters" on a line
/// of its own.
enum ClosingCreditRule {
    static func apply(_ draft: inout Draft) {
        guard let last = draft.content.last, draft.content.count > 1 else { return }
        let passage = draft.passages[last]
        if let start = ClosingCredit.signOff(in: passage.text) { return split(&draft, last, at: start) }
        if let name = wholeLine(passage) {
            tell(name, &draft)
            draft.remove(last, .credit)
        } else if let credit = ClosingCredit.find(in: passage.text) {
            tell(credit.name, &draft)
            split(&draft, last, at: credit.start)
        }
    }
}

// MARK: - Private

extension ClosingCreditRule {
    private static func wholeLine(_ passage: Passage) -> String? {
        guard passage.words.count <= 5, !passage.shape.endsSentence || passage.text.hasPrefix("(") else { return nil }
        let name = ClosingCredit.bare(passage.text[...])
        let parts = name.split(separator: " - ")
        if parts.count > 1, parts.allSatisfy({ NewsAgencies.name(String($0)) != nil }) { return String(parts[0]) }
        if let agency = signed(name) { return agency }
        return NewsAgencies.name(name) != nil || ClosingCredit.nobody.contains(name.lowercased()) ? name : nil
    }

    /// "abc/AFP": an editor's letters before the agency.
    private static func signed(_ name: String) -> String? {
        let parts = name.split(separator: "/")
        guard parts.count == 2, parts[0].count <= 4, parts[0].allSatisfy(\.isLetter) else { return nil }
        return NewsAgencies.name(String(parts[1])) == nil ? nil : String(parts[1])
    }

    private static func tell(_ name: String, _ draft: inout Draft) {
        if ClosingCredit.nobody.contains(name.lowercased()) { return }
        draft.facts.offer(site: NewsAgencies.name(name) ?? name, from: .text)
    }

    private static func split(_ draft: inout Draft, _ index: Int, at start: Int) {
        let text = draft.passages[index].text
        let fate = draft.passages[index].fate
        var body = Passage(text.slice(TextSpan(0, start)).safeLine)
        body.fate = fate
        var credit = Passage(text.slice(TextSpan(start, text.utf8.count)))
        credit.remove(.credit)
        draft.passages.replaceSubrange(index...index, with: [body, credit])
    }
}

/// A credit behind the last sentence of an article.
struct ClosingCredit {
    let name: String
    /// Where it begins, in bytes.
    let start: Int

    /// Credits that name nobody.
    static let nobody: Set<String> = [
        "agencies", "news agencies", "agency", "wires", "news wires", "wire services", "staff", "ends", "end",
        "agency report",
        "with agencies", "with agency inputs", "inputs from agencies",
    ]

    /// Where "(Reporting by Jane Doe; Editing by John Roe)" begins behind the last sentence.
    static func signOff(in text: String) -> Int? {
        guard text.hasSuffix(")"), let open = text.lastIndex(of: "("), open != text.startIndex else { return nil }
        let inner = text[open...].dropFirst()
        guard inner.utf8.count <= 600, signs.contains(where: { inner.hasPrefix($0) }) else { return nil }
        return text.utf8.distance(from: text.startIndex, to: open)
    }

    private static let signs = [
        "Reporting by ", "Additional reporting ", "Writing by ", "Editing by ", "Compiled by ",
        "Reporting and writing ",
        "With inputs from ", "With agency inputs",
    ]

    static func find(in text: String) -> ClosingCredit? {
        inBrackets(text) ?? behindDash(text)
    }

    /// "... he said. (RT)": up to three capitalised words in brackets.
    private static func inBrackets(_ text: String) -> ClosingCredit? {
        guard text.hasSuffix(")"), let open = text.lastIndex(of: "(") else { return nil }
        return credit(text, from: open)
    }

    /// "... she said. – Agencies".
    private static func behindDash(_ text: String) -> ClosingCredit? {
        let tail = text.suffix(40)
        guard let dash = tail.lastIndex(where: { "–—-".contains($0) }) else { return nil }
        return credit(text, from: dash)
    }

    private static func credit(_ text: String, from start: String.Index) -> ClosingCredit? {
        let name = bare(text[start...])
        let words = Words(name)
        let before = text[..<start].last { $0 != " " }
        guard let before, ".!?\"”’…".contains(before), text[..<start].hasSuffix(" ") else { return nil }
        let isNobody = nobody.contains(name.lowercased())
        guard (1...3).contains(words.count), isNobody || words.list.allSatisfy(\.isCapitalised) else { return nil }
        return ClosingCredit(name: name, start: text.utf8.distance(from: text.startIndex, to: start))
    }

    /// Without dashes, brackets, stops and blanks around it.
    static func bare(_ text: Substring) -> String {
        let marks: Set<Character> = ["–", "—", "-", "(", ")", "[", "]", " ", "."]
        var result = text.drop { marks.contains($0) }
        while let last = result.last, marks.contains(last) { result.removeLast() }
        return String(result)
    }
}
