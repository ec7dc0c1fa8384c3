import News

/// Makes the reports of one sentence, and tells which deserve a line.
struct SentenceReporter {
    let scene: SentenceScene
    let time: EventTime

    func reports() -> [Report] {
        let attribution = AttributionFinder(scene: scene).attribution()
        var reports: [Report] = []
        for trigger in scene.triggers where !trigger.isReporting {
            var report = report(trigger, attribution)
            report.isNotable = report.isNotable && !reports.contains { $0.isNotable && isSame($0, report) }
            reports.append(report)
        }
        return reports
    }

    private func report(_ trigger: EventTrigger, _ attribution: TextSpan?) -> Report {
        let finder = ParticipantFinder(scene: scene)
        let cast = finder.cast(of: trigger)
        var status = StatusFinder(scene: scene).status(of: trigger)
        let when = time.answer(for: trigger, status: status)
        if status == .happened, time.isAhead(when) { status = .planned }
        var report = Report(
            span: scene.words.document.span(scene.sentence), trigger: scene.words.document.tokens[trigger.token].span,
            lemma: trigger.lemma, kind: trigger.kind,
            text: EventLine(scene: scene, finder: finder).text(for: trigger, cast),
            days: when.days, dateOrigin: when.origin, status: status, participants: Self.participants(cast),
            place: cast.place?.mention.entity, attribution: attribution)
        report.isNotable = isNotable(report, isDated: when.isTold) && !isLight(trigger) && !isThing(trigger)
        return report
    }

    /// Each entity once, in its first role.
    private static func participants(_ cast: ParticipantFinder.Cast) -> [LocalParticipant] {
        var seen: Set<Int> = []
        let all = cast.actors.map { ($0, Role.actor) } + cast.targets.map { ($0, Role.target) }
        return all.filter { seen.insert($0.0.mention.entity).inserted }
            .map { LocalParticipant(entity: $0.0.mention.entity, role: $0.1) }
    }

    // MARK: Worth a line

    private func isNotable(_ report: Report, isDated: Bool) -> Bool {
        guard report.kind != .other else { return false }
        if report.participants.contains(where: { $0.role == .actor }) { return true }
        if !report.participants.isEmpty { return !Self.needsActor(report.kind) }
        return Self.standsAlone(report.kind) && (report.place != nil || isDated)
    }

    /// "began a visit", "held talks": the noun behind the verb tells it better.
    private func isLight(_ trigger: EventTrigger) -> Bool {
        guard trigger.form != .noun, EventPlainVerbs.light.contains(trigger.lemma) else { return false }
        let nouns = scene.triggers.filter { $0.token > trigger.token && $0.form == .noun }
        return nouns.contains { ParticipantFinder(scene: scene).supportVerb(of: $0)?.token == trigger.token }
    }

    /// "the treaty", "a proposal": what came of an event rather than the event.
    private func isThing(_ trigger: EventTrigger) -> Bool {
        trigger.form == .noun && EventNouns.things.contains(scene.word(trigger.token))
    }

    /// Kinds whose words are everyday ones: without someone who acts they say little.
    private static func needsActor(_ kind: EventKind) -> Bool {
        switch kind {
        case .move, .launch, .close, .report, .trade, .invest, .support, .yield, .aid, .request, .mobilize: return true
        default: return false
        }
    }

    /// An earthquake needs nobody; a rise or an opening without a name says little.
    private static func standsAlone(_ kind: EventKind) -> Bool {
        switch kind {
        case .disaster, .accident, .assault, .protest, .elect, .die, .consult, .visit, .agree, .arrest, .trial,
            .legislate, .injure:
            return true
        default: return false
        }
    }

    /// "signed an agreement": one happening told by two words.
    private func isSame(_ a: Report, _ b: Report) -> Bool {
        a.kind == b.kind && (a.participants == b.participants || b.participants.isEmpty)
            || a.text == b.text
    }
}
