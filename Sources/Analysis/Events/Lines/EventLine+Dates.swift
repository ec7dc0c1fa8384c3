import News

/// Which dates a line leaves out, because a list shows them beside it.
extension EventLine {
    /// Lengths of time stay: "for nine days".
    func isDate(_ index: Int) -> Bool {
        guard let date = scene.date(at: index) else { return false }
        return (date.mention.kind == .date || date.mention.kind == .time) && !describes(date) && isShown(date.mention)
            && !isJoinedToOther(date)
    }

    /// "in 1908 and 1912": one is not taken out without the other.
    private func isJoinedToOther(_ date: SentenceScene.Date) -> Bool {
        guard shown != nil else { return false }
        return scene.dates.contains { other in
            other.mention.kind == .date && !isShown(other.mention)
                && (areJoined(date.tokens, other.tokens) || areJoined(other.tokens, date.tokens))
        }
    }

    /// "in 1908 and 1912", "by Norva in 2010 and by Bex two years later".
    private func areJoined(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
        let gap = first.upperBound..<max(first.upperBound, second.lowerBound)
        guard first.upperBound < second.lowerBound, gap.count < 6 else { return false }
        if gap.count == 1, scene.word(gap.lowerBound) == .comma { return true }
        return gap.contains { scene.word($0).isAny(.and, .or) }
            && !gap.contains { scene.word($0) == .comma || phrases.isFinite($0) }
    }

    /// "called a strike for May 14": a day that isn't the event's own says something.
    func isShown(_ date: DateMention) -> Bool {
        guard let shown, date.kind == .date, !date.value.hasSuffix("_REF") else { return true }
        guard let from = shown.from, !date.days.isOpen else { return false }
        return shown.to == nil ? date.days.from == from : date.days.overlaps(shown)
    }

    /// "Sunday's crash", "the August 1988 cease-fire": a date that the noun behind it needs.
    private func describes(_ date: SentenceScene.Date) -> Bool {
        let next = date.tokens.upperBound
        // "in second-quarter profit"
        if date.mention.value.contains("Q"), scene.words.document.text(date.mention.span).contains("-"),
            scene.words.isNounish(next, in: scene.sentence)
        {
            return true
        }
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
