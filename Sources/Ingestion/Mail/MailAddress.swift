import News

/// Who a field names: `Jane Doe <jane@gull.example>`, `jane@gull.example (Jane Doe)`.
struct MailAddress {
    /// nil where only an address is told.
    let name: String?
    /// In lower case.
    let address: String?

    init(_ field: [UInt8]) {
        let text = String(decoding: field, as: UTF8.self).safeLine
        let open = MailAddress.bracket(in: text)
        if let open, let close = text[open...].firstIndex(of: ">") {
            address = MailAddress.plain(String(text[text.index(after: open)..<close]))
            name = MailAddress.spoken(String(text[..<open]))
        } else if let open = text.firstIndex(of: "("), let close = text.lastIndex(of: ")"), open < close {
            address = MailAddress.plain(String(text[..<open]))
            name = MailAddress.spoken(String(text[text.index(after: open)..<close]))
        } else {
            address = MailAddress.plain(text)
            name = address == nil ? MailAddress.spoken(text) : nil
        }
    }
}

// MARK: - Private

extension MailAddress {
    /// The first one outside quotation marks.
    private static func bracket(in text: String) -> String.Index? {
        var isQuoted = false
        for index in text.indices {
            if text[index] == "\"" { isQuoted.toggle() }
            if text[index] == "<", !isQuoted { return index }
        }
        return nil
    }

    /// "jane at gull.example", as lists write it in their archives, is one, too.
    private static func plain(_ text: String) -> String? {
        let text = text.safeLine.replacing(" at ", with: "@").lowercased()
        guard let at = text.firstIndex(of: "@"), at != text.startIndex, !text.contains(" "), text.utf8.count <= 320
        else {
            return nil
        }
        return text
    }

    /// Without the list that sent it on: "Jane Doe via News" is Jane Doe.
    private static func spoken(_ text: String) -> String? {
        var name = EncodedWords.text(of: Array(MailField.unquoted(text).utf8)).safeLine
        if let via = name.ranges(of: " via ").first, via.lowerBound != name.startIndex {
            name = String(name[..<via.lowerBound])
        }
        while let first = name.first, "'\"".contains(first), name.last == first, name.count >= 2 {
            name = String(name.dropFirst().dropLast())
        }
        return name.contains(where: { $0.isLetter }) ? name.cut(to: 200) : nil
    }
}
