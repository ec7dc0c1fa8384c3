import News

/// Dates that stand in a noun phrase: whose day they are.
extension EventTime {
    /// "dropped a charge made against Berg in 2010", "bought 40 buses built in 2019 and sold 12 trams": of the participle.
    func isOfParticiple(_ date: SentenceScene.Date, _ trigger: EventTrigger) -> Bool {
        let isBehind = date.tokens.lowerBound > trigger.token
        guard isBehind ? trigger.form == .active : trigger.isFinite else { return false }
        let phrases = VerbPhrases(scene: scene)
        return scene.triggers.contains { other in
            other.token < date.tokens.lowerBound && other.form == .passive && other.token != trigger.token
                && (!isBehind || other.token > trigger.token + 1) && phrases.isReduced(other)
                && phrases.isNominal(other.token - 1) && date.tokens.lowerBound - other.token < 6
        }
    }

    /// "carried out the attack in retaliation for the strikes last week": of the noun beside it.
    func isOfOtherNoun(_ date: SentenceScene.Date, _ trigger: EventTrigger) -> Bool {
        var noun = date.tokens.lowerBound - 1
        if scene.word(noun) == .in, date.mention.value.count == 4 { noun -= 1 }
        if isOfMatter(date, trigger) { return true }
        guard noun > trigger.token + 1, scene.trigger(at: noun)?.form == .noun else { return false }
        return (trigger.token + 1..<noun).contains { scene.word($0).isAny(.for, .over, .about, .from, .following) }
    }

    /// "questioned a man about the murder of Berg in June 2021 and released him": of what they look into.
    private func isOfMatter(_ date: SentenceScene.Date, _ trigger: EventTrigger) -> Bool {
        guard isLongPast(date), trigger.isFinite else { return false }
        let start = date.tokens.lowerBound
        let noun = scene.triggers.last { $0.form == .noun && $0.token < start && $0.kind.isMatterOfPolice }
        guard let noun, start - noun.token < 7, scene.word(start - 1).isAny(.in, .on, .comma),
            !scene.hasFiniteVerb(between: noun.token, and: start),
            let verb = scene.verb(before: noun.token), verb.kind.isProsecution || verb.kind.isReaction
        else { return false }
        return verb.token == trigger.token || trigger.token > start
    }

    /// "The death toll from Monday's sinking rose": of what is told of.
    func isOfSubjectsMatter(_ date: SentenceScene.Date, _ trigger: EventTrigger) -> Bool {
        guard trigger.isFinite, date.tokens.upperBound <= trigger.token, isOfNamedThing(date),
            scene.word(start(of: date) - 1).isAny(.from, .of, .in, .after, .over, .for)
        else { return false }
        let subject = VerbPhrases(scene: scene).phrase(of: trigger)?.subject
        return subject.map { $0.lowerBound < date.tokens.lowerBound } ?? false
            && !(date.tokens.upperBound..<trigger.token).contains { scene.word($0) == .comma }
    }

    /// "a visit in 2000 and the return visit the following year": of the noun in front of "and".
    func isOfNounBefore(_ date: SentenceScene.Date, _ trigger: EventTrigger) -> Bool {
        let end = date.tokens.upperBound
        guard trigger.form == .noun, end < trigger.token, scene.word(end) == .and, scene.word(end + 1).is(.determiners),
            trigger.token - end < 5
        else { return false }
        return (scene.sentence.lowerBound..<date.tokens.lowerBound).suffix(6).contains {
            scene.trigger(at: $0)?.form == .noun
        }
    }

    /// "charged in the 1967 killings", "heartened by help after last Friday's bombing", "welcomed Sunday's vote": of the
    /// noun that the verb answers to. Where one takes part, it is one's own: "spoke at Sunday's rally".
    func isOfObject(_ date: SentenceScene.Date, _ trigger: EventTrigger) -> Bool {
        guard trigger.form != .noun, let noun = noun(describedBy: date), noun != trigger.token else { return false }
        // "Suspects in the 2015 attacks were charged."
        if noun < trigger.token {
            return trigger.kind.isReaction || trigger.kind.isProsecution || isInOpening(date, trigger)
        }
        guard date.tokens.lowerBound > trigger.token else { return false }
        let start = start(of: date)
        if start == trigger.token + 1 { return trigger.kind.isReaction || Self.answers.contains(trigger.lemma) }
        let before = scene.word(start - 1)
        // "accused it of ignoring a 2024 audit"
        if let verb = scene.trigger(at: start - 1), !verb.isFinite, verb.form != .noun { return true }
        if before == .in { return trigger.kind.isProsecution }
        return before.isAny(.after, .for, .over, .about, .following, .since, .before)
    }

    /// What is done about a thing of before: "upheld a 2019 ruling", "extended last year's truce".
    private static let answers: Set<String> = [
        "uphold", "overturn", "repeal", "renew", "extend", "review", "honour", "honor", "ignore", "violate", "breach",
        "recall", "settle", "drop", "cite", "revive", "amend", "enforce", "implement", "scrap", "quash", "commemorate",
    ]

    /// "Following Berg's defeat in Tuesday's vote, Dahl appealed": of what stood before.
    private func isInOpening(_ date: SentenceScene.Date, _ trigger: EventTrigger) -> Bool {
        scene.word(firstWord).isAny(.following, .after, .since, .before)
            && (date.tokens.upperBound..<max(date.tokens.upperBound, trigger.token)).contains {
                scene.word($0) == .comma
            }
    }

    /// "won 38 seats in Tuesday's vote", "discussed Monday's attack": the day of what is named by it.
    func isOfNamedThing(_ date: SentenceScene.Date) -> Bool {
        scene.word(date.tokens.upperBound).isAny(.apostropheS, .curlyApostropheS) || noun(describedBy: date) != nil
    }

    /// Of those, where the verb is of another day: neither "Monday's attack killed" nor "showed it at Monday's fair".
    func isOfOtherThing(_ date: SentenceScene.Date, _ verb: EventTrigger) -> Bool {
        guard isOfNamedThing(date), !scene.word(start(of: date) - 1).isAny(.at, .in, .during) else { return false }
        return VerbPhrases(scene: scene).phrase(of: verb)?.subject.contains(date.tokens.lowerBound) != true
    }

    /// Where it begins, with its article.
    private func start(of date: SentenceScene.Date) -> Int {
        let start = date.tokens.lowerBound
        return scene.word(start - 1).is(.determiners) ? start - 1 : start
    }

    /// The event noun of the phrase that the date stands in: "the 1967 killings", "last Friday's bombings".
    private func noun(describedBy date: SentenceScene.Date) -> Int? {
        var next = date.tokens.upperBound
        if scene.word(next).isAny(.apostropheS, .curlyApostropheS) {
            next += 1
        } else if !scene.word(date.tokens.lowerBound - 1).is(.determiners),
            scene.date(at: date.tokens.lowerBound - 1) == nil
        {
            return nil
        }
        return nouns(from: next).first { scene.trigger(at: $0)?.form == .noun }
    }

    /// Of the noun phrase that goes on from a token.
    private func nouns(from start: Int) -> Range<Int> {
        let phrases = VerbPhrases(scene: scene)
        return (start..<min(start + 4, scene.sentence.upperBound)).prefix { phrases.isNominal($0) }
    }

    /// "earned $2, up from $1 a year earlier", "higher than a year ago": what it is compared with is of that time.
    func isCompared(_ date: SentenceScene.Date, _ trigger: EventTrigger) -> Bool {
        let start = date.tokens.lowerBound
        guard start > trigger.token + 1 else { return false }
        // "fell from a year ago"
        if scene.word(start - 1) == .from {
            return trigger.kind == .report && scene.word(date.tokens.upperBound) != .to
        }
        // "killed more than twenty on Sunday": a preposition begins what is told of the verb again.
        let compared = (trigger.token + 1..<start).last { index in
            let word = scene.word(index)
            return word.isAny(.than, .compared, .versus) || word == .from && isAmount(index + 1)
        }
        guard let compared else { return false }
        return !(compared + 1..<start).contains {
            scene.word($0).is(.prepositions) && !scene.word($0).isAny(.of, .to, .with)
        }
    }

    private func isAmount(_ index: Int) -> Bool {
        scene.word(index).isAny(.dollar, .pound, .euro)
            || scene.words.isNumber(index, in: scene.sentence) && scene.date(at: index) == nil
    }

    /// "citing a 1963 law", "the 2012 winner": tells which thing, not when.
    func isOfThing(_ date: SentenceScene.Date, _ trigger: EventTrigger) -> Bool {
        let next = date.tokens.upperBound
        // "the August 1988 truce", whose article may lie in the date.
        let value = date.mention.value.count
        let isDetermined = scene.word(date.tokens.lowerBound - 1).is(.determiners) && (value == 4 || value == 7)
        let holdsArticle = value == 7 && scene.word(date.tokens.lowerBound) == .the && scene.name(at: next) == nil
        // "its analysis of 2017 hiring trends"
        let isHyphenated =
            scene.words.document.text(date.mention.span).contains("-") && value > 4
            && date.mention.value.contains("Q")
        let isOf = value == 4 && scene.word(date.tokens.lowerBound - 1) == .of && !scene.word(next).is(.prepositions)
        guard isDetermined || holdsArticle || isOf || isHyphenated, scene.words.isNounish(next, in: scene.sentence)
        else {
            return false
        }
        let phrases = VerbPhrases(scene: scene)
        guard !phrases.isFinite(next) else { return false }
        return !nouns(from: next).contains { $0 == trigger.token || scene.trigger(at: $0) != nil }
    }
}

extension EventKind {
    /// Answers to what has happened before.
    fileprivate var isReaction: Bool {
        switch self {
        case .accuse, .support, .reject, .threaten, .investigate: return true
        default: return false
        }
    }

    /// What is looked into afterwards.
    fileprivate var isMatterOfPolice: Bool { isMishap || isHarm || self == .assault || self == .coerce }

    /// Comes after the deed it is about.
    fileprivate var isProsecution: Bool {
        switch self {
        case .accuse, .trial, .arrest, .investigate: return true
        default: return false
        }
    }
}
