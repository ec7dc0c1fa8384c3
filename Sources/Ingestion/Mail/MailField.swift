import News

/// A field with parameters: `text/plain; charset="utf-8"; format=flowed`.
struct MailField {
    /// In lower case: "text/plain", "attachment".
    let value: String
    private let parameters: [String: String]

    private static let mostParameters = 40

    init(_ field: String?) {
        let pieces = MailField.pieces(of: field ?? "")
        value = pieces.first?.lowercased() ?? ""
        var found: [String: String] = [:]
        for piece in pieces.dropFirst().prefix(MailField.mostParameters) {
            guard let mark = piece.firstIndex(of: "=") else { continue }
            let name = String(piece[..<mark]).safeLine.lowercased()
            if found[name] == nil { found[name] = MailField.unquoted(String(piece[piece.index(after: mark)...])) }
        }
        parameters = found
    }

    /// A parameter, put together where it was cut ("name*0=", "name*1*="; RFC 2231).
    subscript(name: String) -> String? {
        if let whole = parameters[name] { return EncodedWords.text(of: Array(whole.utf8)).safeLine }
        if let coded = parameters[name + "*"] { return MailField.decoded([coded]) }
        var parts: [String] = []
        var isCoded = false
        while parts.count < MailField.mostParameters {
            if let part = parameters["\(name)*\(parts.count)"] {
                parts.append(part)
            } else if let part = parameters["\(name)*\(parts.count)*"] {
                parts.append(part)
                isCoded = true
            } else {
                break
            }
        }
        guard !parts.isEmpty else { return nil }
        return isCoded ? MailField.decoded(parts) : parts.joined().safeLine
    }
}

// MARK: - Private

extension MailField {
    /// Cut at semicolons outside quotation marks.
    private static func pieces(of field: String) -> [String] {
        var pieces: [[UInt8]] = [[]]
        var isQuoted = false
        var isEscaped = false
        for byte in field.utf8 {
            if byte == UInt8(ascii: ";"), !isQuoted {
                pieces.append([])
                continue
            }
            if byte == UInt8(ascii: "\""), !isEscaped { isQuoted.toggle() }
            isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
            pieces[pieces.count - 1].append(byte)
        }
        return pieces.map { String(decoding: $0, as: UTF8.self).safeLine }
    }

    static func unquoted(_ text: String) -> String {
        let text = text.safeLine
        guard text.count >= 2, text.hasPrefix("\""), text.hasSuffix("\"") else { return text }
        var result = ""
        var isEscaped = false
        for character in text.dropFirst().dropLast() {
            isEscaped = character == "\\" && !isEscaped
            if !isEscaped { result.append(character) }
        }
        return result
    }

    /// "utf-8'en'Gr%C3%BC%C3%9Fe".
    private static func decoded(_ parts: [String]) -> String {
        let whole = Array(parts.joined().utf8)
        let pieces = whole.split(separator: UInt8(ascii: "'"), maxSplits: 2, omittingEmptySubsequences: false)
        let (charset, text) = pieces.count == 3 ? (pieces[0], pieces[2]) : ([], whole[...])
        let percent = text.map { $0 == UInt8(ascii: "%") ? UInt8(ascii: "=") : $0 }
        let bytes = TransferCoding.quotedPrintable(percent[...])
        return MailCharset.text(bytes, charset: String(decoding: charset, as: UTF8.self)).safeLine
    }
}
