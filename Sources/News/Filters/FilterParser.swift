extension Filter {
    /// What is wrong with a filter, as a sentence.
    public enum ParseError: Error, Equatable, CustomStringConvertible {
        case unclosedQuote
        case emptyValue(String)
        case unknownState(String)
        /// A word in front of a colon is almost the name of a test.
        case unknownTest(String, meant: String)
        /// A word in front of a colon is the name of no test.
        case noSuchTest(String)
        /// AND, OR or NOT, as other programs read them.
        case operatorWord(String)
        case notADay(String)
        case tooLong
        /// None of its words has a letter or digit.
        case nothingToFind(String)

        public var description: String {
            switch self {
            case .unclosedQuote: return "A quotation mark isn't closed."
            case .emptyValue(let name): return "'\(name):' needs something after it."
            case .unknownState(let state):
                return "'is:\(state)' is not known; there are \(State.listed)."
            case .unknownTest(let name, let meant):
                return
                    "There is no test '\(name):'; did you mean '\(meant):'? Words with a colon go in quotation marks."
            case .noSuchTest(let name):
                return "There is no test '\(name):'; there are \(TestName.listed). Words with a colon go in "
                    + "quotation marks."
            case .operatorWord(let word):
                return "\(word) is no sign in a filter: all words must be there, and -word excludes. To search for it, "
                    + "write it small."
            case .notADay(let text): return "'\(text)' is no date; write YYYY, YYYY-MM or YYYY-MM-DD."
            case .nothingToFind(let text): return "'\(text)' has no letter or digit that could be searched for."
            case .tooLong: return "A filter takes at most \(Filter.mostTerms) words and tests."
            }
        }
    }

    /// SQLite takes expressions of a limited depth only.
    static let mostTerms = 100

    /// Reads a filter line. What stands in front of a colon and is no test counts as a word where it doesn't look like
    /// the name of one.
    public init(parsing line: String) throws(ParseError) {
        var terms: [Term] = []
        for piece in try Filter.pieces(of: line) {
            if let term = try Filter.term(piece) { terms.append(term) }
        }
        guard terms.count <= Filter.mostTerms else { throw .tooLong }
        let words = terms.map(\.test).filter(\.isWords)
        if let first = words.first, !words.contains(where: \.isSearchable) { throw .nothingToFind(first.line) }
        self.init(terms)
    }

    /// The filter as it would be typed.
    public var line: String { terms.map(\.line).joined(separator: " ") }
}

extension Filter.Term {
    /// The term as it would be typed.
    public var line: String { (isNegated ? "-" : "") + test.line }
}

// MARK: - Private

extension Filter {
    private struct Piece {
        var isNegated = false
        var name: TestName?
        var text = ""
        var isQuoted = false
    }

    private static func pieces(of line: String) throws(ParseError) -> [Piece] {
        var pieces: [Piece] = []
        var rest = Substring(withoutLooseMarks(line))
        while let first = rest.first {
            if first.isWhitespace {
                rest = rest.dropFirst()
                continue
            }
            var piece = Piece()
            if first == "-", let next = rest.dropFirst().first, !next.isWhitespace {
                piece.isNegated = true
                rest = rest.dropFirst()
            }
            try read(&rest, into: &piece)
            pieces.append(piece)
        }
        return pieces
    }

    /// Without marks that have no letter to stand on: one would make its blank part of a word.
    private static func withoutLooseMarks(_ line: String) -> String {
        guard !line.utf8.allSatisfy({ $0 < 0x80 }) else { return line }
        var isLoose = true
        let scalars = line.unicodeScalars.filter { scalar in
            let isMark = [.nonspacingMark, .enclosingMark, .spacingMark].contains(scalar.properties.generalCategory)
            if isMark, isLoose { return false }
            isLoose = scalar.properties.isWhitespace
            return true
        }
        return String(String.UnicodeScalarView(scalars))
    }

    private static func read(_ rest: inout Substring, into piece: inout Piece) throws(ParseError) {
        while let character = rest.first, !character.isWhitespace {
            if character == "\"", piece.text.isEmpty {
                let body = rest.dropFirst()
                guard let end = body.firstIndex(of: "\"") else { throw .unclosedQuote }
                piece.text = String(body[..<end])
                piece.isQuoted = true
                rest = body[body.index(after: end)...]
                return
            }
            // A word may be nothing but colons.
            if character == ":", piece.name == nil, piece.text.utf8.count <= TestName.longest,
                let name = TestName(rawValue: piece.text.lowercased())
            {
                piece.name = name
                piece.text = ""
            } else {
                piece.text.append(character)
            }
            rest = rest.dropFirst()
        }
    }

    private static func term(_ piece: Piece) throws(ParseError) -> Term? {
        guard let name = piece.name else {
            guard !piece.text.isEmpty || piece.isQuoted else { return nil }
            if !piece.isQuoted, let slip = TestName.slip(in: piece.text) {
                throw slip.meant.map { .unknownTest(slip.name, meant: $0) } ?? .noSuchTest(slip.name)
            }
            if !piece.isQuoted, operators.contains(piece.text) { throw .operatorWord(piece.text) }
            return Term(word(piece), isNegated: piece.isNegated)
        }
        guard !piece.text.isEmpty else { throw .emptyValue(name.rawValue) }
        return Term(try name.test(piece.text), isNegated: piece.isNegated)
    }

    private static let operators: Set = ["AND", "OR", "NOT"]

    private static func word(_ piece: Piece) -> Test {
        if piece.isQuoted { return .phrase(piece.text) }
        if piece.text.hasSuffix("*"), piece.text.count > 1 { return .prefix(String(piece.text.dropLast())) }
        return .word(piece.text)
    }
}

extension DayInterval {
    /// Reads `2024`, `2024-05` or `2024-05-18`: the days they cover. There is no year 0.
    public init?(filterText: String) {
        let parts = filterText.split(separator: "-", omittingEmptySubsequences: false)
        guard filterText.utf8.allSatisfy({ $0 == 0x2D || (48...57).contains($0) }), let first = parts.first,
            first.count == 4, let year = Int(first), year > 0, parts.count <= 3
        else { return nil }
        switch parts.count {
        case 1:
            self.init(
                from: CalendarDay(year: year, month: 1, day: 1), to: CalendarDay(year: year, month: 12, day: 31))
        case 2:
            guard let month = Int(parts[1]), let start = CalendarDay(year: year, month: month, day: 1) else {
                return nil
            }
            self.init(from: start, to: start.adding(months: 1).adding(days: -1))
        default:
            guard let day = CalendarDay(iso: filterText) else { return nil }
            self.init(from: day, to: day)
        }
    }

    /// The shortest text that `init(filterText:)` reads back as these days.
    var filterText: String {
        guard let from, let to else { return "" }
        if from == to { return from.iso }
        return from.month == to.month ? String(from.iso.prefix(7)) : String(from.iso.prefix(4))
    }
}
