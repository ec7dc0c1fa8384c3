import News

/// Makes the reports of one sentence, and tells how much each is worth a line.
struct SentenceReporter {
    let scene: SentenceScene
    let time: EventTime
    /// Or only those that deserve a line, and that `recall` may find.
    let everyReport: Bool
    private let finder: ParticipantFinder
    private let status: StatusFinder
    private let line: EventLine

    init(scene: SentenceScene, time: EventTime, everyReport: Bool) {
        self.scene = scene
        self.time = time
        self.everyReport = everyReport
        finder = ParticipantFinder(scene: scene)
        status = StatusFinder(scene: scene)
        line = EventLine(scene: scene)
    }

    /// One for each event word, in their order.
    func reports() -> [RatedReport] {
        let attribution = AttributionFinder(scene: scene).attribution()
        return scene.triggers.filter { !$0.isReporting && !status.isRare($0) }.compactMap { rated($0, attribution) }
    }

    /// Nil for one that nobody wants.
    private func rated(_ trigger: EventTrigger, _ attribution: TextSpan?) -> RatedReport? {
        let cast = finder.cast(of: trigger)
        var status = status.status(of: trigger)
        let when = time.answer(for: trigger, status: status)
        let draft = line.draft(for: trigger, isLongOver: time.isLongOver(when))
        if status == .happened, time.isAhead(when, of: trigger) { status = .planned }
        if status == .conditional, time.isOpenYet(when), self.status.isPossible(trigger) { status = .planned }
        let isUnsure = self.status.isUnsure(trigger)
        if status == .happened, isUnsure, trigger.form != .noun { status = .conditional }
        if status == .happened, isAccusation(trigger.kind, cast, by: attribution) { status = .claimed }
        var report = Report(
            span: scene.words.document.span(scene.sentence), trigger: scene.words.document.tokens[trigger.token].span,
            lemma: KindChoice(scene).groupedLemma(of: trigger), kind: trigger.kind,
            text: "", days: when.days, dateOrigin: when.origin, status: status,
            participants: Self.participants(cast), place: cast.place?.mention.entity, attribution: attribution,
            isNotable: false, refersBack: line.refersBack(trigger))
        var worth = EventWorth(
            scene: scene, trigger: trigger, draft: draft, report: report, isDated: when.isTold,
            isUnreal: isUnsure || self.status.isVague(trigger))
        // A line is much to write: only what may be shown has one.
        let isKept = everyReport || EventGrouping.canRecall(report.lemma)
        let isCandidate = worth.isCandidate
        guard isKept || isCandidate else { return nil }
        worth.text = line.text(of: draft)
        let points = isCandidate ? worth.points : nil
        guard isKept || points != nil else { return nil }
        report.text = line.text(of: draft, on: when.days) ?? worth.text
        return RatedReport(
            report: report, worth: points, subject: draft.subject, core: draft.core, token: trigger.token)
    }

    /// "Chile says Peru has shelled Arica": one state says it of another.
    private func isAccusation(_ kind: EventKind, _ cast: ParticipantFinder.Cast, by attribution: TextSpan?) -> Bool {
        guard [.assault, .coerce, .threaten, .mobilize, .die].contains(kind), !cast.actors.isEmpty,
            let speaker = scene.names.first(where: { $0.mention.span == attribution }), Self.isState(speaker)
        else { return false }
        return cast.actors.allSatisfy { Self.isState($0) && !isOfOneState($0, speaker) }
    }

    private static func isState(_ name: SentenceScene.Name) -> Bool {
        name.mention.kind == .place || name.mention.kind == .other
    }

    /// "Chile", "Chilean".
    private func isOfOneState(_ name: SentenceScene.Name, _ other: SentenceScene.Name) -> Bool {
        if name.mention.entity == other.mention.entity { return true }
        let (mine, theirs) = (
            scene.words.document.text(name.mention.span), scene.words.document.text(other.mention.span)
        )
        if let mine = KnownNames.country(for: mine), let theirs = KnownNames.country(for: theirs) {
            return mine == theirs
        }
        // Peoples that no table knows.
        return mine.prefix(4) == theirs.prefix(4)
    }

    /// Each entity once, in its first role.
    private static func participants(_ cast: ParticipantFinder.Cast) -> [LocalParticipant] {
        var seen: Set<Int> = []
        let all = cast.actors.map { ($0, Role.actor) } + cast.targets.map { ($0, Role.target) }
        return all.flatMap { name, role in ([name.mention] + name.also).map { ($0.entity, role) } }
            .filter { seen.insert($0.0).inserted }
            .map { LocalParticipant(entity: $0.0, role: $0.1) }
    }
}
