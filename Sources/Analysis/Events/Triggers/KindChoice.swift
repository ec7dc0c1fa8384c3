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

    init(_ scene: SentenceScene) {
        self.scene = scene
        phrases = VerbPhrases(scene: scene)
    }

    private func settled(_ trigger: EventTrigger) -> EventTrigger {
        guard let rule = rule(for: trigger) else { return trigger }
        var settled = trigger
        settled.kind = rule.kind
        if let lemma = rule.lemma {
            settled.lemma = lemma
            settled.traits = EventLexicon.shared.traits(of: lemma).subtracting(.onlyReporting)
        }
        return settled
    }

    private func rule(for trigger: EventTrigger) -> KindRule? {
        let key = trigger.form == .noun ? trigger.lemma + "/n" : trigger.lemma
        guard let rules = EventLexicon.shared.kindRules[key] else { return nil }
        lazy var object = object(of: trigger)
        lazy var doer = doer(of: trigger)
        return rules.first { rule in
            switch rule.place {
            case .always: true
            case .agentless: trigger.form == .passive && prepositions("by", trigger).isEmpty
            case .object: fits(rule, object)
            case .doer: fits(rule, doer)
            case .next: rule.words.contains(text(trigger.end))
            case .before: (1...2).contains { rule.words.contains(text(trigger.token - $0)) }
            case .near: scene.sentence.contains { $0 != trigger.token && rule.words.contains(text($0)) }
            case .amount: hasAmount(behind: trigger)
            case .verb: governsVerb(trigger)
            case .behind(let word): prepositions(word, trigger).contains { fits(rule, noun(from: $0 + 1)) }
            }
        }
    }

    // MARK: The word it is grouped by

    /// The dictionary form that reports are grouped by: a verb that says little goes with the thing it is said of,
    /// "give rifle".
    func groupedLemma(of trigger: EventTrigger) -> String {
        guard trigger.kind == .other, EventPlainVerbs.handing.contains(trigger.lemma), let thing = thing(of: trigger)
        else { return trigger.lemma }
        return trigger.lemma + " " + EventGrouping.word(text(thing)).lemma
    }

    /// The head of the last noun phrase before the next preposition, if it is no name: "gave Kim a rifle in".
    private func thing(of trigger: EventTrigger) -> Int? {
        guard trigger.form != .passive else { return subject(of: trigger)?.heads.first.flatMap(plain) }
        var head: Int?
        var index = trigger.end
        while scene.sentence.contains(index), !scene.word(index).is([.prepositions, .clauseStarts]),
            !scene.word(index).isAny(.and, .comma, .stop), !phrases.isFinite(index)
        {
            if phrases.isNominal(index), scene.date(at: index) == nil { head = index }
            if phrases.isPossessiveMark(index) || scene.word(index).is(.determiners) { head = nil }
            index += 1
        }
        return head.flatMap(plain)
    }

    private func plain(_ head: Int) -> Int? { scene.name(at: head) == nil ? head : nil }

    // MARK: Words

    private func text(_ index: Int) -> String { scene.text(index).lowercased() }

    /// "rose 3 to 20", "fell by 12 percent".
    private func hasAmount(behind trigger: EventTrigger) -> Bool {
        (trigger.token + 1..<min(trigger.token + 6, scene.sentence.upperBound)).contains {
            scene.date(at: $0) == nil && (scene.words.isNumber($0, in: scene.sentence) || isMoney($0))
        }
    }

    private func isMoney(_ index: Int) -> Bool {
        scene.word(index).isAny(.dollar, .pound, .euro, .percent, .million, .billion, .trillion)
    }

    /// "helped lead", "helped the firm keep".
    private func governsVerb(_ trigger: EventTrigger) -> Bool {
        for index in trigger.token + 1..<min(trigger.token + 8, scene.sentence.upperBound) {
            let word = scene.word(index)
            if let verb = scene.trigger(at: index), verb.form != .noun { return true }
            if word == .comma || word.is(.prepositions) && word != .to { return false }
        }
        return false
    }

    private func prepositions(_ word: String, _ trigger: EventTrigger) -> [Int] {
        let reach = (trigger.token + 1..<min(trigger.token + 9, scene.sentence.upperBound)).prefix { index in
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
            guard let name = scene.name(at: head) else { return rule.words.contains(text(head)) }
            // "the Supreme Court", "Cholera"; "Cyclone Idai", where it is told what it is
            if rule.place == .doer, name.mention.kind != .person, rule.words.contains(text(name.tokens.lowerBound)) {
                return true
            }
            return rule.names.contains(name.mention.kind)
                || name.mention.kind != .person && !name.isPronoun && rule.words.contains(text(head))
        }
    }

    private func object(of trigger: EventTrigger) -> Noun? {
        trigger.form == .passive ? subject(of: trigger) : noun(from: trigger.end)
    }

    private func doer(of trigger: EventTrigger) -> Noun? {
        guard trigger.form == .passive else { return subject(of: trigger) }
        return prepositions("by", trigger).first.map { noun(from: $0 + 1) }
    }

    private func subject(of trigger: EventTrigger) -> Noun? {
        guard trigger.form != .noun else { return nil }
        if let subject = phrases.phrase(of: trigger)?.subject { return noun(from: subject.lowerBound) }
        let last = scene.words.before(phrases.groupStart(trigger.token), in: scene.sentence)
        return phrases.isNominal(last) ? noun(from: phrases.chunkStart(last)) : nil
    }

    /// The noun phrase that begins at a token.
    private func noun(from start: Int) -> Noun {
        var noun = Noun()
        var last: Int?
        var index = start
        while scene.sentence.contains(index) {
            let word = scene.word(index)
            if isMoney(index) { noun.hasMoney = true }
            // "the seizure of 2 million" is none of a number.
            if noun.heads.isEmpty, scene.words.isQuantity(index, in: scene.sentence) { noun.hasNumber = true }
            if phrases.isPossessiveMark(index) {
                last = nil
            } else if phrases.isNominal(index), scene.date(at: index) == nil {
                // "its pill Norva": the pill.
                if let last, scene.name(at: last) == nil, scene.name(at: index) != nil { noun.heads.append(last) }
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

    /// What may stand in front of a noun: "the", "very", "“"; a date too, "a 2003 quake".
    private func isOpening(_ index: Int) -> Bool {
        let word = scene.word(index)
        return word.is([.determiners, .adverb])
            || word.isAny(.openingQuote, .straightQuote, .openingTicks, .dollar, .pound, .euro)
            || scene.date(at: index) != nil
    }
}
