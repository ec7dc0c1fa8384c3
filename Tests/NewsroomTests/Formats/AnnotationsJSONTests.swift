import News
import Testing

@testable import Newsroom

@Suite struct AnnotationsJSONTests {
    private let text = "☕👨‍👩‍👧 “Köln” met Ana on 3 May."

    /// The bytes of the first `words`.
    private func span(_ words: String) throws -> TextSpan {
        let range = try #require(text.firstRange(of: words))
        return TextSpan(
            text.utf8.distance(from: text.startIndex, to: range.lowerBound),
            text.utf8.distance(from: text.startIndex, to: range.upperBound))
    }

    @Test func everyFieldInItsOrderWithOffsetsInCodePoints() throws {
        let day = try #require(CalendarDay(year: 2024, month: 5, day: 3))
        let days = DayInterval(from: day, to: day)
        let report = Report(
            span: TextSpan(0, text.utf8.count), trigger: try span("met"), lemma: "meet", kind: .consult,
            text: "Köln met Ana", days: days, dateOrigin: .text, status: .happened,
            participants: [LocalParticipant(entity: 1, role: .target)], place: 0)
        let found = Annotations(
            mentions: [
                Mention(span: try span("Köln"), kind: .place, entity: 0),
                Mention(span: try span("Ana"), kind: .person, entity: 1),
            ],
            entities: [
                LocalEntity(kind: .place, name: "Köln", aliases: [Alias("Köln", mentions: 1)]),
                LocalEntity(kind: .person, name: "Ana"),
            ],
            dates: [DateMention(span: try span("3 May"), kind: .date, value: "2024-05-03", days: days, origin: .text)],
            reports: [report])
        #expect(
            JSONValue.annotations(found, of: text, id: "n1").line
                == [
                    #"{"id":"n1","mentions":[{"start":8,"end":12,"text":"Köln","kind":"place","entity":"e1"},"#,
                    #"{"start":18,"end":21,"text":"Ana","kind":"person","entity":"e2"}],"#,
                    #""entities":[{"id":"e1","name":"Köln","kind":"place","aliases":["Köln"]},"#,
                    #"{"id":"e2","name":"Ana","kind":"person","aliases":[]}],"#,
                    #""dates":[{"start":25,"end":30,"text":"3 May","type":"DATE","value":"2024-05-03","#,
                    #""from":"2024-05-03","to":"2024-05-03"}],"#,
                    #""events":[{"start":0,"end":31,"text":"Köln met Ana","trigger":{"start":14,"end":17,"text":"met"},"#,
                    #""kind":"consult","from":"2024-05-03","to":"2024-05-03","date_source":"text","status":"happened","#,
                    #""participants":[{"entity":"e2","role":"target"}],"place":"e1"}]}"#,
                ].joined())
    }

    @Test func whoSaysSoStandsInTheReport() throws {
        let report = Report(
            span: TextSpan(0, text.utf8.count), trigger: try span("met"), lemma: "meet", kind: .consult, text: "",
            days: .open, dateOrigin: .none, status: .claimed, attribution: try span("Ana"))
        let line = JSONValue.annotations(Annotations(reports: [report]), of: text, id: "").line
        #expect(line.contains(#""place":null,"speaker":{"start":18,"end":21,"text":"Ana"}}"#))
    }

    @Test func whatIsOpenIsNull() throws {
        let found = Annotations(
            dates: [DateMention(span: TextSpan(0, 3), kind: .date, value: "XXXX", days: .open, origin: .none)],
            reports: [
                Report(
                    span: TextSpan(0, 3), trigger: TextSpan(0, 3), lemma: "meet", kind: .consult, text: "", days: .open,
                    dateOrigin: .none, status: .planned)
            ])
        let line = JSONValue.annotations(found, of: text, id: "").line
        #expect(line.contains(#""value":"XXXX","from":null,"to":null}"#))
        #expect(
            line.contains(
                #""from":null,"to":null,"date_source":"none","status":"planned","participants":[],"place":null}"#))
    }
}
