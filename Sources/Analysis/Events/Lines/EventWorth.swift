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
    /// The line, which `points` alone asks for: it is much to write.
    var text = ""

    static let least = 5

    /// Whether it deserves a line, unless that would lack something.
    var isCandidate: Bool {
        guard report.status != .conditional, !isUnreal else { return false }
        let isOpeningNews = isOpeningNews
        guard report.kind != .other || isDirect || isLeadNews || isOpeningNews, !isLight, !isThing, !isState, !isSpeech,
            !isTrivialDenial, isOpeningNews || isNamed, !isOfALife
        else { return false }
        return trigger.form == .noun ? isToldNoun : isToldVerb
    }

    /// Of a candidate; nil where it doesn't deserve a line.
    var points: Int? {
        guard !isIncomplete else { return nil }
        let points = people + clause + kind + place + lead + unnamed + (isOpeningNews ? 2 : 0) - doubt
        return points >= Self.least ? points : nil
    }

    /// What an obituary tells beside the death.
    private var isOfALife: Bool {
        !isDated && VerbPhrases(scene: scene).obituary.map { $0.token != trigger.token } ?? false
    }

    // MARK: What counts

    var actors: Int { report.participants.filter { $0.role == .actor }.count }
    var targets: Int { report.participants.count - actors }

    var people: Int { (actors > 0 ? 3 : 0) + (targets > 0 ? 2 : 0) }
    var place: Int { (report.place != nil ? 1 : 0) + (isDated && draft.object == nil ? 1 : 0) }
    var clause: Int { draft.isClause ? draft.isRelative ? 1 : 2 : 0 }

    var kind: Int {
        switch report.kind {
        case .other, .support: return 0
        case .move, .report, .request, .aid, .yield, .close, .mobilize, .compete, .trade, .invest, .launch, .cooperate,
            .concede, .investigate:
            return 1
        default: return 2
        }
    }

    /// What is new stands first.
    var lead: Int { isLead && draft.object == nil ? 1 : 0 }

    var isLead: Bool { scene.isInLead }

    /// What the article is about, whoever did it.
    var isOpening: Bool { scene.isOpening }

    var doubt: Int {
        switch report.status {
        case .happened, .planned: return 0
        case .claimed, .conditional: return 1
        case .denied: return 2
        }
    }
}

// MARK: - Private

extension EventWorth {
    /// Somebody takes part; an earthquake somewhere needs nobody.
    var isNamed: Bool {
        if actors > 0 { return true }
        if hasNamedTarget, !Self.needsActor(report.kind) || trigger.form == .passive { return true }
        guard draft.isClause, !draft.isRelative, draft.subject.map({ isTelling($0) }) ?? false else { return false }
        let isPlaced = report.place != nil || isDated && draft.subject.map { $0.count > 1 } ?? false
        // "The first part of Norway's mission will start in June."
        if isOpening, isDated, report.kind != .other, namesOwner { return true }
        if isOpening, isPlaced, report.kind != .other, hasObject || trigger.form == .passive { return true }
        return Self.standsAlone(report.kind) && (isLead || isPlaced)
    }

    /// A name stands in the subject, though it isn't who acts.
    private var namesOwner: Bool {
        draft.subject.map(scene.hasName) ?? false
    }

    /// "did not talk about it": that something did not happen is news of somebody or something it did not befall.
    var isTrivialDenial: Bool {
        guard report.status == .denied, targets == 0, !isOpening else { return false }
        if trigger.form == .noun, draft.verb.map({ $0 > trigger.token }) == true { return true }
        return (max(trigger.token - 6, scene.sentence.lowerBound)..<trigger.token).contains {
            scene.word($0).is(.denying) && scene.word($0).is(.adverb)
        }
    }

    /// "Berg escorted Dahl": of no kind, yet somebody named does it to somebody named.
    var isDirect: Bool {
        guard isDeed, hasNamedTarget else { return false }
        return scene.names.contains {
            $0.tokens.lowerBound > trigger.token && scene.phraseStart(of: $0) == trigger.token + 1
                && !scene.isPossessive($0)
                && $0.mention.kind == .person
        }
    }

    /// Of no kind, yet it opens the article: somebody named has done it to something.
    var isLeadNews: Bool {
        guard isLead, draft.isClause, !draft.isRelative else { return false }
        if isAvowal { return true }
        return (isDeed || isDisclosure) && !trigger.isOf(.light)
            && !scene.word(trigger.token).is([.planning, .averting, .wishing, .claiming])
            && hasObject
    }

    /// Somebody named has done it.
    private var isDone: Bool { trigger.form == .active && actors > 0 && report.status == .happened }

    /// "The group claimed responsibility."
    private var isAvowal: Bool {
        isDone && trigger.lemma == "claim" && scene.text(trigger.end) == "responsibility"
    }

    /// Somebody named has done it, and it is more than saying, regarding or an everyday deed.
    private var isDeed: Bool {
        isDone && !trigger.isOf(.reporting) && !trigger.isOf(.everyday)
            && !EventPlainVerbs.regarding.contains(trigger.lemma)
    }

    /// "Berg announced a plan": a thing, not what was said of it.
    private var isDisclosure: Bool {
        isDone && EventPlainVerbs.disclosing.contains(trigger.lemma)
            && scene.word(trigger.token + 1).is(.determiners)
    }

    var hasObject: Bool { beginsObject(at: trigger.end) }

    func beginsObject(at index: Int) -> Bool {
        scene.name(at: index) != nil || scene.word(index).is(.determiners)
            || scene.words.isNounish(index, in: scene.sentence)
            // "seized 303 pupils", "at least 30"
            || scene.words.isQuantity(index, in: scene.sentence) && scene.date(at: index) == nil
            || VerbPhrases(scene: scene).isBound(index + 1)
    }

    /// A word for a nationality names nobody.
    var hasNamedTarget: Bool {
        let entities = Set(report.participants.filter { $0.role == .target }.map(\.entity))
        return scene.names.contains { entities.contains($0.mention.entity) && $0.mention.kind != .other }
    }

    /// Kinds whose words are everyday ones: without someone who acts they say little.
    static func needsActor(_ kind: EventKind) -> Bool {
        switch kind {
        case .move, .launch, .close, .report, .trade, .invest, .support, .yield, .aid, .request, .mobilize: return true
        default: return false
        }
    }

    static func standsAlone(_ kind: EventKind) -> Bool {
        switch kind {
        case .disaster, .accident, .assault, .protest, .elect, .die, .injure, .arrest, .trial, .investigate: return true
        default: return false
        }
    }

    /// Points for what names nobody: an unnamed actor does it where or when the text says.
    var unnamed: Int { actors == 0 && isOpening && draft.isClause && !draft.isRelative ? 1 : 0 }

    /// "began a visit", "held talks": the noun behind the verb tells it better.
    var isLight: Bool {
        guard trigger.form != .noun, trigger.isOf(.light), !EventPlainVerbs.deciding.contains(trigger.lemma) else {
            return false
        }
        let nouns = scene.triggers.filter {
            $0.token > trigger.token && $0.form == .noun && !isThing($0) && $0.kind != .other
        }
        return nouns.contains { ParticipantFinder(scene: scene).supportVerb(of: $0)?.token == trigger.token }
    }

    var isThing: Bool { isThing(trigger) }

    /// "the treaty", "a proposal": what came of an event rather than the event.
    func isThing(_ trigger: EventTrigger) -> Bool {
        trigger.form == .noun && scene.word(trigger.token).is(.thing)
    }

    /// Somebody's own words, unless they only lie in quotation marks for a word or two.
    var isSpeech: Bool {
        guard scene.isQuoted(trigger.token) else { return false }
        return draft.subject.map { scene.isQuoted($0.lowerBound) } ?? true
    }
}
