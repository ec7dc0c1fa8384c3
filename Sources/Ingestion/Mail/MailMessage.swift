public import News

/// A message of a mailbox as it came.
public struct MailMessage: Sendable {
    let bytes: [UInt8]
    /// When it came, as the mailbox says it.
    let received: Publication?

    /// In bytes.
    public var size: Int { bytes.count }

    /// A file that is one message.
    public init(_ bytes: [UInt8]) {
        self.init(bytes: bytes, received: nil)
    }

    init(bytes: [UInt8], received: Publication?) {
        self.bytes = bytes
        self.received = received
    }
}

/// A message as an article.
public struct MailArticle: Sendable {
    /// The message's own id, which every copy of it has; else a hash of what it says.
    public let id: String
    public let content: ArticleContent
    /// What stays the same from issue to issue of a newsletter or list, and what it is called.
    public let source: (id: String, name: String)
    /// The message without its transport and without what was attached.
    public let kept: [UInt8]
}

extension MailMessage {
    /// The article in it: the page of a newsletter where there is one, else its
    /// plain text, else its subject. Linear in the message.
    /// - Throws: a sentence if it says nothing.
    public func article(zone: Zone) throws(IngestionError) -> MailArticle {
        var rest = bytes[...]
        let header = MailHeader(&rest)
        let sender = MailSender(header)
        let parts = MailParts(header, rest)
        var facts = facts(of: header, sender, zone)
        var text = MailText(title: facts.title?.value, parts.pieces)
        text.note(parts.attachments)
        if !text.hasContent, let title = facts.title?.value { text.passages.append(Passage(title)) }
        guard text.hasContent else { throw .noText }
        facts.url = MailMessage.archivedAt(header)
        let content = Assembly.content(of: Draft(passages: text.passages, facts: facts))
        let kept = MailMessage.kept(header, text.written)
        return MailArticle(
            id: MailMessage.id(header) ?? "sha:"
                + EntryHash.of(content.title.value, content.published?.value, text: content.text),
            content: content, source: (sender.id, sender.name), kept: kept)
    }
}

// MARK: - Private

extension MailMessage {
    private static let longestID = 500

    private static func id(_ header: MailHeader) -> String? {
        guard let field = header.token("message-id") else { return nil }
        let id = field.drop { $0 == "<" || $0 == " " }.prefix { $0 != ">" && $0 != " " }
        return id.isEmpty || id.utf8.count > longestID ? nil : String(id)
    }

    /// Where a list keeps it (RFC 5064).
    private static func archivedAt(_ header: MailHeader) -> String? {
        guard let field = header.token("archived-at") else { return nil }
        let address = String(field.drop { $0 == "<" }.prefix { $0 != ">" && $0 != " " })
        return ["http", "https"].contains(LinkAddress.scheme(of: address)) && address.utf8.count <= PassageLink.longest
            ? address : nil
    }

    private func facts(of header: MailHeader, _ sender: MailSender, _ zone: Zone) -> ArticleFacts {
        var facts = ArticleFacts(zone: zone)
        if let subject = header.text("subject") {
            facts.offer(title: sender.isDiscussion ? MailSubject.untagged(subject) : subject, from: .mail)
        }
        if let byline = sender.byline { facts.offer(byline: byline, from: .mail) }
        facts.offer(site: sender.name, from: .mail)
        facts.offer(published: header.token("date").flatMap { FeedDate.parse($0) }, from: .mail)
        facts.offer(published: MailMessage.arrival(header) ?? received, from: .mail)
        return facts
    }

    /// The moment behind the semicolon of the last server's mark.
    private static func arrival(_ header: MailHeader) -> Publication? {
        guard let field = header.token("received"), let mark = field.lastIndex(of: ";") else { return nil }
        return FeedDate.parse(String(field[field.index(after: mark)...]))
    }

    private static func kept(_ header: MailHeader, _ text: [UInt8]) -> [UInt8] {
        let names = ["From", "Date", "Subject", "Message-ID", "List-Id"]
        let fields = names.compactMap { name in header.token(name.lowercased()).map { "\(name): \($0)\n" } }
        return Array((fields.joined() + "\n").utf8) + text
    }
}

/// Subjects as lists write them.
enum MailSubject {
    /// Without the list's name in front: "[harbour] Ice" is "Ice", "Re: [harbour] Ice" is "Re: Ice".
    static func untagged(_ subject: String) -> String {
        guard let open = subject.firstIndex(of: "["), let close = subject[open...].firstIndex(of: "]") else {
            return subject
        }
        let before = subject[..<open]
        let isReply = before.allSatisfy { $0 == " " } || before.lowercased().hasSuffix(": ")
        let tag = subject[open..<close].dropFirst()
        let isTag = !tag.isEmpty && tag.utf8.count <= 40 && !tag.contains(" ") && tag.contains(where: \.isLetter)
        let rest = subject[close...].dropFirst().drop { $0 == " " }
        guard isReply, before.utf8.count <= 12, isTag, !rest.isEmpty, tag.lowercased() != "patch" else {
            return subject
        }
        return before + String(rest)
    }
}
