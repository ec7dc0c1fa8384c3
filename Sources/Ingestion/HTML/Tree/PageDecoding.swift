import News

/// A page's bytes to UTF-8: by its mark, by what the server said, by what the
/// page says of itself, and if that proves wrong by what the bytes look like.
enum PageDecoding {
    /// Valid UTF-8. Linear.
    /// - Parameter charset: what the server said, if one was asked.
    /// - Throws: `.undecodable` for UTF-7, which hides markup in ASCII.
    static func utf8(_ bytes: [UInt8], charset: String? = nil) throws(IngestionError) -> [UInt8] {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return repaired(Array(bytes[3...])) }
        if TextDecoding.isUTF16(bytes) { return Array(try TextDecoding.decode(bytes).utf8) }
        let labels = [charset, declared(in: bytes)].compactMap { $0 }
        if labels.contains(where: isUTF7) { throw .undecodable }
        if String(validating: bytes, as: UTF8.self) != nil { return bytes }
        for label in labels {
            guard let converter = XMLEncodings.converter(for: label), !converter.hasPrefix("UTF") else { continue }
            if let text = XMLEncodings.utf8(bytes, from: converter) { return text }
        }
        if labels.contains(where: { XMLEncodings.converter(for: $0) == "UTF-8" }) { return repaired(bytes) }
        return Array(try TextDecoding.decode(bytes).utf8)
    }

    /// The encoding a page gives itself in its first bytes: `<meta charset=...>`,
    /// `content="text/html; charset=..."`, or that of an XML declaration.
    static func declared(in bytes: [UInt8]) -> String? {
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

extension PageDecoding {
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

    private static func isUTF7(_ label: String) -> Bool {
        let key = label.lowercased().filter { $0 != "-" && $0 != "_" }
        return key.hasSuffix("utf7")
    }

    private static func repaired(_ bytes: [UInt8]) -> [UInt8] {
        if String(validating: bytes, as: UTF8.self) != nil { return bytes }
        return Array(String(decoding: bytes, as: UTF8.self).utf8)
    }
}
