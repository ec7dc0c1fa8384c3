import GRDB
import News

/// Finds the places of marks in an article's new text.
enum Reanchoring {
    /// Marks whose quotation stands in `text` move there; where one does not,
    /// the text it quotes is kept and the mark goes on pointing to it.
    static func move(marksOf id: Article.ID, from old: Texts.Current, to text: String, in db: Database) throws {
        let marks = try db.all(
            "SELECT id, spanStart, spanEnd, quote, before, after FROM mark WHERE article = ? AND version = ?",
            [id.number, old.version]
        ) { row in (id: row[0] as Int64, anchor: Marks.anchor(row, from: 1)) }
        var isQuoted = false
        for mark in marks {
            if let span = place(of: mark.anchor, in: text) {
                let anchor = Mark.Anchor(span: span, in: text)
                try db.run(
                    "UPDATE mark SET version = ?, spanStart = ?, spanEnd = ?, before = ?, after = ? WHERE id = ?",
                    [old.version + 1, span.start, span.end, anchor.before, anchor.after, mark.id])
            } else {
                isQuoted = true
            }
        }
        if isQuoted { try Texts.keep(old, in: db) }
    }

    /// The quotation with its surroundings, else the only place where it stands alone; nil if unsure.
    static func place(of anchor: Mark.Anchor, in text: String) -> TextSpan? {
        let before = anchor.before.utf8.count
        let length = anchor.quote.utf8.count
        if let start = places(of: anchor.before + anchor.quote + anchor.after, in: text, limit: 1).first {
            return TextSpan(start + before, start + before + length)
        }
        let alone = places(of: anchor.quote, in: text, limit: 2)
        return alone.count == 1 ? TextSpan(alone[0], alone[0] + length) : nil
    }

    /// Byte offsets where `needle` stands.
    private static func places(of needle: String, in text: String, limit: Int) -> [Int] {
        let needle = Array(needle.utf8)
        let text = Array(text.utf8)
        guard let first = needle.first, needle.count <= text.count else { return [] }
        var found: [Int] = []
        for start in 0...(text.count - needle.count) where text[start] == first {
            guard text[start..<start + needle.count].elementsEqual(needle) else { continue }
            found.append(start)
            if found.count == limit { break }
        }
        return found
    }
}
