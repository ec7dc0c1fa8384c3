import News

/// Whom "he", "she", "it", "they" and their possessives stand for: somebody
/// named before in the same or the previous sentence, or nobody.
struct PronounResolver {
    let previous: SentenceScene?
    let genders: [Int: GivenNames.Gender]

    /// Adds to the sentence a name for each pronoun that is sure, and hands it back.
    func resolved(_ scene: SentenceScene) -> SentenceScene {
        for index in scene.sentence
        where scene.word(index).isAny(.he, .him, .his, .she, .her, .it, .its, .they, .their)
            && scene.name(at: index) == nil
        {
            guard !scene.isQuoted(index), !Self.isStyle(index, in: scene), let name = antecedent(of: index, in: scene)
            else { continue }
            scene.insert(
                SentenceScene.Name(
                    mention: name.mention, tokens: index..<index + 1, also: name.also,
                    isPronoun: true, written: name.written))
        }
        return scene
    }

    /// "His Honour Judge Ford", "Her Majesty": how somebody is styled.
    private static func isStyle(_ index: Int, in scene: SentenceScene) -> Bool {
        scene.word(index).isAny(.his, .her, .their) && styles.contains(scene.text(index + 1))
    }

    private static let styles: Set<String> = [
        "Honour", "Honor", "Honours", "Majesty", "Majesties", "Excellency", "Highness", "Highnesses", "Holiness",
        "Lordship", "Ladyship", "Grace", "Eminence", "Royal", "Serene", "Imperial", "Worship",
    ]

    /// The words that a gender speaks of; nil for things and groups.
    private static func gender(_ rule: RuleWord) -> GivenNames.Gender? {
        switch rule {
        case .he, .him, .his: return .masculine
        case .she, .her: return .feminine
        default: return nil
        }
    }

    private func antecedent(of index: Int, in scene: SentenceScene) -> SentenceScene.Name? {
        let word = scene.word(index)
        if word == .it, !isReferring(index, in: scene) { return nil }
        if word == .they || word == .their { return group(before: index, in: scene) }
        if word == .it { return thing(before: index, in: scene) }
        if scene.isObjectPronoun(index) { return object(at: index, in: scene) }
        if word == .him { return nil }
        let isFit: (SentenceScene.Name) -> Bool = { fits($0, word.rule) }
        let before = scene.names.filter { $0.tokens.upperBound <= index && isFit($0) && !scene.isAttribute($0) }
        let subjects = before.filter(scene.isSubjectLike)
        guard subjects.isEmpty else {
            return only(subjects).flatMap { isOutdone($0, by: before, in: scene) ? nil : $0 }
        }
        if isToldOfSomebodyElse(before: index, in: scene) { return nil }
        guard !hasVerb(before: index, in: scene) else { return only(before, heads: scene) }
        guard let previous else { return nil }
        let behind = previous.names.filter(isFit)
        let earlier = behind.filter(previous.isSubjectLike)
        guard let found = earlier.isEmpty ? only(behind, heads: previous) : only(earlier) else { return nil }
        if earlier.isEmpty, isOpen(word.rule, before: found, in: previous) { return nil }
        // "Before Dahl's speech, he": either of them.
        return before.allSatisfy { $0.mention.entity == found.mention.entity } ? found : nil
    }

    /// "She was the second to win it, after Berg": whoever that was, she is told of, not Berg.
    private func isOpen(_ rule: RuleWord, before name: SentenceScene.Name, in scene: SentenceScene) -> Bool {
        (scene.sentence.lowerBound..<name.tokens.lowerBound).contains { index in
            scene.word(index).isAny(.he, .she) && scene.name(at: index) == nil
                && Self.gender(scene.word(index).rule) == Self.gender(rule)
        }
    }

    /// "Berg said Lund left before she": somebody else has a clause of her own in between.
    private func isOutdone(
        _ found: SentenceScene.Name, by names: [SentenceScene.Name], in scene: SentenceScene
    ) -> Bool {
        let phrases = VerbPhrases(scene: scene)
        return names.contains {
            $0.mention.entity != found.mention.entity && $0.tokens.lowerBound > found.tokens.lowerBound
                && phrases.isFinite($0.tokens.upperBound)
        }
    }

    /// The one entity that all of the names mean; "Berg's sister" is somebody else.
    private func only(_ names: [SentenceScene.Name], heads scene: SentenceScene) -> SentenceScene.Name? {
        only(names).flatMap { scene.isPossessive($0) && !$0.isPronoun ? nil : $0 }
    }

    /// "invited him": the only one it fits of this sentence and the one before,
    /// whoever does it aside.
    private func object(at index: Int, in scene: SentenceScene) -> SentenceScene.Name? {
        let verb = scene.verb(before: index)
        let subject = verb.flatMap { VerbPhrases(scene: scene).phrase(of: $0)?.subject } ?? index..<index
        let doers = Set(scene.names.filter { subject.contains($0.tokens.lowerBound) }.map(\.mention.entity))
        let near = (previous?.names ?? []) + scene.names.filter { $0.tokens.upperBound <= index }
        return only(near.filter { fits($0, scene.word(index).rule) && !doers.contains($0.mention.entity) })
    }

    /// "It": the subject of the clause before, where that is a name alone; with
    /// "the rocket of Norway" it might be either.
    private func thing(before index: Int, in scene: SentenceScene) -> SentenceScene.Name? {
        let phrases = VerbPhrases(scene: scene)
        let start = phrases.groupStart(index + 1)
        if let verb = (scene.sentence.lowerBound..<min(index, start)).last(where: phrases.isFinite) {
            return name(ofSubject: verb, in: scene)
        }
        guard let previous, let verb = previous.sentence.first(where: VerbPhrases(scene: previous).isFinite) else {
            return nil
        }
        return name(ofSubject: verb, in: previous)
    }

    private func name(ofSubject verb: Int, in scene: SentenceScene) -> SentenceScene.Name? {
        guard let subject = VerbPhrases(scene: scene).phrase(at: verb, depth: 0)?.subject else { return nil }
        if let body = body(subject, in: scene) { return body }
        guard let name = head(of: subject, in: scene), fits(name, RuleWord.it), !scene.isPossessive(name) else {
            return nil
        }
        let next = name.tokens.upperBound
        let isHead = next >= subject.upperBound || scene.word(next).is(.prepositions) || scene.word(next) == .comma
        return isHead && !scene.word(scene.phraseStart(of: name) - 1).is(.prepositions) ? name : nil
    }

    /// "Nordia, Lima, said": the first; "Lima-based Nordia", "the Lima, Chile, firm Nordia", "Chilean
    /// firm Nordia": the one that ends the phrase.
    private func head(of subject: Range<Int>, in scene: SentenceScene) -> SentenceScene.Name? {
        let inside = scene.names.filter { subject.contains($0.tokens.lowerBound) }
        if scene.word(subject.lowerBound - 1) == .comma,
            let outer = scene.names.first(where: { $0.tokens.upperBound == subject.lowerBound - 1 })
        {
            return scene.name(at: outer.tokens.lowerBound - 2).flatMap {
                scene.word(outer.tokens.lowerBound - 1) == .comma ? $0 : nil
            } ?? outer
        }
        if let last = inside.last, inside.count > 1, last.tokens.upperBound == subject.upperBound,
            !scene.word(last.tokens.lowerBound - 1).is(.prepositions),
            inside[0].mention.kind == .place && scene.word(inside[0].tokens.upperBound) == .comma
                || inside[0].mention.kind == .other && scene.phraseStart(of: last) <= inside[0].tokens.lowerBound
        {
            return last
        }
        return inside.first
    }

    /// "The ethics committee of Fifa", "Norway's government": who acts is written whole.
    private func body(_ subject: Range<Int>, in scene: SentenceScene) -> SentenceScene.Name? {
        let end = subject.first { $0 > subject.lowerBound && scene.word($0) == .of } ?? subject.upperBound
        let inside = scene.names.filter { subject.contains($0.tokens.lowerBound) && !$0.isPronoun }
        guard scene.word(end - 1).is(.body), scene.name(at: end - 1) == nil, inside.count == 1, let name = inside.first,
            name.mention.kind != .person, subject.count < 9
        else { return nil }
        return SentenceScene.Name(
            mention: name.mention, tokens: subject, written: scene.words.document.span(subject))
    }

    private func fits(_ name: SentenceScene.Name, _ rule: RuleWord) -> Bool {
        guard let gender = Self.gender(rule) else {
            return name.also.isEmpty && (name.mention.kind == .place || name.mention.kind == .organization)
        }
        guard name.mention.kind == .person, name.also.isEmpty else { return false }
        return genders[name.mention.entity].map { $0 == gender } ?? true
    }

    /// The one entity that all of the names mean.
    private func only(_ names: [SentenceScene.Name]) -> SentenceScene.Name? {
        Set(names.map(\.mention.entity)).count == 1 ? names.last : nil
    }

    /// "It was clear": stands for nothing.
    private func isReferring(_ index: Int, in scene: SentenceScene) -> Bool {
        let verb = scene.triggers.first { $0.token > index && $0.form != .noun }
        guard let verb, VerbPhrases(scene: scene).groupStart(verb.token) <= index + 1 else { return false }
        return verb.form == .active || scene.word(verb.token + 1) != .that
    }

    /// "The candidate read Berg's letter, but he": the subject has no name.
    private func isToldOfSomebodyElse(before index: Int, in scene: SentenceScene) -> Bool {
        let phrases = VerbPhrases(scene: scene)
        guard let verb = (scene.sentence.lowerBound..<index).first(where: phrases.isFinite),
            let subject = phrases.phrase(at: verb, depth: 0)?.subject, subject.count > 1
        else { return false }
        return !scene.hasName(in: subject)
    }

    private func hasVerb(before index: Int, in scene: SentenceScene) -> Bool {
        let phrases = VerbPhrases(scene: scene)
        return (scene.sentence.lowerBound..<index).contains { phrases.isFinite($0) }
    }

    // MARK: Groups

    /// "Russia and Iran ... they": names that "and" joins in the place of a subject.
    private func group(before index: Int, in scene: SentenceScene) -> SentenceScene.Name? {
        if let here = Self.groups(in: scene).last(where: { $0.tokens.upperBound <= index }) { return here }
        guard !hasVerb(before: index, in: scene), let previous else { return nil }
        return Self.groups(in: previous).first
    }

    private static func groups(in scene: SentenceScene) -> [SentenceScene.Name] {
        scene.names.indices.compactMap { place in
            let name = scene.names[place]
            if !name.also.isEmpty { return name }
            guard place + 1 < scene.names.count, scene.isSubjectLike(name) else { return nil }
            let other = scene.names[place + 1]
            let start = scene.phraseStart(of: other)
            guard other.mention.kind == name.mention.kind, start == name.tokens.upperBound + 1, !name.isPronoun,
                scene.word(start - 1) == .and
            else { return nil }
            return SentenceScene.Name(
                mention: name.mention, tokens: name.tokens.lowerBound..<other.tokens.upperBound, also: [other.mention],
                written: TextSpan(name.mention.span.start, other.mention.span.end))
        }
    }
}
