import News

/// What came before the news itself, or is only mentioned: nobody tells when.
extension EventTime {
    /// `kind`: of the noun that the verb only carries.
    func isBackground(_ trigger: EventTrigger, _ status: EventStatus, kind: EventKind? = nil) -> Bool {
        guard status == .happened || status == .claimed || status == .denied else { return false }
        let phrases = VerbPhrases(scene: scene)
        if phrases.isRemembered(trigger) { return true }
        guard trigger.form != .noun else { return isNounOfBackground(trigger, status) }
        guard let phrase = phrases.phrase(of: trigger) else { return true }
        let before = scene.word(phrase.subject.lowerBound - 1)
        if let death = phrases.obituary { return death.token != trigger.token }
        if isUpToNow(phrase, trigger) || isOrigin(trigger) { return true }
        return phrase.isRelative || phrase.isObjectRelative || isLongAgo(phrase, trigger)
            || scene.word(phrase.start) == .had && !isReported(phrase)
            || before.isAny(.since, .before, .until, .because, .which, .whom)
            || before.isAny(.when, .where, .while, .whereas, .as, .although, .though) && !scene.isInLead
            || before == .after && !isCause(kind ?? trigger.kind, behind: phrase.subject.lowerBound - 1)
            || isFoundOut(phrase, trigger) || isBeforeChange(phrase) || isOfHistory(phrase)
    }

    /// "the war ended": as long ago as the verb says; without a verb, or one that carries it, nobody says.
    private func isNounOfBackground(_ trigger: EventTrigger, _ status: EventStatus) -> Bool {
        guard let predicate = VerbPhrases(scene: scene).predicate(of: trigger.token) else {
            return !isSupported(trigger)
        }
        guard status != .denied, let verb = scene.trigger(at: predicate.verb),
            VerbPhrases(scene: scene).phrase(of: verb) != nil
        else { return false }
        return isBackground(verb, status)
    }

    /// "was closed after a tram crashed": the news, told by the way; not "a week after she signed", nor "after two
    /// patients died", which may be long ago where nothing tells of what.
    private func isCause(_ kind: EventKind, behind after: Int) -> Bool {
        guard scene.isInLead, kind.isMishap, scene.date(at: after - 1) == nil else { return false }
        return !kind.isHarm
            || scene.triggers.contains { $0.token > after && $0.kind.isMishap && !$0.kind.isHarm }
    }

    /// "It emerged that three managers sold shares": some time before.
    private func isFoundOut(_ phrase: VerbPhrases.Phrase, _ trigger: EventTrigger) -> Bool {
        let that = phrase.subject.lowerBound - 1
        guard isPast(trigger) else { return false }
        // "Tests showed he broke a leg"
        if trigger.kind.isMishap, let verb = scene.trigger(at: that), verb.lemma == "show" { return true }
        guard scene.word(that) == .that, let verb = scene.verb(before: that) else { return false }
        return that - verb.token < 4 && Self.findings.contains(verb.lemma)
    }

    /// Verbs by which comes to light what was.
    private static let findings: Set<String> = [
        "emerge", "transpire", "reveal", "disclose", "discover", "find", "learn", "uncover", "admit", "confess",
        "recall",
    ]

    /// "Wilhelm, crowned in 1888, sought", "The school, finished in 2010, was praised": of those days, or nobody tells.
    private func isOfHistory(_ phrase: VerbPhrases.Phrase) -> Bool {
        let isOfPerson = phrase.subject.contains { scene.name(at: $0)?.mention.kind == .person }
        guard isOfPerson || !scene.isInLead && !scene.hasName(in: phrase.subject) else { return false }
        return scene.dates.contains { date in
            date.tokens.lowerBound >= phrase.subject.upperBound && date.tokens.lowerBound < phrase.start
                && isUsable(date) && isLongPast(date, by: isOfPerson ? Self.lifetime : Self.years)
        }
    }

    /// Days behind which what is said of a thing is no news.
    private static let years = 2 * 365
    /// Days from what somebody did to the end of his life, at most.
    private static let lifetime = 80 * 365

    /// "Before his election Berg vowed": whenever that was.
    private func isBeforeChange(_ phrase: VerbPhrases.Phrase) -> Bool {
        let start = scene.sentence.lowerBound
        guard scene.word(start) == .before, scene.word(start + 1).isAny(.his, .her, .its, .their) else { return false }
        return (start + 2..<min(start + 4, phrase.start)).contains { scene.trigger(at: $0)?.kind.isTurn == true }
    }

    func isReported(_ trigger: EventTrigger) -> Bool {
        VerbPhrases(scene: scene).phrase(of: trigger).map { scene.word($0.start) == .had && isReported($0) } ?? false
    }

    /// "said it had fired a rocket": past for whoever said it, news all the same.
    private func isReported(_ phrase: VerbPhrases.Phrase) -> Bool {
        var before = phrase.subject.lowerBound - 1
        if scene.word(before) == .that { before -= 1 }
        if let date = scene.date(at: before) {
            before = date.tokens.lowerBound - 1
            if scene.word(before) == .on { before -= 1 }
        }
        return scene.isInLead && scene.trigger(at: before)?.isReporting == true
    }

    /// "has grown quickly", further down: by today, since whenever; "Since its opening the mill has sold".
    private func isUpToNow(_ phrase: VerbPhrases.Phrase, _ trigger: EventTrigger) -> Bool {
        guard scene.word(phrase.start).isAny(.has, .have), !trigger.isReporting else { return false }
        if scene.word(scene.sentence.lowerBound) == .since { return true }
        return !scene.isInLead && !scene.sentence.contains { scene.word($0).isAny(.now, .just, .today) }
    }

    /// "The rocket was developed by Nordia": where a thing comes from, whenever that was.
    private func isOrigin(_ trigger: EventTrigger) -> Bool {
        guard trigger.form == .passive, isPast(trigger), Self.making.contains(trigger.lemma) else { return false }
        let end = min(trigger.token + 6, scene.sentence.upperBound)
        return (trigger.token + 1..<end).contains { scene.word($0) == .by }
    }

    private static let making: Set<String> = [
        "develop", "design", "build", "create", "invent", "write", "direct", "produce", "manufacture", "found",
        "establish",
        "compose", "author", "paint", "start", "own", "run", "operate", "edit",
    ]

    /// "once signed", "the late Berg", "recently released": not today, whenever it was.
    private func isLongAgo(_ phrase: VerbPhrases.Phrase, _ trigger: EventTrigger) -> Bool {
        if scene.word(phrase.subject.lowerBound) == .the, scene.word(phrase.subject.lowerBound + 1) == .late {
            return true
        }
        let start = min(phrase.start, max(phrase.subject.upperBound, trigger.token - 4), trigger.token)
        if (start..<trigger.token).contains(where: { scene.word($0).isAny(.long, .already, .first) }) {
            return true
        }
        return (start...trigger.token + 1).contains {
            scene.word($0).isAny(
                .once, .formerly, .previously, .originally, .initially, .recently, .ago)
        }
    }

    private func isSupported(_ trigger: EventTrigger) -> Bool {
        ParticipantFinder(scene: scene).supportVerb(of: trigger).map {
            !isBackground($0, .happened, kind: trigger.kind)
        } ?? false
    }
}

extension EventKind {
    /// Turns somebody's life: what came before it is another time.
    fileprivate var isTurn: Bool {
        switch self {
        case .elect, .appoint, .resign, .arrest, .die, .marry, .trial, .acquire: return true
        default: return false
        }
    }
}
