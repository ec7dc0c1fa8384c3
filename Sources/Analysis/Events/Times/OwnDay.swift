import News

/// Tells news from a tale, a feature or a history: those name no day about their own, and what they tell was whenever.
enum OwnDay {
    /// "On Tuesday", "yesterday", "3 March"; a short text needs none, for it has room for the news alone.
    static func isTold(in document: Document, _ dates: [DateMention], beside day: CalendarDay) -> Bool {
        document.bytes.count < short
            || dates.contains { date in
                guard date.kind == .date || date.kind == .time, let from = date.days.from, let to = date.days.to,
                    to.daysSince1970 - from.daysSince1970 < week, abs(day.daysSince1970 - to.daysSince1970) <= reach
                else { return false }
                return isDay(words(of: date, in: document), isInFront: date.span.end < front)
            }
    }

    /// A day with its year stands beside a name, a correction or a tweet; "the morning" and "that day" may be any.
    private static func isDay(_ words: [Substring], isInFront: Bool) -> Bool {
        guard !words.contains(where: { $0.count == 4 && Int($0) != nil }) else { return false }
        return words.contains { word in
            word == "yesterday" || word == "week" || word == "weekend" || word == "today" && isInFront
                || (3...9).contains(word.count) && names.contains { $0.hasPrefix(word) }
        }
    }

    private static func words(of date: DateMention, in document: Document) -> [Substring] {
        document.text(date.span).lowercased().split { !$0.isLetter && !$0.isNumber }
    }

    private static let names = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march",
        "april", "may", "june", "july", "august", "september", "october", "november", "december",
    ]

    /// Days.
    private static let week = 8
    private static let reach = 10
    /// Bytes.
    private static let short = 3_000
    /// Bytes within which "today" is the day of the news; further down it may be these years.
    private static let front = 1_000
}
