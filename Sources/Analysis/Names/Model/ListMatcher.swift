/// Marks where phrases of the gazetteer stand in a sentence: in each list the
/// longest phrase from the left.
struct ListMatcher {
    private let gazetteer: Gazetteer
    private let sentence: Range<Int>
    /// For each list the word behind its last phrase.
    private var free: (SIMD32<Int32>)

    init(_ gazetteer: Gazetteer, sentence: Range<Int>) {
        self.gazetteer = gazetteer
        self.sentence = sentence
        free = SIMD32(repeating: 0)
    }

    consuming func mark(_ words: inout UnsafeMutableBufferPointer<WordFacts>) {
        for index in sentence where words[index].hasCapital { mark(from: index, in: &words) }
    }

    /// An all-capital word is looked up as written, then as `Word`.
    private mutating func mark(from start: Int, in words: inout UnsafeMutableBufferPointer<WordFacts>) {
        if mark(from: start, by: { $0.form }, in: &words) || words[start].title == words[start].form { return }
        if words[start].token.contains(.allCaps), words[start].length > 2 {
            _ = mark(from: start, by: { $0.title }, in: &words)
        }
    }

    @inline(__always)
    private mutating func mark(
        from start: Int, by key: (WordFacts) -> UInt32, in words: inout UnsafeMutableBufferPointer<WordFacts>
    ) -> Bool {
        var phrase = key(words[start])
        let first = gazetteer.find(phrase)
        guard first != 0 else { return false }
        var slots = SIMD16<UInt32>(repeating: 0)
        slots[1] = first
        let most = min(Int(first >> 8 & 15), sentence.upperBound - start)
        for length in stride(from: 2, through: most, by: 1) {
            phrase = Gazetteer.extend(phrase, by: key(words[start + length - 1]))
            slots[length] = gazetteer.find(phrase)
        }
        var isFound = false
        for length in stride(from: max(1, most), through: 1, by: -1) {
            let lists = gazetteer.sets[Int(slots[length] & 0xFF)]
            guard lists != 0 else { continue }
            mark(lists, start..<start + length, in: &words)
            isFound = true
        }
        return isFound
    }

    private mutating func mark(
        _ lists: UInt32, _ range: Range<Int>, in words: inout UnsafeMutableBufferPointer<WordFacts>
    ) {
        var rest = lists
        while rest != 0 {
            let list = rest.trailingZeroBitCount
            rest &= rest - 1
            guard free[list] <= Int32(range.lowerBound) else { continue }
            free[list] = Int32(range.upperBound)
            for index in range {
                let isFirst = index == range.lowerBound
                let isLast = index == range.upperBound - 1
                words[index].mark(list: list, place: isFirst ? (isLast ? 3 : 0) : isLast ? 2 : 1)
            }
        }
    }
}

extension WordFacts {
    @inline(__always)
    fileprivate mutating func mark(list: Int, place: Int) {
        if list < 16 {
            listsLow |= 1 << UInt64(4 * list + place)
        } else {
            listsHigh |= 1 << UInt64(4 * (list - 16) + place)
        }
    }
}
