/// Whom a sentence speaks to, and of what. News tells of others; boilerplate
/// speaks to whoever reads it, or of the text it stands in.
enum Speech {
    /// - Parameter isQuoting: the sentence has somebody else's words in it; "you" is then somebody else.
    static func isToReader(_ words: Words, _ isQuoting: Bool) -> Bool {
        if let first = words.list.first, imperatives.contains(first.hash) { return true }
        return !isQuoting && words.list.contains { address.contains($0.hash) } || isOfText(words)
    }

    /// Whether there is a quotation mark in `text`, byte by byte: most paragraphs are asked.
    static func isQuoting(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            for (index, byte) in bytes.enumerated() where byte == 34 || byte == 0xE2 {
                if byte == 34 { return true }
                guard index + 2 < bytes.count, bytes[index + 1] == 0x80 else { continue }
                let mark = bytes[index + 2]
                // “ and ”; ‘ only in front of a word, for it is an apostrophe too.
                if mark == 0x9C || mark == 0x9D { return true }
                if mark == 0x98, index > 0, bytes[index - 1] == 32 { return true }
            }
            return false
        }
    }

    /// "this article", "this original story", "this May 3, 2015 file photo".
    private static func isOfText(_ words: Words) -> Bool {
        for (index, word) in words.list.enumerated() where near.contains(word.hash) {
            let rest = words.list[(index + 1)...]
            if rest.prefix(2).contains(where: { texts.contains($0.hash) }) { return true }
            if rest.prefix(7).contains(where: { pictures.contains($0.hash) }) { return true }
        }
        return false
    }

    private static let address = CaptionWords.hashes("you your yours our ours us please click")
    /// What asks a reader to do something, in front of a line.
    private static let imperatives = CaptionWords.hashes(
        "get subscribe join sign follow want download enter stay support donate register become try send write email")
    private static let near = CaptionWords.hashes("this these")
    private static let texts = CaptionWords.hashes(
        """
        article story post piece essay report column interview episode newsletter site website page blog content
        commentary material publication copy video podcast statement statements product products version
        """)
    private static let pictures = CaptionWords.hashes("photo photos photograph picture image illustration")
}
