import News

/// The terms of an article with the words that stand for them, for reasons.
enum SharedTerms {
    /// A term as it stands first in the text.
    struct Found {
        /// An agency or paper, which tells something only where it stands often.
        let isPublisher: Bool
        private let text: String
        private let scanned: ArraySlice<ScannedWord>

        init(_ scanned: ArraySlice<ScannedWord>, in text: String, isPublisher: Bool) {
            self.text = text
            self.scanned = scanned
            self.isPublisher = isPublisher
        }

        /// The words of the phrase, so that no two reasons repeat one another.
        var words: Set<UInt64> { Set(scanned.map(\.hash)) }

        var phrase: String { SharedTerms.phrase(scanned, in: text) }

        /// An amount with its currency, and without it where the other article has another.
        var phrases: [String] {
            let sign = SharedTerms.sign(scanned, in: text)
            return sign.isEmpty ? [phrase] : [sign + phrase, phrase]
        }
    }

    /// Every term of an article that could be a reason; linear.
    static func found(title: String, text: String) -> [UInt32: Found] {
        var terms: [UInt32: Found] = [:]
        for part in [text, title] {
            let words = TermScanner.words(of: part)
            let isTitleCase = part == title && TermCounter.isTitleCase(words)
            TermCounter.visit(words) { kind, hash, range in
                let term = kind.term(hash)
                guard terms[term] == nil, !(isTitleCase && kind == .name), isTelling(kind, words[range], in: part)
                else {
                    return
                }
                let strength = kind == .number ? .telling : WeakTerms.strength(of: words[range])
                guard strength != .weak else { return }
                terms[term] = Found(words[range], in: part, isPublisher: strength == .publisher)
            }
        }
        return terms
    }
}

// MARK: - Private

extension SharedTerms {
    /// A lone "7" or "Wednesday" stands in every second article and says
    /// nothing; "2015" and "6.1" do. Numbers are no words, though counted as such.
    private static func isTelling(_ kind: TermKind, _ words: ArraySlice<ScannedWord>, in text: String) -> Bool {
        guard words.count == 1, let word = words.first, kind == .number || word.shape.contains(.number) else {
            return true
        }
        guard kind == .number, word.shape.contains(.number) else { return false }
        return word.span.length >= 4 || text.slice(word.span).contains { $0 == "." || $0 == "," }
    }

    fileprivate static func phrase(_ words: ArraySlice<ScannedWord>, in text: String) -> String {
        guard let first = words.first, let last = words.last else { return "" }
        return text.slice(TextSpan(Int(first.start), Int(last.end))).safeLine
    }

    fileprivate static func sign(_ words: ArraySlice<ScannedWord>, in text: String) -> String {
        guard let first = words.first, first.shape.contains(.afterCurrency) else { return "" }
        return currency(before: Int(first.start), in: text)
    }

    /// The sign in front of an amount: a dollar, pound or euro sign.
    private static func currency(before start: Int, in text: String) -> String {
        let bytes = text.utf8
        let end = bytes.index(bytes.startIndex, offsetBy: start)
        guard let last = text[..<end].last, ["$", "£", "€"].contains(last) else { return "" }
        return String(last)
    }
}
