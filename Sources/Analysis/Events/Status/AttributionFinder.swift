import News

/// Who said what a sentence reports.
struct AttributionFinder {
    let scene: SentenceScene

    /// "according to TASS", "TASS reported", "said Peskov", "police said"; nil
    /// if nobody is named or described.
    func attribution() -> TextSpan? {
        accordingTo() ?? scene.triggers.lazy.compactMap(speaker).first
    }

    private func accordingTo() -> TextSpan? {
        for index in scene.sentence where scene.word(index) == .according && scene.word(index + 1) == .to {
            let name = scene.names.first {
                $0.tokens.lowerBound >= index + 2 && $0.tokens.lowerBound <= index + 6 && $0.mention.kind != .other
            }
            // "according to relatives of Berg": they, not Berg.
            let isNamed = name.map { scene.phraseStart(of: $0) <= index + 2 } ?? false
            return isNamed ? name?.mention.span : described(from: index + 2) ?? name?.mention.span
        }
        return nil
    }

    /// "according to court documents".
    private func described(from start: Int) -> TextSpan? {
        var end = start
        while scene.sentence.contains(end), scene.word(end).is(.determiners) || isNoun(end) { end += 1 }
        return end > start && isNoun(end - 1) ? scene.words.document.span(start..<end) : nil
    }

    private func isNoun(_ index: Int) -> Bool {
        scene.words.isNounish(index, in: scene.sentence) && !scene.word(index).is(.stative)
            && scene.trigger(at: index)?.form ?? .noun == .noun
    }

    private func speaker(_ verb: EventTrigger) -> TextSpan? {
        guard verb.isReporting || isSaying(verb), verb.form == .active, !isAside(verb) else { return nil }
        if let first = deniedBefore(verb) { return speaker(first) ?? subject(of: first) }
        if let behind = scene.name(at: verb.token + 1), isEnd(behind.tokens.upperBound) { return behind.mention.span }
        let name = ParticipantFinder(scene: scene).subjects(of: verb).first
        // "Swedish police": a nationality alone says nothing.
        guard let name, name.mention.kind != .other, !isEmployer(name) else {
            return subject(of: verb) ?? name?.mention.span
        }
        return name.mention.span
    }

    /// "They arrested Berg, who said he was ill": what is said of something else.
    private func isAside(_ verb: EventTrigger) -> Bool {
        guard let phrase = VerbPhrases(scene: scene).phrase(of: verb) else { return false }
        // "a deal that diplomats said could serve"
        let isWithin =
            scene.word(phrase.subject.lowerBound - 1).isAny(.that, .which) && scene.word(verb.token + 1).is(.modals)
        return phrase.isRelative || isWithin
    }

    /// "The army denied that a coup was under way and said": the verb in front of "that", whose subject speaks on.
    private func deniedBefore(_ verb: EventTrigger) -> EventTrigger? {
        guard scene.word(verb.token - 1) == .and,
            let subject = VerbPhrases(scene: scene).phrase(of: verb)?.subject,
            scene.word(subject.lowerBound - 1) == .that
        else { return nil }
        return scene.trigger(at: subject.lowerBound - 2).flatMap { $0.form == .active ? $0 : nil }
    }

    /// "a Kremlin spokesperson": not the Kremlin.
    private func isEmployer(_ name: SentenceScene.Name) -> Bool {
        name.mention.kind != .person && scene.word(name.tokens.upperBound).is(.calling)
    }

    /// "court officials": a speaker who has no name; no pronoun.
    private func subject(of verb: EventTrigger) -> TextSpan? {
        guard verb.isReporting || scene.word(verb.token).is(.denying),
            let subject = VerbPhrases(scene: scene).phrase(of: verb)?.subject, subject.count < 7,
            !subject.contains(where: {
                scene.word($0).is(.pronouns) || scene.word($0).isAny(.who, .which, .that, .nobody, .none, .no)
            }), !scene.word(subject.lowerBound).isAny(.apostropheS, .curlyApostropheS)
        else { return nil }
        return scene.words.document.span(subject)
    }

    private func isSaying(_ verb: EventTrigger) -> Bool {
        verb.isOf(.reporting) && scene.word(verb.token + 1).isAny(.that, .comma)
    }

    private func isEnd(_ index: Int) -> Bool {
        scene.word(index).isAny(.comma, .stop, .nothing, .on, .in, .at, .straightQuote, .closingQuote)
            || scene.date(at: index) != nil
    }
}
