/// Sentences as events are read from them. A heading, a caption or a credit
/// that ran into the text without a stop is no part of the sentence behind it.
struct SentencePieces {
    let words: SentenceWords
    private let small: SmallWords

    init(words: SentenceWords) {
        self.words = words
        small = SmallWords(words)
    }

    /// Nothing where the whole is the text of a slide show or a link.
    func pieces(of sentence: Range<Int>) -> [Range<Int>] {
        parts(sentence).filter { !isFurniture($0) }.flatMap { part in
            stride(from: part.lowerBound, to: part.upperBound, by: Self.longest).map {
                $0..<min($0 + Self.longest, part.upperBound)
            }
        }
    }

    private static let longest = 160

    // MARK: What ran into it

    private func parts(_ sentence: Range<Int>) -> [Range<Int>] {
        guard !words.isTitleCase(sentence) else { return [sentence] }
        var parts: [Range<Int>] = []
        var start = sentence.lowerBound
        var index = sentence.lowerBound
        while index < sentence.upperBound {
            if let end = creditEnd(index, in: sentence) ?? lengthEnd(index, in: sentence) {
                if start < index { parts.append(start..<index) }
                (start, index) = (end, end)
            } else if index > start,
                isFreshStart(index, in: sentence) || isFusedStart(index, behind: start, in: sentence)
            {
                parts.append(start..<index)
                start = index
                index += 1
            } else {
                index += 1
            }
        }
        if start < sentence.upperBound { parts.append(start..<sentence.upperBound) }
        return parts
    }

    /// "the grid The red flag": a small word with a capital behind a word without one.
    private func isFreshStart(_ index: Int, in sentence: Range<Int>) -> Bool {
        guard words[index].is([.determiners, .subjects]), words.isCapitalized(index), !words.isName[index],
            words[index] != .i, !words.document.tokens[index].shape.contains(.allCaps)
        else { return false }
        let before = index - 1
        guard words.isWord(before, in: sentence), words.isWord(index + 1, in: sentence) else { return false }
        if isPagePair(before - 1, in: sentence) { return true }
        return !words.isName[before] && !words.isCapitalized(before)
            && !words[before].is([.prepositions, .conjunctions, .determiners])
    }

    /// "were killed People lay flowers": behind what has a verb another begins with a
    /// word that is written small elsewhere, and has a verb, too.
    private func isFusedStart(_ index: Int, behind start: Int, in sentence: Range<Int>) -> Bool {
        if isBehindByline(index, in: sentence) { return true }
        guard index > start + 3, words.isCapitalized(index), isPlain(index, in: sentence),
            words.isWord(index + 1, in: sentence), !words.isName[index + 1], !words.isCapitalized(index + 1),
            isPlain(index - 1, in: sentence), !words.isCapitalized(index - 1),
            !words.word(index - 2, in: sentence).is(.determiners), !isShouted(index), !isGoverning(index - 1),
            hasVerb(start..<index - 1, in: sentence), hasVerb(index + 1..<index + 7, in: sentence)
        else { return false }
        let text = lowercased(index)
        return !Titles.isTitle(text) && small.contains(text)
    }

    /// A word of content that belongs to no name.
    private func isPlain(_ index: Int, in sentence: Range<Int>) -> Bool {
        words.isNounish(index, in: sentence) && !words.isName[index]
    }

    /// "told Parliament": a verb that isn't passive.
    private func isGoverning(_ index: Int) -> Bool {
        guard words[index].verb >= 0 || words[index].is(.guessedPast) else { return false }
        return words[index].noun < 0 && !(index - 2..<index).contains { $0 >= 0 && words[$0].is(.be) }
    }

    private func hasVerb(_ range: Range<Int>, in sentence: Range<Int>) -> Bool {
        range.clamped(to: sentence).contains {
            !words.isName[$0] && (words[$0].verb >= 0 || words[$0].is([.be, .have, .modals, .guessedPast]))
        }
    }

    /// "By Ola Dahl, political reporter Berg left".
    private func isBehindByline(_ index: Int, in sentence: Range<Int>) -> Bool {
        words[sentence.lowerBound] == .by && index - sentence.lowerBound < 14 && words.isName[index]
            && !words.isName[index - 1] && PageWords.writers.contains(lowercased(index - 1))
    }

    /// Behind "Getty Images 5" or "/AFP": who made a picture, between two texts.
    private func creditEnd(_ index: Int, in sentence: Range<Int>) -> Int? {
        guard words.isWord(index, in: sentence), words.isCapitalized(index), words[index].is(.agency) else {
            return nil
        }
        var end = index + 1
        while end < sentence.upperBound, isCreditPart(end) { end += 1 }
        if index > sentence.lowerBound, isSentencePart(index - 1, in: sentence),
            !words.isCapitalized(index - 1) || end == index + 1
        {
            return nil
        }
        guard end < sentence.upperBound else { return end }
        let isFollowed = words.isCapitalized(end) && words.isWord(end, in: sentence)
        return isFollowed && (end > index + 1 || isShouted(index) || index == sentence.lowerBound) ? end : nil
    }

    /// Behind "| 0:37": how long a film is, between its heading and what it shows.
    private func lengthEnd(_ index: Int, in sentence: Range<Int>) -> Int? {
        var first = index
        if words[index] == .bar { first += 1 }
        guard first > index || index == sentence.lowerBound, sentence.contains(first + 1),
            words.isCapitalized(first + 1)
        else { return nil }
        let text = words.document.text(first)
        return text.utf8.contains(0x3A) && text.utf8.allSatisfy { $0 == 0x3A || (0x30...0x39).contains($0) }
            ? first + 1 : nil
    }

    /// "to Reuters", "the AP": somebody speaks to or of it.
    private func isSentencePart(_ index: Int, in sentence: Range<Int>) -> Bool {
        let word = words[index]
        let isSaying = EventLexicon.shared.verb(of: word)?.traits.contains(.reporting) == true
        return word.is([.small, .adverb]) || isSaying || words[index] == .comma || words.isCapitalized(index)
    }

    private func isCreditPart(_ index: Int) -> Bool {
        let shape = words.document.tokens[index].shape
        return words[index].isAny(.slash, .colon, .copyright) || shape.contains(.number)
            || words[index].is(.creditPart)
    }

    private func isShouted(_ index: Int) -> Bool { words.document.tokens[index].shape.contains(.allCaps) }

    // MARK: What is no text

    /// "[Trump meets Obama]", "... we saw today", "18/30 Veil Nebula", "Click here to subscribe".
    private func isFurniture(_ sentence: Range<Int>) -> Bool {
        let first = sentence.lowerBound
        let last = sentence.upperBound - 1
        if words[first] == .openingSquare, words[last] == .closingSquare { return true }
        if isEllipsis(first) || isCounter(first, in: sentence) { return true }
        if sentence.dropFirst().dropLast().filter({ isEllipsis($0) && isSpaced($0) }).count > 1 { return true }
        return isInvitation(sentence)
    }

    /// What a page asks its reader to do.
    private func isInvitation(_ sentence: Range<Int>) -> Bool {
        sentence.contains { index in
            guard words[index].is(.page) else { return false }
            let text = lowercased(index)
            if PageWords.furniture.contains(text) { return true }
            let isBare =
                index == sentence.lowerBound && !words.isName[index]
                && !words.word(index + 1, in: sentence).is([.be, .have, .modals])
            if isBare, PageWords.openings.contains(text) { return words.word(index + 1, in: sentence) != .comma }
            return isPagePair(index, in: sentence)
        }
    }

    /// "click here", "read more".
    private func isPagePair(_ index: Int, in sentence: Range<Int>) -> Bool {
        words.word(index, in: sentence).is(.page) && words.word(index + 1, in: sentence).is(.page)
            && PageWords.pairs.contains(lowercased(index) + " " + lowercased(index + 1))
    }

    private func lowercased(_ index: Int) -> String { words.document.text(index).lowercased() }

    private func isEllipsis(_ index: Int) -> Bool {
        let token = words.document.tokens[index]
        let first = words.document.bytes[Int(token.start)]
        guard token.end - token.start <= 3, first == 0x2E || first == 0xE2 else { return false }
        let text = words.document.text(index)
        return text == "…" || text == "..." || text == ".."
    }

    private func isSpaced(_ index: Int) -> Bool { words.document.tokens[index].shape.contains(.spaceBefore) }

    /// "18/30": the number of a picture.
    private func isCounter(_ first: Int, in sentence: Range<Int>) -> Bool {
        let text = words.document.text(first)
        if text.utf8.contains(0x2F), text.allSatisfy({ $0.isNumber || $0 == "/" }) { return true }
        return sentence.contains(first + 2) && words[first + 1] == .slash && words.isNumber(first, in: sentence)
            && words.isNumber(first + 2, in: sentence)
    }
}

/// The words of an article that stand somewhere without a capital; found when the first is asked for.
private final class SmallWords {
    private let words: SentenceWords
    private lazy var all = Set(
        words.document.tokens.indices.filter {
            words.document.tokens[$0].shape.contains(.word) && !words.isCapitalized($0)
        }
        .map { words.document.text($0) })

    init(_ words: SentenceWords) { self.words = words }

    func contains(_ text: String) -> Bool { all.contains(text) }
}
