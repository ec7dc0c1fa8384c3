/// What tells mail by its first lines.
enum MailSigns {
    /// Whether a line is a field that stands at the top of a message.
    static func isTopField(_ line: [UInt8]) -> Bool {
        MailHeader.name(of: line).map { sure.contains($0) || $0 == "from" || $0 == "date" } ?? false
    }

    /// Whether the bytes begin with the header of a message: fields that only
    /// mail has. Text with a few fields in front is none.
    static func areHeader(_ head: some Collection<UInt8>) -> Bool {
        let fields = fields(of: head)
        return !fields.isDisjoint(with: sure) && fields.count >= 3 && !fields.isDisjoint(with: senders)
    }

    /// Whether a file that is named as a message begins like one.
    static func areFields(_ head: some Collection<UInt8>) -> Bool {
        !fields(of: head).isDisjoint(with: sure.union(usual))
    }

    private static let sure: Set<String> = [
        "received", "return-path", "message-id", "mime-version", "delivered-to", "x-mozilla-status",
    ]
    private static let senders: Set<String> = ["from", "received", "return-path"]
    private static let usual: Set<String> = ["from", "to", "subject", "date", "sender", "content-type"]

    /// The names of the fields up to the first line that is none.
    private static func fields(of head: some Collection<UInt8>) -> Set<String> {
        var fields: Set<String> = []
        for line in head.prefix(4_096).split(separator: 10, maxSplits: 60, omittingEmptySubsequences: false) {
            guard let first = line.first, first != 13 else { break }
            if first == 32 || first == 9 { continue }
            guard let name = MailHeader.name(of: line) else { break }
            fields.insert(name)
        }
        return fields
    }
}

extension MailboxReader {
    /// Whether the bytes begin as a mailbox or a message does.
    static func isOne(_ head: some Collection<UInt8>, fileName: String = "") -> Bool {
        let line = head.prefix { $0 != 10 }
        let first = Array(line.filter { $0 != 13 })
        if MailboxLine.separator(first, isFirst: false) != nil || isMessage(head, fileName: fileName) {
            return true
        }
        return MailboxLine.isBare(first) && MailSigns.areHeader(head[line.endIndex...].dropFirst())
    }

    /// Whether the bytes begin with the header of a single message; in a file that is named as one any field will do.
    public static func isMessage(_ head: some Collection<UInt8>, fileName: String = "") -> Bool {
        MailSigns.areHeader(head) || fileName.lowercased().hasSuffix(".eml") && MailSigns.areFields(head)
    }
}
