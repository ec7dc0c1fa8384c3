import News

/// Of two past forms in one clause only one can be its verb: "the man arrested
/// in Rome fled", "a truck loaded with stones". The other describes a noun.
struct ReducedParticiples {
    let words: SentenceWords
    let sentence: Range<Int>

    /// The triggers with those that describe a noun made passive.
    func settled(_ triggers: [EventTrigger]) -> [EventTrigger] {
        guard triggers.contains(where: \.isFinite) else { return triggers }
        var triggers = triggers
        for place in triggers.indices.dropFirst() where sharesPassive(triggers[place], behind: triggers[..<place]) {
            triggers[place] = triggers[place].describing
        }
        for place in triggers.indices where isCharged(triggers[place]) {
            triggers[place] = triggers[place].describing
        }
        var last: Verb?
        for verb in verbs(triggers) {
            guard let before = last, let place = participle(before, verb) else {
                last = verb
                continue
            }
            triggers[place] = triggers[place].describing
            if place != verb.place { last = verb }
        }
        return triggers.filter { !isOnlyCalled($0) }
    }

    /// "A man named Ola Dahl": that he is called so is no happening.
    private func isOnlyCalled(_ trigger: EventTrigger) -> Bool {
        guard trigger.form == .passive, trigger.lemma == "name",
            words.isName[min(trigger.token + 1, words.isName.count - 1)]
        else { return false }
        let noun = words.before(trigger.token, in: sentence)
        let before = words.word(noun - 1, in: sentence)
        return noun == trigger.token - 1 && words.isNounish(noun, in: sentence) && !words.isName[noun]
            && (before.isAny(.a, .an) || noun == sentence.lowerBound || words.word(noun, in: sentence).is(.subjects))
    }

    /// "was seen and arrested in Rome": a verb that asks for an object and has
    /// none is passive like the one before.
    private func sharesPassive(_ trigger: EventTrigger, behind others: ArraySlice<EventTrigger>) -> Bool {
        guard trigger.form == .active, EventPlainVerbs.needsObject(trigger.lemma, trigger.kind),
            isParticiple(trigger.token), !hasObject(trigger.token),
            words.word(words.before(trigger.token, in: sentence), in: sentence).isAny(.and, .or),
            let verb = others.last(where: { $0.form != .noun }), verb.form == .passive
        else { return false }
        let helper = words.word(words.before(verb.token, in: sentence), in: sentence)
        return (helper.is(.be) || helper == .been) && !isApart(verb.token, words.before(trigger.token, in: sentence))
    }

    /// "Berg, 23, charged with theft, fled": whom, would stand in between.
    private func isCharged(_ trigger: EventTrigger) -> Bool {
        trigger.form == .active && trigger.kind == .accuse && isParticiple(trigger.token)
            && words.word(trigger.token + 1, in: sentence).isAny(.with, .of)
            && !words.word(words.before(trigger.token, in: sentence), in: sentence).is(.have)
    }

    /// A verb with a subject.
    private struct Verb {
        let token: Int
        /// Among the triggers; nil for auxiliaries and verbs of being.
        let place: Int?
        /// May be a participle as well.
        let isAmbiguous: Bool
        let takesClause: Bool
        let needsNoObject: Bool
        /// "a boy named Ola": what follows is no object.
        var isNaming = false
        /// Says nothing without one, and has none: "arrested after".
        var lacksObject = false
    }

    private func verbs(_ triggers: [EventTrigger]) -> [Verb] {
        var verbs: [Verb] = []
        var next = 0
        for index in sentence {
            while next < triggers.count, triggers[next].token < index { next += 1 }
            let word = words[index]
            if next < triggers.count, triggers[next].token == index {
                guard triggers[next].isFinite, let verb = verb(triggers[next], at: next) else { continue }
                verbs.append(verb)
            } else if isAuxiliary(word, index) {
                verbs.append(
                    Verb(token: index, place: nil, isAmbiguous: false, takesClause: false, needsNoObject: false))
            } else if word.is(.stative), !words.isName[index], words.word(index - 1, in: sentence) != .to {
                verbs.append(
                    Verb(
                        token: index, place: nil, isAmbiguous: false, takesClause: !isHaving(index),
                        needsNoObject: false))
            }
        }
        return verbs
    }

    /// What the subject itself will do is told behind "to"; but "viewers estimated to watch".
    private static let resolving: Set<String> = [
        "agree", "pledge", "vow", "decide", "refuse", "decline", "opt", "promise", "threaten", "offer",
    ]

    /// "includes": nothing that a clause is the object of.
    private func isHaving(_ index: Int) -> Bool {
        EventPlainVerbs.having.contains(words.document.text(index).lowercased())
    }

    private func isAuxiliary(_ word: Word, _ index: Int) -> Bool {
        // "resigned on May 12"
        if word == .may, words.isCapitalized(index), index > sentence.lowerBound { return false }
        return (word.is(.be) || word.is(.have) || word.is(.modals) || word.is(.doForm)) && !words.isName[index]
            && !word.isAny(.be, .been, .being, .having, .doing, .done, .apostropheS, .curlyApostropheS)
            && words.word(index - 1, in: sentence) != .to
    }

    /// nil for the second part of a group, "was arrested", which is one verb with
    /// its auxiliary, and for what is a participle already.
    private func verb(_ trigger: EventTrigger, at place: Int) -> Verb? {
        let before = words.word(words.before(trigger.token, in: sentence), in: sentence)
        if trigger.form == .passive { return nil }
        if before.is(.be) || before.is(.have) || before.is(.modals) || before.is(.doForm) { return nil }
        // "agreed to pay", "promised to end"
        let governs = words.word(trigger.token + 1, in: sentence) == .to && Self.resolving.contains(trigger.lemma)
        let isSubject = before.is(.subjects) || before.isAny(.who, .which, .that, .and, .or, .but, .comma, .then)
        return Verb(
            token: trigger.token, place: place,
            isAmbiguous: trigger.form == .active && !isSubject && !governs && isParticiple(trigger.token)
                && !isInObjectRelative(trigger.token),
            takesClause: (trigger.isOf(.reporting) || EventPlainVerbs.clausal.contains(trigger.lemma))
                && !words.word(trigger.token + 1, in: sentence).is(.predicate)
                && !governs,
            needsNoObject: Self.intransitive.contains(trigger.kind),
            isNaming: ["name", "call", "title", "dub"].contains(trigger.lemma),
            lacksObject: words.word(trigger.token + 1, in: sentence).isAny(.after, .before, .following)
                && EventPlainVerbs.needsObject(trigger.lemma, trigger.kind))
    }

    /// "legislation that Berg and Dahl signed": a name is the subject, what the clause describes the object.
    private func isInObjectRelative(_ token: Int) -> Bool {
        var start = words.before(token, in: sentence)
        guard start > sentence.lowerBound, words.isName[start] else { return false }
        while start > sentence.lowerBound, words.isName[start] || words[start].is(.determiners) || words[start] == .and,
            !words[start].isAny(.that, .which)
        {
            start -= 1
        }
        guard words[start].isAny(.that, .which) else { return false }
        let noun = words[start - 1] == .comma ? start - 2 : start - 1
        return sentence.contains(noun) && words.isNounish(noun, in: sentence) && !words.isName[noun]
            && !words[noun].is(.content)
    }

    /// Kinds whose verbs mostly have no object.
    private static let intransitive: Set<EventKind> = [
        .move, .die, .accident, .disaster, .resign, .protest, .report, .visit,
    ]

    private func isParticiple(_ token: Int) -> Bool {
        let word = words[token]
        if word.is(.guessedPast) { return true }
        guard let verb = EventLexicon.shared.verb(of: word) else { return false }
        return verb.forms.isSuperset(of: [.past, .participle]) && !verb.forms.contains(.base)
    }

    /// Another clause begins in between; "a man seen in Rome, Ola Dahl, was" is one.
    private func isApart(_ first: Int, _ second: Int) -> Bool {
        let commas = (first + 1..<second).filter { words[$0] == .comma }
        let isInserted = commas.count == 2 && commas[1] == words.before(second, in: sentence)
        return (first + 1..<second).contains { index in
            if isInserted, words[index] == .comma { return false }
            let word = words[index]
            guard !words.isName[index] else { return false }
            return word.is([.conjunctions, .clauseStarts])
                || word.isAny(.comma, .that, .who, .which, .whom, .whose, .what, .than, .hyphen, .openingTicks)
                || word.is(.subjects) && !(word == .it && words[index - 1].verb >= 0)
        }
    }

    /// The place of the one of two verbs that describes a noun; nil where each has a clause of its own.
    private func participle(_ before: Verb, _ verb: Verb) -> Int? {
        if isInApposition(verb) { return verb.place }
        if isHeld(before, verb) { return before.place }
        return before.takesClause || isApart(before.token, verb.token) ? nil : reduced(before, verb)
    }

    /// "A man arrested after the shooting was charged"; but "Berg resigned after the inquiry was closed".
    private func isHeld(_ first: Verb, _ second: Verb) -> Bool {
        first.lacksObject && first.place != nil && first.isAmbiguous && isBehindNoun(first.token) && second.place == nil
            && !(first.token + 2..<second.token).contains(where: { words[$0] == .comma || words[$0].is(.clauseStarts) })
    }

    /// Which of two verbs of one clause describes a noun.
    private func reduced(_ first: Verb, _ second: Verb) -> Int? {
        let isFirst =
            first.isAmbiguous && isBehindNoun(first.token)
            && (!hasObject(first.token) || first.isNaming && words.word(first.token - 2, in: sentence).is(.determiners))
        let isSecond =
            second.isAmbiguous && isBehindNoun(second.token) && (second.isNaming || !hasObject(second.token))
        guard isFirst else { return isSecond ? second.place : nil }
        guard isSecond else { return first.place }
        return first.needsNoObject && !second.needsNoObject ? second.place : first.place
    }

    /// "Berg, a teacher married to the mayor": behind a comma and "a", without an object.
    private func isInApposition(_ verb: Verb) -> Bool {
        guard verb.isAmbiguous, !verb.needsNoObject, !hasObject(verb.token), isBehindNoun(verb.token),
            words.word(verb.token + 1, in: sentence).is(.prepositions)
        else { return false }
        var start = verb.token - 1
        while start > sentence.lowerBound, words.isNounish(start, in: sentence), !words[start].is(.determiners) {
            start -= 1
        }
        return words[start].isAny(.a, .an) && words.word(start - 1, in: sentence) == .comma
    }

    private func hasObject(_ token: Int) -> Bool {
        let next = words.behindAdverbs(token + 1, in: sentence)
        guard words.isWord(next, in: sentence) || words.isNumber(next, in: sentence) else { return false }
        let word = words[next]
        // "a woman found dead in Lima"
        if word.is(.predicate) { return false }
        return words.isName[next] || words.isNumber(next, in: sentence) || word.is([.determiners, .pronouns])
            || words.isNounish(next, in: sentence) && !word.is([.guessedPast, .guessedGerund]) && word.verb < 0
    }

    private func isBehindNoun(_ token: Int) -> Bool {
        let before = words.before(token, in: sentence)
        guard sentence.contains(before) else { return false }
        return words.isName[before] || words.isNounish(before, in: sentence)
    }
}

extension EventTrigger {
    /// As a participle without its auxiliary.
    fileprivate var describing: EventTrigger {
        EventTrigger(token: token, lemma: lemma, kind: kind, form: .passive, traits: traits)
    }
}
