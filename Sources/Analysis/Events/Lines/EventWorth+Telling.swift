import News

/// Whether the line tells that the event took place.
extension EventWorth {
    /// With a verb of its own, or with who and where or whom beside it.
    var isToldNoun: Bool {
        if draft.isClause {
            guard isOccurring, isCarried else { return false }
            return actors > 0 || targets > 0 || report.place != nil
                || (isNew || isBegun) && Self.standsAlone(report.kind)
        }
        if isSubject && !isOfItsOwnDay || VerbPhrases(scene: scene).isRemembered(trigger) { return false }
        if isUnresolved(draft.core.lowerBound) { return false }
        guard namesActor, targets > 0 || report.place != nil, Self.standsInNoun(report.kind) else { return false }
        return startsWithName || scene.word(trigger.token + 1).isAny(.between, .with, .of, .by)
    }

    /// "was the best tool to keep the peace": an infinitive that carries the noun is told itself.
    private var isCarried: Bool {
        guard let verb = draft.verb.flatMap({ scene.trigger(at: $0) }), verb.form == .infinitive else { return true }
        if scene.word(verb.token - 2).isAny(.how, .what, .whether, .when, .where) { return false }
        let phrases = VerbPhrases(scene: scene)
        guard let governor = phrases.governor(of: verb.token), scene.word(governor).is(.be),
            scene.trigger(at: phrases.mainVerb(from: governor)) == nil
        else { return true }
        return isGoverned(verb)
    }

    /// "Their meeting": whose, the sentence before tells.
    private func isUnresolved(_ index: Int) -> Bool {
        scene.word(index).isAny(.its, .their, .his, .her) && scene.name(at: index) == nil
    }

    /// The verb of the line says that it took place; "marks a turn", "is having no
    /// impact" and "became a race" say something about it.
    var isOccurring: Bool {
        guard let token = draft.verb, draft.subject.map({ $0.contains(trigger.token) }) ?? false else { return true }
        let word = scene.word(token)
        if report.status != .planned, word.is(.endsInS), !isOpening { return false }
        guard let verb = scene.trigger(at: token) else { return word.is(.be) }
        // "A race for power will cause a war": somebody's guess.
        if report.status == .planned, verb.kind == .other, !Self.happening.contains(verb.lemma) { return false }
        // "was amazing"
        if verb.form == .gerund, verb.kind == .other { return false }
        let isTold = verb.isOf(.reporting) || EventPlainVerbs.clausal.contains(verb.lemma)
        return !isTold && !EventPlainVerbs.linking.contains(verb.lemma)
            && !EventPlainVerbs.regarding.contains(verb.lemma)
    }

    /// Whoever does it stands in the line.
    private var namesActor: Bool {
        let actors = Set(report.participants.filter { $0.role == .actor }.map(\.entity))
        return scene.names.contains { actors.contains($0.mention.entity) && draft.core.contains($0.tokens.lowerBound) }
    }

    private static let happening: Set<String> = [
        "happen", "occur", "take", "last", "proceed", "resume", "fail", "follow",
    ]

    /// Kinds that a noun phrase without a verb tells well enough.
    static func standsInNoun(_ kind: EventKind) -> Bool {
        switch kind {
        case .visit, .consult, .assault, .protest, .arrest, .die, .disaster, .accident, .resign, .elect, .coerce,
            .mobilize, .marry, .injure:
            return true
        default: return false
        }
    }

    /// "A fire swept through the harbour": "the fire" would go on with what was told.
    var isNew: Bool { isLead && draft.subject.map { scene.word($0.lowerBound).isAny(.a, .an) } ?? false }

    /// "Her first visit to Lima in 2000 was a milestone": it has been, whatever the verb says of it.
    private var isOfItsOwnDay: Bool { isDated && report.status == .happened && startsWithName }

    /// "Railway workers began a 48-hour strike": nobody has heard of it before.
    private var isBegun: Bool {
        guard let verb = draft.verb.flatMap({ scene.trigger(at: $0) }), Self.beginning.contains(verb.lemma) else {
            return false
        }
        return isOpening && scene.word(VerbPhrases(scene: scene).chunkStart(trigger.token)).isAny(.a, .an)
    }

    private static let beginning: Set<String> = ["begin", "start", "launch", "stage", "hold", "mount", "open", "call"]

    /// Of a verb that tells nothing of it: "the surrender will be 70 years past".
    var isSubject: Bool { VerbPhrases(scene: scene).predicate(of: trigger.token) != nil }

    var startsWithName: Bool {
        (draft.core.lowerBound..<max(draft.core.lowerBound, trigger.token + 1)).contains { scene.name(at: $0) != nil }
    }

    /// Finite, or governed by a verb that only says that it begins, is meant or was agreed.
    var isToldVerb: Bool { isGoverned(trigger) }

    private func isGoverned(_ trigger: EventTrigger) -> Bool {
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
