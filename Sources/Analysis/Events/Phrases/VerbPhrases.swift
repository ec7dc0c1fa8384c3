import News

/// Finds the subject of each verb of a sentence: by position and small words,
/// for there is no parser.
struct VerbPhrases {
    let scene: SentenceScene

    /// A verb with what stands in front of it.
    struct Phrase {
        /// The noun phrase that is its subject, from its first word on.
        let subject: Range<Int>
        /// The first word of the verb: an auxiliary, or the verb that governs an infinitive.
        let start: Int
        /// "who chairs": the subject is what the clause describes.
        var isRelative = false
        /// "treaties that Norway signed": what the clause describes is its object.
        var isObjectRelative = false
        /// The auxiliaries of a verb before that this one shares, "was seen and arrested".
        var helpers = 0..<0
    }

    /// nil where no subject is found.
    func phrase(of trigger: EventTrigger) -> Phrase? {
        trigger.form == .noun ? nil : phrase(at: trigger.token, depth: 0)
    }

    /// The verb whose subject is or holds the noun at `token`: "talks with Peru failed".
    func predicate(of token: Int) -> (phrase: Phrase, verb: Int)? {
        guard let verb = finite(behind: token) else { return nil }
        guard let phrase = phrase(at: verb, depth: 0), phrase.subject.contains(token), !phrase.isRelative else {
            return nil
        }
        // "The head of the inquiry said": only the noun that others hang on is the subject.
        guard chunkStart(token) == phrase.subject.lowerBound else { return nil }
        return (phrase, mainVerb(from: verb))
    }

    /// "the anniversary of the surrender": long before whatever is told here.
    func isRemembered(_ trigger: EventTrigger) -> Bool {
        guard trigger.form == .noun else { return false }
        let start = chunkStart(trigger.token)
        return scene.word(start - 1).isAny(.of, .since) && scene.word(start - 2).isAny(.anniversary, .memory, .eve)
    }

    /// The next verb with a subject.
    func finite(behind token: Int) -> Int? {
        (token + 1..<max(token + 1, scene.sentence.upperBound)).first(where: isFinite)
    }

    // MARK: Words

    /// A verb that has a subject, an auxiliary among them.
    func isFinite(_ index: Int) -> Bool { scene.isFinite(index, findFinite) }

    private func findFinite(_ index: Int) -> Bool {
        if let trigger = scene.trigger(at: index) {
            return trigger.isFinite && !isReduced(trigger) && !isHelped(index)
        }
        // "May" is a month here.
        guard scene.name(at: index) == nil, scene.date(at: index) == nil else { return false }
        let word = scene.word(index)
        if word == .apostropheS || word == .curlyApostropheS || word == .apostropheD { return false }
        guard scene.word(index - 1) != .to else { return false }
        return isAuxiliary(word) && !word.isAny(.be, .been, .being, .having, .doing, .done)
            || word.is(.stative) && !isAttribute(index) && !isContained(index)
    }

    /// "revelations contained in the papers": behind a noun, without an object.
    private func isContained(_ index: Int) -> Bool {
        scene.word(index).is(.containing) && scene.word(index).is(.endsInEd) && isNominal(index - 1)
            && scene.word(index + 1).is(.prepositions)
    }

    /// "four suspected militants": describes the noun behind it.
    private func isAttribute(_ index: Int) -> Bool {
        guard scene.word(index).is(.endsInEd), scene.words.isNounish(index + 1, in: scene.sentence) else {
            return false
        }
        if scene.word(index - 1).is([.determiners, .prepositions]) { return true }
        if scene.trigger(at: index - 1).map({ $0.form != .noun }) == true { return true }
        return scene.word(index - 1).is(.quantity)
    }

    /// "helps build".
    func isHelped(_ index: Int) -> Bool {
        scene.word(index - 1).isAny(.help, .helps, .helped, .helping, .let, .lets)
    }

    /// "the man arrested in Rome": describes a noun.
    func isReduced(_ trigger: EventTrigger) -> Bool {
        guard trigger.form == .passive else { return false }
        let start = groupStart(trigger.token)
        return scene.word(start) == .being || start == trigger.token && !isJoined(trigger.token)
    }

    /// "was seen and arrested": shares the auxiliary of the verb before.
    private func isJoined(_ token: Int) -> Bool {
        let joint = scene.words.before(token, in: scene.sentence)
        guard scene.word(joint).isAny(.and, .or) else { return false }
        for index in stride(from: joint - 1, through: max(scene.sentence.lowerBound, joint - 12), by: -1) {
            let word = scene.word(index)
            if word.isAny(.comma, .who, .which, .that, .semicolon) || word.is(.clauseStarts) { return false }
            guard let verb = scene.trigger(at: index), verb.form != .noun else { continue }
            return verb.form == .passive && groupStart(index) < index
        }
        return false
    }

    /// Where the auxiliaries and adverbs of a verb begin.
    func groupStart(_ token: Int) -> Int {
        var start = token
        var index = token - 1
        while index >= scene.sentence.lowerBound, scene.name(at: index) == nil, isAdverbOrUndated(index) {
            let word = scene.word(index)
            if isAuxiliary(word),
                !word.isAny(.apostropheS, .curlyApostropheS) || !scene.words.isNounish(index + 1, in: scene.sentence)
            {
                start = index
            } else if !word.is(.adverb) {
                break
            }
            index -= 1
        }
        return start
    }

    /// "yesterday met": adverbs of time stand in the group; "May" doesn't.
    func isAdverbOrUndated(_ index: Int) -> Bool {
        scene.date(at: index) == nil || scene.word(index).is(.adverb)
    }

    func isAuxiliary(_ word: Word) -> Bool {
        word.is(.be) || word.is(.have) || word.is(.modals)
            || word.is(.doForm)
    }

    /// The last of a chain of auxiliaries, or the verb behind it.
    func mainVerb(from index: Int) -> Int {
        var index = index
        // Behind "broke" stands "out", which belongs to it.
        let isVerb = !isAuxiliary(scene.word(index)) && scene.trigger(at: index)?.form ?? .noun != .noun
        while !isVerb, index + 1 < scene.sentence.upperBound,
            isAuxiliary(scene.word(index + 1)) || scene.word(index + 1).is(.adverb)
        {
            index += 1
        }
        // "did not want"
        if scene.word(index + 1).is(.stative), scene.word(index) != .to { return index + 1 }
        return scene.trigger(at: index + 1).map { $0.form == .noun ? index : index + 1 } ?? index
    }
}
