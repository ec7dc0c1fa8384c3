import News

/// The subject of a verb, from what stands in front of it.
extension VerbPhrases {
    func phrase(at token: Int, depth: Int) -> Phrase? {
        depth == 0 ? scene.phrase(at: token) { find(at: $0, depth: 0) } : find(at: token, depth: depth)
    }

    private func find(at token: Int, depth: Int) -> Phrase? {
        guard depth < 5 else { return nil }
        let start = groupStart(token)
        let form = scene.trigger(at: token)?.form
        if form == .infinitive || form == .gerund && start == token {
            return governor(of: start).flatMap { phrase(at: $0, depth: depth + 1) }
        }
        let last = undated(scene.words.before(start, in: scene.sentence))
        guard last >= scene.sentence.lowerBound else { return nil }
        return phrase(verb: start, behind: last, depth: depth)
    }

    /// "A court on Thursday sentenced": the word in front of a date that stands
    /// between subject and verb.
    func undated(_ last: Int) -> Int {
        guard let date = scene.date(at: last), date.mention.kind != .duration else { return last }
        var before = date.tokens.lowerBound - 1
        while scene.word(before).isAny(.on, .in, .at, .early, .late) { before -= 1 }
        return before < scene.sentence.lowerBound || scene.word(before).is(.prepositions) || isFinite(before)
            ? last : before
    }

    func phrase(verb start: Int, behind last: Int, depth: Int) -> Phrase? {
        switch scene.word(last).rule {
        case .who, .which, .that: return relative(last, verb: start)
        case .comma: return interrupted(last, verb: start, depth: depth)
        case .and, .or, .but, .then: return shared(before: last, verb: start, depth: depth)
        case .closingQuote, .straightQuote, .closingTicks: return quoted(last, verb: start, depth: depth)
        default:
            return subject(endingAt: last).map {
                Phrase(subject: speakers(saying: last) ?? $0, start: start, isObjectRelative: isObjectRelative($0))
            }
        }
    }

    /// "Police said they had arrested him": who said so, where no name stands for the pronoun;
    /// but of others, "Police said they were killed".
    private func speakers(saying pronoun: Int) -> Range<Int>? {
        guard scene.word(pronoun) == .they, scene.name(at: pronoun) == nil,
            scene.triggers.contains(where: { isDeed($0, behind: pronoun) })
        else { return nil }
        let verb = scene.word(pronoun - 1) == .that ? pronoun - 2 : pronoun - 1
        guard scene.trigger(at: verb)?.isReporting == true, let speakers = phrase(at: verb, depth: 0)?.subject,
            !isPronoun(speakers.lowerBound), areMany(speakers)
        else { return nil }
        return speakers
    }

    /// What speakers tell of themselves: no harm that came to somebody.
    private func isDeed(_ trigger: EventTrigger, behind pronoun: Int) -> Bool {
        trigger.token > pronoun && trigger.token < pronoun + 4 && trigger.form == .active && !trigger.kind.isMishap
    }

    /// "officials in Lima", "the police"; of names bodies only.
    private func areMany(_ subject: Range<Int>) -> Bool {
        let end = subject.first { $0 > subject.lowerBound && scene.word($0).is(.prepositions) } ?? subject.upperBound
        if let name = scene.name(at: end - 1) { return name.mention.kind == .organization }
        return scene.word(end - 1).isPlural
    }

    /// Behind "which", or behind a "that" that follows a noun.
    func isObjectRelative(_ subject: Range<Int>) -> Bool {
        let pronoun = subject.lowerBound - 1
        switch scene.word(pronoun).rule {
        case .which, .whom, .what: return scene.name(at: pronoun) == nil
        case .that:
            return scene.trigger(at: pronoun - 1).map { $0.form == .noun && !$0.isOf(.reporting) }
                ?? (isNominal(pronoun - 1) && scene.name(at: pronoun - 1) == nil)
        default: return isContact(pronoun)
        }
    }

    /// "the eye he lost": a clause without "that" describes the noun in front of
    /// it; "the day he left" is told by it.
    private func isContact(_ noun: Int) -> Bool {
        isNominal(noun) && scene.name(at: noun) == nil && scene.date(at: noun) == nil
            && !scene.word(noun).isAny(.year, .years, .month, .months, .week, .weeks, .days, .time, .times, .period)
            && (scene.trigger(at: noun).map { $0.form == .noun && !$0.isOf(.reporting) } ?? true)
            && hasOtherVerb(around: noun)
    }

    /// In front of the noun, or a second one behind it; "in the end Berg left" has none.
    private func hasOtherVerb(around noun: Int) -> Bool {
        if scene.triggers.contains(where: { $0.form != .noun && $0.token < noun }) { return true }
        if (scene.sentence.lowerBound..<noun).contains(where: isFinite) { return true }
        guard let first = finite(behind: noun) else { return false }
        return finite(behind: mainVerb(from: first)) != nil
    }

    /// "Kim, who chairs it": the noun before the pronoun. "The head of the
    /// inquiry who": without a comma it might be either noun.
    func relative(_ pronoun: Int, verb start: Int) -> Phrase? {
        let isLoose = scene.word(pronoun - 1) == .comma
        if isLoose, scene.word(pronoun) == .who {
            if isOfPlace(pronoun - 2) { return nil }
            if let person = person(endingAt: pronoun - 2) {
                return Phrase(subject: person, start: start, isRelative: true)
            }
        }
        guard let subject = subject(endingAt: isLoose ? pronoun - 2 : pronoun - 1) else { return nil }
        if isLoose, scene.word(pronoun) == .which,
            let described = body(endingAt: pronoun - 2, in: subject)
                ?? event(endingAt: pronoun - 2, behindAmountOf: subject)
        {
            return Phrase(subject: described, start: start, isRelative: true)
        }
        if !isLoose, subject.contains(where: { isGoverning(scene.word($0)) && scene.name(at: $0) == nil }) {
            return nil
        }
        return Phrase(subject: subject, start: start, isRelative: true)
    }

    /// "Kim, of Lima, Peru, who left": no place does anything.
    private func isOfPlace(_ last: Int) -> Bool {
        guard let name = scene.name(at: last), name.mention.kind == .place else { return false }
        return scene.word(name.tokens.lowerBound - 1) == .comma
    }

    /// "talks with Kim, who left", "Nordia's Kim, who left": the person alone, not the whole phrase.
    private func person(endingAt last: Int) -> Range<Int>? {
        guard let name = scene.name(at: last), name.mention.kind == .person, name.tokens.upperBound == last + 1 else {
            return nil
        }
        let start = scene.phraseStart(of: name)
        if isPossessiveMark(start) { return name.tokens }
        let before = scene.word(start - 1)
        let isJoined = before == .and && scene.name(at: start - 2) == nil
        // "the shooting of Kim, who fled": but "the brother of Kim, who fled" may be either.
        let isOwned = before == .of && scene.trigger(at: start - 2)?.form != .noun
        return isJoined || isGoverning(before) && !isOwned ? start..<last + 1 : nil
    }

    /// "Kim of Nordia, which sues": not the person.
    private func body(endingAt last: Int, in subject: Range<Int>) -> Range<Int>? {
        guard let name = scene.name(at: last), name.mention.kind == .organization,
            let first = scene.names.first(where: { subject.contains($0.tokens.lowerBound) }),
            first.mention.kind == .person
        else { return nil }
        return scene.phraseStart(of: name)..<last + 1
    }

    /// "Kim, their leader, met": what stands between the commas is passed over.
    func interrupted(_ comma: Int, verb start: Int, depth: Int) -> Phrase? {
        let first = max(scene.sentence.lowerBound, comma - 30)
        for index in stride(from: comma - 1, to: first, by: -1) where scene.word(index) == .comma {
            // "Berg, 51, of Lima, stood"
            if scene.words.isNumber(index - 1, in: scene.sentence), scene.word(index - 2) == .comma { continue }
            guard scene.words.isWord(index - 1, in: scene.sentence), !isFinite(index - 1) else { return nil }
            // "Berg, a tall, friendly man, met"
            let chunk = chunkStart(index - 1)
            if scene.word(chunk).isAny(.a, .an), scene.word(chunk - 1) == .comma, scene.name(at: index - 1) == nil {
                continue
            }
            if scene.word(index + 1) == .who, isOfPlace(index - 1) { return nil }
            return subject(endingAt: index - 1).map { subject in
                Phrase(subject: isNamed(subject, behind: index) ? index + 1..<comma : subject, start: start)
            }
        }
        return shared(before: comma, verb: start, depth: depth)
    }

    /// "The head of Nordia, Ola Dahl, left": the name tells it as well, and shorter; but not of "only one man", nor of
    /// "the attack on the mayor, Ola Dahl".
    private func isNamed(_ subject: Range<Int>, behind comma: Int) -> Bool {
        guard let calling = calling(before: comma), calling == subject else { return false }
        return !(subject.lowerBound - 1...subject.lowerBound).contains {
            scene.word($0).isAny(.only, .no, .none, .not) || scene.word($0).is(.prepositions)
                || scene.trigger(at: $0).map { $0.form != .noun } == true
        }
    }

    /// "came and met": the subject of the verb before.
    func shared(before conjunction: Int, verb start: Int, depth: Int) -> Phrase? {
        let first = scene.sentence.lowerBound
        for index in stride(from: conjunction - 1, through: first, by: -1) {
            if scene.word(index).isAny(.semicolon, .colon, .who, .which, .openingQuote, .openingTicks) { return nil }
            guard isFinite(index) else { continue }
            if scene.trigger(at: index)?.isReporting == true, conjunction - index > 3 { return nil }
            guard let before = phrase(at: index, depth: depth + 1) else { return nil }
            if isOfContact(before, next: start) { continue }
            return Phrase(subject: before.subject, start: start, helpers: helpers(before, index, of: start))
        }
        return nil
    }

    /// "collapsed at the shop they ran and died": a verb that needs no object goes on with the main clause.
    private func isOfContact(_ phrase: Phrase, next start: Int) -> Bool {
        guard phrase.isObjectRelative, let next = scene.trigger(at: mainVerb(from: start)), next.form == .active,
            !EventPlainVerbs.needsObject(next.lemma, next.kind)
        else { return false }
        let noun = phrase.subject.lowerBound - 1
        return isNominal(noun) && isDeterminer(chunkStart(noun)) && isContact(noun)
    }

    /// "was seen and arrested": the auxiliaries that the verb shares with the one before.
    private func helpers(_ phrase: Phrase, _ verb: Int, of start: Int) -> Range<Int> {
        guard phrase.helpers.isEmpty, phrase.start <= verb else { return phrase.helpers }
        guard scene.trigger(at: start)?.form == .passive else { return start..<start }
        if isAuxiliary(scene.word(verb)) { return phrase.start..<verb + 1 }
        guard scene.trigger(at: verb)?.form == .passive, phrase.start < verb else { return start..<start }
        return phrase.start..<verb
    }

    /// "Kim “gladly” agreed".
    func quoted(_ close: Int, verb start: Int, depth: Int) -> Phrase? {
        let opening = (max(scene.sentence.lowerBound, close - 6)..<close).last {
            scene.word($0).isAny(.openingQuote, .straightQuote, .openingTicks)
        }
        guard let opening, scene.word(opening - 1) != .comma else { return nil }
        return phrase(verb: opening, behind: scene.words.before(opening, in: scene.sentence), depth: depth + 1)
    }

    /// The finite verb that an infinitive or -ing form hangs on.
    func governor(of token: Int) -> Int? {
        for index in stride(from: token - 1, through: scene.sentence.lowerBound, by: -1) {
            let word = scene.word(index)
            if isFinite(index) { return index }
            if word.isAny(
                .semicolon, .colon, .who, .which, .openingQuote, .closingQuote, .straightQuote, .openingBracket,
                .closingBracket)
            {
                return nil
            }
        }
        return nil
    }
}
