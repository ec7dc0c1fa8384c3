/// What documents call their own encoding, in their first bytes.
enum DeclaredEncoding {
    /// `<?xml ... encoding="..."?>`, which must come first.
    static func ofXML(_ bytes: [UInt8]) -> String? {
        let head = Array(bytes.prefix(600))
        guard let start = ByteSearch.first(Array("<?xml".utf8), in: head), start < 200,
            let end = ByteSearch.first(Array("?>".utf8), in: head, from: start),
            let word = ByteSearch.first(Array("encoding".utf8), in: head, from: start), word + 8 < end
        else { return nil }
        return label(behind: word + 8, in: head)
    }

    /// `<meta charset=...>`, `content="text/html; charset=..."`, or that of an XML declaration.
    static func ofPage(_ bytes: [UInt8]) -> String? {
        let head = bytes.prefix(4_096).map { $0 >= 65 && $0 <= 90 ? $0 | 0x20 : $0 }
        for mark in ["charset", "encoding"] {
            var from = 0
            while let place = ByteSearch.first(Array(mark.utf8), in: head, from: from) {
                from = place + mark.utf8.count
                if let label = label(behind: from, in: head) { return label }
            }
        }
        return nil
    }
}

// MARK: - Private

extension DeclaredEncoding {
    private static func label(behind place: Int, in head: [UInt8]) -> String? {
        let rest = head[place...].drop { $0 <= 32 }
        guard rest.first == UInt8(ascii: "=") else { return nil }
        let value = rest.dropFirst().drop { $0 <= 32 || $0 == 34 || $0 == 39 }
        let label = value.prefix { isLabel($0) }
        return label.isEmpty ? nil : String(decoding: label, as: UTF8.self)
    }

    private static func isLabel(_ byte: UInt8) -> Bool {
        (byte >= 48 && byte <= 58) || (byte | 0x20 >= 97 && byte | 0x20 <= 122) || byte == 45 || byte == 95
    }
}
