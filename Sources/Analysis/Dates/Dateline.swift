import News

/// The day that stands in an article's dateline: "MOSCOW, 18 Nov. -".
enum Dateline {
    /// How far from the start of the text a dateline ends.
    static let reach = 250

    /// The day of the first date of a text, if it stands in its dateline.
    static func day(_ date: DateMention, behind end: Int, in atoms: [DateAtom]) -> CalendarDay? {
        guard date.span.end < reach, date.days.isSingleDay, end < atoms.count, isDash(end, in: atoms) else {
            return nil
        }
        return date.days.from
    }

    /// A dash, or a closing bracket or agency's name and a dash, within a few words.
    private static func isDash(_ end: Int, in atoms: [DateAtom]) -> Bool {
        for index in end..<min(atoms.count, end + 5) where !atoms[index].startsParagraph {
            switch atoms[index].word {
            case .punctuation(0x2D), .punctuation(0x5F): return atoms[index].isSpaced
            case .punctuation(0x28), .punctuation(0x29), .punctuation(0x2C), .punctuation(0x2F), .punctuation(0x2E):
                continue
            default: guard atoms[index].isCapitalized else { return false }
            }
        }
        return false
    }
}
