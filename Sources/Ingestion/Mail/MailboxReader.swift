import News

/// The messages of a mailbox (mbox, in any of its variants) or of a file that
/// is one message, one at a time. Holds one message, of at most `largestMessage` bytes.
public struct MailboxReader {
    /// Messages are read up to here, in bytes: what lies behind is attachments.
    static let largestMessage = 16 << 20

    private var input: PulledBytes
    /// What the line that parted the last message from the next says of its day.
    private var envelope: Publication?
    private var isAtStart = true

    /// - Parameter refill: the next piece of the mailbox, unpacked; empty at its end.
    public init(_ refill: @escaping () -> [UInt8]) {
        input = PulledBytes(refill)
    }

    /// The next message, nil at the end.
    public mutating func next() -> MailMessage? {
        while let message = message() {
            if !message.bytes.allSatisfy({ $0 <= 32 }) { return message }
        }
        return nil
    }
}

// MARK: - Private

extension MailboxReader {
    private mutating func message() -> MailMessage? {
        var bytes: [UInt8] = []
        let received = envelope
        envelope = nil
        var isRead = false
        // Longer lines are cut like longer messages.
        while let line = input.line(most: MailboxReader.largestMessage) {
            if let found = MailboxLine.separator(line, isFirst: isAtStart) {
                isAtStart = false
                envelope = found.received
                return MailMessage(bytes: bytes, received: received)
            }
            isAtStart = false
            isRead = true
            let room = max(0, MailboxReader.largestMessage - bytes.count)
            bytes += MailboxLine.unquoted(line).prefix(room)
            if room > 0 { bytes.append(10) }
        }
        return isRead ? MailMessage(bytes: bytes, received: received) : nil
    }
}

/// The lines of a mailbox that are no part of a message, or not quite.
enum MailboxLine {
    /// What parts messages, as far as it says when the next one came.
    struct Envelope {
        let received: Publication?
    }

    private static let mark = Array("From ".utf8)

    /// "From jane@gull.example Sat Jan  3 01:05:34 1996" parts messages; a line
    /// of text that begins with "From" has no time and year behind it.
    /// - Parameter isFirst: nothing stands above it; it needs no date then.
    /// - Returns: nil for any other line.
    static func separator(_ line: [UInt8], isFirst: Bool) -> Envelope? {
        guard line.starts(with: mark), line.count <= 400 else { return nil }
        let words = line.dropFirst(mark.count).split(separator: 32)
        let hasTime = words.dropFirst().contains { isClock($0) }
        let hasYear = words.dropFirst().contains { isYear($0) }
        guard hasTime && hasYear || isFirst else { return nil }
        let date = Array(words.dropFirst().joined(separator: [32]))
        return Envelope(received: hasTime ? FeedDate.parse(String(decoding: date, as: UTF8.self)) : nil)
    }

    /// Without the mark that writers put before lines that begin like a separator.
    static func unquoted(_ line: [UInt8]) -> ArraySlice<UInt8> {
        guard line.first == UInt8(ascii: ">") else { return line[...] }
        return line.drop { $0 == UInt8(ascii: ">") }.starts(with: mark) ? line.dropFirst() : line[...]
    }

    /// "01:05:34", "1:05".
    private static func isClock(_ word: ArraySlice<UInt8>) -> Bool {
        let parts = word.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        return (2...3).contains(parts.count)
            && parts.allSatisfy { (1...2).contains($0.count) && $0.allSatisfy(isDigit) }
    }

    private static func isYear(_ word: ArraySlice<UInt8>) -> Bool {
        word.count == 4 && word.allSatisfy(isDigit) && (word.starts(with: "19".utf8) || word.starts(with: "20".utf8))
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }
}

extension MailboxReader {
    /// Whether the bytes begin as a mailbox or a message does.
    public static func isOne(_ head: some Collection<UInt8>) -> Bool {
        let first = Array(head.prefix { $0 != 10 }.filter { $0 != 13 })
        return MailboxLine.separator(first, isFirst: false) != nil || isMessage(head)
    }

    /// Whether the bytes begin with the header of a single message: fields that
    /// only mail has. Text with a few fields in front is none.
    public static func isMessage(_ head: some Collection<UInt8>) -> Bool {
        var fields: Set<String> = []
        for line in head.prefix(4_096).split(separator: 10, maxSplits: 60, omittingEmptySubsequences: false) {
            guard let first = line.first, first != 13 else { break }
            if first == 32 || first == 9 { continue }
            guard let name = MailHeader.name(of: line) else { return false }
            fields.insert(name)
        }
        let sure = fields.intersection(["received", "return-path", "message-id", "mime-version", "delivered-to"])
        return !sure.isEmpty && fields.count >= 3 && !fields.isDisjoint(with: ["from", "received", "return-path"])
    }
}
