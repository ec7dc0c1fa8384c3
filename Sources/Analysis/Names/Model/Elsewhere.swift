/// How each capitalised word is written at the other places of its document:
/// what tells `May` from `may`, and a bare surname from a sentence's first word.
enum Elsewhere {
    /// The ways counted, one lane each.
    enum Way: Int {
        case small, insideSentence, startOfSentence, firstOfRun, lastOfRun, middleOfRun, alone
        case behindTitle, behindPlaceWord, beforePossessive, beforeSaying, behindThe, behindFirstName, afterComma
        case beforeLower, allCaps
    }

    static func mark(_ sentences: [Range<Int>], in words: inout UnsafeMutableBufferPointer<WordFacts>) {
        var table = Table(capacity: words.reduce(0) { $0 + ($1.hasCapital ? 1 : 0) })
        for sentence in sentences {
            for index in sentence where words[index].hasCapital {
                table.add(ways(of: index, in: sentence, words), to: words[index].lower)
            }
        }
        for sentence in sentences {
            for index in sentence where !words[index].hasCapital && words[index].token.contains(.word) {
                table.addIfThere(.small, to: words[index].lower)
            }
        }
        for sentence in sentences {
            for index in sentence where words[index].hasCapital {
                let others = table.counts(of: words[index].lower) &- ways(of: index, in: sentence, words)
                words[index].elsewhere = bits(others)
            }
        }
    }

    private static func bits(_ counts: SIMD16<UInt8>) -> UInt32 {
        var bits: UInt32 = 0
        for lane in 0..<16 where counts[lane] != 0 { bits |= 1 << UInt32(lane) }
        return bits
    }

    private static func ways(
        of index: Int, in sentence: Range<Int>, _ words: UnsafeMutableBufferPointer<WordFacts>
    ) -> SIMD16<UInt8> {
        var ways = SIMD16<UInt8>(repeating: 0)
        let word = words[index]
        let before = words[index - 1]
        let after = words[index + 1]
        let isFirst = index == Int(word.runStart)
        let isLast = index == Int(word.runEnd)
        ways[index == sentence.lowerBound ? Way.startOfSentence.rawValue : Way.insideSentence.rawValue] = 1
        if isFirst, isLast { ways[Way.alone.rawValue] = 1 }
        if isFirst, !isLast { ways[Way.firstOfRun.rawValue] = 1 }
        if isLast, !isFirst { ways[Way.lastOfRun.rawValue] = 1 }
        if !isLast, !isFirst { ways[Way.middleOfRun.rawValue] = 1 }
        if before.field == ContextWord.person { ways[Way.behindTitle.rawValue] = 1 }
        if before.lower == ContextWord.in || before.lower == ContextWord.at || before.lower == ContextWord.from {
            ways[Way.behindPlaceWord.rawValue] = 1
        }
        if after.lower == ContextWord.possessive { ways[Way.beforePossessive.rawValue] = 1 }
        if after.field == ContextWord.saying { ways[Way.beforeSaying.rawValue] = 1 }
        if before.lower == ContextWord.the { ways[Way.behindThe.rawValue] = 1 }
        if before.isFirstName { ways[Way.behindFirstName.rawValue] = 1 }
        if before.lower == ContextWord.comma { ways[Way.afterComma.rawValue] = 1 }
        if after.token.contains(.word), !after.hasCapital { ways[Way.beforeLower.rawValue] = 1 }
        if word.token.contains(.allCaps) { ways[Way.allCaps.rawValue] = 1 }
        return ways
    }
}

/// Words whose hashes the features ask for.
enum ContextWord {
    static let `in` = hash("in")
    static let at = hash("at")
    static let from = hash("from")
    static let the = hash("the")
    static let possessive = hash("'s")
    static let comma = hash(",")
    /// WordNet's lexicographer files noun.person and verb.communication.
    static let person: UInt32 = 18
    static let saying: UInt32 = 32

    package static func hash(_ word: String) -> UInt32 {
        let bytes = Array(word.utf8)
        return bytes.withUnsafeBufferPointer { WordFacts(0, bytes.count, in: $0, token: [], asTitle: false).lower }
    }
}

extension WordFacts {
    fileprivate var isFirstName: Bool { listsLow >> UInt64(4 * NameList.first.rawValue) & 0xF != 0 }
}

/// Counts by word: open addressing, grown never, as it is made large enough.
private struct Table {
    private var keys: [UInt32]
    private var values: [SIMD16<UInt8>]
    private let mask: Int

    init(capacity: Int) {
        var size = 64
        while size < 2 * capacity { size *= 2 }
        keys = [UInt32](repeating: 0, count: size)
        values = [SIMD16<UInt8>](repeating: SIMD16(repeating: 0), count: size)
        mask = size - 1
    }

    /// The slot of a word, or the free one it would take.
    @inline(__always)
    private func slot(of word: UInt32) -> Int {
        var slot = Int(word &* 0x9E37_79B1 >> 7) & mask
        while keys[slot] != 0, keys[slot] != word { slot = (slot + 1) & mask }
        return slot
    }

    /// Counts wrap at 256, so that taking one's own away always fits.
    mutating func add(_ ways: SIMD16<UInt8>, to word: UInt32) {
        let slot = slot(of: word)
        keys[slot] = word
        values[slot] = values[slot] &+ ways
    }

    mutating func addIfThere(_ way: Elsewhere.Way, to word: UInt32) {
        let slot = slot(of: word)
        if keys[slot] == word { values[slot][way.rawValue] |= 1 }
    }

    func counts(of word: UInt32) -> SIMD16<UInt8> { values[slot(of: word)] }
}
