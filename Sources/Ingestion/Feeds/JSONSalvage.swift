/// What can be read of a JSON document with a list of objects in it, where the
/// whole can't be: the objects that are sound. Feeds are cut by servers, and
/// one entry may be broken by what was pasted into it.
enum JSONSalvage {
    /// - Throws: what is wrong with the whole, if nothing can be saved.
    static func value(of bytes: [UInt8]) throws(IngestionError) -> ParsedJSON {
        do {
            return try ParsedJSON.parse(bytes)
        } catch {
            let items = items(in: bytes)
            guard let first = items.first, let last = items.last else { throw error }
            let sound = items.filter { (try? ParsedJSON.parse(Array(bytes[$0]))) != nil }
            let head = bytes[..<first.lowerBound] + sound.map { bytes[$0] }.joined(separator: [UInt8(ascii: ",")])
            for tail in [Array(bytes[last.upperBound...]), Array("]}".utf8)] {
                if let value = try? ParsedJSON.parse(Array(head + tail)) { return value }
            }
            throw error
        }
    }

    /// Where the objects stand that are in a list of the outermost object, each complete. Linear.
    private static func items(in bytes: [UInt8]) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var open: [UInt8] = []
        var start = 0
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            switch byte {
            case UInt8(ascii: "\""): index = endOfString(bytes, index)
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                if byte == UInt8(ascii: "{"), open == list { start = index }
                open.append(byte)
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                _ = open.popLast()
                if byte == UInt8(ascii: "}"), open == list { result.append(start..<(index + 1)) }
            default: break
            }
            index += 1
        }
        return result
    }

    private static let list = Array("{[".utf8)

    /// The quote that closes the string, or the end.
    private static func endOfString(_ bytes: [UInt8], _ start: Int) -> Int {
        var index = start + 1
        while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
            index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        return index
    }
}
