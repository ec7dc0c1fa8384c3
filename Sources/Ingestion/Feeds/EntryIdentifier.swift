import News

/// What an entry is called.
enum EntryIdentifier {
    /// A name as it stands; a path of the feed's own site made absolute.
    static func resolved(_ name: String, against base: String?) -> String {
        let line = String(name.safeLine.prefix(longest))
        let isPath = line.contains("/") && !line.contains(" ") && LinkAddress.scheme(of: line) == nil
        return isPath ? LinkAddress.resolved(line, against: base) ?? line : line
    }

    private static let longest = 1_000
}

/// The id of an entry that has no name and no address.
enum EntryHash {
    /// From title and date; where one is missing from the text, too.
    static func of(_ title: String?, _ date: Publication?, html: String?) -> String {
        of(title, date, text: title == nil || date == nil ? html ?? "" : "")
    }

    static func of(_ title: String?, _ date: Publication?, text: String) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in "\(title ?? "")\n\(date?.iso ?? "")\n\(text)".utf8 {
            hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
        }
        let digits = String(hash, radix: 16)
        return "dateline:" + String(repeating: "0", count: 16 - digits.count) + digits
    }
}

enum EntryTags {
    /// Each once, at most fifty.
    static func unique(_ tags: [String]) -> [String] {
        var result: [String] = []
        for tag in tags.prefix(200) {
            guard let line = FeedText.guessedLine(tag), !result.contains(line), result.count < 50 else { continue }
            result.append(String(line.prefix(100)))
        }
        return result
    }
}
