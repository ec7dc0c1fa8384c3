import News

/// Who said what a sentence reports.
struct AttributionFinder {
    let scene: SentenceScene

    /// "according to TASS", "TASS reported", "said Peskov"; nil if nobody is named.
    func attribution() -> TextSpan? {
        accordingTo() ?? scene.triggers.lazy.compactMap(speaker).first
    }

    private func accordingTo() -> TextSpan? {
        for index in scene.sentence where scene.word(index) == .according && scene.word(index + 1) == .to {
            let name = scene.names.first { $0.tokens.lowerBound >= index + 2 && $0.tokens.lowerBound <= index + 6 }
            if let name { return name.mention.span }
        }
        return nil
    }

    private func speaker(_ verb: EventTrigger) -> TextSpan? {
        guard verb.isReporting || isSaying(verb), verb.form == .active else { return nil }
        if let behind = scene.name(at: verb.token + 1), isEnd(behind.tokens.upperBound) { return behind.mention.span }
        return ParticipantFinder(scene: scene).subjects(of: verb).first?.mention.span
    }

    private func isSaying(_ verb: EventTrigger) -> Bool {
        verb.isOf(.reporting) && scene.word(verb.token + 1).isAny(.that, .comma)
    }

    private func isEnd(_ index: Int) -> Bool {
        scene.word(index).isAny(.comma, .stop, .nothing, .on, .in, .at, .straightQuote, .closingQuote)
            || scene.date(at: index) != nil
    }
}
