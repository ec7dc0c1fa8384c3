import News

/// The dates of HTTP headers: `Sun, 06 Nov 1994 08:49:37 GMT` and the two
/// older forms (RFC 9110, 5.6.7). The weekday isn't looked at.
enum HTTPDate {
    /// Seconds since 1970; nil if it is no such date.
    static func seconds(_ text: String) -> Int? {
        var words = text.split { " ,-".contains($0) }.dropFirst()
        guard words.count >= 4 else { return nil }
        if Int(words[words.startIndex]) == nil { words = asctimeReordered(words) }
        guard words.count >= 4 else { return nil }
        let parts = Array(words.prefix(4))
        guard let number = Int(parts[0]), let month = EnglishMonths.number(short: parts[1]), let year = year(parts[2]),
            let day = CalendarDay(year: year, month: month, day: number), let time = time(parts[3])
        else { return nil }
        return day.daysSince1970 * 86_400 + time
    }

    /// `Nov 6 08:49:37 1994` as `6 Nov 1994 08:49:37`.
    private static func asctimeReordered(_ words: ArraySlice<Substring>) -> ArraySlice<Substring> {
        let words = Array(words)
        return [words[1], words[0], words[3], words[2]]
    }

    /// Two digits are of the years 1970-2069.
    private static func year(_ word: Substring) -> Int? {
        guard let number = Int(word), word.count == 2 || word.count == 4, number >= 0 else { return nil }
        return word.count == 4 ? number : number + (number < 70 ? 2000 : 1900)
    }

    private static func time(_ word: Substring) -> Int? {
        let parts = word.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) ?? -1 }
        guard parts.count == 3, (0...23).contains(parts[0]), (0...59).contains(parts[1]), (0...60).contains(parts[2])
        else { return nil }
        return parts[0] * 3_600 + parts[1] * 60 + parts[2]
    }
}
