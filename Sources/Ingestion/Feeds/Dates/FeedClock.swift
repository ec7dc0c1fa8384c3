import News

/// The time of day and its zone in a feed's date.
enum FeedClock {
    enum Found: Equatable {
        case none
        /// There is one, but no clock shows it.
        case invalid
        /// Seconds behind midnight UTC; may be negative.
        case time(Int)
    }

    /// - Parameter used: the tokens that tell the day.
    static func find(in tokens: [DateToken], besides used: [Int]) -> Found {
        for index in tokens.indices where !used.contains(index) {
            guard let hour = tokens[index].number else { continue }
            if index + 2 < tokens.count, tokens[index + 1].isMark(":"), let minute = tokens[index + 2].number {
                return time(tokens, hour, minute, behind: index + 3, from: index, used)
            }
            if index > 0, tokens[index - 1].word == "t" { return compact(tokens, index, used) }
        }
        return .none
    }
}

// MARK: - Private

extension FeedClock {
    private static func time(
        _ tokens: [DateToken], _ hour: Int, _ minute: Int, behind end: Int, from start: Int, _ used: [Int]
    ) -> Found {
        var next = end
        var second = 0
        if next + 1 < tokens.count, tokens[next].isMark(":"), let value = tokens[next + 1].number {
            second = value
            next += 2
        }
        next = skipFraction(tokens, next)
        return found(tokens, (hour, minute, second), behind: next, from: start, used)
    }

    /// "T143000", "T1430", "T14".
    private static func compact(_ tokens: [DateToken], _ index: Int, _ used: [Int]) -> Found {
        guard let value = tokens[index].number else { return .none }
        let parts: (Int, Int, Int)
        switch tokens[index].digits {
        case 6: parts = (value / 10_000, value / 100 % 100, value % 100)
        case 4: parts = (value / 100, value % 100, 0)
        case 2: parts = (value, 0, 0)
        default: return .none
        }
        return found(tokens, parts, behind: skipFraction(tokens, index + 1), from: index, used)
    }

    private static func found(
        _ tokens: [DateToken], _ parts: (hour: Int, minute: Int, second: Int), behind end: Int, from start: Int,
        _ used: [Int]
    ) -> Found {
        let isMidnight = parts == (24, 0, 0)
        guard parts.hour < 24 || isMidnight, parts.minute < 60, parts.second <= 60 else { return .invalid }
        var hour = parts.hour
        var next = end
        if let isAfternoon = half(tokens, next) ?? half(tokens, start - 1), hour <= 12 {
            hour = hour % 12 + (isAfternoon ? 12 : 0)
            while half(tokens, next) != nil
                || next < tokens.count && (tokens[next].isMark(".") || tokens[next].word == "m")
            {
                next += 1
            }
        }
        let offset = FeedZone.offset(in: tokens, from: next, besides: used)
        return .time(hour * 3_600 + parts.minute * 60 + parts.second - offset)
    }

    private static func skipFraction(_ tokens: [DateToken], _ index: Int) -> Int {
        guard index + 1 < tokens.count, tokens[index].isMark(".") || tokens[index].isMark(","),
            tokens[index].end == tokens[index + 1].start
        else { return index }
        var next = index + 1
        while next < tokens.count, tokens[next].number != nil, tokens[next].start == tokens[next - 1].end { next += 1 }
        return next
    }

    /// True for the afternoon.
    private static func half(_ tokens: [DateToken], _ index: Int) -> Bool? {
        guard tokens.indices.contains(index), let word = tokens[index].word else { return nil }
        if word == "a" || word == "p" {
            guard index + 2 < tokens.count, tokens[index + 1].isMark("."), tokens[index + 2].word == "m" else {
                return nil
            }
            return word == "p"
        }
        return FeedDateWords.halves[word]
    }
}
