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
        guard report.kind != .other, !isUnreal, !isLight, !isThing, !isIncomplete, !isSpeech, isNamed else { return nil }
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
        if targets > 0 { return !Self.needsActor(report.kind) || trigger.form == .passive }
        return Self.standsAlone(report.kind) && report.place != nil && draft.isClause
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
        case .disaster, .accident, .assault, .protest, .elect, .die, .injure: return true
        default: return false
        }
    }

    /// "began a visit", "held talks": the noun behind the verb tells it better.
    private var isLight: Bool {
        guard trigger.form != .noun, EventPlainVerbs.light.contains(trigger.lemma) else { return false }
        let nouns = scene.triggers.filter { $0.token > trigger.token && $0.form == .noun && !isThing($0) && $0.kind != .other }
        return nouns.contains { ParticipantFinder(scene: scene).supportVerb(of: $0)?.token == trigger.token }
    }

    private var isThing: Bool { isThing(trigger) }

    /// "the treaty", "a proposal": what came of an event rather than the event.
    private func isThing(_ trigger: EventTrigger) -> Bool {
        trigger.form == .noun && EventNouns.things.contains(scene.word(trigger.token))
    }

    /// A clause needs a subject that names or describes somebody, and an object
    /// where its verb asks for one.
    private var isIncomplete: Bool {
        if let subject = draft.subject, !isTelling(subject) { return true }
        if trigger.form != .noun, draft.subject == nil { return true }
        if report.text.hasSuffix("…") && report.text.count < 40 { return true }
        let words = report.text.split(separator: " ").count
        if words < 3 { return true }
        guard trigger.isFinite || trigger.form == .infinitive else { return false }
        let isBare = draft.core.upperBound <= trigger.token + 1
        return isBare && trigger.form != .passive && !Self.needsNoObject.contains(report.kind)
    }

    private static let needsNoObject: Set<EventKind> = [
        .die, .resign, .protest, .disaster, .accident, .marry, .consult, .elect,
    ]

    /// Not "it", "we" or "this" alone, unless it stands for a name; no bare "a's".
    private func isTelling(_ subject: Range<Int>) -> Bool {
        if scene.names.contains(where: { subject.contains($0.tokens.lowerBound) }) { return true }
        guard subject.count > 1 || scene.words.isNounish(subject.lowerBound, in: scene.sentence) else { return false }
        let first = scene.word(subject.lowerBound)
        return !["my", "our", "your", "this", "these", "those", "such", "what", "any", "no", "'s", "’s"].contains(first)
            && !["i", "we", "you", "it", "they", "he", "she", "there", "who", "which", "that"].contains(first)
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
        return startsWithName || actors > 1 || report.kind == .consult || report.kind == .visit
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
            return word == "to" || scene.words.isAdverb(word) || StatusWords.planning.contains(word)
                || FunctionWords.be.contains(word)
        }
        guard isBeside else { return false }
        guard let verb = scene.trigger(at: governor) else { return FunctionWords.be.contains(scene.word(governor)) }
        return verb.kind == .other || EventPlainVerbs.light.contains(verb.lemma) || StatusWords.planning.contains(scene.word(governor))
    }
}
