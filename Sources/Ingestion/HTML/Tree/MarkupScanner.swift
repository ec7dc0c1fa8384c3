/// The letters of a page and a place among them: reads names and attributes of
/// tags, and finds marks, in time linear in the page altogether.
struct MarkupScanner {
    /// The longest value of an attribute, in bytes; the rest is cut.
    static let longestValue = 4_000

    let bytes: [UInt8]
    /// The place of the byte that is read next.
    var index = 0
    /// Marks that were looked for in vain: looking again would take quadratic time.
    private var missing: Set<String> = []

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    var isAtEnd: Bool { index >= bytes.count }
    /// The byte that is read next; only before the end.
    var byte: UInt8 { bytes[index] }

    /// A blank behind the end.
    func byte(ahead offset: Int) -> UInt8 { index + offset < bytes.count ? bytes[index + offset] : 32 }

    /// To behind the next `mark`; to the end if there is none.
    mutating func skip(behind mark: String) {
        index = end(of: mark, from: index) ?? bytes.count
    }

    /// In lower case; names longer than any of HTML are cut.
    mutating func readName() -> String {
        let start = index
        while index < bytes.count, !MarkupScanner.isEndOfName(bytes[index]) { index += 1 }
        return String(decoding: bytes[start..<min(index, start + 40)].map(MarkupScanner.lower), as: UTF8.self)
    }

    /// To behind the tag; the first attribute of each name that is read is kept.
    /// - Returns: whether the tag closes itself ("<a/>").
    mutating func readAttributes(_ attributes: inout [(AttributeName, [UInt8])]) -> Bool {
        var isClosed = false
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: ">"):
                index += 1
                return isClosed
            case UInt8(ascii: "/"):
                isClosed = true
                index += 1
            case 0...32: index += 1
            default:
                isClosed = false
                readAttribute(&attributes)
            }
        }
        return false
    }

    private mutating func readAttribute(_ attributes: inout [(AttributeName, [UInt8])]) {
        let start = index
        index += 1
        while index < bytes.count, !MarkupScanner.isEndOfName(bytes[index]), bytes[index] != UInt8(ascii: "=") {
            index += 1
        }
        let name =
            index - start <= 15 ? String(decoding: bytes[start..<index].map(MarkupScanner.lower), as: UTF8.self) : ""
        skipBlanks()
        let value = index < bytes.count && bytes[index] == UInt8(ascii: "=") ? readValue() : index..<index
        guard let known = AttributeName.named(name), !attributes.contains(where: { $0.0 == known }) else { return }
        attributes.append((known, quoted(bytes[value])))
    }

    private mutating func readValue() -> Range<Int> {
        index += 1
        skipBlanks()
        guard index < bytes.count else { return index..<index }
        let quote = bytes[index]
        if quote == 34 || quote == 39, let stop = end(of: quote == 34 ? "\"" : "'", from: index + 1) {
            let start = index + 1
            index = stop
            return start..<(stop - 1)
        }
        let start = index
        while index < bytes.count, bytes[index] > 32, bytes[index] != UInt8(ascii: ">") { index += 1 }
        return start..<index
    }

    private func quoted(_ value: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        var cut = value.prefix(MarkupScanner.longestValue)
        if cut.count < value.count { while let last = cut.last, last & 0xC0 == 0x80 { cut.removeLast() } }
        if cut.count < value.count, cut.last ?? 0 >= 0xC0 { cut.removeLast() }
        for byte in cut {
            switch byte {
            case 34: result += Array("&quot;".utf8)
            case 60: result += Array("&lt;".utf8)
            case 0..<32, 0x7F: result.append(32)
            default: result.append(byte)
            }
        }
        return result
    }

    private mutating func skipBlanks() {
        while index < bytes.count, bytes[index] <= 32 { index += 1 }
    }

    func starts(with mark: String) -> Bool { bytes[index...].starts(with: mark.utf8) }

    /// Behind the next `mark`, letters of either case; each mark is looked for in vain but once.
    mutating func end(of mark: String, from start: Int) -> Int? {
        guard !missing.contains(mark) else { return nil }
        let pattern = Array(mark.utf8)
        var place = start
        while place + pattern.count <= bytes.count {
            if bytes[place] == pattern[0], matches(pattern, at: place) { return place + pattern.count }
            place += 1
        }
        missing.insert(mark)
        return nil
    }

    private func matches(_ pattern: [UInt8], at place: Int) -> Bool {
        for offset in pattern.indices where MarkupScanner.lower(bytes[place + offset]) != pattern[offset] {
            return false
        }
        return true
    }

    private static func isEndOfName(_ byte: UInt8) -> Bool {
        byte <= 32 || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
    }
    static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 97 && byte | 0x20 <= 122 }
    private static func lower(_ byte: UInt8) -> UInt8 { byte >= 65 && byte <= 90 ? byte | 0x20 : byte }
}
