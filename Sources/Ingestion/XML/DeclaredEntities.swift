/// Entities that a document declares in its own document type: plain words
/// and characters only. One that speaks of others, or of files, is none.
struct DeclaredEntities {
    private static let longestValue = 200
    private static let most = 500
    /// How much text all references together may make, in bytes.
    private var budget = 1 << 20
    private var values: [String: [UInt8]] = [:]

    /// What the reference at the `&` at `start` stands for, and where it ends.
    mutating func reference(in bytes: [UInt8], at start: Int) -> (value: [UInt8], end: Int)? {
        guard !values.isEmpty else { return nil }
        let name = bytes[(start + 1)...].prefix(64).prefix { $0 != UInt8(ascii: ";") }
        guard name.endIndex < bytes.count, bytes[name.endIndex] == UInt8(ascii: ";"),
            let value = values[String(decoding: name, as: UTF8.self)], value.count <= budget
        else { return nil }
        budget -= value.count
        return (value, name.endIndex + 1)
    }

    /// Reads the `<!...>` at `start`; returns where it ends.
    mutating func declare(_ bytes: [UInt8], from start: Int) -> Int {
        var index = start + 2
        var depth = 0
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "]"): depth -= 1
            case UInt8(ascii: ">") where depth <= 0: return index + 1
            case UInt8(ascii: "<") where depth <= 0: return index
            case UInt8(ascii: "<") where bytes[index...].starts(with: "<!ENTITY".utf8): index = entity(bytes, index + 8)
            default: break
            }
            index += 1
        }
        return bytes.count
    }
}

// MARK: - Private

extension DeclaredEntities {
    /// `name "value"`; returns the last byte that was read.
    private mutating func entity(_ bytes: [UInt8], _ start: Int) -> Int {
        let room = bytes[start...].prefix(DeclaredEntities.longestValue + 100)
        let name = room.drop { $0 <= 32 }.prefix { $0 > 32 }
        let rest = bytes[name.endIndex..<room.endIndex].drop { $0 <= 32 }
        guard let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            return start
        }
        let value = rest.dropFirst().prefix { $0 != quote }
        guard value.endIndex < room.endIndex else { return start }
        if values.count < DeclaredEntities.most, let plain = DeclaredEntities.plain(Array(value)) {
            let key = String(decoding: name, as: UTF8.self)
            if values[key] == nil { values[key] = plain }
        }
        return value.endIndex
    }

    /// A value without references but to characters; nil for any other.
    private static func plain(_ value: [UInt8]) -> [UInt8]? {
        var result: [UInt8] = []
        var index = 0
        while index < value.count {
            guard value[index] != UInt8(ascii: "%") else { return nil }
            guard value[index] == UInt8(ascii: "&") else {
                result.append(value[index])
                index += 1
                continue
            }
            guard let (scalar, end) = HTMLEntities.reference(in: value, at: index, lenient: false) else { return nil }
            result += Array(String(Character(scalar)).utf8)
            index = end
        }
        return result
    }
}
