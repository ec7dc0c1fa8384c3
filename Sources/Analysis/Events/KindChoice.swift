import News

/// Decides by the words around event words what kind of event they tell: who
/// or what it is done to, and by whom.
struct KindChoice {
    private let scene: SentenceScene
    private let phrases: VerbPhrases

    /// The scene with the kinds that its words make of one another.
    static func settled(_ scene: SentenceScene) -> SentenceScene {
        let choice = KindChoice(scene)
        let triggers = scene.triggers.map(choice.settled)
        return zip(triggers, scene.triggers).contains { $0.kind != $1.kind || $0.lemma != $1.lemma }
            ? scene.with(triggers) : scene
    }

    private init(_ scene: SentenceScene) {
        self.scene = scene
        phrases = VerbPhrases(scene: scene)
    }

    private func settled(_ trigger: EventTrigger) -> EventTrigger {
        let lexicon = EventLexicon.shared
        let key = trigger.form == .noun ? trigger.lemma + "/n" : trigger.lemma
        guard let rule = lexicon.kindRules[key]?.first(where: { fits($0, trigger) }) else { return trigger }
        guard let lemma = rule.lemma, lemma != trigger.lemma else {
            return EventTrigger(
                token: trigger.token, lemma: trigger.lemma, kind: rule.kind, form: trigger.form, traits: trigger.traits)
        }
        return EventTrigger(
            token: trigger.token, lemma: lemma, kind: rule.kind, form: trigger.form,
            traits: lexicon.traits(of: lemma).subtracting(.onlyReporting))
    }

    private func fits(_ rule: KindRule, _ trigger: EventTrigger) -> Bool {
        switch rule.place {
        case .always: true
        case .object: fits(rule, object(of: trigger))
        case .doer: fits(rule, doer(of: trigger))
        case .next: rule.words.contains(text(behind(trigger)))
        case .before: rule.words.contains(text(trigger.token - 1)) || rule.words.contains(text(trigger.token - 2))
        case .near: scene.sentence.contains { $0 != trigger.token && rule.words.contains(text($0)) }
        case .amount: hasAmount(behind: trigger)
        case .verb: governsVerb(trigger)
        case .behind(let word): prepositions(word, trigger).contains { fits(rule, noun(from: $0 + 1)) }
        }
    }

    // MARK: Words

    private func text(_ index: Int) -> String {
        scene.sentence.contains(index) ? scene.words.document.text(index).lowercased() : ""
    }

    private func behind(_ trigger: EventTrigger) -> Int { trigger.token + (trigger.isPhrasal ? 2 : 1) }

    /// "rose 3 to 20", "fell by 12 percent".
    private func hasAmount(behind trigger: EventTrigger) -> Bool {
        (trigger.token + 1..<min(trigger.token + 6, scene.sentence.upperBound)).contains {
            scene.date(at: $0) == nil && (scene.words.isNumber($0, in: scene.sentence) || isMoney($0))
        }
    }

    private func isMoney(_ index: Int) -> Bool {
        scene.word(index).isAny(.dollar, .pound, .euro, .percent)
            || ["million", "billion", "trillion"].contains(text(index))
    }

    /// "helped lead", "helped the firm keep".
    private func governsVerb(_ trigger: EventTrigger) -> Bool {
        for index in trigger.token + 1..<max(trigger.token + 1, min(trigger.token + 8, scene.sentence.upperBound)) {
            let word = scene.word(index)
            if let verb = scene.trigger(at: index), verb.form != .noun { return true }
            if word == .comma || word.is(.prepositions) && word != .to { return false }
        }
        return false
    }

    private func prepositions(_ word: String, _ trigger: EventTrigger) -> [Int] {
        let end = min(trigger.token + 9, scene.sentence.upperBound)
        guard trigger.token + 1 < end else { return [] }
        let reach = (trigger.token + 1..<end).prefix { index in
            scene.trigger(at: index).map { $0.form == .noun } ?? !scene.word(index).isAny(.comma, .semicolon, .that)
        }
        return reach.filter { text($0) == word }
    }

    // MARK: Nouns

    /// The heads of a noun phrase, "a series of images" has two, and the name that ends it.
    private struct Noun {
        var heads: [Int] = []
        var hasNumber = false
        var hasMoney = false
    }

    private func fits(_ rule: KindRule, _ noun: Noun?) -> Bool {
        guard let noun, !noun.heads.isEmpty || noun.hasMoney || noun.hasNumber else { return false }
        if rule.takesAll { return true }
        if rule.takesMoney, noun.hasMoney { return true }
        if rule.takesNumber, noun.hasNumber { return true }
        return noun.heads.contains { head in
            if let name = scene.name(at: head) { return rule.names.contains(name.mention.kind) }
            return rule.words.contains(text(head))
        }
    }

    private func object(of trigger: EventTrigger) -> Noun? {
        trigger.form == .passive ? subject(of: trigger) : noun(from: behind(trigger))
    }

    private func doer(of trigger: EventTrigger) -> Noun? {
        guard trigger.form == .passive else { return subject(of: trigger) }
        return prepositions("by", trigger).first.flatMap { noun(from: $0 + 1) }
    }

    private func subject(of trigger: EventTrigger) -> Noun? {
        guard trigger.form != .noun else { return nil }
        if let subject = phrases.phrase(of: trigger)?.subject { return noun(from: subject.lowerBound) }
        let last = scene.words.before(phrases.groupStart(trigger.token), in: scene.sentence)
        return phrases.isNominal(last) ? noun(from: phrases.chunkStart(last)) : nil
    }

    /// The noun phrase that begins at a token.
    private func noun(from start: Int) -> Noun? {
        var noun = Noun()
        var last: Int?
        var index = start
        while scene.sentence.contains(index) {
            let word = scene.word(index)
            if isMoney(index) { noun.hasMoney = true }
            if scene.words.isQuantity(index, in: scene.sentence) { noun.hasNumber = true }
            if phrases.isPossessiveMark(index) {
                last = nil
            } else if phrases.isNominal(index), scene.date(at: index) == nil {
                last = index
            } else if word == .of || word == .and, let head = last {
                noun.heads.append(head)
                last = nil
            } else if last != nil || !isOpening(index) {
                break
            }
            index += 1
        }
        if let last { noun.heads.append(last) }
        return noun
    }

    /// What may stand in front of a noun: "the", "very", "“".
    private func isOpening(_ index: Int) -> Bool {
        let word = scene.word(index)
        return word.is([.determiners, .adverb])
            || word.isAny(.openingQuote, .straightQuote, .openingTicks, .dollar, .pound, .euro)
    }
}
