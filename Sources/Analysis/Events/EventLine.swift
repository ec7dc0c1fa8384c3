import News

/// One readable line for an event, made of its article's own words.
struct EventLine {
    static let limit = 120

    let scene: SentenceScene
    private let phrases: VerbPhrases
    private let finder: ParticipantFinder

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
        /// Told by the verb that holds the noun: "held talks".
        var verb: Int?
    }

    /// The clause of the event, from its subject to its end; the noun phrase of
    /// a noun that no verb tells.
    func draft(for trigger: EventTrigger) -> Draft {
        if let verb = verb(for: trigger), let phrase = phrase(for: trigger, verb) {
            let end = max(ClauseEnd(scene: scene).end(behind: verb), trigger.token + 1)
            return Draft(
                subject: phrase.subject, core: phrase.start..<max(end, phrase.start + 1), isClause: true,
                isRelative: phrase.isRelative, isObjectRelative: phrase.isObjectRelative, verb: verb)
        }
        let start = trigger.form == .noun ? phrases.chunkStart(trigger.token) : phrases.groupStart(trigger.token)
        let end = ClauseEnd(scene: scene).end(behind: trigger.token, isNoun: trigger.form == .noun)
        return Draft(subject: nil, core: start..<max(end, trigger.token + 1), isClause: false)
    }

    private func verb(for trigger: EventTrigger) -> Int? {
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
        guard !verb.isReporting, verb.form != .gerund else { return false }
        let isDirect = (verb.token + 1..<noun.token).allSatisfy { scene.word($0) != .and && scene.word($0) != .of }
        guard isDirect, !verb.isOf(.everyday) else { return false }
        return verb.isOf(.light) || verb.kind == .other
    }

    private func phrase(for trigger: EventTrigger, _ verb: Int) -> VerbPhrases.Phrase? {
        if let verb = scene.trigger(at: verb), verb.form != .noun { return phrases.phrase(of: verb) }
        return phrases.predicate(of: trigger.token)?.phrase
    }

    // MARK: Written

    func text(of draft: Draft) -> String {
        var tokens = kept(draft.core)
        if let subject = draft.subject { tokens = kept(subject) + tokens.filter { !subject.contains($0) } }
        tokens = trimmed(tokens, isNoun: !draft.isClause)
        while tokens.count > 6, Self.isTooLong(written(tokens)),
            let cut = lastJoint(tokens, behind: draft.core.lowerBound)
        {
            tokens = trimmed(Array(tokens[..<cut]), isNoun: !draft.isClause)
        }
        return Self.shortened(Self.capitalized(Self.closed(written(tokens))))
    }

    /// Where the last phrase begins that can be left out.
    private func lastJoint(_ tokens: [Int], behind start: Int) -> Int? {
        let first = (tokens.firstIndex { $0 >= start } ?? 0) + 2
        return tokens.indices.last { place in
            let word = scene.word(tokens[place])
            let isJoint = word.is(.prepositions) && word != .of || word.isAny(.comma, .ahead)
            return place > first && (isJoint || word == .and && isPhrase(tokens[place] + 1))
        }
    }

    /// A name, or nouns with their article.
    private func isPhrase(_ index: Int) -> Bool {
        scene.name(at: index) != nil || scene.word(index).is(.determiners)
    }

    /// Without brackets and dates, which a list shows beside the line.
    private func kept(_ tokens: Range<Int>) -> [Int] {
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
    private func isDate(_ index: Int) -> Bool {
        guard let date = scene.date(at: index) else { return false }
        return (date.mention.kind == .date || date.mention.kind == .time) && !describes(date)
    }

    /// "Sunday's crash", "the August 1988 cease-fire": a date that the noun behind it needs.
    private func describes(_ date: SentenceScene.Date) -> Bool {
        let next = date.tokens.upperBound
        if scene.word(next).isAny(.apostropheS, .curlyApostropheS) {
            return scene.words.isNounish(next + 1, in: scene.sentence)
        }
        return scene.word(date.tokens.lowerBound - 1).is(.determiners)
            && scene.words.isNounish(next, in: scene.sentence) && !phrases.isFinite(next)
    }

    /// "on", "in" and the like go with the date they lead to, "'s" with the one before.
    private func isBesideDate(_ index: Int) -> Bool {
        let word = scene.word(index)
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

    private func trimmed(_ tokens: [Int], isNoun: Bool) -> [Int] {
        var tokens = tokens[...]
        while let last = tokens.last, isLoose(last) { tokens.removeLast() }
        while let first = tokens.first, isLooseStart(first, isNoun: isNoun) { tokens.removeFirst() }
        return Array(tokens)
    }

    private func isLoose(_ index: Int) -> Bool {
        let word = scene.word(index)
        if scene.name(at: index) != nil, !word.is(.determiners) { return false }
        // "sworn in": the particle belongs to the verb.
        if scene.trigger(at: index - 1)?.isPhrasal == true { return false }
        if word.isAny(.closingQuote, .closingTicks) || word == .straightQuote && scene.isQuoted(index) { return false }
        if scene.words.document.tokens[index].shape.contains(.number) || word == .percent { return false }
        if word.is(.endsInIng), scene.trigger(at: index)?.form == .gerund { return true }
        return !scene.words.isWord(index, in: scene.sentence) || word.is(.prepositions)
            || word.is(.conjunctions) || word.is(.determiners)
            || word.is(.modals)
            || word.isAny(.also, .not, .then, .who, .which, .just, .only)
            || (word.is(.be) || word.is(.have)) && scene.trigger(at: index) == nil
    }

    private func isLooseStart(_ index: Int, isNoun: Bool) -> Bool {
        let word = scene.word(index)
        if scene.name(at: index) != nil || scene.words.document.tokens[index].shape.contains(.number) { return false }
        return !scene.words.isWord(index, in: scene.sentence) && !word.isAny(.dollar, .pound, .euro)
            || word.isAny(
                .apostropheS, .curlyApostropheS, .and, .but, .or, .that, .to, .of, .with, .by, .so, .then, .also)
            || isNoun && (word.is(.prepositions) || word.isAny(.the, .a, .an))
    }

    // MARK: Spelt

    private func written(_ tokens: [Int]) -> String {
        var text = ""
        var last = -1
        for index in tokens {
            let token = scene.words.document.tokens[index]
            let isApart =
                token.shape.contains(.spaceBefore) || index != last + 1 && scene.words.isWord(index, in: scene.sentence)
            if !text.isEmpty, isApart { text += " " }
            text += text.isEmpty ? spelt(index) : scene.words.document.text(index)
            last = index
        }
        return text
    }

    /// A pronoun that begins the line gives way to the name it stands for.
    private func spelt(_ index: Int) -> String {
        guard let name = scene.name(at: index), name.isPronoun else { return scene.words.document.text(index) }
        let names = scene.words.document.text(name.written ?? name.mention.span)
        guard scene.isPossessive(name) else { return names }
        return names + (names.hasSuffix("s") ? "’" : "’s")
    }

    /// Without quotation marks that open and don't close.
    private static func closed(_ text: String) -> String {
        var text = text
        if text.utf8.contains(0xE2) {
            if text.contains(Character("“")) != text.contains(Character("”")) {
                text = text.replacing("“", with: "").replacing("”", with: "")
            }
            if text.contains(Character("‘")), !text.contains("’ "), !text.hasSuffix("’") {
                text = text.replacing("‘", with: "")
            }
        }
        for end in [",''", ",\"", ",”"] where text.hasSuffix(end) {
            text = String(text.dropLast(end.count)) + end.dropFirst()
        }
        if text.utf8.count(where: { $0 == 0x22 }) == 1 { text = text.replacing("\"", with: "") }
        if text.utf8.contains(0x27), text.contains(" '"), !text.contains("' "), !text.hasSuffix("'") {
            text = text.replacing(" '", with: " ")
        }
        return text
    }

    private static func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

    private static func isTooLong(_ text: String) -> Bool { text.utf8.count > limit && text.count > limit }

    /// At most 120 characters, cut between words.
    static func shortened(_ text: String) -> String {
        guard isTooLong(text) else { return text }
        let head = text.prefix(limit - 1)
        let cut = head.lastIndex(of: " ") ?? head.endIndex
        return head[..<cut] + "…"
    }
}
