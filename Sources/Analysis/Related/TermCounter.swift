import News

/// Counts the terms of an article: words, pairs of words, names, numbers.
struct TermCounter {
    /// How often each word of the title counts.
    private static let titleWeight: Float = 3
    /// What is kept of one article, most frequent and earliest first: with
    /// names and numbers about 2.5 kB, at hardly any loss in ranking.
    private static let limits: [TermKind: Int] = [.word: 160, .pair: 110, .name: 60, .number: 40]

    /// In the order in which they came.
    private var counted: [TermVector.Entry] = []
    /// The place of each term among them.
    private var places: TermCounts

    private init(capacity: Int) {
        places = TermCounts(minimumCapacity: capacity)
        counted.reserveCapacity(capacity)
    }

    /// The terms of a title and a text; linear.
    static func terms(title: String, text: String) -> TermVector {
        terms(title: title, words: TermScanner.words(of: text))
    }

    static func terms(title: String, words: [ScannedWord]) -> TermVector {
        let titleWords = TermScanner.words(of: title)
        var counter = TermCounter(capacity: (words.count + titleWords.count) * 3 / 2)
        counter.add(titleWords, weight: titleWeight, countsNames: !isTitleCase(titleWords))
        counter.add(words, weight: 1, countsNames: true)
        return counter.vector
    }

    /// Visits every term of a run of words: its kind, hash, and the words it is made of.
    static func visit(_ words: [ScannedWord], _ body: (TermKind, UInt64, Range<Int>) -> Void) {
        var previous: Int?
        var run: Range<Int>?
        for index in words.indices {
            let word = words[index]
            if word.shape.contains(.afterBreak) { previous = nil }
            if let open = run {
                if continues(word) {
                    run = open.lowerBound..<index + 1
                } else {
                    body(.name, nameHash(words[open]), open)
                    run = nil
                }
            }
            if run == nil, isName(word) { run = index..<index + 1 }
            visitNumber(words, index, body)
            guard !word.shape.contains(.empty) else { continue }
            body(.word, word.hash, index..<index + 1)
            if let first = previous { body(.pair, TermHash.joining(words[first].hash, word.hash), first..<index + 1) }
            previous = index
        }
        if let open = run { body(.name, nameHash(words[open]), open) }
    }

    /// Most words that tell anything begin with a capital, so capitals tell nothing.
    static func isTitleCase(_ words: [ScannedWord]) -> Bool {
        let telling = words.filter { $0.shape.isDisjoint(with: [.empty, .number]) }
        return telling.count(where: { $0.shape.contains(.capitalized) }) * 5 > telling.count * 4
    }
}

// MARK: - Private

extension TermCounter {
    private mutating func add(_ words: [ScannedWord], weight: Float, countsNames: Bool) {
        TermCounter.visit(words) { kind, hash, _ in
            if kind == .name { guard countsNames else { return } }
            let term = kind.term(hash)
            let more = kind == .name ? 1 : weight
            if let place = places[term] {
                counted[place].weight += more
            } else {
                places[term] = counted.count
                counted.append(TermVector.Entry(term: term, weight: more))
            }
        }
    }

    private var vector: TermVector {
        let kept = [TermKind.word, .pair, .name, .number].flatMap { kind -> ArraySlice<TermVector.Entry> in
            let terms = counted.filter { TermKind(of: $0.term) == kind }
            let limit = TermCounter.limits[kind] ?? 0
            // Sorting keeps the order of what weighs the same.
            return (terms.count <= limit ? terms : terms.sorted { $0.weight > $1.weight }).prefix(limit)
        }
        return TermVector(sorted: kept.sorted { $0.term < $1.term })
    }

    private static func isName(_ word: ScannedWord) -> Bool {
        word.shape.contains(.capitalized) && !word.shape.contains(.empty)
    }

    /// Whether a word belongs to the run of capitals in front of it.
    private static func continues(_ word: ScannedWord) -> Bool {
        guard !word.shape.contains(.afterBreak) else { return false }
        return isName(word) || (word.shape.contains(.afterHyphen) && !word.shape.contains(.number))
    }

    private static func nameHash(_ words: ArraySlice<ScannedWord>) -> UInt64 {
        words.reduce(TermHash.empty) { TermHash.joining($0, $1.hash) }
    }

    /// A number; a month or weekday; a number with its month or scale.
    private static func visitNumber(
        _ words: [ScannedWord], _ index: Int, _ body: (TermKind, UInt64, Range<Int>) -> Void
    ) {
        let word = words[index]
        let isMonth = word.shape.contains(.capitalized) && CalendarWords.months.contains(word.hash)
        if word.shape.contains(.number) || isMonth || CalendarWords.weekdays.contains(word.hash) {
            body(.number, word.hash, index..<index + 1)
        }
        guard index > 0, !word.shape.contains(.afterBreak) else { return }
        let before = words[index - 1]
        let isMonthBefore = before.shape.contains(.capitalized) && CalendarWords.months.contains(before.hash)
        if word.shape.contains(.number), isMonthBefore {
            body(.number, TermHash.joining(before.hash, word.hash), index - 1..<index + 1)
        } else if before.shape.contains(.number), isMonth {
            body(.number, TermHash.joining(word.hash, before.hash), index - 1..<index + 1)
        } else if before.shape.contains(.number), CalendarWords.scales.contains(word.hash) {
            body(.number, TermHash.joining(before.hash, word.hash), index - 1..<index + 1)
        }
    }
}
