import News
import Support

@testable import Analysis

/// Reads `[PERSON Putin] [visit/happened visited] [PLACE Seoul]`: names and
/// kinds of events in one text. Names become mentions, each spelling one entity.
struct MarkedEvents {
    let text: String
    let expected: [MarkedText.Mark]
    let reports: [Report]
    private let entities: [LocalEntity]

    init(_ marked: String, published: String? = nil) {
        let markedText = MarkedText(marked)
        text = markedText.text
        let names = markedText.marks.compactMap { mark in Self.kind(mark.label).map { ($0, mark) } }
        expected = markedText.marks.filter { Self.kind($0.label) == nil }
        var entities: [LocalEntity] = []
        let mentions = names.map { kind, mark in
            let index = entities.firstIndex { $0.name == mark.text } ?? entities.count
            if index == entities.count { entities.append(LocalEntity(kind: kind, name: mark.text)) }
            return Mention(span: mark.span, kind: kind, entity: index)
        }
        self.entities = entities
        let document = Document(text)
        let day = published.flatMap { Publication(iso: $0) }
        reports = EventFinder.reports(
            in: EventFinder.Input(
                document: document, mentions: mentions, entities: entities,
                dates: DateFinder.dates(in: document, published: day), published: day))
    }

    private static func kind(_ label: String) -> EntityKind? {
        switch label {
        case "PERSON": return .person
        case "ORG": return .organization
        case "PLACE": return .place
        case "NAT": return .other
        default: return nil
        }
    }

    /// The report whose trigger is this word.
    func report(of trigger: String) -> Report? { reports.first { text.slice($0.trigger) == trigger } }

    /// The first of its days, `2014-11-18`.
    func day(of trigger: String) -> String? { report(of: trigger)?.days.from?.iso }

    /// `visit happened: Putin > Seoul @ Seoul`, for the report of one trigger.
    func written(_ trigger: String) -> String {
        guard let report = report(of: trigger) else { return "none" }
        let actors = names(report, .actor)
        let targets = names(report, .target)
        let place = report.place.map { " @ " + entities[$0].name } ?? ""
        return "\(report.kind) \(report.status): \(actors) > \(targets)\(place)"
    }

    private func names(_ report: Report, _ role: Role) -> String {
        report.participants.filter { $0.role == role }.map { entities[$0.entity].name }.joined(separator: ", ")
    }
}
