import News

/// Finds where the clause of an event word ends.
struct ClauseEnd {
    let scene: SentenceScene

    /// The first token that no longer belongs to it; for a noun, that no longer
    /// describes it.
    func end(behind token: Int, isNoun: Bool = false, depth: Int = 0) -> Int {
        let phrases = VerbPhrases(scene: scene)
        var (index, start) = (token + 1, token + 1)
        while index < scene.sentence.upperBound {
            if let close = bracketEnd(index) ?? insertionEnd(index, behind: token) { index = close; continue }
            if let apposition = phrases.apposition(at: index) {
                (index, start) = (apposition.upperBound, apposition.upperBound)
                continue
            }
            if scene.word(index) == .what, index == token + 1, let believed = believed(behind: index) {
                return end(behind: believed, depth: 1)
            }
            if phrases.isFinite(index), depth == 0, isInforming(token) {
                return end(behind: phrases.mainVerb(from: index), depth: 1)
            }
            if phrases.isFinite(index) { return cut(before: index, behind: token, from: start, depth) }
            if isNoun, scene.word(index) == .and, scene.name(at: index + 1) == nil, !isNamed(behind: index) {
                return index
            }
            if isNoun, let verb = scene.trigger(at: index), verb.form != .noun { return index }
            let goesOn =
                depth < 2 && opensComplement(index, behind: token) || depth == 0 && opensCause(index, behind: token)
            if goesOn, let verb = phrases.finite(behind: index) {
                return end(behind: phrases.mainVerb(from: verb), depth: depth + 1)
            }
            if !isNoun, let outcome = outcome(behind: index, of: token) { return end(behind: outcome, depth: 1) }
            if isBoundary(index, behind: token) { return index }
            index += 1
        }
        return index
    }

    /// "Two people died when a tram overturned": what happened to them, and what
    /// happened, are one.
    private func opensCause(_ index: Int, behind token: Int) -> Bool {
        guard scene.word(index).isAny(.when, .after), let trigger = scene.trigger(at: token), trigger.kind.isMishap,
            let verb = VerbPhrases(scene: scene).finite(behind: index)
        else { return false }
        let main = VerbPhrases(scene: scene).mainVerb(from: verb)
        return (index + 1..<min(main + 5, scene.sentence.upperBound)).contains {
            scene.trigger(at: $0)?.kind.isMishap == true
        }
    }

    /// "A ferry sank, killing 32": what came of it is told with it.
    private func outcome(behind comma: Int, of token: Int) -> Int? {
        guard scene.word(comma) == .comma, isOutcome(comma + 1), let verb = scene.trigger(at: token),
            verb.isFinite, verb.kind.isMishap || Self.harming.contains(scene.text(comma + 1))
        else { return nil }
        return comma + 1
    }

    /// A participle behind a comma that tells whom or what it harmed.
    func isOutcome(_ index: Int) -> Bool {
        guard scene.word(index - 1) == .comma, scene.word(index).is(.endsInIng) else { return false }
        return Self.harming.contains(scene.text(index)) || Self.damaging.contains(scene.text(index))
    }

    private static let harming: Set<String> = ["killing", "wounding", "injuring"]
    /// Of mishaps alone.
    private static let damaging: Set<String> = [
        "leaving", "destroying", "damaging", "displacing", "trapping", "claiming", "burying", "flattening", "stranding",
        "hurting", "sinking",
    ]

    /// "detected what they believe are salts": what they are belongs to it.
    private func believed(behind what: Int) -> Int? {
        let phrases = VerbPhrases(scene: scene)
        let verbs = (what + 1..<min(what + 7, scene.sentence.upperBound)).filter(phrases.isFinite)
        guard let last = verbs.last, scene.word(last).is(.be), last > what + 1 else { return nil }
        return phrases.mainVerb(from: last)
    }

    /// "urged anyone who", "pledged to find out whether": without the clause
    /// that follows the one before says nothing.
    private func opensComplement(_ index: Int, behind token: Int) -> Bool {
        let before = scene.word(index - 1)
        switch scene.word(index).rule {
        case .that where isInforming(token): return true
        case .who where before == .people && scene.trigger(at: token)?.kind == .request: return true
        case .who, .that:
            return before.isAny(.anyone, .everyone, .someone, .anybody, .everybody, .those)
        case .whether, .how, .what, .why, .where:
            guard index - 1 > token || scene.trigger(at: token)?.form != .noun else { return false }
            return scene.trigger(at: index - 1).map { $0.form != .noun } == true || before.isAny(.of, .on, .about, .out)
        default: return false
        }
    }

    private func isInforming(_ token: Int) -> Bool {
        scene.trigger(at: token).map { $0.form != .noun && Self.informing.contains($0.lemma) } ?? false
    }

    /// Whom, and then of what.
    private static let informing: Set<String> = ["assure", "convince", "inform", "remind", "notify", "persuade"]

    private func isBoundary(_ index: Int, behind token: Int) -> Bool {
        let word = scene.word(index)
        if scene.name(at: index) != nil { return false }
        if word == .comma { return !isList(index) }
        if word == .that {
            let isPronoun = !scene.words.isNounish(index + 1, in: scene.sentence) || scene.name(at: index + 1) != nil
            return index > token + 1 && isPronoun
        }
        if word == .as, scene.word(index - 1) != .well { return false }
        if word.isAny(.after, .before, .since, .until) { return scene.date(at: index + 1) == nil }
        return word.is(.clauseStarts) && scene.date(at: index) == nil
            || word.isAny(.stop, .exclamation, .question, .slash, .bar, .bullet, .copyright)
    }

    /// "and the Democratic Republic": a name with its article.
    private func isNamed(behind index: Int) -> Bool {
        scene.word(index + 1).isAny(.the, .its, .his, .her) && scene.name(at: index + 2) != nil
    }

    private func isList(_ comma: Int) -> Bool {
        if isBetweenAdjectives(comma) || isBetweenHyphens(comma) { return true }
        return isTwice(comma) || isNameList(comma)
    }

    /// "far, far away".
    private func isTwice(_ comma: Int) -> Bool {
        guard scene.sentence.contains(comma - 1), scene.sentence.contains(comma + 1) else { return false }
        return scene.words.document.text(comma - 1) == scene.words.document.text(comma + 1)
    }

    /// "short-term, dopamine-driven loops"; but "won 3-0, 19-year-old Ola Dahl scoring".
    private func isBetweenHyphens(_ comma: Int) -> Bool {
        [comma - 1, comma + 1].allSatisfy { index in
            isHyphenated(index) && !scene.words.document.text(index).utf8.contains { (0x30...0x39).contains($0) }
        } && scene.words.isNounish(comma + 2, in: scene.sentence)
    }

    /// "a light, regular-looking set of glasses".
    private func isBetweenAdjectives(_ comma: Int) -> Bool {
        let first = scene.word(comma - 2).is(.adverb) ? comma - 3 : comma - 2
        let words = scene.words
        let isOpen = scene.word(first).isAny(.a, .an) || scene.word(first).is(.determiners) && isHyphenated(comma - 1)
        return isOpen && words.isNounish(comma - 1, in: scene.sentence)
            && words.isNounish(comma + 1, in: scene.sentence) && words.isNounish(comma + 2, in: scene.sentence)
            && scene.name(at: comma + 1) == nil && scene.trigger(at: comma + 1) == nil
    }

    /// "140-ton": mostly an adjective.
    private func isHyphenated(_ index: Int) -> Bool {
        scene.sentence.contains(index) && scene.words.document.text(index).contains("-")
    }

    private func isNameList(_ comma: Int) -> Bool {
        VerbPhrases(scene: scene).isList(comma) || ParticipantFinder(scene: scene).isPlaceChain(comma)
    }

    /// Behind a bracket, or behind a short quotation.
    private func bracketEnd(_ index: Int) -> Int? {
        let close: [RuleWord]
        switch scene.word(index).rule {
        case .openingBracket: close = [.closingBracket]
        case .openingQuote, .openingTicks, .straightQuote: close = [.closingQuote, .closingTicks, .straightQuote]
        default: return nil
        }
        let reach = index + 1..<min(index + 11, scene.sentence.upperBound)
        guard !reach.isEmpty, let end = reach.first(where: { close.contains(scene.word($0).rule) }) else { return nil }
        return end + 1
    }

    /// "found, for the first time, a ring": behind what stands between a verb and its object.
    private func insertionEnd(_ index: Int, behind token: Int) -> Int? {
        guard index == token + 1, scene.word(index) == .comma, scene.trigger(at: token)?.form == .active,
            scene.word(index + 1).is([.prepositions, .adverb]),
            let comma = (index + 2..<max(index + 2, min(index + 9, scene.sentence.upperBound))).first(where: {
                scene.word($0) == .comma
            }),
            !(index..<comma).contains(where: VerbPhrases(scene: scene).isFinite)
        else { return nil }
        let next = scene.word(comma + 1)
        return next.is(.determiners) || scene.words.isQuantity(comma + 1, in: scene.sentence) ? comma + 1 : nil
    }

    /// "warned that banks that lend could fail": not the verb of the clause within.
    private func mainVerb(of token: Int, first verb: Int) -> Int {
        let phrases = VerbPhrases(scene: scene)
        let start = phrases.groupStart(verb)
        guard start - 1 > token + 1, scene.word(start - 1).isAny(.that, .who, .which),
            let next = phrases.finite(behind: phrases.mainVerb(from: verb)), scene.trigger(at: next) == nil
        else { return verb }
        return next
    }

    /// "who led the talks held in Rome": the verb behind is that of the main clause.
    private func isInRelative(_ token: Int) -> Bool {
        guard let verb = scene.trigger(at: token), verb.isFinite, !verb.isOf(.reporting),
            !EventPlainVerbs.clausal.contains(verb.lemma)
        else { return false }
        return VerbPhrases(scene: scene).phrase(of: verb)?.isRelative == true
    }

    /// Another clause begins somewhere before its verb: behind the last
    /// conjunction from `start` on, else at its subject.
    private func cut(before verb: Int, behind token: Int, from start: Int, _ depth: Int) -> Int {
        let phrases = VerbPhrases(scene: scene)
        if let joint = (start..<max(start, verb)).last(where: { scene.word($0).isAny(.and, .but, .or, .comma) }) {
            return joint
        }
        if scene.word(token + 1) == .that {
            return end(behind: phrases.mainVerb(from: mainVerb(of: token, first: verb)))
        }
        guard let subject = phrases.subject(endingAt: verb - 1), subject.lowerBound > token else {
            let name = scene.name(at: verb - 1)?.tokens.lowerBound ?? token
            guard depth < 1, name > token + 1, scene.words.isNounish(name - 1, in: scene.sentence) else { return verb }
            return end(behind: phrases.mainVerb(from: verb), depth: depth + 1)
        }
        // "the way the company handled it", "implied the leaks were invented"
        let before = subject.lowerBound - 1
        let isPart =
            before == token || scene.words.isNounish(before, in: scene.sentence) && scene.name(at: before) == nil
        if before == token, isInRelative(token) { return verb }
        if isPart, depth < 1, scene.trigger(at: token)?.isReporting != true {
            return end(behind: phrases.mainVerb(from: verb), depth: depth + 1)
        }
        return subject.lowerBound
    }
}
