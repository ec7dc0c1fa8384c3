import News

/// Places in a text by its code points without the blanks, so that a text
/// whose lines were joined anew has the same.
struct NonBlanks {
    let text: String
    /// The byte of the text at which each of them begins, and where the last ends.
    private let starts: [Int]
    private let ends: [Int]

    init(_ text: String) {
        var starts: [Int] = []
        var ends: [Int] = []
        var kept: [UInt8] = []
        for (index, byte) in text.utf8.enumerated() where byte > 0x20 {
            kept.append(byte)
            if byte & 0xC0 != 0x80 {
                starts.append(index)
                ends.append(index + 1)
            } else if !ends.isEmpty {
                ends[ends.count - 1] = index + 1
            }
        }
        self.text = String(decoding: kept, as: UTF8.self)
        self.starts = starts
        self.ends = ends
    }

    func span(_ range: Range<Int>) -> TextSpan {
        guard !range.isEmpty, range.upperBound <= starts.count else { return TextSpan(0, 0) }
        return TextSpan(starts[range.lowerBound], ends[range.upperBound - 1])
    }

    /// What a range of all code points is without the blanks.
    static func range(_ range: Range<Int>, in text: String) -> Range<Int> {
        let scalars = text.unicodeScalars
        let start = scalars.index(scalars.startIndex, offsetBy: range.lowerBound)
        let end = scalars.index(start, offsetBy: range.count)
        let first = count(String(scalars[..<start]).utf8)
        return first..<first + count(String(scalars[start..<end]).utf8)
    }

    static func count(_ bytes: some Sequence<UInt8>) -> Int {
        bytes.reduce(0) { $0 + ($1 & 0xC0 != 0x80 && $1 > 0x20 ? 1 : 0) }
    }
}
