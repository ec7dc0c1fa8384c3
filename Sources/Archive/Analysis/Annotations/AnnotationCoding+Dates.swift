import News

/// The dates of an article as bytes: for most the place, a byte for kind and
/// origin, and the days, from which the value follows.
extension AnnotationCoding {
    /// No span begins so: what older libraries hold begins with a span.
    private static let form = -1
    private static let kinds: [DateMention.Kind] = [.date, .time, .duration, .set]
    private static let origins: [DateOrigin] = [.text, .dateline, .published, .previous, .reader, .none]

    static func bytes(_ dates: [DateMention]) -> [UInt8] {
        guard !dates.isEmpty else { return [] }
        var head = ByteWriter()
        head.write(form)
        var writer = SpanWriter(head)
        for date in dates {
            writer.write(date.span)
            write(date, to: &writer.bytes)
        }
        return writer.bytes.bytes
    }

    static func dates(_ bytes: [UInt8]) -> [DateMention] {
        var head = ByteReader(bytes)
        guard head.readInt() == form else { return formerDates(bytes) }
        var reader = SpanReader(head)
        var result: [DateMention] = []
        while !reader.isAtEnd {
            let span = reader.readSpan()
            result.append(date(span, &reader.bytes))
        }
        return result
    }
}

// MARK: - Private

extension AnnotationCoding {
    /// Six origins, four kinds, and whether the value and either end of the days are written.
    private static func write(_ date: DateMention, to bytes: inout ByteWriter) {
        let followsFromDays = date.value == value(of: date.days)
        var code = origins.firstIndex(of: date.origin) ?? 0
        code = code * 4 + (kinds.firstIndex(of: date.kind) ?? 0)
        code = code * 8 + (followsFromDays ? 4 : 0) + (date.days.from == nil ? 0 : 2) + (date.days.to == nil ? 0 : 1)
        bytes.write(code)
        if let from = date.days.from { bytes.write(from.daysSince1970) }
        if let to = date.days.to { bytes.write(to.daysSince1970 - (date.days.from?.daysSince1970 ?? 0)) }
        if !followsFromDays { bytes.write(date.value) }
    }

    private static func date(_ span: TextSpan, _ bytes: inout ByteReader) -> DateMention {
        let code = max(0, bytes.readInt())
        let from = code & 2 == 0 ? nil : bytes.readInt()
        let to = code & 1 == 0 ? nil : bytes.readInt() &+ (from ?? 0)
        let days = EventRecord.days(from, to)
        let written = code & 4 == 0 ? bytes.readText() : nil
        return DateMention(
            span: span, kind: kinds[code / 8 % 4], value: written ?? value(of: days) ?? "", days: days,
            origin: origins[min(code / 32, origins.count - 1)])
    }

    /// Of a day, a week, a month or a year.
    private static func value(of days: DayInterval) -> String? {
        guard let from = days.from, let to = days.to, let first = days.from?.iso else { return nil }
        if from == to { return first }
        if from.adding(days: 6) == to, from.weekday == 1 { return week(of: from.adding(days: 3)) }
        guard from.day == 1 else { return nil }
        if from.adding(months: 1).adding(days: -1) == to { return String(first.prefix(7)) }
        return from.adding(months: 12).adding(days: -1) == to && from.month == 1 ? String(first.prefix(4)) : nil
    }

    /// A week belongs to the year of its Thursday.
    private static func week(of thursday: CalendarDay) -> String? {
        guard let first = CalendarDay(year: thursday.year, month: 1, day: 1) else { return nil }
        let number = (thursday.daysSince1970 - first.daysSince1970) / 7 + 1
        return "\(thursday.iso.prefix(4))-W\(number < 10 ? "0" : "")\(number)"
    }

    private static func formerDates(_ bytes: [UInt8]) -> [DateMention] {
        var reader = SpanReader(bytes)
        var result: [DateMention] = []
        while !reader.isAtEnd {
            let span = reader.readSpan()
            let kind = DateMention.Kind(rawValue: reader.bytes.readText()) ?? .date
            let value = reader.bytes.readText()
            let from = reader.bytes.readOptional()
            let days = EventRecord.days(from, reader.bytes.readOptional())
            let origin = DateOrigin(rawValue: reader.bytes.readText()) ?? .none
            result.append(DateMention(span: span, kind: kind, value: value, days: days, origin: origin))
        }
        return result
    }
}
