import News

/// Whom "he", "she", "it", "they" and their possessives stand for: somebody
/// named before in the same or the previous sentence, or nobody.
struct PronounResolver {
    let previous: SentenceScene?
    let genders: [Int: GivenNames.Gender]

    /// The sentence with a name for each pronoun that is sure.
    func resolved(_ scene: SentenceScene) -> SentenceScene {
        var scene = scene
        for index in scene.sentence
        where scene.word(index).isAny(.he, .his, .she, .her, .it, .its, .they, .their) && scene.name(at: index) == nil {
            guard !scene.isQuoted(index), let name = antecedent(of: index, in: scene) else { continue }
            scene.insert(
                SentenceScene.Name(
                    mention: name.mention, tokens: index..<index + 1, also: name.also,
                    isPronoun: true, written: name.written))
        }
        return scene
    }

    /// The words that a gender speaks of; nil for things and groups.
    private static func gender(_ word: Word) -> GivenNames.Gender? {
        switch word.rule {
        case .he, .his: return .masculine
        case .she, .her: return .feminine
        default: return nil
        }
    }

    private func antecedent(of index: Int, in scene: SentenceScene) -> SentenceScene.Name? {
        let word = scene.word(index)
        if word == .it, !isReferring(index, in: scene) { return nil }
        if word == .they || word == .their { return group(before: index, in: scene) }
        let isFit: (SentenceScene.Name) -> Bool = { fits($0, word) }
        let before = scene.names.filter { $0.tokens.upperBound <= index && isFit($0) }
        if let subject = before.last(where: scene.isSubjectLike) { return subject }
        guard !hasVerb(before: index, in: scene) else { return only(before) }
        let behind = previous?.names.filter(isFit) ?? []
        return previous.flatMap { previous in behind.first(where: previous.isSubjectLike) } ?? only(behind)
    }

    private func fits(_ name: SentenceScene.Name, _ word: Word) -> Bool {
        guard let gender = Self.gender(word) else {
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

extension PronounResolver {
    /// What titles and given names tell of the persons of an article.
    static func genders(of mentions: [Mention], in document: Document) -> [Int: GivenNames.Gender] {
        var found: [Int: Set<GivenNames.Gender>] = [:]
        var token = 0
        for mention in mentions where mention.kind == .person {
            while token < document.tokens.count, document.tokens[token].span.start < mention.span.start { token += 1 }
            let title = token > 0 ? LetterFolding.fold(document.text(token - 1)).replacing(".", with: "") : ""
            let words = document.text(mention.span).split(separator: " ").map { LetterFolding.fold($0) }
            let gender = ([title] + words.prefix(2)).lazy.compactMap(Titles.gender).first
            if let gender = gender ?? words.first.flatMap(GivenNames.gender) {
                found[mention.entity, default: []].insert(gender)
            }
        }
        return found.compactMapValues { $0.count == 1 ? $0.first : nil }
    }
}
