import News

/// The terms of an article with the words that stand for them, for reasons.
enum SharedTerms {
    /// A term as it stands first in the text. A class, for hundreds are handed on for each article that is compared.
    final class Found: Sendable {
        /// An agency or paper, which tells something only where it stands often.
        let isPublisher: Bool
        /// How much it says at a glance that it stands in both.
        let worth: Float
        /// Said only where two articles share nothing else: a part of a name, a bare number.
        let isLastResort: Bool
        /// The words that stand for it, so that no two reasons repeat one another.
        let words: [UInt64]
        /// What may be said, the fullest first.
        private let spans: [TextSpan]
        private let text: String

        init(
            _ spans: [TextSpan], _ words: ArraySlice<ScannedWord>, in text: String, worth: Float, isPublisher: Bool,
            isLastResort: Bool = false
        ) {
            self.isLastResort = isLastResort
            self.spans = spans
            self.words = words.map(\.hash)
            self.text = text
            self.worth = worth
            self.isPublisher = isPublisher
        }

        var phrases: [String] { spans.map { text.slice($0).safeLine } }

        /// How far it ties two texts that may have nothing to do with one another, `tied` where they have.
        var ties: Int {
            guard !isLastResort, let span = spans.first else { return 0 }
            let phrase = text.slice(span)
            return SharedTerms.ties(TermScanner.words(of: phrase), in: phrase)
        }
    }

    /// One name, or two other rare things.
    static let tied = 2

    /// Every term of an article that could be a reason: of those that other articles have, too. Linear.
    static func found(
        title: String, text: String, beside names: NamesOfArticle, where stands: (UInt32) -> Bool
    ) -> [UInt32: Found] {
        var terms: [UInt32: Found] = [:]
        var known = WordWorth.Known()
        let ofText = TermScanner.words(of: text)
        let small = Set(ofText.lazy.filter { !$0.shape.contains(.capitalized) }.map(\.hash))
        for (part, words) in [(text, ofText), (title, TermScanner.words(of: title))] {
            let isTitleCase = part == title && TermCounter.isTitleCase(words)
            TermCounter.visit(words) { kind, hash, range in
                let term = kind.term(hash)
                guard stands(term), terms[term]?.isLastResort ?? true, !(isTitleCase && kind == .name),
                    !words[range].allSatisfy({ small.contains($0.hash) && isShouted($0, in: part) })
                else { return }
                if kind == .number {
                    terms[term] =
                        SharedNumber.found(words, range, in: part, names.years) ?? bare(words[range], in: part)
                } else {
                    let isSure = kind != .name || isName(words[range], small, part)
                    terms[term] = found(kind, words[range], in: part, beside: names, isSure: isSure, &known)
                }
            }
        }
        return terms
    }
}

// MARK: - Private

extension SharedTerms {
    /// Nil for what any news has.
    private static func found(
        _ kind: TermKind, _ words: ArraySlice<ScannedWord>, in text: String, beside names: NamesOfArticle,
        isSure: Bool, _ known: inout WordWorth.Known
    ) -> Found? {
        let hasNumber = words.contains { $0.shape.contains(.number) }
        guard kind == .name || !hasNumber || words.count > 1, let first = words.first, let last = words.last else {
            return nil
        }
        let strength = WeakTerms.strength(of: words, isName: kind == .name)
        guard strength != .weak else { return nil }
        let worth = kind == .name ? 1 : WordWorth.of(words, in: text, &known)
        return Found(
            [TextSpan(Int(first.start), Int(last.end))], words, in: text, worth: worth,
            isPublisher: strength == .publisher,
            isLastResort: !isSure || kind != .name && hasNumber || names.areCut(by: words))
    }

    /// Written in capitals, which would be said so though the text has it in small letters, too.
    private static func isShouted(_ word: ScannedWord, in text: String) -> Bool {
        word.shape.contains(.capitalized) && text.slice(word.span).allSatisfy(\.isUppercase)
    }

    /// Words of a dictionary, days and years stand in any text; an amount or a thing of two words
    /// in few, what no dictionary has is a name.
    fileprivate static func ties(_ words: [ScannedWord], in phrase: String) -> Int {
        let isDay = words.contains { CalendarWords.months.contains($0.hash) }
        if words.contains(where: { $0.shape.contains(.number) }) {
            return isDay || words.count == 1 && phrase.utf8.count == 4 && phrase.allSatisfy(\.isNumber) ? 0 : 1
        }
        if words.allSatisfy({ WordWorth.isUnknown(phrase.slice($0.span)) }) {
            return words.contains { $0.shape.contains(.capitalized) } ? tied : 1
        }
        let things = words.filter {
            !Units.hashes.contains($0.hash) && !WeakTerms.isPlain($0) && WordWorth.isNoun(phrase.slice($0.span))
        }
        return things.count > 1 && things.count == words.count ? 1 : 0
    }

    /// A number that says little: of four digits at least.
    private static func bare(_ words: ArraySlice<ScannedWord>, in text: String) -> Found? {
        guard words.count == 1, let word = words.first, word.shape.contains(.number), word.span.length > 3 else {
            return nil
        }
        return Found([word.span], words, in: text, worth: 0.5, isPublisher: false, isLastResort: true)
    }

    /// What stands in small letters, too, is none, nor a lone word that only begins
    /// sentences or is in the dictionary: the recogniser would have found it.
    private static func isName(_ words: ArraySlice<ScannedWord>, _ small: Set<UInt64>, _ text: String) -> Bool {
        guard words.contains(where: { !small.contains($0.hash) }), let first = words.first else { return false }
        return words.count > 1
            || !first.shape.contains(.afterBreak) && !WordWorth.isInDictionary(text.slice(first.span))
    }
}
