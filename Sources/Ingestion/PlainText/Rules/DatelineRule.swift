import News

/// The dateline in front of the first paragraph: "MOSCOW, 18 Nov. -",
/// "WASHINGTON (Reuters) -", "SANTA FE, N.M. (AP) —", "Nov. 18, 2026, Riga —". It stays in the text.
enum DatelineRule {
    static func apply(_ draft: inout Draft) {
        for index in draft.content.filter({ draft.passages[$0].shape.isProse }).prefix(3) {
            if let day = Dateline.dayInBrackets(draft.passages[index].text, zone: draft.facts.zone) {
                return draft.facts.offer(published: day, from: .dateline)
            }
            guard let line = Dateline.read(draft.passages[index].text, zone: draft.facts.zone) else { continue }
            draft.facts.take(line)
            return
        }
    }
}

/// A dateline, taken apart.
struct Dateline: Equatable {
    /// As a name is written: "Moscow", "Santa Fe"; nil for a day alone.
    let place: String?
    /// Only where the year is given.
    let date: Publication?
    let agency: String?

    /// "(21 November 2022) The ministry ...": a day and nothing else in front of the text.
    static func dayInBrackets(_ text: String, zone: Zone) -> Publication? {
        guard text.hasPrefix("("), let end = text.utf8.prefix(40).firstIndex(of: UInt8(ascii: ")")) else { return nil }
        let inner = text[..<end].dropFirst()
        return Words(String(inner)).count <= 4 ? DateShapes.date(in: inner, zone: zone) : nil
    }

    /// Reads the dateline in front of `text`, if there is one.
    static func read(_ text: String, zone: Zone) -> Dateline? {
        let start = Array(text.utf8.prefix(90))
        guard let dash = ByteSearch.earliest(dashes, in: start) else { return nil }
        let head = String(decoding: start[..<dash.lowerBound], as: UTF8.self)
        if let day = dayInFront(of: head, zone) {
            let next = String(decoding: start[dash.upperBound...], as: UTF8.self).first
            return next?.isLowercase == true ? nil : read(behind: day, zone)
        }
        let place = placeWords(head)
        guard isPlace(place) else { return nil }
        let agency = bracketed(in: head)
        let rest = head.dropFirst(place.count)
        guard isShouted(place) || agency != nil || hasDay(rest) else { return nil }
        guard rest.utf8.count <= 60, Words(String(rest)).count <= 8 else { return nil }
        return Dateline(
            place: shown(place), date: DateShapes.date(in: rest, zone: zone),
            agency: agency.flatMap(NewsAgencies.name))
    }
}

extension ArticleFacts {
    /// Where and when it was written, and who sends it, as far as nothing told before.
    mutating func take(_ line: Dateline) {
        datelinePlace = datelinePlace ?? line.place
        offer(published: line.date, from: .dateline)
        if let agency = line.agency { offer(site: agency, from: .dateline) }
    }
}

// MARK: - Private

extension Dateline {
    /// A day that a dateline begins with, and what stands behind it.
    private typealias LeadingDay = (date: Publication, rest: String)

    /// "Tuesday, Nov. 18, 2026" of "Tuesday, Nov. 18, 2026, Riga".
    private static func dayInFront(of head: String, _ zone: Zone) -> LeadingDay? {
        let tokens = DateToken.tokens(of: Array(head.utf8))
        guard let found = DateShapes.find(in: tokens, zone: zone),
            tokens[..<found.tokens.lowerBound].allSatisfy({ token in
                token.word.map { StampWords.weekdays.contains(Words.hash(of: $0)) } ?? (token.number == nil)
            })
        else { return nil }
        let rest = head.utf8.dropFirst(tokens[found.tokens.upperBound - 1].end)
        return (found.date, String(Substring(rest).drop { " ,.;:".contains($0) }))
    }

    /// Nothing, or a place and whoever sends the news.
    private static func read(behind day: LeadingDay, _ zone: Zone) -> Dateline? {
        let name = placeWords(day.rest)
        guard day.rest.isEmpty || isPlace(name), Words(day.rest).count <= 8 else { return nil }
        return Dateline(
            place: name.isEmpty ? nil : shown(name), date: day.date,
            agency: bracketed(in: day.rest).flatMap(NewsAgencies.name))
    }

    /// What stands in front of a comma, a bracket or a full stop.
    private static func placeWords(_ text: String) -> String {
        text.prefix { !",(./".contains($0) }.split(separator: " ").joined(separator: " ")
    }

    /// As a name is written.
    private static func shown(_ place: String) -> String { isShouted(place) ? named(place) : place }

    private static func bracketed(in head: String) -> String? {
        head.firstIndex(of: "(").map { String(head[head.index(after: $0)...].prefix { $0 != ")" }) }
    }

    private static let dashes = [" - ", " – ", " — ", " -- ", "— ", "– ", ".—", ".–"].map { Array($0.utf8) }

    private static func isPlace(_ text: String) -> Bool {
        let words = text.split(separator: " ")
        guard (1...4).contains(words.count), text.count >= 3 else { return false }
        return words.allSatisfy { ($0.first?.isUppercase ?? false) || ["de", "la", "el", "of"].contains($0) }
            && !text.contains { $0.isNumber || "\"“:;?!".contains($0) }
    }

    private static func isShouted(_ text: String) -> Bool {
        text.allSatisfy { !$0.isLowercase } && text.count { $0.isUppercase } >= 3
    }

    /// "18 Nov.", "June 3".
    private static func hasDay(_ text: Substring) -> Bool {
        let tokens = DateToken.tokens(of: Array(text.utf8))
        return tokens.contains { $0.word.map { MonthNames.numbers[$0] != nil } ?? false }
            && tokens.contains { $0.digits > 0 && $0.digits <= 2 }
    }

    /// "SANTA FE" to "Santa Fe".
    private static func named(_ text: String) -> String {
        var startsWord = true
        var result = ""
        for character in text {
            result += startsWord ? String(character) : character.lowercased()
            startsWord = character == " " || character == "-"
        }
        return result
    }
}
