import News

/// One readable line for an event, made of its article's own words.
struct EventLine {
    static let limit = 120

    let scene: SentenceScene
    let phrases: VerbPhrases
    let finder: ParticipantFinder
    /// The days of the event, which a list shows beside the line; before they are known every date counts as one.
    var shown: DayInterval?

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
}
