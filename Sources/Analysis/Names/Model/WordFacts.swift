/// What the model knows of one token by itself: all that features are made of.
package struct WordFacts {
    /// The word as written; in all-capital surroundings as `Word`.
    package var form: UInt32 = 1
    /// An all-capital word as `Word`; otherwise as `form`.
    var title: UInt32 = 1
    /// The word in small letters, digits as 0.
    package var lower: UInt32 = 1
    /// Capitals, small letters, digits and marks, runs cut to two.
    package var shape: UInt32 = 1
    /// The first four bytes (from the high end) and the last four (from the low end), in small letters.
    package var prefix: UInt32 = 0
    package var suffix: UInt32 = 0
    var token: TokenShape = []
    var length: Int32 = 0
    /// A capital stands anywhere in it.
    var hasCapital = false
    /// Where it stands in phrases of the lists: four bits a list (begin, inside, last, unit).
    package var listsLow: UInt64 = 0
    package var listsHigh: UInt64 = 0
    /// Its class and its WordNet field, 0 where unknown.
    package var cluster: UInt32 = 0
    package var field: UInt32 = 0
    /// How the word is written elsewhere in the document, a bit a way.
    package var elsewhere: UInt32 = 0
    /// Its run of capitalised words, as positions in the sentence.
    package var runStart: Int32 = -1
    package var runEnd: Int32 = -1
    /// What the first pass made of the word elsewhere, and of this place.
    package var majority: UInt32 = 0

    package init() {}

    /// Reads the bytes of a token once. `asTitle`: an all-capital word is taken
    /// as `Word`. `Mr.` counts as `Mr`, `U.N.` as `UN`; only the shape tells them apart.
    init(_ start: Int, _ end: Int, in bytes: UnsafeBufferPointer<UInt8>, token: TokenShape, asTitle: Bool) {
        var exact: UInt32 = 0x811C_9DC5
        var small: UInt32 = 0x811C_9DC5
        var title: UInt32 = 0x811C_9DC5
        var shape: UInt32 = 7
        var last: UInt32 = 0
        var run = 0
        var index = start
        let skipsDots = token.contains(.hasDot) && token.contains(.word)
        while index < end {
            var byte = bytes[index]
            if byte == 0xE2, index + 2 < end { (byte, index) = WordFacts.plainMark(at: index, in: bytes) }
            if byte == 0x2E, skipsDots {
                (shape, last, run) = ((shape ^ 0x2E) &* 0x0100_0193, 0x2E, 0)
                index += 1
                continue
            }
            var kind: UInt32
            var low = byte
            switch byte {
            case 0x41...0x5A: (kind, low) = (1, byte | 0x20)
            case 0x61...0x7A: kind = 2
            case 0x30...0x39: (kind, low, byte) = (3, 0x30, 0x30)
            case 0x80...: kind = index == start && token.contains(.capitalized) ? 1 : 2
            default: kind = UInt32(byte) + 8
            }
            exact = (exact ^ UInt32(byte)) &* 0x0100_0193
            small = (small ^ UInt32(low)) &* 0x0100_0193
            title = (title ^ UInt32(index == start ? byte : low)) &* 0x0100_0193
            run = kind == last ? run + 1 : 1
            if run <= 2 { shape = (shape ^ kind) &* 0x0100_0193 }
            last = kind
            if kind == 1 { hasCapital = true }
            suffix = suffix << 8 | UInt32(low)
            if index - start < 4 { prefix = prefix << 8 | UInt32(low) }
            index += 1
        }
        prefix <<= UInt32(8 * max(0, 4 - (end - start)))
        self.form = asTitle ? title : exact
        self.title = token.contains(.allCaps) ? title : form
        self.lower = small
        self.shape = shape
        self.token = token
        self.length = Int32(end - start)
    }

    var isCapitalized: Bool { token.contains(.capitalized) }
    var hasLists: Bool { listsLow | listsHigh != 0 }

    /// Curly quotes and long dashes count as their ASCII likes.
    @inline(never)
    private static func plainMark(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> (UInt8, Int) {
        guard bytes[index + 1] == 0x80 else { return (bytes[index], index) }
        switch bytes[index + 2] {
        case 0x98, 0x99: return (0x27, index + 2)
        case 0x9C, 0x9D: return (0x22, index + 2)
        case 0x90...0x94: return (0x2D, index + 2)
        default: return (bytes[index], index)
        }
    }
}
