public import News

/// A search in the open article: what is looked for and where it stands.
public struct Find: Hashable, Sendable {
    public let patterns: [String]
    /// In order of the text.
    public let matches: [TextSpan]
    public internal(set) var current: Int

    public var match: TextSpan? { matches.indices.contains(current) ? matches[current] : nil }

    /// All places of `patterns` in `text`, without regard to case and accents,
    /// beginning at the first one at or behind `offset`. Linear in the text for each pattern.
    public init(_ patterns: [String], in text: String, from offset: Int = 0) {
        self.patterns = patterns
        let folded = FoldedText(text)
        let found = patterns.flatMap { folded.places(of: $0) }.sorted()
        matches = found
        current = found.firstIndex { $0.start >= offset } ?? 0
    }

    /// The words a filter looks for, which stay lit in the articles it finds.
    static func patterns(of filter: Filter) -> [String] {
        filter.terms.filter { !$0.isNegated }.compactMap { term in
            switch term.test {
            case .word(let word), .prefix(let word), .phrase(let word): return word
            case .entity(_, let name): return name
            default: return nil
            }
        }
    }
}

/// Text with case and accents taken off, and where each letter came from.
struct FoldedText {
    private var letters: [UInt32] = []
    private var offsets: [Int] = []
    private let end: Int

    init(_ text: String) {
        letters.reserveCapacity(text.utf8.count)
        offsets.reserveCapacity(text.utf8.count)
        var offset = 0
        for scalar in text.unicodeScalars {
            if let letter = FoldedText.fold(scalar) {
                letters.append(letter)
                offsets.append(offset)
            }
            offset += UTF8.width(scalar)
        }
        end = offset
    }

    func places(of pattern: String) -> [TextSpan] {
        let wanted = pattern.unicodeScalars.compactMap(FoldedText.fold)
        guard let first = wanted.first, letters.count >= wanted.count else { return [] }
        var result: [TextSpan] = []
        var index = 0
        while index <= letters.count - wanted.count {
            if letters[index] == first, letters[index..<(index + wanted.count)].elementsEqual(wanted) {
                let next = index + wanted.count
                result.append(TextSpan(offsets[index], next < offsets.count ? offsets[next] : end))
                index = next
            } else {
                index += 1
            }
        }
        return result
    }

    /// The letter without case and accent; nil for a combining accent.
    private static func fold(_ scalar: Unicode.Scalar) -> UInt32? {
        let value = scalar.value
        if value < 0x80 {
            if value == 0x0A { return 0x20 }
            return value >= 65 && value <= 90 ? value + 32 : value
        }
        if (0x300...0x36F).contains(value) { return nil }
        if (0xC0...0x17F).contains(value) { return plainLatin[Int(value - 0xC0)] }
        if value == 0x2019 { return 0x27 }
        return scalar.properties.lowercaseMapping.unicodeScalars.first?.value
    }

    /// U+00C0 to U+017F without their accents.
    private static let plainLatin: [UInt32] =
        ("aaaaaaæceeeeiiiiðnooooo×ouuuuyþßaaaaaaæceeeeiiiiðnooooo÷ouuuuyþy"
        + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiĳĳjjkkĸlllllll"
        + "lllnnnnnnnŋŋooooooœœrrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").unicodeScalars.map(\.value)
}
