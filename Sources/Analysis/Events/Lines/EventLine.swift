import News

/// One readable line for an event, made of its article's own words.
struct EventLine {
    static let limit = 120

    let scene: SentenceScene
    let phrases: VerbPhrases
    let finder: ParticipantFinder
    /// The days of the event, which a list shows beside the line; before they are known every date counts as one.
    private var shown: DayInterval?

    init(scene: SentenceScene) {
        self.scene = scene
        phrases = VerbPhrases(scene: scene)
        finder = ParticipantFinder(scene: scene)
    }

    /// What a line is made of, and how it reads.
    struct Draft {
        /// The noun phrase it begins with, if it has a verb.
        var subject: Range<Int>?
        /// Where its verb or its nouns stand.
        var core: Range<Int>
        /// The event word stands beside the subject of a main clause.
        var isClause: Bool
        var isRelative = false
        /// Its object stands in another clause.
        var isObjectRelative = false
        /// That object, where the line takes it back: "the law that Berg signed" as "Berg signed the law".
        var object: Range<Int>?
        /// Told by the verb that holds the noun: "held talks".
        var verb: Int?
        /// The auxiliaries that its verb shares with the one before.
        var helpers = 0..<0
    }

    /// The clause of the event, from its subject to its end; the noun phrase of
    /// a noun that no verb tells.
    ///
    /// `isLongOver`: the sentence gives it a time that is.
    func draft(for trigger: EventTrigger, isLongOver: Bool) -> Draft {
        if let verb = verb(for: trigger), let phrase = phrase(for: trigger, verb) {
            let end = max(ClauseEnd(scene: scene).end(behind: verb), trigger.token + 1)
            return Draft(
                subject: phrase.subject, core: phrase.start..<max(end, phrase.start + 1), isClause: true,
                isRelative: phrase.isRelative, isObjectRelative: phrase.isObjectRelative,
                object: isLongOver ? object(of: trigger, phrase) : nil, verb: verb, helpers: phrase.helpers)
        }
        let start = trigger.form == .noun ? phrases.chunkStart(trigger.token) : phrases.groupStart(trigger.token)
        let end = ClauseEnd(scene: scene).end(behind: trigger.token, isNoun: trigger.form == .noun)
        return Draft(subject: nil, core: start..<max(end, trigger.token + 1), isClause: false)
    }

    private func verb(for trigger: EventTrigger) -> Int? {
        if let cause = cause(of: trigger) { return cause }
        guard trigger.form == .noun else { return trigger.token }
        if let support = finder.supportVerb(of: trigger), isCarrier(support, of: trigger) { return support.token }
        return phrases.predicate(of: trigger.token).flatMap { tells($0.verb) ? $0.verb : nil }
    }

    /// "will be 70 years past", "did not appear to": such verbs tell of no happening.
    private func tells(_ verb: Int) -> Bool {
        if let trigger = scene.trigger(at: verb) { return !trigger.isReporting && !isSeeming(verb) }
        return !isSeeming(verb)
            && (!scene.word(verb).is(.be) || scene.word(verb + 1).is(.placePrepositions) || isDate(verb + 1))
    }

    private func isSeeming(_ verb: Int) -> Bool {
        scene.word(verb).isAny(.appear, .appears, .appeared, .seem, .seems, .seemed)
    }

    /// "held talks": the verb tells nothing but that the noun took place.
    private func isCarrier(_ verb: EventTrigger, of noun: EventTrigger) -> Bool {
        guard !verb.isReporting, verb.form != .gerund, !EventPlainVerbs.regarding.contains(verb.lemma),
            !EventPlainVerbs.deciding.contains(verb.lemma)
        else {
            return false
        }
        let isDirect = (verb.token + 1..<noun.token).allSatisfy { scene.word($0) != .and && scene.word($0) != .of }
        guard isDirect, !verb.isOf(.everyday), phrases.predicate(of: noun.token) == nil else { return false }
        return verb.isOf(.light)
            || verb.kind == .other && !EventPlainVerbs.clausal.contains(verb.lemma)
                && !EventPlainVerbs.linking.contains(verb.lemma)
    }

    private func phrase(for trigger: EventTrigger, _ verb: Int) -> VerbPhrases.Phrase? {
        if let verb = scene.trigger(at: verb), verb.form != .noun { return phrases.phrase(of: verb) }
        return phrases.predicate(of: trigger.token)?.phrase
    }

    // MARK: Written

    /// With the dates that aren't `days`, those of the event; nil where there are none.
    func text(of draft: Draft, on days: DayInterval) -> String? {
        var line = self
        line.shown = days
        return scene.dates.allSatisfy { line.isShown($0.mention) } ? nil : line.text(of: draft)
    }

    /// Without any date, as it is judged.
    func text(of draft: Draft) -> String {
        var tokens = inOrder(draft)
        if isTooLong(tokens) { tokens = withoutCallings(tokens, draft) }
        tokens = trimmed(tokens, draft)
        if isTooLong(tokens) { tokens = cutToItsOutcome(tokens, draft) ?? cut(tokens, draft) }
        return Self.shortened(Self.capitalized(Self.closed(written(tokens))))
    }

    /// Without its last phrases, as far as it is too long; `more` follows them.
    func cut(_ tokens: [Int], _ draft: Draft, before more: [Int] = []) -> [Int] {
        var tokens = tokens
        while tokens.count > 6, isTooLong(tokens + more), let end = lastJoint(tokens, behind: draft.core.lowerBound) {
            let shorter = trimmed(Array(tokens[..<end]), draft)
            if isLeftOpen(shorter), !isLeftOpen(tokens) { return tokens }
            tokens = shorter
        }
        return tokens
    }

    /// "admitted that his failure to pass laws": the clause lacks its verb.
    private func isLeftOpen(_ tokens: [Int]) -> Bool {
        guard let that = tokens.lastIndex(where: { scene.word($0) == .that }), that > 0,
            scene.trigger(at: tokens[that - 1])?.isFinite == true
        else { return false }
        return !tokens[that...].contains(where: phrases.isFinite)
    }

    /// Where the last phrase begins that can be left out.
    private func lastJoint(_ tokens: [Int], behind start: Int) -> Int? {
        let first = (tokens.firstIndex { $0 >= start } ?? 0) + 2
        return tokens.indices.last { place in
            let word = scene.word(tokens[place])
            // "asked Norway to enforce": the verb needs what it asks for.
            let isNeeded = word == .to && scene.trigger(at: tokens[place] + 1)?.form == .infinitive
            let isJoint = word.is(.prepositions) && word != .of && !isNeeded || word.isAny(.comma, .ahead)
            // Half a quotation says something else.
            guard word != .comma || !scene.isQuoted(tokens[place]) else { return false }
            guard place > first, isJoint || word == .and && isPhrase(tokens[place] + 1) || isGerundal(tokens[place])
            else { return false }
            // "look into": the verb needs what follows.
            return scene.trigger(at: tokens[place - 1]).map { $0.form == .noun }
                ?? !scene.word(tokens[place - 1]).is(.stative)
        }
    }

    /// "of sending".
    private func isGerundal(_ index: Int) -> Bool {
        scene.word(index) == .of && scene.trigger(at: index + 1)?.form == .gerund
    }

    /// A name, or nouns with their article.
    private func isPhrase(_ index: Int) -> Bool {
        scene.name(at: index) != nil || scene.word(index).is(.determiners)
    }

    /// Without brackets, and dates that a list shows beside the line.
    func kept(_ tokens: Range<Int>) -> [Int] {
        var result: [Int] = []
        var depth = 0
        for index in tokens {
            let word = scene.word(index)
            if word == .openingBracket || word == .openingSquare { depth += 1 }
            if depth == 0, !isDate(index), !isBesideDate(index), !isLoosePunctuation(index) { result.append(index) }
            if word == .closingBracket || word == .closingSquare { depth = max(0, depth - 1) }
        }
        return result
    }

    private func isLoosePunctuation(_ index: Int) -> Bool {
        scene.word(index).isAny(.closingBracket, .closingSquare, .tick, .underscore, .asterisk)
    }

    /// Lengths of time stay: "for nine days".
    func isDate(_ index: Int) -> Bool {
        guard let date = scene.date(at: index) else { return false }
        return (date.mention.kind == .date || date.mention.kind == .time) && !describes(date) && isShown(date.mention)
            && !isJoinedToOther(date)
    }

    /// "in 1908 and 1912": one is not taken out without the other.
    private func isJoinedToOther(_ date: SentenceScene.Date) -> Bool {
        guard shown != nil else { return false }
        let (start, end) = (date.tokens.lowerBound, date.tokens.upperBound)
        let next = scene.word(end).isAny(.and, .or, .comma) ? scene.date(at: end + 1) : nil
        let before = scene.word(start - 1).isAny(.and, .or, .comma) ? scene.date(at: start - 2) : nil
        return [before, next].contains { $0.map { $0.mention.kind == .date && !isShown($0.mention) } ?? false }
    }

    /// "called a strike for May 14": a day that isn't the event's own says something.
    private func isShown(_ date: DateMention) -> Bool {
        guard let shown, date.kind == .date, !date.value.hasSuffix("_REF") else { return true }
        guard let from = shown.from, !date.days.isOpen else { return false }
        return shown.to == nil ? date.days.from == from : date.days.overlaps(shown)
    }

    /// "Sunday's crash", "the August 1988 cease-fire": a date that the noun behind it needs.
    private func describes(_ date: SentenceScene.Date) -> Bool {
        let next = date.tokens.upperBound
        // "of 2017 hiring trends"
        if scene.word(date.tokens.lowerBound - 1) == .of, date.mention.value.count == 4,
            scene.words.isNounish(next, in: scene.sentence), !scene.word(next).is(.prepositions),
            !phrases.isFinite(next)
        {
            return true
        }
        if scene.word(date.tokens.lowerBound).is(.determiners), scene.words.isNounish(next, in: scene.sentence),
            !phrases.isFinite(next), !isLocal(next)
        {
            return true
        }
        if scene.word(next).isAny(.apostropheS, .curlyApostropheS) {
            return scene.words.isNounish(next + 1, in: scene.sentence)
        }
        if let before = scene.date(at: date.tokens.lowerBound - 1) {
            return describes(before) && scene.words.isNounish(next, in: scene.sentence)
        }
        return scene.word(date.tokens.lowerBound - 1).is(.determiners)
            && scene.words.isNounish(next, in: scene.sentence) && !phrases.isFinite(next)
    }

    /// "on", "in" and the like go with the date they lead to, "'s" with the one before.
    func isBesideDate(_ index: Int) -> Bool {
        guard !scene.dates.isEmpty else { return false }
        let word = scene.word(index)
        if word.isAny(.starting, .beginning, .ending, .effective), isDate(index + 1) { return true }
        if isDate(index - 1) && isLocal(index) || isDate(index - 2) && isLocal(index - 1) { return true }
        if isDate(index - 1), word.isAny(.apostropheS, .curlyApostropheS, .quoteMark, .curlyQuoteMark) { return true }
        if isDate(index - 1), word == .comma, isDate(index + 1) { return true }
        let next =
            word == .the || isDate(index + 1) ? index + 1 : scene.word(index + 1) == .the ? index + 2 : index + 1
        guard isDate(next) else { return false }
        if word == .the {
            return !scene.words.isNounish(scene.date(at: next)?.tokens.upperBound ?? next, in: scene.sentence)
        }
        return word.isAny(
            .on, .in, .at, .by, .since, .until, .during, .from, .to, .between, .and, .of, .hyphen, .dash, .comma, .for,
            .before, .after, .through)
    }

    /// "around noon local time".
    func isLocal(_ index: Int) -> Bool { scene.word(index) == .local && scene.word(index + 1) == .time }
}
