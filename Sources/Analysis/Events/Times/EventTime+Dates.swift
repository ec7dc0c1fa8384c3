import News

/// Which date of its sentence tells when an event took place.
extension EventTime {
    func nearest(to trigger: EventTrigger) -> SentenceScene.Date? {
        let dates = scene.dates.filter { (isUsable($0) || isUnresolved($0)) && belongs($0, to: trigger) }
        let nearest = dates.min { cost($0, trigger) < cost($1, trigger) }
        return nearest.map { ownDay(of: trigger, besideThat: $0, dates) ?? $0 }
            .flatMap { isUnresolved($0) || isToCome($0, for: trigger) ? nil : $0 }
    }

    /// "The party that won Sunday's vote named Berg on Tuesday": the day that names nothing.
    private func ownDay(
        of trigger: EventTrigger, besideThat nearest: SentenceScene.Date, _ dates: [SentenceScene.Date]
    ) -> SentenceScene.Date? {
        guard trigger.isFinite, isOfNamedThing(nearest) else { return nil }
        return dates.filter { $0.mention.days.isSingleDay && !isOfNamedThing($0) }
            .min { cost($0, trigger) < cost($1, trigger) }
    }

    /// "on Tuesday", where nobody knows of which week: its event has no other date either.
    private func isUnresolved(_ date: SentenceScene.Date) -> Bool {
        date.mention.kind == .date && date.mention.days.isOpen && date.mention.value.hasPrefix("XXXX")
    }

    func belongs(_ date: SentenceScene.Date, to trigger: EventTrigger) -> Bool {
        !isOfSaying(date) && !isApart(date, trigger) && !isInRelative(date, trigger) && !isOfThing(date, trigger)
            && !isOfPurpose(date, trigger) && !isOfFirstClause(date, trigger) && !isOfParticiple(date, trigger)
            && !isOver(date, for: trigger) && !isOfOtherClause(date, trigger) && !isOfOtherNoun(date, trigger)
            && !isOfObject(date, trigger) && !isCompared(date, trigger) && !isEndOfOther(date, trigger)
            && !isOfNounBefore(date, trigger) && !isTerm(date, trigger) && !isOfWhatIsToBe(date, trigger)
            && !isOfNextClause(date, trigger) && !isBehindMain(date, trigger) && !isOfSubjectsMatter(date, trigger)
            && !isOfBirth(date, trigger)
    }

    /// "is seeking him over leaks in 2010", "began in 2015 and has won": what is, or has been done,
    /// is of no month or year that is over, nor of a day more than two weeks ago.
    private func isOver(_ date: SentenceScene.Date, for trigger: EventTrigger) -> Bool {
        guard trigger.isFinite || trigger.form == .gerund, !date.mention.days.isSingleDay || isLongPast(date),
            let to = date.mention.days.to, assumed.map({ to < $0.day }) ?? (date.mention.value.count == 4)
        else { return false }
        let before = scene.word(scene.words.before(trigger.token, in: scene.sentence))
        if trigger.form == .gerund { return before.isAny(.is, .are) }
        return trigger.form == .active && before.isAny(.has, .have)
    }

    /// "has a plan to cut costs by 2030": until when, not when.
    private func isOfPurpose(_ date: SentenceScene.Date, _ trigger: EventTrigger) -> Bool {
        guard date.tokens.lowerBound > trigger.token, scene.word(date.tokens.lowerBound - 1) == .by else {
            return false
        }
        return (trigger.token + 1..<date.tokens.lowerBound).contains { scene.trigger(at: $0)?.form == .infinitive }
    }

    /// "She founded it in 2002, and it has grown": of the clause before.
    private func isOfFirstClause(_ date: SentenceScene.Date, _ trigger: EventTrigger) -> Bool {
        guard trigger.form != .noun, date.tokens.upperBound <= trigger.token else { return false }
        let phrases = VerbPhrases(scene: scene)
        guard let phrase = phrases.phrase(of: trigger), scene.word(phrase.start).isAny(.has, .have),
            phrase.subject.lowerBound >= date.tokens.upperBound
        else { return false }
        return (scene.sentence.lowerBound..<date.tokens.lowerBound).contains(where: phrases.isFinite)
            && (date.tokens.upperBound..<phrase.subject.lowerBound).contains { scene.word($0).isAny(.and, .but) }
    }

    /// "has criticized New Year's Eve": a date to come belongs to no verb in the past.
    func isToCome(_ date: SentenceScene.Date, for trigger: EventTrigger) -> Bool {
        isAhead(date.mention.days) && isOfPast(trigger)
    }

    /// "In February the ministry asked", written in January: of which year, nobody says.
    func isLostYear(_ date: SentenceScene.Date, _ trigger: EventTrigger) -> Bool {
        isUsable(date) && isToCome(date, for: trigger)
            && (!date.mention.days.isSingleDay
                || scene.word(date.tokens.lowerBound - 1) == .on && belongs(date, to: trigger))
            && !isOfPurpose(date, trigger) && !isEndOfOther(date, trigger) && !isOfSaid(date, trigger)
    }

    /// "was accused following a conference in 2010": some time after that, and not today.
    func isLongBefore(_ date: SentenceScene.Date, _ trigger: EventTrigger) -> Bool {
        guard isPast(trigger), date.tokens.lowerBound > trigger.token, isUsable(date), isLongPast(date, by: 60),
            scene.word(date.tokens.lowerBound - 1).isAny(.in, .on),
            !scene.hasFiniteVerb(between: trigger.token + 1, and: date.tokens.lowerBound)
        else { return false }
        return (trigger.token + 1..<date.tokens.lowerBound).contains { scene.word($0).isAny(.following, .after) }
    }

    /// In a past tense, "has done" too.
    func isOfPast(_ trigger: EventTrigger) -> Bool {
        guard trigger.isFinite else { return false }
        let before = scene.word(scene.words.before(trigger.token, in: scene.sentence))
        if trigger.form == .passive { return before.isAny(.was, .were, .been) }
        if before.is(.have) { return true }
        let forms = EventLexicon.shared.verb(of: scene.word(trigger.token))?.forms
        return forms.map { $0.contains(.past) && !$0.contains(.base) } ?? scene.word(trigger.token).is(.guessedPast)
    }

    /// Another clause tells it: "would visit for the first time since taking power in 2011".
    private func isApart(_ date: SentenceScene.Date, _ trigger: EventTrigger) -> Bool {
        if isOpening(date) && isMain(trigger) || isTakenUp(date, before: trigger) { return false }
        if isOfSaid(date, trigger) { return true }
        let subject = VerbPhrases(scene: scene).phrase(of: trigger)?.subject
        let aside = aside(before: date)
        return between(date, trigger).contains { index in
            let word = scene.word(index)
            if aside.contains(index) { return false }
            if word == .comma, index > trigger.token, opensClause(behind: index, before: date) { return true }
            guard scene.name(at: index) == nil, scene.date(at: index + 1) == nil else { return false }
            // "Last week Berg, who leads it, visited": what describes the subject is passed over.
            if word.isAny(.who, .which), let subject, date.tokens.upperBound <= subject.lowerBound,
                subject.upperBound <= index
            {
                return false
            }
            if word.isAny(
                .who, .which, .because, .while, .although, .though, .whereas, .semicolon, .openingQuote, .closingQuote)
            {
                return true
            }
            if word == .comma, index > trigger.token, let next = scene.trigger(at: index + 1), next.form == .gerund,
                isLongPast(date) || next.isOf(.reporting)
            {
                return true
            }
            guard word.isAny(.after, .before, .since, .until, .as, .that, .if, .following) else { return false }
            if word == .that, isPointing(index, before: date) { return false }
            return scene.triggers.contains { $0.token > index && $0.token < index + 8 } || word != .as
                || (index + 1..<min(index + 4, scene.sentence.upperBound)).contains { scene.word($0).is(.doForm) }
        }
    }

    /// "seized it, seen as a key to the region, in the 1967 war": what stands between commas in front of the date.
    private func aside(before date: SentenceScene.Date) -> Range<Int> {
        let start = date.tokens.lowerBound
        let preposition = scene.word(start - 1).is(.determiners) ? start - 2 : start - 1
        let end = preposition - 1
        guard scene.word(preposition).isAny(.in, .on, .during), scene.word(end) == .comma,
            end > scene.sentence.lowerBound,
            let opening = (scene.sentence.lowerBound..<end).last(where: { scene.word($0) == .comma }),
            !(opening..<end).contains(where: VerbPhrases(scene: scene).isFinite)
        else { return start..<start }
        return opening..<end
    }

    /// "won the vote, the commission announced on Monday"
    private func opensClause(behind comma: Int, before date: SentenceScene.Date) -> Bool {
        scene.triggers.contains { other in
            guard other.isFinite, other.token > comma, other.token < date.tokens.lowerBound,
                let phrase = VerbPhrases(scene: scene).phrase(of: other)
            else { return false }
            return phrase.subject.lowerBound == comma + 1 && !phrase.isRelative
        }
    }

    /// "shut down that market in 2013": no clause.
    private func isPointing(_ that: Int, before date: SentenceScene.Date) -> Bool {
        let verb = scene.verb(before: that)
        guard let verb, !verb.isReporting, verb.end == that || scene.word(that - 1).is(.prepositions) else {
            return false
        }
        return scene.words.isNounish(that + 1, in: scene.sentence) && scene.name(at: that + 1) == nil
            && !scene.hasFiniteVerb(between: that + 1, and: date.tokens.lowerBound)
            && !scene.words.isWord(date.tokens.upperBound, in: scene.sentence)
    }

    /// "announced Norway will leave in May": of what was announced.
    private func isOfSaid(_ date: SentenceScene.Date, _ trigger: EventTrigger) -> Bool {
        guard trigger.form == .active, date.tokens.lowerBound > trigger.token,
            trigger.isOf(.reporting) || EventPlainVerbs.clausal.contains(trigger.lemma)
        else { return false }
        let phrases = VerbPhrases(scene: scene)
        return scene.triggers.contains { other in
            other.isFinite && other.token > trigger.token && other.token < date.tokens.lowerBound
                && phrases.phrase(of: other)?.subject.lowerBound == trigger.token + 1
        }
    }

    /// "won, ending a row that began in 2010": of the clause that hangs on, not of the news.
    func isLongPast(_ date: SentenceScene.Date, by days: Int = 14) -> Bool {
        guard let to = date.mention.days.to, let day = assumed?.day else { return false }
        return day.daysSince1970 - to.daysSince1970 > days
    }

    /// "In 2010, as questions were raised, Norway sold": of the whole sentence.
    private func isOpening(_ date: SentenceScene.Date) -> Bool {
        let end = date.tokens.upperBound
        guard date.tokens.lowerBound <= scene.sentence.lowerBound + 1, scene.word(end) == .comma else { return false }
        return scene.word(end + 1).isAny(.after, .as, .when, .while, .before, .because, .following)
    }

    /// Behind a "But" or "And" that opens the sentence.
    var firstWord: Int {
        let start = scene.sentence.lowerBound
        return scene.word(start).isAny(.but, .and) ? start + 1 : start
    }

    /// "While many welcomed it, the attack on 3 May was": on the other side of the comma that ends an opening clause.
    private func isOfOtherClause(_ date: SentenceScene.Date, _ trigger: EventTrigger) -> Bool {
        let first = firstWord
        guard scene.word(first).isAny(.while, .although, .though, .whereas, .as, .when, .after, .before, .because, .if),
            let comma = (first..<scene.sentence.upperBound).first(where: { scene.word($0) == .comma }),
            (first..<comma).contains(where: VerbPhrases(scene: scene).isFinite)
        else { return false }
        return (date.tokens.lowerBound < comma) != (trigger.token < comma)
    }

    /// "did not answer and, in January 2015, the firm sued": of the clause that it opens.
    private func isOfNextClause(_ date: SentenceScene.Date, _ trigger: EventTrigger) -> Bool {
        let start = date.tokens.lowerBound
        guard trigger.token < start else { return false }
        var before = scene.word(start - 1).is(.prepositions) ? start - 2 : start - 1
        if scene.word(before) == .comma { before -= 1 }
        guard scene.word(before).isAny(.and, .but), before > trigger.token else { return false }
        let end = date.tokens.upperBound
        let next = scene.word(end) == .comma ? end + 1 : end
        let phrases = VerbPhrases(scene: scene)
        return scene.triggers.contains {
            $0.isFinite && $0.token > next && phrases.phrase(of: $0)?.subject.lowerBound == next
        }
    }

    /// "was arrested but has been freed on bail until May": until when something else lasts.
    private func isEndOfOther(_ date: SentenceScene.Date, _ trigger: EventTrigger) -> Bool {
        guard scene.word(date.tokens.lowerBound - 1) == .until, date.tokens.lowerBound > trigger.token else {
            return false
        }
        return scene.hasFiniteVerb(between: trigger.token + 1, and: date.tokens.lowerBound)
    }

    /// Behind a comma that ends what stands in front of the main clause.
    private func isMain(_ trigger: EventTrigger) -> Bool {
        guard let phrase = VerbPhrases(scene: scene).phrase(of: trigger), !phrase.isRelative else { return false }
        return scene.word(phrase.subject.lowerBound - 1) == .comma
    }

    func isUsable(_ date: SentenceScene.Date) -> Bool {
        guard date.mention.kind == .date || date.mention.kind == .time, let from = date.mention.days.from,
            let to = date.mention.days.to, !isInDateline(date)
        else { return false }
        return to.daysSince1970 - from.daysSince1970 <= 366
    }

    /// "OSLO, March 14 (Wire) - A ferry sank on Tuesday": of writing.
    private func isInDateline(_ date: SentenceScene.Date) -> Bool {
        guard let day = assumed?.day, date.mention.days == DayInterval(from: day, to: day),
            date.mention.span.end < Dateline.reach, !scene.word(date.tokens.lowerBound - 1).is(.prepositions),
            date.tokens.lowerBound - scene.sentence.lowerBound < Self.reachOfDateline
        else { return false }
        let end = date.tokens.upperBound
        let dash = (end..<end + 5).first { Self.dashes.contains(scene.text($0)) }
        return dash.map { (end..<$0).allSatisfy { scene.text($0).first?.isLowercase != true } } ?? false
    }

    private static let reachOfDateline = 8
    private static let dashes: Set<String> = ["-", "–", "—", "--"]

    /// "said on Tuesday": the day of the saying, not of what was said.
    func isOfSaying(_ date: SentenceScene.Date) -> Bool {
        let before = scene.words.before(date.tokens.lowerBound, in: scene.sentence)
        let verb = scene.word(before).isAny(.on, .in, .late, .early) ? before - 1 : before
        return scene.trigger(at: verb)?.isReporting == true
    }

    /// Words in between; a verb counts as ten, "and" in front of the next one as nine, a comma as four.
    func cost(_ date: SentenceScene.Date, _ trigger: EventTrigger) -> Int {
        if isTakenUp(date, before: trigger) { return 0 }
        return between(date, trigger).reduce(0) { cost, index in
            let isVerb = scene.trigger(at: index)?.isFinite == true || scene.word(index).is(.modals)
            return cost
                + (isVerb ? 10 : isNext(index, from: date, to: trigger) ? 9 : scene.word(index) == .comma ? 4 : 1)
        }
    }

    /// "won in 1988 and founded it a year later": what joins the next clause to that of the date.
    private func isNext(_ index: Int, from date: SentenceScene.Date, to trigger: EventTrigger) -> Bool {
        date.tokens.upperBound <= trigger.token && scene.word(index).isAny(.and, .but)
    }

    /// "the following year, when Berg, who led it, travelled", "until 1968, when they invaded".
    private func isTakenUp(_ date: SentenceScene.Date, before trigger: EventTrigger) -> Bool {
        let end = date.tokens.upperBound
        let lead = scene.word(end) == .comma ? end + 1 : end
        return date.tokens.lowerBound < trigger.token && scene.word(lead) == .when
    }

    /// The words between the two; none where one is within the other.
    private func between(_ date: SentenceScene.Date, _ trigger: EventTrigger) -> Range<Int> {
        date.tokens.lowerBound > trigger.token
            ? trigger.token + 1..<date.tokens.lowerBound
            : date.tokens.upperBound..<max(date.tokens.upperBound, trigger.token)
    }
}
