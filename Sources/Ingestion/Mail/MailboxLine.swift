import News

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
