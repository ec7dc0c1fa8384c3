import News

/// Finds the subject of each verb of a sentence: by position and small words,
/// for there is no parser.
struct VerbPhrases {
    let scene: SentenceScene

    /// A verb with what stands in front of it.
    struct Phrase {
        /// The noun phrase that is its subject, from its first word on.
        let subject: Range<Int>
        /// The first word of the verb: an auxiliary, or the verb that governs an infinitive.
        let start: Int
        /// "who chairs": the subject is what the clause describes.
        var isRelative = false
    }

    /// nil where no subject is found.
    func phrase(of trigger: EventTrigger) -> Phrase? {
        trigger.form == .noun ? nil : phrase(at: trigger.token, depth: 0)
    }

    /// The verb whose subject is or holds the noun at `token`: "talks with Peru failed".
    func predicate(of token: Int) -> (phrase: Phrase, verb: Int)? {
        guard let verb = (token + 1..<max(token + 1, scene.sentence.upperBound)).first(where: isFinite) else {
            return nil
        }
        guard let phrase = phrase(at: verb, depth: 0), phrase.subject.contains(token), !phrase.isRelative else {
            return nil
        }
        return (phrase, mainVerb(from: verb))
    }

    // MARK: Words

    /// A verb that has a subject, an auxiliary among them.
    func isFinite(_ index: Int) -> Bool {
        if let trigger = scene.trigger(at: index) { return trigger.isFinite && !isReduced(trigger) && !isHelped(index) }
        // "May" is a month here.
        guard scene.name(at: index) == nil, scene.date(at: index) == nil else { return false }
        let word = scene.word(index)
        if word == .apostropheS || word == .curlyApostropheS || word == .apostropheD { return false }
        return isAuxiliary(word) && !word.isAny(.be, .been, .being, .having, .doing, .done)
            || word.is(.stative)
    }

    /// "helps build".
    private func isHelped(_ index: Int) -> Bool {
        scene.word(index - 1).isAny(.help, .helps, .helped, .helping, .let, .lets)
    }

    /// "the man arrested in Rome": describes a noun.
    func isReduced(_ trigger: EventTrigger) -> Bool {
        trigger.form == .passive && groupStart(trigger.token) == trigger.token
    }

    /// Where the auxiliaries and adverbs of a verb begin.
    func groupStart(_ token: Int) -> Int {
        var start = token
        var index = token - 1
        while index >= scene.sentence.lowerBound, scene.name(at: index) == nil, isAdverbOrUndated(index) {
            let word = scene.word(index)
            if isAuxiliary(word),
                !word.isAny(.apostropheS, .curlyApostropheS) || !scene.words.isNounish(index + 1, in: scene.sentence)
            {
                start = index
            } else if !word.is(.adverb) {
                break
            }
            index -= 1
        }
        return start
    }

    /// "yesterday met": adverbs of time stand in the group; "May" doesn't.
    private func isAdverbOrUndated(_ index: Int) -> Bool {
        scene.date(at: index) == nil || scene.word(index).is(.adverb)
    }

    private func isAuxiliary(_ word: Word) -> Bool {
        word.is(.be) || word.is(.have) || word.is(.modals)
            || word.is(.doForm)
    }

    /// The last of a chain of auxiliaries, or the verb behind it.
    private func mainVerb(from index: Int) -> Int {
        var index = index
        while index + 1 < scene.sentence.upperBound,
            isAuxiliary(scene.word(index + 1)) || scene.word(index + 1).is(.adverb)
        {
            index += 1
        }
        return scene.trigger(at: index + 1).map { $0.form == .noun ? index : index + 1 } ?? index
    }
}

// MARK: - Subjects

extension VerbPhrases {
    private func phrase(at token: Int, depth: Int) -> Phrase? {
        guard depth < 5 else { return nil }
        let start = groupStart(token)
        let form = scene.trigger(at: token)?.form
        if form == .infinitive || form == .gerund && start == token {
            return governor(of: start).flatMap { phrase(at: $0, depth: depth + 1) }
        }
        let last = scene.words.before(start, in: scene.sentence)
        guard last >= scene.sentence.lowerBound else { return nil }
        return phrase(verb: start, behind: last, depth: depth)
    }

    private func phrase(verb start: Int, behind last: Int, depth: Int) -> Phrase? {
        switch scene.word(last).rule {
        case .who, .which, .that: return relative(last, verb: start)
        case .comma: return interrupted(last, verb: start, depth: depth)
        case .and, .or, .but, .then: return shared(before: last, verb: start, depth: depth)
        case .closingQuote, .straightQuote, .closingTicks: return quoted(last, verb: start, depth: depth)
        default: return subject(endingAt: last).map { Phrase(subject: $0, start: start) }
        }
    }

    /// "Kim, who chairs it": the noun before the pronoun.
    private func relative(_ pronoun: Int, verb start: Int) -> Phrase? {
        let last = scene.word(pronoun - 1) == .comma ? pronoun - 2 : pronoun - 1
        return subject(endingAt: last).map { Phrase(subject: $0, start: start, isRelative: true) }
    }

    /// "Kim, their leader, met": what stands between the commas is passed over.
    private func interrupted(_ comma: Int, verb start: Int, depth: Int) -> Phrase? {
        let first = max(scene.sentence.lowerBound, comma - 30)
        for index in stride(from: comma - 1, to: first, by: -1) where scene.word(index) == .comma {
            guard scene.words.isWord(index - 1, in: scene.sentence), !isFinite(index - 1) else { return nil }
            return subject(endingAt: index - 1).map { Phrase(subject: $0, start: start) }
        }
        return shared(before: comma, verb: start, depth: depth)
    }

    /// "came and met": the subject of the verb before.
    private func shared(before conjunction: Int, verb start: Int, depth: Int) -> Phrase? {
        let first = scene.sentence.lowerBound
        for index in stride(from: conjunction - 1, through: first, by: -1) {
            if scene.word(index).isAny(.semicolon, .colon, .who, .which, .openingQuote, .openingTicks) { return nil }
            guard isFinite(index) else { continue }
            if scene.trigger(at: index)?.isReporting == true, conjunction - index > 3 { return nil }
            return phrase(at: index, depth: depth + 1).map { Phrase(subject: $0.subject, start: start) }
        }
        return nil
    }

    /// "Kim “gladly” agreed".
    private func quoted(_ close: Int, verb start: Int, depth: Int) -> Phrase? {
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

    // MARK: Noun phrases

    /// The noun phrase that ends at a token, with what prepositions join to it:
    /// nil where a preposition or a verb governs it.
    func subject(endingAt last: Int) -> Range<Int>? {
        guard last >= scene.sentence.lowerBound, isNominal(last) || isPronoun(last) else { return nil }
        if isPronoun(last) { return last..<last + 1 }
        var start = chunkStart(last)
        var joined: Int?
        while let next = extended(start) {
            if scene.word(start - 1) == .and { joined = joined ?? start }
            start = next
        }
        let before = scene.word(start - 1)
        // "visited Lima and Berg left": the conjunction joined two clauses.
        if isFinite(start - 1) { return (saysSo(start - 1) ? start : joined ?? start)..<last + 1 }
        guard isGoverning(before) else { return start..<last + 1 }
        return joined.map { $0..<last + 1 } ?? splitOff(start, last)
    }

    /// A preposition that begins no clause.
    private func isGoverning(_ word: Word) -> Bool {
        word.is(.prepositions)
            && !word.isAny(.as, .than, .since, .after, .before, .until, .following, .like)
    }

    /// "said", "believes": a clause is its object.
    private func saysSo(_ index: Int) -> Bool {
        guard let trigger = scene.trigger(at: index) else { return true }
        return trigger.isReporting || trigger.isOf(.reporting)
    }

    /// "In Lima Berg met": the second of two names that touch.
    private func splitOff(_ start: Int, _ last: Int) -> Range<Int>? {
        guard let name = scene.name(at: last), name.tokens.lowerBound > start,
            scene.name(at: name.tokens.lowerBound - 1) != nil
        else { return nil }
        return name.tokens.lowerBound..<last + 1
    }

    /// The start of the noun phrase before a preposition or "and", if there is one.
    private func extended(_ start: Int) -> Int? {
        let joint = scene.word(start - 1)
        let isJoint = isGoverning(joint) || joint == .and || joint == .ampersand || joint == .comma
        guard isJoint, start - 2 >= scene.sentence.lowerBound, isNominal(start - 2) || isReduced(at: start - 2) else {
            return nil
        }
        if joint == .comma, scene.name(at: start) == nil || scene.name(at: start - 2) == nil || !isList(start - 1) {
            return nil
        }
        return chunkStart(start - 2)
    }

    private func isReduced(at index: Int) -> Bool { scene.trigger(at: index).map(isReduced) ?? false }

    /// "Russia, China and Iran".
    func isList(_ comma: Int) -> Bool {
        for index in comma + 1..<min(comma + 9, scene.sentence.upperBound) {
            if scene.word(index) == .and { return scene.name(at: index + 1) != nil }
            if scene.name(at: index) == nil, scene.word(index) != .comma { return false }
        }
        return false
    }

    /// The first word of the nouns, names and adjectives that end at a token.
    func chunkStart(_ last: Int) -> Int {
        var start = last
        while start > scene.sentence.lowerBound {
            let before = start - 1
            if isPossessiveMark(before) || isNominal(before) {
                start = before
            } else if isBehindDeterminer(before) {
                start = before
            } else if isDeterminer(before) {
                start = before
                guard scene.word(before - 1).isAny(.all, .both, .most, .some, .many) else { return start }
            } else {
                break
            }
        }
        return start
    }

    /// "that" and "which" begin clauses.
    private func isDeterminer(_ index: Int) -> Bool {
        let word = scene.word(index)
        return word.is(.determiners) && !word.isAny(.that, .which, .what, .whose)
    }

    /// "his first visit", "the very long talks".
    private func isBehindDeterminer(_ index: Int) -> Bool {
        guard index > scene.sentence.lowerBound, scene.word(index).is(.adverb) else { return false }
        return isDeterminer(index - 1)
    }

    private func isPossessiveMark(_ index: Int) -> Bool {
        scene.word(index).isAny(.apostropheS, .curlyApostropheS, .quoteMark, .curlyQuoteMark)
    }

    /// A word that may stand in a noun phrase.
    private func isNominal(_ index: Int) -> Bool {
        guard scene.sentence.contains(index) else { return false }
        if scene.name(at: index) != nil { return true }
        if scene.date(at: index) != nil { return isPossessiveMark(index + 1) }
        if let trigger = scene.trigger(at: index), trigger.form != .noun {
            return trigger.form == .gerund && scene.word(index - 1).is(.prepositions)
        }
        if scene.word(index) == .whom { return false }
        return
            (scene.words.isNounish(index, in: scene.sentence)
            || scene.words.document.tokens[index].shape.contains(.number))
            && !scene.word(index).is(.stative)
    }

    private func isPronoun(_ index: Int) -> Bool {
        let word = scene.word(index)
        return word.is(.subjects)
            || word.isAny(.this, .these, .those, .both, .all, .some, .many)
    }
}
