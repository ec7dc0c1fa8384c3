/// When an article was published: a moment, or only a day.
public struct Publication: Hashable, Codable, Sendable, Comparable {
    /// Seconds since 1970-01-01T00:00:00Z; midnight UTC where only the day is known.
    public let seconds: Int
    public let isDayOnly: Bool

    public init(seconds: Int, isDayOnly: Bool = false) {
        // As far as there are days.
        self.seconds = max(-Publication.farthest, min(Publication.farthest, seconds))
        self.isDayOnly = isDayOnly
    }

    private static let farthest = CalendarDay.farthest * 86_400

    public init(day: CalendarDay) {
        self.init(seconds: day.daysSince1970 * 86_400, isDayOnly: true)
    }

    /// The day in the given zone; a day-only date is that day everywhere.
    public func day(in zone: Zone = .utc) -> CalendarDay {
        let local = isDayOnly ? seconds : seconds + zone.offset(at: seconds)
        return CalendarDay(daysSince1970: local >= 0 ? local / 86_400 : (local - 86_399) / 86_400)
    }

    /// `YYYY-MM-DDTHH:MM:SSZ`, or `YYYY-MM-DD` where only the day is known.
    public var iso: String {
        let day = day()
        guard !isDayOnly else { return day.iso }
        let rest = seconds - day.daysSince1970 * 86_400
        let parts = [rest / 3_600, rest / 60 % 60, rest % 60].map { CalendarDay.padded($0, 2) }
        return "\(day.iso)T\(parts.joined(separator: ":"))Z"
    }

    /// The moment on clocks of the given zone: `2024-05-18 07:30`.
    public func minute(in zone: Zone) -> String {
        let local = Publication(seconds: seconds + zone.offset(at: seconds))
        return "\(local.day().iso) \(local.iso.dropFirst(11).prefix(5))"
    }

    /// Reads `YYYY-MM-DD`, or that with `T` or a blank, `HH:MM[:SS[.fff]]` and
    /// `Z`, `±HH:MM`, `±HHMM` or nothing (taken as UTC).
    public init?(iso text: some StringProtocol) {
        let characters = Array(text.utf8)
        guard characters.count >= 10,
            let day = CalendarDay(iso: String(decoding: characters[..<10], as: UTF8.self))
        else { return nil }
        guard characters.count > 10 else {
            self.init(day: day)
            return
        }
        guard let rest = Publication.secondsOfDay(characters[10...]) else { return nil }
        self.init(seconds: day.daysSince1970 * 86_400 + rest)
    }

    public static func < (a: Publication, b: Publication) -> Bool { a.seconds < b.seconds }
}

// MARK: - Private

extension Publication {
    /// Seconds behind midnight UTC of `T12:30:15.25+02:00`; may be negative.
    private static func secondsOfDay(_ bytes: ArraySlice<UInt8>) -> Int? {
        guard let separator = bytes.first,
            [UInt8(ascii: "T"), UInt8(ascii: "t"), UInt8(ascii: " ")].contains(separator)
        else { return nil }
        var rest = bytes.dropFirst()
        guard let hour = number(&rest, digits: 2), hour <= 24, skip(":", &rest), let minute = number(&rest, digits: 2),
            minute < 60
        else { return nil }
        var second = 0
        if skip(":", &rest) {
            guard let value = number(&rest, digits: 2), value <= 60 else { return nil }
            second = value
            if skip(".", &rest) { while number(&rest, digits: 1) != nil {} }
        }
        guard let offset = zoneOffset(rest) else { return nil }
        return hour * 3_600 + minute * 60 + second - offset
    }

    private static func zoneOffset(_ bytes: ArraySlice<UInt8>) -> Int? {
        var rest = bytes
        while skip(" ", &rest) {}
        if rest.isEmpty || rest.elementsEqual("Z".utf8) || rest.elementsEqual("z".utf8) { return 0 }
        let sign: Int
        if skip("+", &rest) { sign = 1 } else if skip("-", &rest) { sign = -1 } else { return nil }
        guard let hours = number(&rest, digits: 2), hours < 24 else { return nil }
        _ = skip(":", &rest)
        let minutes = number(&rest, digits: 2) ?? 0
        return rest.isEmpty && minutes < 60 ? sign * (hours * 3_600 + minutes * 60) : nil
    }

    private static func number(_ bytes: inout ArraySlice<UInt8>, digits: Int) -> Int? {
        guard bytes.count >= digits else { return nil }
        var value = 0
        for byte in bytes.prefix(digits) {
            guard byte >= 48, byte <= 57 else { return nil }
            value = value * 10 + Int(byte - 48)
        }
        bytes = bytes.dropFirst(digits)
        return value
    }

    private static func skip(_ character: Character, _ bytes: inout ArraySlice<UInt8>) -> Bool {
        guard let first = bytes.first, first == character.asciiValue else { return false }
        bytes = bytes.dropFirst()
        return true
    }
}
