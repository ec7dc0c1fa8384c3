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
    /// A line that was looked at before its turn.
    private var held: [UInt8]?

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
        var isBelowBlank = false
        while let line = line() {
            if let found = MailboxLine.separator(line, isFirst: isAtStart) ?? bare(line, isBelowBlank) {
                isAtStart = false
                envelope = found.received
                return MailMessage(bytes: bytes, received: received)
            }
            isAtStart = false
            isRead = true
            isBelowBlank = line.isEmpty
            let room = max(0, MailboxReader.largestMessage - bytes.count)
            bytes += MailboxLine.unquoted(line).prefix(room)
            if room > 0 { bytes.append(10) }
        }
        return isRead ? MailMessage(bytes: bytes, received: received) : nil
    }

    private mutating func line() -> [UInt8]? {
        if let line = held {
            held = nil
            return line
        }
        // Longer lines are cut like longer messages.
        return input.line(most: MailboxReader.largestMessage)
    }

    /// A separator without a day, as old writers have it: a header begins below it.
    private mutating func bare(_ line: [UInt8], _ isBelowBlank: Bool) -> MailboxLine.Envelope? {
        guard isBelowBlank, MailboxLine.isBare(line) else { return nil }
        held = input.line(most: MailboxReader.largestMessage)
        return held.map(MailSigns.isTopField) == true ? MailboxLine.Envelope(received: nil) : nil
    }
}
