import News

/// Text with inline marks to what a reader sees: emphasis, code, links, images,
/// tags, escapes and character references taken off. One pass, linear.
struct MarkdownInline {
    private let input: [Unicode.Scalar]
    private var index = 0
    private var output: [Unicode.Scalar] = []
    /// Marks of emphasis that may still find their partner: what they are and
    /// where they stand in `output`.
    private var openMarks: [(mark: Unicode.Scalar, at: Int)] = []
    /// Brackets that may begin a link: where their text begins in `output`.
    private var openBrackets: [(at: Int, isImage: Bool)] = []
    /// Places in `output` that are to be left out.
    private var dropped: [Bool] = []

    /// The addresses of links, and where these begin in `output`.
    private var addresses: [(at: Int, address: String)] = []

    /// One line, blanks folded.
    static func plain(_ text: String) -> String { linked(text).text }

    /// The same, and where its words lead.
    static func linked(_ text: String) -> (text: String, links: [PassageLink]) {
        guard text.utf8.contains(where: { marks.contains($0) }) else { return (text.safeLine, []) }
        var parser = MarkdownInline(text)
        let line = Blanks.folded(Array(parser.run().utf8)[...])
        let addresses = parser.addresses.sorted { $0.at < $1.at }.map(\.address)
        let (plain, links) = LinkMarks.taken(from: line, addresses)
        return (plain, links.compactMap { $0.resolved(against: nil) })
    }

    private init(_ text: String) {
        input = Array(text.unicodeScalars)
        output.reserveCapacity(input.count)
    }

    private static let marks = Set("*_`[]<&\\~=!".utf8)
}

// MARK: - Private

extension MarkdownInline {
    private mutating func run() -> String {
        while index < input.count { readNext() }
        var result = String.UnicodeScalarView()
        for (place, scalar) in output.enumerated() where !dropped[place] { result.append(scalar) }
        return String(result)
    }

    private mutating func readNext() {
        switch input[index] {
        case "\\": readEscape()
        case "`": readCode()
        case "*", "_", "~", "=": readEmphasis()
        case "!" where peek(1) == "[": readBracket(isImage: true)
        case "[": readBracket(isImage: false)
        case "]": readClosingBracket()
        case "<": readTag()
        case "&": readReference()
        default: keep(input[index])
        }
    }

    private func peek(_ distance: Int) -> Unicode.Scalar? {
        index + distance < input.count ? input[index + distance] : nil
    }

    private mutating func keep(_ scalar: Unicode.Scalar) {
        put(scalar)
        index += 1
    }

    private mutating func put(_ scalar: Unicode.Scalar, isDropped: Bool = false) {
        output.append(scalar)
        dropped.append(isDropped)
    }

    private mutating func readEscape() {
        if let next = peek(1), next.isASCII, next.properties.generalCategory.isMark { index += 1 }
        keep(input[index])
    }

    /// The text between runs of backticks of the same length, as it stands.
    private mutating func readCode() {
        let length = run(of: "`", from: index)
        var end = index + length
        while end < input.count, end - index < 2_000 {
            let closing = run(of: "`", from: end)
            if closing == length {
                for scalar in input[(index + length)..<end] { put(scalar) }
                index = end + closing
                return
            }
            end += max(1, closing)
        }
        for _ in 0..<length { keep("`") }
    }

    private func run(of mark: Unicode.Scalar, from start: Int) -> Int {
        var end = start
        while end < input.count, input[end] == mark { end += 1 }
        return end - start
    }

    /// A mark that opens waits for one that closes; only pairs are dropped.
    private mutating func readEmphasis() {
        let mark = input[index]
        let length = run(of: mark, from: index)
        let before = index > 0 ? input[index - 1] : " "
        let after = index + length < input.count ? input[index + length] : " "
        let isPair = mark == "*" || mark == "_" || length == 2
        let canOpen = isPair && !after.properties.isWhitespace && !(mark == "_" && before.properties.isAlphabetic)
        let canClose = isPair && !before.properties.isWhitespace && !(mark == "_" && after.properties.isAlphabetic)
        for _ in 0..<length {
            if canClose, openMarks.last?.mark == mark, let open = openMarks.popLast() {
                dropped[open.at] = true
                put(mark, isDropped: true)
            } else {
                if canOpen { openMarks.append((mark, output.count)) }
                put(mark)
            }
            index += 1
        }
    }

    private mutating func readBracket(isImage: Bool) {
        openBrackets.append((output.count, isImage))
        if isImage { keep("!") }
        keep("[")
    }

    /// "](address)" and "][name]" make a link of what stands in the brackets.
    private mutating func readClosingBracket() {
        guard let open = openBrackets.popLast(), let end = endOfTarget(index + 1) else { return keep("]") }
        if !open.isImage, let address = address(in: (index + 1)..<end) {
            mark(from: open.at, address)
            index = end
            return
        }
        for place in open.at..<(open.isImage ? output.count : open.at + 1) { dropped[place] = true }
        index = end
    }

    /// What stands between parentheses, without a title behind it.
    private func address(in range: Range<Int>) -> String? {
        guard input[range.lowerBound] == "(" else { return nil }
        let inner = input[range].dropFirst().dropLast().drop { $0 == " " || $0 == "<" }
        let address = inner.prefix { $0 != " " && $0 != ">" }
        return address.isEmpty ? nil : String(String.UnicodeScalarView(address))
    }

    /// Makes a link of `output` from the bracket at `place` on.
    private mutating func mark(from place: Int, _ address: String) {
        output[place] = Unicode.Scalar(LinkMarks.start)
        put(Unicode.Scalar(LinkMarks.end))
        addresses.append((place, address))
    }

    private func endOfTarget(_ start: Int) -> Int? {
        guard start < input.count else { return nil }
        let close: Unicode.Scalar
        switch input[start] {
        case "(": close = ")"
        case "[": close = "]"
        default: return nil
        }
        var depth = 0
        for end in start..<min(input.count, start + 2_000) {
            if input[end] == input[start] { depth += 1 }
            if input[end] == close { depth -= 1 }
            if depth == 0 { return end + 1 }
        }
        return nil
    }

    /// "<https://...>" keeps its address, "<b>" and "<!-- -->" go.
    private mutating func readTag() {
        guard let next = peek(1), next.properties.isAlphabetic || next == "/" || next == "!",
            let end = input[index...].prefix(1_000).firstIndex(of: ">")
        else { return keep("<") }
        let inner = input[(index + 1)..<end]
        if inner.contains(":") || inner.contains("@"), !inner.contains(" ") {
            put("[")
            let start = output.count - 1
            for scalar in inner { put(scalar) }
            mark(from: start, String(String.UnicodeScalarView(inner)))
        }
        index = end + 1
    }

    private mutating func readReference() {
        let head = input[index...].prefix(12)
        guard let end = head.firstIndex(of: ";"), let scalar = CharacterReferences.scalar(head[(index + 1)..<end])
        else {
            return keep("&")
        }
        put(scalar)
        index = end + 1
    }
}

extension Unicode.GeneralCategory {
    /// Punctuation and symbols: what a backslash may stand before.
    fileprivate var isMark: Bool {
        switch self {
        case .openPunctuation, .closePunctuation, .dashPunctuation, .connectorPunctuation, .otherPunctuation,
            .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol:
            true
        default: false
        }
    }
}
