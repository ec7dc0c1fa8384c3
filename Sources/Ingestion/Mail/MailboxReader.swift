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

    /// "From -", "From jane@gull.example" and nothing else.
    static func isBare(_ line: [UInt8]) -> Bool {
        guard line.starts(with: mark), line.count <= 400 else { return false }
        let words = line.dropFirst(mark.count).split(separator: 32)
        return words.count == 1 && (words[0].elementsEqual([45]) || words[0].contains(64))
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
