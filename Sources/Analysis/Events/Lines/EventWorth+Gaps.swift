import News

/// What a clause lacks that was cut out of its sentence.
extension EventWorth {
    /// A clause needs a subject that names or describes somebody, and an object
    /// where its verb asks for one.
    var isIncomplete: Bool {
        if let subject = draft.subject, !isTelling(subject) || isOwned(subject) { return true }
        if isOfItself || isOfPlace { return true }
        if draft.isObjectRelative, trigger.form == .active || trigger.form == .noun, draft.object == nil {
            return true
        }
        if isReduced || isSilence || isObjectLost || isChargeLost || isInquiry { return true }
        if trigger.form != .noun, draft.subject == nil { return true }
        if endsInPronoun || isAboutPronoun { return true }
        if text.utf8.count < 43, text.hasSuffix("…"), text.count < 40 { return true }
        if text.utf8.count(where: { $0 == 0x20 }) < 2 { return true }
        let isInCourse = trigger.form == .gerund && scene.word(draft.core.lowerBound).is(.be)
        guard trigger.isFinite || trigger.form == .infinitive || isInCourse else { return false }
        let isBare =
            draft.core.upperBound <= trigger.token + 1
            || text.hasSuffix(scene.words.document.text(trigger.token))
        guard isBare, trigger.form != .passive, draft.object == nil else { return isAimless }
        // "will launch in June"
        if trigger.lemma == "launch", isDated { return false }
        return report.kind == .consult ? report.participants.count < 2 : !Self.needsNoObject.contains(report.kind)
    }

    /// "Americans whose data were stolen": whose they were stands in front of the line.
    private func isOwned(_ subject: Range<Int>) -> Bool {
        scene.word(subject.lowerBound - 1) == .whose
            && !scene.hasName(in: subject)
    }

    /// "a woman who says she led Berg out": a pronoun never stands for somebody named behind its own verb.
    private var isOfItself: Bool {
        guard let subject = draft.subject, let pronoun = scene.name(at: subject.lowerBound), pronoun.isPronoun,
            subject.count == 1
        else { return false }
        return scene.names.contains {
            !$0.isPronoun && $0.mention.entity == pronoun.mention.entity && !scene.isPossessive($0)
                && $0.tokens.lowerBound > trigger.token && draft.core.contains($0.tokens.lowerBound)
        }
    }

    /// "It killed six", as a sentence of its own: the quake, though the last thing named is where it struck.
    private var isOfPlace: Bool {
        // States do attack.
        guard report.kind.isMishap, report.kind != .assault, let subject = draft.subject,
            let name = scene.name(at: subject.lowerBound)
        else { return false }
        return name.isPronoun && scene.word(subject.lowerBound) == .it && name.mention.kind == .place
            && subject.lowerBound == scene.sentence.lowerBound
    }

    /// "the photos released by Berg show": describes a noun of a clause that
    /// tells something else. A full sentence has such a clause, a headline may not.
    var isReduced: Bool {
        let phrases = VerbPhrases(scene: scene)
        guard phrases.isReduced(trigger) else { return false }
        return scene.word(scene.sentence.upperBound - 1) == .stop
            || scene.sentence.contains { $0 != trigger.token && phrases.isFinite($0) }
    }

    /// "British soldiers looted them": whom, only the sentence before tells.
    var endsInPronoun: Bool {
        // "tweeted that Norway did", where the sentence says "didn't".
        if [" did", " does", " do"].contains(where: text.hasSuffix) { return true }
        return [" them", " it", " him", " her", " us", " me"].contains(where: text.hasSuffix)
    }

    /// "shared them with Nordia", "met him": so does the object of such a verb.
    var isAboutPronoun: Bool {
        guard trigger.form != .noun, scene.name(at: trigger.token + 1) == nil else { return false }
        return scene.word(trigger.token + 1).isAny(.them, .it, .him)
            || scene.word(trigger.token + 1) == .her
                && !scene.words.isNounish(trigger.token + 2, in: scene.sentence)
    }

    /// "declined to comment", "is seeking comment": nothing is told.
    var isSilence: Bool {
        if let verb = draft.verb, scene.word(verb) == .comment { return true }
        guard report.kind == .reject || report.kind == .request, report.status != .planned else { return false }
        return (trigger.token + 1...trigger.token + 3).contains {
            scene.word($0).isAny(.comment, .questions)
                || scene.trigger(at: $0).map { $0.isOf(.reporting) || $0.lemma == "discuss" || $0.lemma == "elaborate" }
                    == true
                    && scene.word($0 - 1) == .to
        }
    }

    /// "a treaty he rejected in May": what was rejected stands in another clause.
    var isObjectLost: Bool {
        guard trigger.form == .active, draft.object == nil else { return false }
        let next = scene.words.behindAdverbs(trigger.token + 1, in: scene.sentence)
        // "drills that Norway denounced as a threat"
        if trigger.kind == .accuse, scene.word(next) == .as { return true }
        guard EventPlainVerbs.needsObject(trigger.lemma, trigger.kind) else { return false }
        return scene.word(next).is(.placePrepositions)
            || scene.word(next).isAny(.as, .during, .following, .before, .after)
    }

    /// "is alleged, through a friend, to have": of what, stands further on.
    var isChargeLost: Bool {
        trigger.form == .passive && report.kind == .accuse
            && text.hasSuffix(scene.words.document.text(trigger.token))
    }

    /// "asked whether": only words.
    var isInquiry: Bool {
        if trigger.form == .passive, trigger.lemma == "ask" {
            return !(trigger.token + 1..<trigger.token + 7).contains { scene.word($0) == .to }
        }
        return trigger.form != .noun && scene.word(trigger.token + 1).isAny(.whether, .if, .how, .why)
    }

    /// Going nowhere that has a name; appointing nobody.
    var isAimless: Bool {
        if trigger.isOf(.everyday) {
            return targets == 0 || report.kind == .compete && !hasNamedTarget
        }
        if report.kind == .move { return !isLanding && (report.place == nil || !isTowards) }
        if report.kind == .appoint { return trigger.form == .active && !hasNamedTarget }
        return false
    }

    /// "touched down near the lunar pole": where no name stands, either, is somewhere.
    private var isLanding: Bool {
        isOpening && Self.landing.contains(trigger.lemma) && trigger.isFinite
            && scene.word(scene.words.behindAdverbs(trigger.end, in: scene.sentence)).is(.prepositions)
    }

    private static let landing: Set<String> = ["touch down", "land", "dock", "crash-land", "splash down"]

    /// "came to Oslo", "left Oslo".
    var isTowards: Bool {
        let next = scene.words.behindAdverbs(trigger.token + 1, in: scene.sentence)
        return scene.name(at: next) != nil
            || scene.word(next).isAny(.to, .from, .into, .for, .in, .at, .home, .the, .towards, .toward, .through)
    }

    static let needsNoObject: Set<EventKind> = [
        .die, .resign, .protest, .disaster, .accident, .marry, .elect,
    ]

    /// Not "it", "we" or "this" alone, unless it stands for a name; no bare "a's".
    func isTelling(_ subject: Range<Int>) -> Bool {
        if scene.hasName(in: subject) { return true }
        guard subject.count > 1 || scene.words.isNounish(subject.lowerBound, in: scene.sentence) else { return false }
        let first = scene.word(subject.lowerBound)
        if first.isAny(.its, .their, .his, .her) { return false }
        return !first.isAny(
            .my, .our, .your, .this, .these, .those, .such, .what, .any, .no, .nobody, .none, .apostropheS,
            .curlyApostropheS)
            && !first.isAny(.i, .we, .you, .it, .they, .he, .she, .there, .who, .which, .that)
    }
}
