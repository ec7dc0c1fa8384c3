/// The zone behind a time of day.
enum FeedZone {
    /// Seconds east of UTC; 0 where none is told or nobody knows it.
    static func offset(in tokens: [DateToken], from start: Int, besides used: [Int]) -> Int {
        var index = start
        while index < tokens.count {
            if used.contains(index) {
                index += 1
            } else if let word = tokens[index].word {
                if let signed = signed(tokens, index + 1), isNought(word) { return signed }
                if word != "etc", word != "on" { return seconds(word) }
                index += 1
            } else if let signed = signed(tokens, index) {
                return signed
            } else {
                index += 1
            }
        }
        return 0
    }
}

// MARK: - Private

extension FeedZone {
    private static func isNought(_ word: String) -> Bool {
        word == "gmt" || word == "utc" || word == "ut" || word == "z"
    }

    private static func seconds(_ word: String) -> Int {
        if let hours = FeedDateWords.zones[word] { return Int(hours * 3_600) }
        return Int((TimeZoneNames.hours[word] ?? 0) * 3_600)
    }

    /// "+0200", "-05:30", "+2", "-01:01".
    private static func signed(_ tokens: [DateToken], _ index: Int) -> Int? {
        guard index + 1 < tokens.count, tokens[index].isMark("+") || tokens[index].isMark("-"),
            tokens[index].end == tokens[index + 1].start, let value = tokens[index + 1].number
        else { return nil }
        let sign = tokens[index].isMark("-") ? -1 : 1
        switch tokens[index + 1].digits {
        case 3, 4: return plausible(sign, value / 100, value % 100)
        case 1, 2:
            let hasMinutes = index + 3 < tokens.count && tokens[index + 2].isMark(":")
            return plausible(sign, value, hasMinutes ? tokens[index + 3].number ?? 0 : 0)
        default: return 0
        }
    }

    private static func plausible(_ sign: Int, _ hours: Int, _ minutes: Int) -> Int {
        hours <= 24 && minutes < 60 ? sign * (hours * 3_600 + minutes * 60) : 0
    }
}
