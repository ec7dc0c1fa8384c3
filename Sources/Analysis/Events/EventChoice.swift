import News

/// Chooses the events of an article that deserve a line: one for each
/// happening of a sentence, and no more than its length allows.
enum EventChoice {
    /// All reports in their order; those chosen are notable.
    static func chosen(_ rated: [RatedReport], words: Int) -> [Report] {
        var reports = rated.map(\.report)
        let ranked = rated.indices.filter { rated[$0].worth != nil }
            .sorted { (rated[$1].worth ?? 0, $0) < (rated[$0].worth ?? 0, $1) }
        var taken: [Int] = []
        for index in ranked where taken.count < limit(words) {
            if taken.contains(where: { isSame(rated[$0], rated[index]) }) { continue }
            taken.append(index)
            reports[index].isNotable = true
        }
        return reports
    }

    /// About one for each 60 words, a few for the shortest.
    static func limit(_ words: Int) -> Int { min(24, 4 + words / 70) }

    private static func isSame(_ a: RatedReport, _ b: RatedReport) -> Bool {
        if a.report.text == b.report.text { return true }
        guard a.report.span == b.report.span else { return isRepeated(a.report, b.report) }
        if a.core.contains(b.token) || b.core.contains(a.token) { return true }
        return a.subject != nil && a.subject == b.subject && family(a.report.kind) == family(b.report.kind)
    }

    /// The same word about the same people on the same day, said again.
    private static func isRepeated(_ a: Report, _ b: Report) -> Bool {
        a.lemma == b.lemma && a.participants == b.participants && a.participants.count > 1 && a.status == b.status
            && a.place == b.place && (a.days == b.days || a.dateOrigin != .text || b.dateOrigin != .text)
    }

    /// Going somewhere and visiting are one.
    private static func family(_ kind: EventKind) -> EventKind { kind == .move ? .visit : kind }
}
