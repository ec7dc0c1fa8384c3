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
        if let coded = parameters[name + "*"] { return MailField.text(of: [.coded(coded)]) }
        var parts: [Part] = []
        while parts.count < MailField.mostParameters {
            let numbered = "\(name)*\(parts.count)"
            guard let part = parameters[numbered].map(Part.plain) ?? parameters[numbered + "*"].map(Part.coded) else {
                break
            }
            parts.append(part)
        }
        return parts.isEmpty ? nil : MailField.text(of: parts)
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

    /// A piece of a parameter that was cut; coded ones are written "Gr%C3%BC%C3%9Fe".
    private enum Part {
        case plain(String)
        case coded(String)
    }

    /// The first piece, where it is coded, names its encoding: "utf-8'en'Gr%C3%BC%C3%9Fe".
    private static func text(of parts: [Part]) -> String {
        var charset: String?
        var bytes: [UInt8] = []
        for (index, part) in parts.enumerated() {
            switch part {
            case .plain(let text): bytes += text.utf8
            case .coded(let text):
                let pieces = text.split(separator: "'", maxSplits: 2, omittingEmptySubsequences: false)
                let isNamed = index == 0 && pieces.count == 3
                if isNamed { charset = String(pieces[0]) }
                bytes += TransferCoding.percent(isNamed ? pieces[2] : text[...])
            }
        }
        return MailCharset.text(bytes, charset: charset).safeLine
    }
}
