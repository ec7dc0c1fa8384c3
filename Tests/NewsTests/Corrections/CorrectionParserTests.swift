import Testing

@testable import News

@Suite struct CorrectionParserTests {
    private let e5 = Entity.ID(5)
    private let e3 = Entity.ID(3)
    private let v1 = Event.ID(1)
    private let a2 = Article.ID(2)

    private func parsed(_ line: String) -> Correction? { try? Correction(parsing: line) }

    @Test func everyFormIsRead() {
        #expect(parsed("merge e5 e3") == .merge(e5, into: e3))
        #expect(parsed("split e5 Kim Jong Un") == .split(e5, name: "Kim Jong Un", in: nil))
        #expect(parsed("split e5 in a2") == .split(e5, name: nil, in: a2))
        #expect(parsed("split e5 Kim in a2") == .split(e5, name: "Kim", in: a2))
        #expect(parsed("rename e5 The Acme  Corporation") == .rename(e5, "The Acme Corporation"))
        #expect(parsed("kind e5 place") == .setKind(e5, .place))
        #expect(parsed("no-entity e5 West") == .notAnEntity(e5, name: "West", in: nil))
        #expect(parsed("always Mr Kim e5") == .always(name: "Mr Kim", e5, in: nil))
        #expect(parsed("always Mr Kim e5 in a2") == .always(name: "Mr Kim", e5, in: a2))
        #expect(parsed("same-event v1 v2") == .sameEvent(v1, as: Event.ID(2)))
        #expect(parsed("other-event v1 a2") == .otherEvent(v1, in: a2))
        #expect(parsed("date v1 unknown") == .setDate(v1, .open))
        #expect(parsed("hide v1") == .hideEvent(v1))
    }

    @Test(arguments: [
        ("2024-05-18", "2024-05-18", "2024-05-18"), ("2024-05", "2024-05-01", "2024-05-31"),
        ("2024", "2024-01-01", "2024-12-31"), ("2024-05-30 to 2024-06", "2024-05-30", "2024-06-30"),
    ]) func datesAreReadAndWritten(text: String, from: String, to: String) throws {
        let days = try #require(DayInterval(correctionText: text))
        #expect(days == DayInterval(from: CalendarDay(iso: from), to: CalendarDay(iso: to)))
        #expect(DayInterval(correctionText: days.correctionText) == days)
    }

    @Test func whatIsUnknownIsEmpty() {
        #expect(DayInterval(correctionText: "") == .open)
        #expect(DayInterval.open.correctionText == "")
        #expect(DayInterval(correctionText: "2024-06 to 2024-05") == nil)
        #expect(DayInterval(correctionText: "in May") == nil)
    }

    @Test(arguments: [
        ("merge e5", "That correction is written 'merge ENTITY ENTITY', with ids such as e7, v3 and a12."),
        ("kind e5 town", "There is no kind 'town'; there are person, organization, place and other."),
        (
            "date v1 soon",
            "'soon' is no date; write 2024-05-18, 2024-05, 2024, two of these with 'to' between them, or unknown."
        ),
    ]) func whatIsWrongIsSaid(line: String, sentence: String) {
        let error = #expect(throws: Correction.ParseError.self) { try Correction(parsing: line) }
        #expect(error?.description == sentence)
    }

    @Test func anUnknownOneNamesThoseThereAre() {
        let error = #expect(throws: Correction.ParseError.self) { try Correction(parsing: "frob e5") }
        #expect(error?.description.hasPrefix("There is no correction 'frob'; there are merge, split, ") == true)
    }
}
