import News

/// Who and whom, from the names around a trigger.
struct ParticipantFinder {
    let scene: SentenceScene

    struct Cast {
        var actors: [SentenceScene.Name] = []
        var targets: [SentenceScene.Name] = []
        var place: SentenceScene.Name?
    }

    func cast(of trigger: EventTrigger) -> Cast {
        var cast = trigger.form == .noun ? nominal(trigger) : verbal(trigger)
        cast.actors = withoutAttributes(cast.actors)
        cast.targets = withoutAttributes(cast.targets)
        cast.place = place(of: trigger, cast)
        return cast
    }

    /// "the North Korean leader Kim Jong Un" is one participant, not two.
    func withoutAttributes(_ names: [SentenceScene.Name]) -> [SentenceScene.Name] {
        names.filter { name in
            name.mention.kind != .other
                || !scene.names.contains {
                    $0.tokens.lowerBound > name.tokens.lowerBound && scene.phraseStart(of: $0) <= name.tokens.lowerBound
                }
        }
    }

    // MARK: Verbs

    func verbal(_ trigger: EventTrigger) -> Cast {
        let subjects = subjects(of: trigger)
        let agents = names(behind: trigger, after: .by)
        if trigger.form == .passive { return Cast(actors: agents, targets: subjects) }
        return Cast(actors: subjects, targets: objects(of: trigger))
    }

    /// The names of the subject: the nearest noun phrase before the verb that
    /// no preposition governs; shared verbs take that of the verb before.
    func subjects(of trigger: EventTrigger) -> [SentenceScene.Name] {
        let found = subjects(before: trigger.token, form: trigger.form, depth: 0)
        guard let phrase = VerbPhrases(scene: scene).phrase(of: trigger) else { return found }
        if phrase.subject.contains(where: { scene.word($0).isAny(.who, .which, .that) && scene.name(at: $0) == nil }) {
            return heads(of: phrase.subject)
        }
        let inside = found.filter {
            phrase.subject.contains($0.tokens.lowerBound) || $0.tokens.lowerBound >= phrase.start
        }
        return inside.isEmpty ? heads(of: phrase.subject) : inside
    }

    /// The names of a noun phrase that no preposition governs.
    func heads(of subject: Range<Int>) -> [SentenceScene.Name] {
        let end = subject.first {
            scene.word($0).isAny(.who, .which, .that) && scene.name(at: $0) == nil && $0 > subject.lowerBound
        }
        return scene.names.filter { name in
            guard subject.contains(name.tokens.lowerBound), !scene.isPossessive(name) else { return false }
            guard name.tokens.lowerBound < end ?? subject.upperBound else { return false }
            let start = chainStart(of: name)
            return start <= subject.lowerBound || !scene.word(start - 1).is(.prepositions)
        }
    }

    func subjects(before token: Int, form: EventTrigger.Form, depth: Int) -> [SentenceScene.Name] {
        guard depth < 4 else { return [] }
        var index = token - 1
        while index >= scene.sentence.lowerBound {
            if let name = scene.name(at: index) {
                if isSubject(name, of: token) { return withCoordinated(name) }
                index = name.tokens.lowerBound - 1
                continue
            }
            if let verb = scene.trigger(at: index), verb.form != .noun {
                if let skipped = parenthesisStart(verb) { index = skipped; continue }
                return isShared(verb, by: token) ? subjects(before: verb.token, form: verb.form, depth: depth + 1) : []
            }
            if scene.word(index).isAny(.semicolon, .straightQuote, .openingQuote, .openingTicks, .openingBracket) {
                return []
            }
            index -= 1
        }
        return []
    }

    func isSubject(_ name: SentenceScene.Name, of token: Int) -> Bool {
        let preposition = scene.preposition(of: name)
        if isAgent(name) { return false }
        if preposition.is(.prepositions),
            !preposition.isAny(.as, .than, .after, .before, .since, .until, .like)
        {
            return false
        }
        if scene.isPossessive(name) { return name.mention.kind != .person && !isInApposition(name, before: token) }
        return !isInApposition(name, before: token)
    }

    /// "Kim, leader of the North, met": between two commas behind a name.
    func isInApposition(_ name: SentenceScene.Name, before token: Int) -> Bool {
        let start = scene.phraseStart(of: name)
        guard scene.word(start - 1) == .comma, scene.name(at: start - 2) != nil else { return false }
        return (name.tokens.upperBound..<token).contains { scene.word($0) == .comma }
            && !VerbPhrases(scene: scene).isList(start - 1)
    }

    /// ", he said,": the start of what stands between two commas.
    func parenthesisStart(_ verb: EventTrigger) -> Int? {
        guard verb.isReporting,
            scene.word(verb.token + 1).isAny(.comma, .stop) || scene.name(at: verb.token + 1) != nil
        else { return nil }
        var index = verb.token - 1
        while index > scene.sentence.lowerBound, index > verb.token - 8 {
            if scene.word(index) == .comma { return index - 1 }
            index -= 1
        }
        return nil
    }

    /// "visited Seoul and met", "agreed to visit", "came, bringing".
    func isShared(_ verb: EventTrigger, by token: Int) -> Bool {
        guard !verb.isReporting else { return scene.word(token - 1) == .to }
        let before = scene.words.before(token, in: scene.sentence)
        if scene.trigger(at: token)?.form == .gerund { return true }
        return scene.word(before).isAny(.and, .or, .but, .comma, .to, .then) || scene.word(before) == .not
    }

    /// The name with those that "and" and commas join to it.
    func withCoordinated(_ name: SentenceScene.Name) -> [SentenceScene.Name] {
        var result = [name]
        var start = scene.phraseStart(of: name)
        while result.count < 6, scene.word(start - 1).isAny(.comma, .and, .ampersand) {
            let before = scene.word(start - 1) == .and && scene.word(start - 2) == .comma ? start - 3 : start - 2
            guard let other = scene.name(at: before) else { break }
            let isPrepositional = scene.preposition(of: other).is(.prepositions)
            guard !isPrepositional else { break }
            if scene.word(start - 1) == .comma, result.count == 1 { break }
            result.insert(other, at: 0)
            start = scene.phraseStart(of: other)
        }
        return result
    }

    /// The names behind a verb, up to the next clause.
    func objects(of trigger: EventTrigger) -> [SentenceScene.Name] {
        var result: [SentenceScene.Name] = []
        for name in names(behind: trigger) where !(name.isPronoun && scene.isPossessive(name)) {
            let preposition = governing(name)
            if preposition.is(.placePrepositions), name.mention.kind == .place { continue }
            if preposition == .by || preposition == .from && trigger.kind != .move { continue }
            result.append(name)
        }
        return result
    }

    /// The names between the trigger and the next verb or clause.
    func names(behind trigger: EventTrigger) -> [SentenceScene.Name] {
        let end = clauseEnd(behind: trigger)
        let names = scene.names.filter { $0.tokens.lowerBound > trigger.token && $0.tokens.lowerBound < end }
        let callings = names.compactMap(calling)
        return names.filter { name in !callings.contains { $0.contains(name.tokens.lowerBound) } }
    }

    /// "the chairman of Nordia, Ola Dahl": what the name explains.
    private func calling(of name: SentenceScene.Name) -> Range<Int>? {
        let comma = (name.tokens.lowerBound - 4..<name.tokens.lowerBound).last { scene.word($0) == .comma }
        guard let comma, let whole = VerbPhrases(scene: scene).apposition(at: comma),
            whole.contains(name.tokens.lowerBound)
        else { return nil }
        return whole.lowerBound..<comma
    }

    /// In front of the noun phrase that ends in the name, or that the name explains.
    func governing(_ name: SentenceScene.Name) -> Word {
        calling(of: name).map { scene.word($0.lowerBound - 1) } ?? scene.preposition(of: name)
    }

    func names(behind trigger: EventTrigger, after preposition: RuleWord) -> [SentenceScene.Name] {
        names(behind: trigger).filter { governing($0) == preposition }
    }

    /// Where the next verb, clause or attribution begins.
    func clauseEnd(behind trigger: EventTrigger) -> Int {
        var index = trigger.token + 1
        while index < scene.sentence.upperBound {
            let word = scene.word(index)
            if let verb = scene.trigger(at: index), verb.form != .noun { return index }
            if word.is(.clauseStarts), scene.date(at: index) == nil, scene.name(at: index) == nil {
                return index
            }
            if let apposition = VerbPhrases(scene: scene).apposition(at: index) {
                index = apposition.upperBound
                continue
            }
            if word == .comma, !VerbPhrases(scene: scene).isList(index), !isPlaceChain(index) { return index }
            index += 1
        }
        return index
    }

    /// "Kabul, Afghanistan": a comma between two places.
    func isPlaceChain(_ comma: Int) -> Bool {
        guard let left = scene.name(at: comma - 1), let right = scene.name(at: comma + 1) else { return false }
        // "in Lima, U.S. troops": of the clause behind.
        if scene.isAttribute(right), scene.date(at: right.tokens.upperBound) == nil { return false }
        return left.mention.kind == .place && right.mention.kind == .place
    }
}
