import News

/// Dates of what a sentence tells by the way: of clauses and phrases that describe something.
extension EventTime {
    /// "Zupan, who led the ministry until 2016, denied", "Berg, elected in 2021, denied", "Founded in 1912, Nordia closed":
    /// of what describes the subject. And the other way round: "Berg, who met Dahl, will leave in May".
    func isInRelative(_ date: SentenceScene.Date, _ trigger: EventTrigger) -> Bool {
        let isBehind = date.tokens.lowerBound > trigger.token
        let (first, second) =
            isBehind ? (trigger.token, date.tokens.lowerBound) : (date.tokens.lowerBound, trigger.token)
        guard let comma = (first..<second).last(where: { isClauseEnd($0, before: second) })
        else { return false }
        let opening = (scene.sentence.lowerBound..<first).last { scene.word($0) == .comma }
        guard let opening else { return isParticiple(scene.sentence.lowerBound) }
        guard opening + 1 < comma else { return false }
        return scene.word(opening + 1).isAny(.who, .which, .whom, .whose) || isParticiple(opening + 1)
            || !isBehind && isApposition(opening + 1, date)
    }

    /// A comma behind which a verb of the main clause follows, "which lost last week, cut jobs".
    private func isClauseEnd(_ comma: Int, before end: Int) -> Bool {
        guard scene.word(comma) == .comma else { return false }
        if comma + 1 == end, scene.trigger(at: end) != nil { return true }
        let phrases = VerbPhrases(scene: scene)
        return (comma + 1..<min(comma + 4, end + 1)).contains { phrases.isFinite($0) }
    }

    /// "elected in 2021", "then crowned in 1888", "originally due in May"
    private func isParticiple(_ start: Int) -> Bool {
        let index = scene.words.behindAdverbs(start, in: scene.sentence)
        if [index, index + 1].contains(where: { scene.word($0) == .due }) { return true }
        guard let verb = scene.trigger(at: index) else { return scene.word(index).is(.endsInEd) }
        if verb.form == .active { return scene.word(index).is(.endsInEd) && scene.word(index + 1).is(.prepositions) }
        return verb.form == .passive && VerbPhrases(scene: scene).isReduced(verb)
    }

    /// "Born in Lima in 1950, she married", "was born in Yazd in 1937 and left": of the birth alone.
    func isOfBirth(_ date: SentenceScene.Date, _ trigger: EventTrigger) -> Bool {
        let start = date.tokens.lowerBound
        return start < trigger.token
            && (max(scene.sentence.lowerBound, start - 8)..<start).contains { scene.word($0) == .born }
    }

    /// "married at 21", "left at the age of 19": in a year that nobody names. Who died at 87 did so when it is told.
    func isAtAnAge(_ trigger: EventTrigger) -> Bool {
        guard trigger.form != .noun, trigger.kind != .die else { return false }
        return (trigger.token + 1..<min(trigger.token + 6, scene.sentence.upperBound)).contains { index in
            guard scene.word(index) == .at, scene.date(at: index + 1) == nil else { return false }
            if ["age", "ages"].contains(scene.text(index + 2)) { return true }
            return Int(scene.text(index + 1)).map { (5...99).contains($0) } == true
                && !scene.words.isNounish(index + 2, in: scene.sentence) && scene.word(index + 2) != .percent
        }
    }

    /// A participle that opens a sentence or stands behind a comma, without a subject of its own.
    func isAside(_ verb: EventTrigger) -> Bool {
        let phrases = VerbPhrases(scene: scene)
        if phrases.isReduced(verb) { return true }
        let isApart = verb.token == scene.sentence.lowerBound || scene.word(verb.token - 1) == .comma
        return isApart && phrases.phrase(of: verb) == nil
    }

    /// "Berg, minister from 2009 to 2012, denied"
    private func isApposition(_ start: Int, _ date: SentenceScene.Date) -> Bool {
        guard !date.mention.days.isSingleDay, scene.name(at: start - 2) != nil, scene.name(at: start) == nil,
            start < date.tokens.lowerBound, !scene.word(start).is(.prepositions),
            scene.word(date.tokens.lowerBound - 1).is(.prepositions)
        else { return false }
        return scene.words.isNounish(start, in: scene.sentence) || scene.word(start).is(.determiners)
    }

    /// "discussed it in a talk to be broadcast on Sunday": of what is still to be.
    func isOfWhatIsToBe(_ date: SentenceScene.Date, _ trigger: EventTrigger) -> Bool {
        let phrases = VerbPhrases(scene: scene)
        return scene.triggers.contains { other in
            other.form == .passive && other.token != trigger.token && other.token < date.tokens.lowerBound
                && date.tokens.lowerBound - other.token < 5 && scene.word(other.token - 1) == .be
                && scene.word(other.token - 2) == .to
                && (phrases.isNominal(other.token - 3) || scene.word(other.token - 3) == .comma)
                && !(other.token..<date.tokens.lowerBound).contains { scene.word($0) == .comma }
        }
    }

    /// "The court that had tried Berg sentenced Roe on Monday": of the verb whose subject the clause describes. And the
    /// other way round: "Flooding that began on Monday has killed".
    func isBehindMain(_ date: SentenceScene.Date, _ trigger: EventTrigger) -> Bool {
        if date.tokens.upperBound <= trigger.token { return isOfClauseBefore(date, trigger) }
        let phrases = VerbPhrases(scene: scene)
        guard date.tokens.lowerBound > trigger.token, let own = phrases.phrase(of: trigger),
            own.isRelative || own.isObjectRelative
        else { return false }
        return scene.triggers.contains { other in
            guard other.isFinite, other.token > trigger.token, other.token < date.tokens.lowerBound,
                let phrase = phrases.phrase(of: other)
            else { return false }
            return !phrase.isRelative && phrase.subject.lowerBound < trigger.token
        }
    }

    private func isOfClauseBefore(_ date: SentenceScene.Date, _ trigger: EventTrigger) -> Bool {
        let phrases = VerbPhrases(scene: scene)
        let start = phrases.phrase(of: trigger)?.start ?? phrases.groupStart(trigger.token)
        guard trigger.isFinite, start == date.tokens.upperBound else { return false }
        guard let verb = scene.triggers.last(where: { $0.isFinite && $0.token < date.tokens.lowerBound }) else {
            return false
        }
        return scene.word(phrases.groupStart(verb.token) - 1).isAny(.who, .which, .that)
    }
}
