import News

/// Tags as they are typed: parted by commas, for a tag may have several words.
enum TagLine {
    static func text(of tags: [String]) -> String { tags.joined(separator: ", ") }

    /// Each once, without blanks and number signs around it.
    static func tags(in line: String) -> [String] {
        var seen: Set<String> = []
        return line.split(separator: ",").compactMap { part in
            let tag = String(part.trimmed.drop { $0 == "#" }).trimmed
            return !tag.isEmpty && seen.insert(tag).inserted ? tag : nil
        }
    }
}
