import News

/// The terms of an article with the words that stand for them, for reasons.
enum SharedTerms {
    /// A term as it stands in the text.
    struct Found: Hashable {
        let kind: TermKind
        var phrase: String
        /// The words of the phrase, so that no two reasons repeat one another.
        let words: Set<UInt64>
        var count: Float
        let idf: Float

        /// Names and numbers tell more at a glance than words.
        var bonus: Float {
            switch kind {
            case .name: 1.5
            case .number: 1.2
            case .pair: 1.1
            case .word: 0.8
            }
        }
    }

    /// Every term of an article that could be a reason and is `wanted`; linear.
    static func found(
        in article: ArticleContent, weights: TermWeights, wanted: (UInt32) -> Bool = { _ in true }
    ) -> [UInt32: Found] {
        var terms: [UInt32: Found] = [:]
        let title = article.isTitleFromText ? "" : article.title.value
        for text in [article.text, title] {
            let words = TermScanner.words(of: text)
            let isTitleCase = text == title && TermCounter.isTitleCase(words)
            TermCounter.visit(words) { kind, hash, range in
                guard !(isTitleCase && kind == .name), isTelling(kind, words[range], in: text) else { return }
                let term = kind.term(hash)
                guard wanted(term) else { return }
                if terms[term] != nil {
                    terms[term]?.count += 1
                } else {
                    terms[term] = Found(
                        kind: kind, phrase: phrase(words[range], in: text), words: Set(words[range].map(\.hash)),
                        count: 1, idf: weights.idf(term))
                }
            }
        }
        return terms
    }

    /// Takes the best that share no word with a better one.
    static func withoutOverlaps(_ found: [Found], limit: Int) -> [Found] {
        var chosen: [Found] = []
        var used: Set<UInt64> = []
        for term in found where chosen.count < limit && used.isDisjoint(with: term.words) {
            chosen.append(term)
            used.formUnion(term.words)
        }
        return chosen
    }

    /// The phrase both have, without a currency sign that only one has.
    static func common(_ a: Found, _ b: Found) -> String {
        guard a.kind == .number, a.phrase != b.phrase, let first = a.phrase.first, !first.isNumber, !first.isLetter
        else { return a.phrase }
        return String(a.phrase.dropFirst())
    }
}

// MARK: - Private

extension SharedTerms {
    /// A lone "7" or "Wednesday" stands in every second article and says nothing.
    private static func isTelling(_ kind: TermKind, _ words: ArraySlice<ScannedWord>, in text: String) -> Bool {
        guard kind == .number, words.count == 1, let word = words.first else { return true }
        return word.shape.contains(.number) && word.span.length >= 4
    }

    private static func phrase(_ words: ArraySlice<ScannedWord>, in text: String) -> String {
        guard let first = words.first, let last = words.last else { return "" }
        let sign = first.shape.contains(.afterCurrency) ? currency(before: Int(first.start), in: text) : ""
        return sign + text.slice(TextSpan(Int(first.start), Int(last.end))).safeLine
    }

    /// The sign in front of an amount: a dollar, pound or euro sign.
    private static func currency(before start: Int, in text: String) -> String {
        let bytes = text.utf8
        let end = bytes.index(bytes.startIndex, offsetBy: start)
        guard let last = text[..<end].last, ["$", "£", "€"].contains(last) else { return "" }
        return String(last)
    }
}
