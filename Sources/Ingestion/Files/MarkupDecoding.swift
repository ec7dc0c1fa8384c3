import News

/// Bytes of feeds and pages to UTF-8: by their mark, by what the server said,
/// by what the document declares, and if that proves wrong by what the bytes
/// look like.
enum MarkupDecoding {
    /// Valid UTF-8 without a byte order mark. Linear.
    /// - Parameters:
    ///   - charset: what the server said, if it was asked.
    ///   - declared: what the document calls its encoding.
    /// - Throws: `.undecodable` for UTF-7, which hides markup in ASCII.
    static func utf8(_ bytes: [UInt8], charset: String? = nil, declared: String?) throws(IngestionError) -> [UInt8] {
        if let text = shaped(bytes) { return text }
        let labels = [charset, declared].compactMap { $0 }
        if labels.contains(where: isUTF7) { throw .undecodable }
        // What is valid UTF-8 beyond ASCII is so nearly never by chance. ASCII holds
        // other letters only behind the escapes of ISO 2022.
        let isUTF8 = String(validating: bytes, as: UTF8.self) != nil
        if isUTF8, bytes.contains(where: { $0 >= 0x80 }) || !bytes.contains(0x1B) { return bytes }
        for label in labels {
            if let text = text(bytes, labelled: label) { return text }
        }
        return isUTF8 ? bytes : guessed(bytes)
    }

    /// The head of a document as text, where its first bytes tell that it is no
    /// kind of ASCII; for telling what it is.
    static func preview(_ head: [UInt8]) -> String? {
        let (shape, start) = shape(of: head)
        guard let shape, shape != "UTF-8" else { return nil }
        return XMLEncodings.utf8(Array(head[start...]), from: shape).map { String(decoding: $0, as: UTF8.self) }
    }
}

// MARK: - Private

extension MarkupDecoding {
    private static func shaped(_ bytes: [UInt8]) -> [UInt8]? {
        let (shape, start) = shape(of: bytes)
        if let shape {
            let body = Array(bytes[start...])
            return shape == "UTF-8" ? repaired(body) : XMLEncodings.utf8(body, from: shape)
        }
        guard TextDecoding.isUTF16(bytes), let text = try? TextDecoding.decode(bytes) else { return nil }
        return Array(text.utf8)
    }

    /// What a byte order mark or the zeros around `<` tell, and where the text begins.
    private static func shape(of bytes: [UInt8]) -> (String?, Int) {
        let marks: [([UInt8], String)] = [
            ([0, 0, 0xFE, 0xFF], "UTF-32BE"), ([0xFF, 0xFE, 0, 0], "UTF-32LE"), ([0xFE, 0xFF], "UTF-16BE"),
            ([0xFF, 0xFE], "UTF-16LE"), ([0xEF, 0xBB, 0xBF], "UTF-8"),
        ]
        for (mark, name) in marks where bytes.starts(with: mark) { return (name, mark.count) }
        let heads: [([UInt8], String)] = [
            ([0, 0, 0, 0x3C], "UTF-32BE"), ([0x3C, 0, 0, 0], "UTF-32LE"), ([0, 0x3C, 0, 0x3F], "UTF-16BE"),
            ([0x3C, 0, 0x3F, 0], "UTF-16LE"), ([0x4C, 0x6F, 0xA7, 0x94], "IBM037"),
        ]
        for (head, name) in heads where bytes.starts(with: head) { return (name, 0) }
        return (nil, 0)
    }

    private static func isUTF7(_ label: String) -> Bool {
        label.lowercased().filter { $0 != "-" && $0 != "_" }.hasSuffix("utf7")
    }

    /// nil if the bytes are not what the label says. Labels that speak of two
    /// bytes a character are lies: those bytes would have shown it.
    private static func text(_ bytes: [UInt8], labelled label: String) -> [UInt8]? {
        guard let converter = XMLEncodings.converter(for: label), !converter.hasPrefix("UTF"), converter != "IBM037"
        else { return nil }
        return XMLEncodings.utf8(bytes, from: converter)
    }

    private static func guessed(_ bytes: [UInt8]) -> [UInt8] {
        if let text = try? TextDecoding.decode(bytes) { return Array(text.utf8) }
        return Array(Windows1252.decode(bytes).utf8)
    }

    private static func repaired(_ bytes: [UInt8]) -> [UInt8] {
        if String(validating: bytes, as: UTF8.self) != nil { return bytes }
        return Array(String(decoding: bytes, as: UTF8.self).utf8)
    }
}
