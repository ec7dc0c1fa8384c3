/// Dates of what was done, told by the verb beside them.
extension ClauseTense {
    /// "asked in February", "The ministry in February asked", "In February the
    /// ministry asked". Not "to be asked in February" nor "planned for February".
    static func isOfDeed(_ start: Int, _ end: Int, in atoms: [DateAtom]) -> Bool {
        let first = start > 0 && isLeading(atoms[start - 1]) ? start - 1 : start
        guard first < start, !foretells(end, in: atoms) else { return false }
        if first == 0 || isStop(atoms[first - 1]) || atoms[first].startsParagraph { return isOpening(end, in: atoms) }
        if isDeed(first - 1, in: atoms) || isOfMonth(start, in: atoms) && hasDeed(before: first, in: atoms) {
            return true
        }
        guard atoms[first - 1].word == .other else { return false }
        let verb = behindAdverb(end, in: atoms)
        return isDeed(verb, in: atoms) || isPastAuxiliary(verb, in: atoms)
    }

    /// "arrested a man in May": of the verb, where neither a plan nor another happening stands in between, as in "won a seat
    /// in the vote in May".
    private static func hasDeed(before first: Int, in atoms: [DateAtom]) -> Bool {
        for index in stride(from: first - 1, through: max(0, first - reachOfObject), by: -1) {
            if isDeed(index, in: atoms) { return !TenseWords.proposing.contains(atoms[index].text) }
            if atoms[index].startsParagraph || isOpener(atoms[index]) { return false }
            if case .punctuation = atoms[index].word { return false }
            let text = atoms[index].text
            if ["to", "for", "until", "by", "about", "ahead"].contains(text) { return false }
            if EventLexicon.shared.nounPlaces[text] != nil
                || !atoms[index].traits.isDisjoint(with: [.future, .expected])
            {
                return false
            }
        }
        return false
    }

    private static let reachOfObject = 9

    private static func isOfMonth(_ start: Int, in atoms: [DateAtom]) -> Bool {
        guard case .month = atoms[start].word else { return false }
        return true
    }

    /// "In February the ministry asked": the first verb behind the date.
    private static func isOpening(_ end: Int, in atoms: [DateAtom]) -> Bool {
        let start = end < atoms.count && atoms[end].word == .punctuation(0x2C) ? end + 1 : end
        for index in start..<max(start, min(start + reachOfSubject, atoms.count)) {
            if case .punctuation = atoms[index].word { return false }
            if atoms[index].traits.contains(.future) { return false }
            if isDeed(index, in: atoms) { return index > start && isFollowed(index, in: atoms) }
            if isPastAuxiliary(index, in: atoms) { return true }
        }
        return false
    }

    private static let reachOfSubject = 7

    /// What stands between a verb and its date.
    private static func isLeading(_ atom: DateAtom) -> Bool { ["in", "on"].contains(atom.text) }

    /// "." "?" "!" ";"
    static func isStop(_ atom: DateAtom) -> Bool {
        switch atom.word {
        case .punctuation(0x2E), .punctuation(0x3F), .punctuation(0x21), .punctuation(0x3B): true
        default: false
        }
    }

    private static func behindAdverb(_ index: Int, in atoms: [DateAtom]) -> Int {
        index < atoms.count && atoms[index].text.hasSuffix("ly") ? index + 1 : index
    }

    private static func isPastAuxiliary(_ index: Int, in atoms: [DateAtom]) -> Bool {
        index < atoms.count && ["was", "were", "had", "did"].contains(atoms[index].text)
    }

    /// A past form that no auxiliary makes a plan.
    private static func isDeed(_ index: Int, in atoms: [DateAtom]) -> Bool {
        guard index > 0, index < atoms.count, atoms[index].word == .other else { return false }
        let text = atoms[index].text
        guard EventVerbs.isPastAlone(text) || DateVocabulary.isRegularPast(text),
            !atoms[index].traits.contains(.expected), !TenseWords.foretelling.contains(text)
        else { return false }
        let before = atoms[index - 1].text.hasSuffix("ly") && index > 1 ? index - 2 : index - 1
        return !atoms[before].traits.contains(.future) && !TenseWords.planning.contains(atoms[before].text)
    }

    /// Words that follow a verb rather than a participle that describes a noun.
    private static func isFollowed(_ index: Int, in atoms: [DateAtom]) -> Bool {
        guard !EventVerbs.isPastAlone(atoms[index].text), index + 1 < atoms.count else { return true }
        let next = atoms[index + 1]
        switch next.word {
        case .article, .preposition, .number, .quantity, .cardinal, .one, .demonstrative, .before, .after: return true
        default: return next.isCapitalized || TenseWords.behindVerbs.contains(next.text)
        }
    }

    /// "held in February will": the clause goes on to what is to come.
    private static func foretells(_ end: Int, in atoms: [DateAtom]) -> Bool {
        atoms[min(end, atoms.count)..<min(end + 2, atoms.count)].contains { $0.traits.contains(.future) }
    }
}
