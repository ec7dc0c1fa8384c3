import News

/// A report, and whether it deserves a line.
struct RatedReport {
    var report: Report
    /// nil where it does not; more is better.
    let worth: Int?
    /// Where its line begins and what it covers, by token.
    let subject: Range<Int>?
    let core: Range<Int>
    let token: Int
}

/// Tells how much an event is worth showing: somebody named does something
/// that matters, in a clause that can stand alone.
struct EventWorth {
    let scene: SentenceScene
    let trigger: EventTrigger
    let draft: EventLine.Draft
    let report: Report
    let isDated: Bool
    let isUnreal: Bool

    static let least = 5

    var points: Int? {
        guard report.kind != .other || isDirect, !isUnreal, !isLight, !isThing, !isIncomplete, !isSpeech, isNamed else {
            return nil
        }
        guard trigger.form == .noun ? isToldNoun : isToldVerb else { return nil }
        let points = people + clause + kind + place - doubt
        return points >= Self.least ? points : nil
    }

    // MARK: What counts

    private var actors: Int { report.participants.filter { $0.role == .actor }.count }
    private var targets: Int { report.participants.count - actors }

    private var people: Int { (actors > 0 ? 3 : 0) + (targets > 0 ? 2 : 0) }
    private var place: Int { (report.place != nil ? 1 : 0) + (isDated ? 1 : 0) }
    private var clause: Int { draft.isClause ? draft.isRelative ? 1 : 2 : 0 }

    private var kind: Int {
        switch report.kind {
        case .other, .support: return 0
        case .move, .report, .request, .aid, .yield, .close, .mobilize, .compete, .trade, .invest, .launch, .cooperate,
            .concede, .investigate:
            return 1
        default: return 2
        }
    }

    private var doubt: Int {
        switch report.status {
        case .happened, .planned: return 0
        case .claimed, .denied: return 1
        case .conditional: return 3
        }
    }
}

// MARK: - Private

extension EventWorth {
    /// Somebody takes part; an earthquake somewhere needs nobody.
    private var isNamed: Bool {
        if actors > 0 { return true }
        if hasNamedTarget { return !Self.needsActor(report.kind) || trigger.form == .passive }
        guard Self.standsAlone(report.kind), draft.isClause, !draft.isRelative else { return false }
        return report.place != nil || isDated && draft.subject.map { $0.count > 1 } ?? false
    }

    /// "Berg escorted Dahl": of no kind, yet somebody named does it to somebody named.
    private var isDirect: Bool {
        guard trigger.form == .active, actors > 0, hasNamedTarget, report.status == .happened,
            !trigger.isOf(.reporting), !trigger.isOf(.everyday)
        else { return false }
        return scene.names.contains {
            $0.tokens.lowerBound > trigger.token && scene.phraseStart(of: $0) == trigger.token + 1
                && !scene.isPossessive($0)
                && $0.mention.kind == .person
        }
    }

    /// A word for a nationality names nobody.
    private var hasNamedTarget: Bool {
        let entities = Set(report.participants.filter { $0.role == .target }.map(\.entity))
        return scene.names.contains { entities.contains($0.mention.entity) && $0.mention.kind != .other }
    }

    /// Kinds whose words are everyday ones: without someone who acts they say little.
    private static func needsActor(_ kind: EventKind) -> Bool {
        switch kind {
        case .move, .launch, .close, .report, .trade, .invest, .support, .yield, .aid, .request, .mobilize: return true
        default: return false
        }
    }

    private static func standsAlone(_ kind: EventKind) -> Bool {
        switch kind {
        case .disaster, .accident, .assault, .protest, .elect, .die, .injure, .arrest, .trial: return true
        default: return false
        }
    }

    /// "began a visit", "held talks": the noun behind the verb tells it better.
    private var isLight: Bool {
        guard trigger.form != .noun, trigger.isOf(.light) else { return false }
        let nouns = scene.triggers.filter {
            $0.token > trigger.token && $0.form == .noun && !isThing($0) && $0.kind != .other
        }
        return nouns.contains { ParticipantFinder(scene: scene).supportVerb(of: $0)?.token == trigger.token }
    }

    private var isThing: Bool { isThing(trigger) }

    /// "the treaty", "a proposal": what came of an event rather than the event.
    private func isThing(_ trigger: EventTrigger) -> Bool {
        trigger.form == .noun && scene.word(trigger.token).is(.thing)
    }

    /// A clause needs a subject that names or describes somebody, and an object
    /// where its verb asks for one.
    private var isIncomplete: Bool {
        if let subject = draft.subject, !isTelling(subject) { return true }
        if trigger.form != .noun, draft.subject == nil { return true }
        if report.text.utf8.count < 43, report.text.hasSuffix("…"), report.text.count < 40 { return true }
        if report.text.utf8.count(where: { $0 == 0x20 }) < 2 { return true }
        guard trigger.isFinite || trigger.form == .infinitive else { return false }
        let isBare =
            draft.core.upperBound <= trigger.token + 1
            || report.text.hasSuffix(scene.words.document.text(trigger.token))
        guard isBare, trigger.form != .passive else { return isAimless }
        return report.kind == .consult ? report.participants.count < 2 : !Self.needsNoObject.contains(report.kind)
    }

    /// Going nowhere that has a name; appointing nobody.
    private var isAimless: Bool {
        if trigger.isOf(.everyday) {
            return targets == 0 || report.kind == .compete && !hasNamedTarget
        }
        if report.kind == .move { return report.place == nil || !isTowards }
        if report.kind == .appoint { return trigger.form == .active && !hasNamedTarget }
        return false
    }

    /// "came to Oslo", "left Oslo".
    private var isTowards: Bool {
        var next = trigger.token + 1
        while scene.word(next).is(.adverb) { next += 1 }
        return scene.name(at: next) != nil
            || scene.word(next).isAny(.to, .from, .into, .for, .in, .at, .home, .the, .towards, .toward, .through)
    }

    private static let needsNoObject: Set<EventKind> = [
        .die, .resign, .protest, .disaster, .accident, .marry, .elect,
    ]

    /// Not "it", "we" or "this" alone, unless it stands for a name; no bare "a's".
    private func isTelling(_ subject: Range<Int>) -> Bool {
        if scene.names.contains(where: { subject.contains($0.tokens.lowerBound) }) { return true }
        guard subject.count > 1 || scene.words.isNounish(subject.lowerBound, in: scene.sentence) else { return false }
        let first = scene.word(subject.lowerBound)
        return !first.isAny(
            .my, .our, .your, .this, .these, .those, .such, .what, .any, .no, .apostropheS, .curlyApostropheS)
            && !first.isAny(.i, .we, .you, .it, .they, .he, .she, .there, .who, .which, .that)
    }

    /// Somebody's own words, unless they only lie in quotation marks for a word or two.
    private var isSpeech: Bool {
        guard scene.isQuoted(trigger.token) else { return false }
        return draft.subject.map { scene.isQuoted($0.lowerBound) } ?? true
    }

    // MARK: Nouns and verbs

    /// With a verb of its own, or with who and where or whom beside it.
    private var isToldNoun: Bool {
        if draft.isClause { return actors > 0 || targets > 0 || report.place != nil }
        guard actors > 0, targets > 0 || report.place != nil else { return false }
        return startsWithName || scene.word(trigger.token + 1).isAny(.between, .with, .of, .by)
    }

    private var startsWithName: Bool {
        (draft.core.lowerBound...trigger.token).contains { scene.name(at: $0) != nil }
    }

    /// Finite, or governed by a verb that only says that it begins, is meant or was agreed.
    private var isToldVerb: Bool {
        guard !trigger.isFinite else { return true }
        let phrases = VerbPhrases(scene: scene)
        if trigger.form == .gerund, phrases.groupStart(trigger.token) < trigger.token { return true }
        guard let governor = phrases.governor(of: trigger.token), trigger.token - governor <= 5 else { return false }
        let between = governor + 1..<trigger.token
        let isBeside = between.allSatisfy { index in
            let word = scene.word(index)
            return word == .to || word.is(.adverb) || word.is(.planning)
                || word.is(.be)
        }
        guard isBeside else { return false }
        guard let verb = scene.trigger(at: governor) else { return scene.word(governor).is(.be) }
        return verb.kind == .other || verb.isOf(.light)
            || scene.word(governor).is(.planning)
    }
}
