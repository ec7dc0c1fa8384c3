import News

/// One readable line for an event, made of its sentence's own words.
struct EventLine {
    static let limit = 120

    let scene: SentenceScene
    let finder: ParticipantFinder

    /// The clause from its subject to its last participant, without dates,
    /// brackets and who said so.
    func text(for trigger: EventTrigger, _ cast: ParticipantFinder.Cast) -> String {
        let start = start(of: trigger, cast)
        let end = max(end(of: trigger, cast), trigger.token + 1)
        let subject = isHeadless(start, trigger) ? headSegment(before: start) : start..<start
        let tokens = kept(subject) + kept(start..<end)
        return Self.shortened(written(trimmed(tokens, isNoun: trigger.form == .noun)))
    }

    /// "The treaty, he said, will be signed": the verb's subject stands before the commas.
    private func isHeadless(_ start: Int, _ trigger: EventTrigger) -> Bool {
        guard trigger.form != .noun, scene.word(start - 1) == "," else { return false }
        let word = scene.word(start)
        return start == trigger.token || FunctionWords.be.contains(word) || FunctionWords.have.contains(word)
            || FunctionWords.modals.contains(word)
    }

    /// What stands before the comma that opens what the comma at `start` closes.
    private func headSegment(before start: Int) -> Range<Int> {
        var opening = start - 2
        while opening > scene.sentence.lowerBound, scene.word(opening) != "," { opening -= 1 }
        guard scene.word(opening) == "," else { return scene.sentence.lowerBound..<start - 1 }
        return clauseStart(before: opening)..<opening
    }

    // MARK: From where to where

    private func start(of trigger: EventTrigger, _ cast: ParticipantFinder.Cast) -> Int {
        let before = (cast.actors + cast.targets).filter { $0.tokens.upperBound <= trigger.token }
        if let first = before.map(scene.phraseStart).min(), isNear(first, trigger) { return first }
        return clauseStart(before: trigger.token)
    }

    /// No other speaker's clause lies in between.
    private func isNear(_ start: Int, _ trigger: EventTrigger) -> Bool {
        trigger.token - start <= 22
            && !scene.triggers.contains { $0.isReporting && $0.token > start && $0.token < trigger.token }
    }

    private func clauseStart(before token: Int) -> Int {
        var index = token
        while index > scene.sentence.lowerBound {
            let word = scene.word(index - 1)
            let isBoundary =
                word == "," || StatusWords.clauseStarts.contains(word)
                || scene.trigger(at: index - 1)?.isReporting == true
            if isBoundary, scene.name(at: index - 1) == nil { return index }
            index -= 1
        }
        return index
    }

    private func end(of trigger: EventTrigger, _ cast: ParticipantFinder.Cast) -> Int {
        let names = cast.targets + cast.actors + [cast.place].compactMap { $0 }
        let last = names.map(\.tokens.upperBound).max() ?? 0
        var end = finder.clauseEnd(behind: trigger)
        // "agreed to open an office": the infinitive completes the line.
        var verb = scene.trigger(at: end)
        while let next = verb, next.form == .infinitive || next.form == .gerund && next.token == end {
            end = finder.clauseEnd(behind: next)
            verb = scene.trigger(at: end)
        }
        return max(end, last)
    }

    // MARK: What is kept

    private func kept(_ tokens: Range<Int>) -> [Int] {
        var result: [Int] = []
        var depth = 0
        for index in tokens {
            let word = scene.word(index)
            if word == "(" || word == "[" { depth += 1 }
            if depth == 0, !isDate(index), !isBeforeDate(index) { result.append(index) }
            if word == ")" || word == "]" { depth = max(0, depth - 1) }
        }
        return result
    }

    /// Lengths of time stay: "for nine days".
    private func isDate(_ index: Int) -> Bool {
        guard let date = scene.date(at: index) else { return false }
        return date.mention.kind == .date || date.mention.kind == .time
    }

    /// "on", "in" and the like go with the date they lead to.
    private func isBeforeDate(_ index: Int) -> Bool {
        guard isDate(index + 1) else { return false }
        return [
            "on", "in", "at", "by", "since", "until", "during", "from", "to", "between", "and", "of", "-", "–", ",",
        ].contains(scene.word(index))
    }

    private func trimmed(_ tokens: [Int], isNoun: Bool) -> [Int] {
        var tokens = tokens
        while let last = tokens.last, isLoose(last) { tokens.removeLast() }
        while let first = tokens.first, isLooseStart(first, isNoun: isNoun) { tokens.removeFirst() }
        return tokens
    }

    private func isLoose(_ index: Int) -> Bool {
        let word = scene.word(index)
        if scene.name(at: index) != nil { return false }
        return !scene.words.isWord(index, in: scene.sentence) && scene.date(at: index) == nil && !isNumber(index)
            || FunctionWords.prepositions.contains(word) || FunctionWords.conjunctions.contains(word)
            || FunctionWords.determiners.contains(word)
            || FunctionWords.be.contains(word) && scene.trigger(at: index) == nil
    }

    private func isLooseStart(_ index: Int, isNoun: Bool) -> Bool {
        let word = scene.word(index)
        if scene.name(at: index) != nil || isNumber(index) { return false }
        return !scene.words.isWord(index, in: scene.sentence)
            || ["and", "but", "or", "that", "to", "of", "with", "by", "so"].contains(word)
            || isNoun && FunctionWords.prepositions.contains(word)
    }

    private func isNumber(_ index: Int) -> Bool { scene.words.document.tokens[index].shape.contains(.number) }

    private func written(_ tokens: [Int]) -> String {
        var text = ""
        var last = -1
        for index in tokens {
            let token = scene.words.document.tokens[index]
            let isApart =
                token.shape.contains(.spaceBefore) || index != last + 1 && scene.words.isWord(index, in: scene.sentence)
            if !text.isEmpty, isApart { text += " " }
            text += scene.words.document.text(index)
            last = index
        }
        return text
    }

    /// At most 120 characters, cut between words.
    static func shortened(_ text: String) -> String {
        guard text.count > limit else { return text }
        let head = text.prefix(limit - 1)
        let cut = head.lastIndex(of: " ") ?? head.endIndex
        return head[..<cut] + "…"
    }
}
