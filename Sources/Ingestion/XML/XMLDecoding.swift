import News

/// Bytes of markup to UTF-8: by their mark, by what the server said, by what
/// the document declares, and if that proves wrong by what the bytes look like.
enum XMLDecoding {
    /// Valid UTF-8 without a byte order mark. Linear.
    /// - Parameter charset: what the server said, if it was asked.
    /// - Throws: `.undecodable` for UTF-7, which hides markup in ASCII.
    static func utf8(_ bytes: [UInt8], charset: String? = nil) throws(IngestionError) -> [UInt8] {
        let (shape, start) = shape(of: bytes)
        if let shape {
            let body = Array(bytes[start...])
            if let text = shape == "UTF-8" ? repaired(body) : XMLEncodings.utf8(body, from: shape) { return text }
        }
        for label in [charset, declared(in: bytes)].compactMap({ $0 }) {
            if label.lowercased().contains("utf-7") || label.lowercased() == "utf7" { throw .undecodable }
            if let text = text(bytes, labelled: label) { return text }
        }
        return guessed(bytes)
    }

    /// The head of a document as text, for telling what it is.
    static func preview(_ head: [UInt8]) -> String? {
        let (shape, start) = shape(of: head)
        guard let shape, shape != "UTF-8" else { return nil }
        return XMLEncodings.utf8(Array(head[start...]), from: shape).map { String(decoding: $0, as: UTF8.self) }
    }
}

// MARK: - Private

extension XMLDecoding {
    /// What a byte order mark or the zeros around `<` tell, and where the text begins.
    private static func shape(of bytes: [UInt8]) -> (String?, Int) {
        let marks: [([UInt8], String)] = [
            ([0, 0, 0xFE, 0xFF], "UTF-32BE"), ([0xFF, 0xFE, 0, 0], "UTF-32LE"), ([0xFE, 0xFF], "UTF-16BE"),
            ([0xFF, 0xFE], "UTF-16LE"), ([0xEF, 0xBB, 0xBF], "UTF-8"),
        ]
        for (mark, name) in marks where bytes.starts(with: mark) { return (name, mark.count) }
        let heads: [([UInt8], String)] = [
            ([0, 0, 0, 0x3C], "UTF-32BE"), ([0x3C, 0, 0, 0], "UTF-32LE"), ([0, 0x3C, 0], "UTF-16BE"),
            ([0x3C, 0], "UTF-16LE"), ([0x4C, 0x6F, 0xA7, 0x94], "IBM037"),
        ]
        for (head, name) in heads where bytes.starts(with: head) { return (name, 0) }
        return (nil, 0)
    }

    /// The encoding in `<?xml ... encoding="..."?>`, which must come first.
    private static func declared(in bytes: [UInt8]) -> String? {
        let head = Array(bytes.prefix(600))
        guard let start = ByteSearch.first(Array("<?xml".utf8), in: head), start < 200,
            let end = ByteSearch.first(Array("?>".utf8), in: head, from: start),
            let word = ByteSearch.first(Array("encoding".utf8), in: head, from: start), word + 8 < end
        else { return nil }
        let value = head[(word + 8)..<end].drop { [32, 9, 10, 13, 0x3D].contains($0) }
        guard let quote = value.first, quote == 0x22 || quote == 0x27 else { return nil }
        return String(decoding: value.dropFirst().prefix { $0 != quote }, as: UTF8.self)
    }

    /// nil if the bytes are not what the label says. Labels that speak of two
    /// bytes a character are lies: those bytes would have shown it.
    private static func text(_ bytes: [UInt8], labelled label: String) -> [UInt8]? {
        guard let converter = XMLEncodings.converter(for: label), !converter.hasPrefix("UTF-16"),
            !converter.hasPrefix("UTF-32"), converter != "IBM037"
        else { return nil }
        if converter == "UTF-8" { return String(validating: bytes, as: UTF8.self) == nil ? nil : bytes }
        // What is valid UTF-8 beyond ASCII is so nearly never by chance.
        if converter == "WINDOWS-1252", bytes.contains(where: { $0 >= 0x80 }),
            String(validating: bytes, as: UTF8.self) != nil
        {
            return bytes
        }
        return XMLEncodings.utf8(bytes, from: converter)
    }

    private static func guessed(_ bytes: [UInt8]) -> [UInt8] {
        if String(validating: bytes, as: UTF8.self) != nil { return bytes }
        if let text = try? TextDecoding.decode(bytes) { return Array(text.utf8) }
        return Array(Windows1252.decode(bytes).utf8)
    }

    private static func repaired(_ bytes: [UInt8]) -> [UInt8] {
        if String(validating: bytes, as: UTF8.self) != nil { return bytes }
        return Array(String(decoding: bytes, as: UTF8.self).utf8)
    }
}
