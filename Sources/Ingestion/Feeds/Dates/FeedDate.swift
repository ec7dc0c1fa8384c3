import News

/// Dates as feeds write them: RFC 822 and 2822 with all their variations, ISO
/// 8601 and its profiles, C's asctime, Perforce, US and European figures, month
/// names in the languages of `MonthNames` and `FeedDateWords`, seconds since 1970.
///
/// A feed's dates are moments: without a time it is midnight, without a zone
/// UTC. What is no date (the 31st of February, 25 o'clock) is nil.
enum FeedDate {
    static func parse(_ text: String) -> Publication? {
        let bytes = Array(text.utf8.prefix(longest))
        if let seconds = epoch(bytes) { return Publication(seconds: seconds) }
        let tokens = DateToken.tokens(of: Array(unpacked(bytes)))
        guard let (day, used) = FeedDay.find(in: tokens) else { return nil }
        switch FeedClock.find(in: tokens, besides: used) {
        case .none: return Publication(seconds: day.daysSince1970 * 86_400)
        case .invalid: return nil
        case .time(let seconds): return Publication(seconds: day.daysSince1970 * 86_400 + seconds)
        }
    }
}

// MARK: - Private

extension FeedDate {
    private static let longest = 120

    /// Ten digits are seconds, thirteen milliseconds.
    private static func epoch(_ bytes: [UInt8]) -> Int? {
        let digits = bytes.drop { $0 <= 32 }.prefix { $0 >= 48 && $0 <= 57 }
        guard bytes[digits.endIndex...].allSatisfy({ $0 <= 32 }), digits.count == 10 || digits.count == 13 else {
            return nil
        }
        let value = digits.reduce(0) { $0 * 10 + Int($1 - 48) }
        return digits.count == 13 ? value / 1_000 : value
    }

    /// "20040105143000" becomes "20040105 143000": tokens hold nine digits.
    private static func unpacked(_ bytes: [UInt8]) -> [UInt8] {
        let digits = bytes.drop { $0 <= 32 }.prefix { $0 >= 48 && $0 <= 57 }
        guard digits.count == 14 || digits.count == 12 else { return bytes }
        return Array(digits.prefix(8)) + Array(" T".utf8) + digits.dropFirst(8) + bytes[digits.endIndex...]
    }
}
