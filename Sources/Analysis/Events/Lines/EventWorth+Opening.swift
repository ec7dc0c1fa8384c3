import News

/// The news of an article, whoever it is about: what its first sentences tell.
extension EventWorth {
    /// "Scientists have discovered rings in the sea": told as done in the main clause of one of the first sentences, by a
    /// word of the headline; in the very first ones, by a word that has a kind.
    var isOpeningNews: Bool {
        guard isLead, trigger.isFinite, draft.isClause, !draft.isRelative, !draft.isObjectRelative,
            report.status == .happened, isTold, isMain, hasComplement, !isComment
        else { return false }
        return isOpening && hasKind || isOfHeadline
    }

    /// Says something of what happened.
    private var isComment: Bool {
        EventPlainVerbs.regarding.contains(trigger.lemma) || EventPlainVerbs.linking.contains(trigger.lemma)
            || scene.word(trigger.token).is([.averting, .wishing, .claiming])
    }

    /// Says what happened by itself, or who takes part.
    private var hasKind: Bool {
        guard !trigger.isOf(.light), !trigger.isOf(.everyday) else { return false }
        return report.kind != .other
            || (!report.participants.isEmpty || scene.number == 0) && !trigger.isOf(.reporting)
                && !scene.word(trigger.token).is(.planning)
    }

    /// By the same word, or by several others of its words.
    private var isOfHeadline: Bool {
        let headline = scene.words.headline
        guard !headline.isEmpty else { return false }
        if headline.contains(trigger.lemma) { return true }
        var shared: Set<String> = []
        for index in [draft.subject ?? 0..<0, draft.core].joined() {
            let lemma = EventGrouping.word(scene.words.document.text(index)).lemma
            if headline.contains(lemma), shared.insert(lemma).inserted, shared.count > 2 { return true }
        }
        return false
    }

    /// In a past tense, "has done" too; a headline's present is one.
    private var isTold: Bool {
        let start = draft.core.lowerBound
        if trigger.form == .passive { return scene.word(start).isAny(.was, .were, .has, .have) }
        if scene.word(start).is(.have) { return true }
        let forms = EventLexicon.shared.verb(of: scene.word(trigger.token))?.forms
        return forms?.contains(.past) ?? scene.word(trigger.token).is(.guessedPast)
    }

    /// No clause of time or condition.
    private var isMain: Bool {
        guard let subject = draft.subject else { return false }
        let before = scene.word(subject.lowerBound - 1)
        return before == .that || !before.is(.clauseStarts)
            || before.isAny(.straightQuote, .openingBracket, .closingBracket)
    }

    /// "Cyclone Mirela weakened to a depression"
    private func isNamedMove(behind preposition: Word) -> Bool {
        guard trigger.form == .active, actors > 0, preposition.isAny(.to, .into, .from, .through) else {
            return false
        }
        return draft.subject.map { subject in subject.contains { scene.name(at: $0)?.isPronoun == false } } ?? false
    }

    /// What the verb needs: an object, a clause, where or with whom.
    private var hasComplement: Bool {
        if trigger.form == .passive { return true }
        let next = scene.words.behindAdverbs(trigger.end, in: scene.sentence)
        let word = scene.word(next)
        if beginsObject(at: next) { return true }
        if word.is(.prepositions) {
            // "a body wrapped in paper": that may be a participle.
            return report.kind != .other || isNamedMove(behind: word) || scene.words.headline.contains(trigger.lemma)
        }
        return word.isAny(.that, .to)
    }
}
