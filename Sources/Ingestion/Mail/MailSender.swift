import News

/// Who a message is from: the list or the newsletter, and the person.
struct MailSender {
    /// What stays the same from issue to issue: the list's id, else the address.
    let id: String
    /// How the list or newsletter calls itself.
    let name: String
    /// Who wrote it, where that is somebody else.
    let byline: String?
    /// It is a list that people write to, not a newsletter.
    let isDiscussion: Bool

    init(_ header: MailHeader) {
        let from = MailAddress(header.bytes("from") ?? header.bytes("sender") ?? [])
        let list = header.bytes("list-id").map { MailAddress(list: $0) }
        let person = MailSender.parted(from.name)
        isDiscussion = header.token("list-post").map { $0.lowercased().contains("mailto:") } ?? false
        id = list?.address ?? from.address ?? from.name?.lowercased() ?? "unknown sender"
        let label = list?.address.flatMap { $0.split(separator: ".").first.map { String($0).safeLine } }
        let spoken = list?.name.flatMap { MailSender.isSpoken($0) ? $0 : nil }
        let labelled = label.flatMap { MailSender.isSpoken($0) ? $0 : nil }
        let sender = person?.house ?? from.name ?? from.address
        name = spoken ?? (isDiscussion ? labelled ?? sender : sender ?? labelled) ?? "unknown sender"
        let writer = person?.person ?? from.name
        byline = writer == name ? nil : writer
    }
}

// MARK: - Private

extension MailSender {
    /// Names of machines have figures: "1234567mc list".
    private static func isSpoken(_ name: String) -> Bool {
        var figures = 0
        for character in name {
            figures = character.isNumber ? figures + 1 : 0
            if figures >= 4 { return false }
        }
        return name.contains(where: \.isLetter)
    }

    /// "Jane Doe from The Gull", "Jane Doe at The Gull".
    private static func parted(_ name: String?) -> (person: String, house: String)? {
        guard let name else { return nil }
        for mark in [" from ", " at "] {
            guard let range = name.ranges(of: mark).first else { continue }
            let (person, house) = (name[..<range.lowerBound], name[range.upperBound...])
            guard person.first?.isUppercase == true, house.first?.isUppercase == true else { continue }
            return (String(person), String(house))
        }
        return nil
    }
}

extension MailAddress {
    /// `News of the harbour <news.gull.example>`; the brackets may be missing.
    init(list field: [UInt8]) {
        let text = EncodedWords.text(of: field).safeLine
        guard let open = text.lastIndex(of: "<"), let close = text[open...].firstIndex(of: ">") else {
            self.init(name: nil, address: text.isEmpty ? nil : text.lowercased().cut(to: 300))
            return
        }
        let id = text[text.index(after: open)..<close].lowercased()
        let name = MailField.unquoted(String(text[..<open]))
        self.init(
            name: name.isEmpty ? nil : name.cut(to: 200), address: id.isEmpty ? nil : id.cut(to: 300))
    }

    private init(name: String?, address: String?) {
        self.name = name
        self.address = address
    }
}
