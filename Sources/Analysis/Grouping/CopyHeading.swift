public import News

/// What stands above a text: of short ones it tells copies from two notices in the same words.
public struct CopyHeading: Sendable {
    /// Nil where the text's first sentence stands in for it.
    let title: String?
    let day: CalendarDay?

    public init(title: String?, day: CalendarDay?) {
        self.title = title
        self.day = day
    }

    /// Copies appear within days of each other, and under one title, or one that was cut or lengthened; what isn't
    /// known speaks neither for nor against them.
    public func agrees(with other: CopyHeading) -> Bool {
        if let day, let others = other.day, abs(day.daysSince1970 - others.daysSince1970) > CopyHeading.mostDays {
            return false
        }
        guard let title, let others = other.title else { return true }
        let words = [title, others].map { TermScanner.words(of: $0).map(\.hash) }.sorted { $0.count < $1.count }
        let (short, long) = (words[0], words[1])
        return short == long
            || short.count >= CopyHeading.leastWords
                && (long.starts(with: short) || long.suffix(short.count) == short[...])
    }

    private static let mostDays = 3
    private static let leastWords = 3
}
