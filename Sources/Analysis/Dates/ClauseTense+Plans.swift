/// Days that something is put off to, called for or lasts until; and plans told in the present tense.
extension ClauseTense {
    /// "until Thursday", "a strike for Friday", "moved the vote to Monday", "set Monday for".
    static func isAppointed(_ start: Int, _ end: Int, in atoms: [DateAtom]) -> Bool {
        guard start > 1 else { return false }
        let isWeekday = isWeekday(atoms[start])
        switch atoms[start - 1].text {
        case "until", "till", "through":
            if isRange(start, in: atoms) || ["not", "up"].contains(atoms[start - 2].text) { return false }
            if verb(before: start - 1, in: atoms, TenseWords.done.contains) != nil { return false }
            let verb = verb(before: start - 1, in: atoms) {
                TenseWords.limiting.contains($0) || TenseWords.lasting.contains($0)
            }
            return verb.map(TenseWords.limiting.contains) ?? isWeekday
        case "to":
            return !isRange(start, in: atoms) && verb(before: start - 1, in: atoms, TenseWords.shifting.contains) != nil
        case "for": return isWeekday && isAdverbial(end, in: atoms)
        case "of": return isWeekday && atoms[start - 2].text == "ahead"
        case "set", "fixed", "chose", "picked": return isWeekday && ["for", "as"].contains(text(end, in: atoms))
        default: return false
        }
    }

    /// The nearest word in front of one of a list, in its sentence.
    private static func verb(before index: Int, in atoms: [DateAtom], _ isListed: (String) -> Bool) -> String? {
        for index in stride(from: index - 1, through: max(0, index - reachOfVerb), by: -1) {
            if isStop(atoms[index]) { return nil }
            if isListed(atoms[index].text) { return atoms[index].text }
            if atoms[index].startsParagraph { return nil }
        }
        return nil
    }

    private static let reachOfVerb = 12

    /// "from Monday to Friday".
    private static func isRange(_ start: Int, in atoms: [DateAtom]) -> Bool {
        switch atoms[start - 2].word {
        case .weekday, .month, .number, .ordinal, .dayPart, .dayShift: return true
        default: return false
        }
    }

    /// "for Friday over pay"; not "for Friday's vote" nor "for Friday prayers".
    private static func isAdverbial(_ end: Int, in atoms: [DateAtom]) -> Bool {
        guard end < atoms.count, !atoms[end].startsParagraph else { return true }
        switch atoms[end].word {
        case .punctuation(let sign): return sign != 0x27
        case .other:
            let text = atoms[end].text
            return !atoms[end].traits.isDisjoint(with: [.future, .past]) || FunctionWords.prepositions.contains(text)
                || FunctionWords.conjunctions.contains(text)
        default: return true
        }
    }

    /// "Peru votes on Sunday", "talks resume on Friday", "the vote is on Sunday": told in full sentences of what is to
    /// come, in headlines of what was.
    static func isTimetabled(_ start: Int, in atoms: [DateAtom]) -> Bool {
        guard start > 1, isWeekday(atoms[start]), isInSentence(start, in: atoms) else { return false }
        let last = atoms[start - 1].text == "on" ? start - 2 : start - 1
        guard last > 0 else { return false }
        if ["is", "are"].contains(atoms[last].text) { return true }
        for index in stride(from: last, through: max(1, start - reachOfVerb), by: -1) {
            if isStop(atoms[index]) || atoms[index].startsParagraph || isOpener(atoms[index]) { return false }
            if atoms[index].traits.contains(.timetable), !isNoun(index, in: atoms) {
                return !["has", "have"].contains(atoms[index].text) || isOwning(index, in: atoms)
            }
        }
        return false
    }

    /// "plays Chile after a match on Sunday"
    static func isOpener(_ atom: DateAtom) -> Bool {
        atom.word == .after || atom.word == .before || TenseWords.openers.contains(atom.text)
    }

    /// "its votes", "300 visits"; "to meet", which another verb governs.
    private static func isNoun(_ index: Int, in atoms: [DateAtom]) -> Bool {
        switch atoms[index - 1].word {
        case .article, .one, .of, .preposition, .number, .quantity, .cardinal, .and, .ordinal, .vague: return true
        default: return FunctionWords.prepositions.contains(atoms[index - 1].text)
        }
    }

    /// A full stop ends it; behind a headline none stands.
    private static func isInSentence(_ start: Int, in atoms: [DateAtom]) -> Bool {
        for index in start..<min(atoms.count, start + reachOfStop) {
            if index > start, atoms[index].startsParagraph { return false }
            if isStop(atoms[index]) { return true }
        }
        return false
    }

    private static let reachOfStop = 40

    private static func isWeekday(_ atom: DateAtom) -> Bool {
        guard case .weekday = atom.word else { return false }
        return true
    }

    private static func text(_ index: Int, in atoms: [DateAtom]) -> String {
        index < atoms.count ? atoms[index].text : ""
    }
}
