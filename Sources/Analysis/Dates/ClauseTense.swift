/// Whether the clause around a date speaks of the past or of the future.
enum ClauseTense: Sendable {
    case past, future
    /// The date belongs to a verb that tells what was done: "in February asked".
    case done

    /// `done` where the verb beside atoms `start..<end` tells what was done, else
    /// the tense of the verb nearest to them; nil if there is none within a dozen words. A comma in between counts as six words.
    static func around(_ start: Int, _ end: Int, in atoms: [DateAtom]) -> ClauseTense? {
        if isAppointed(start, end, in: atoms) || isEffective(start, in: atoms) { return .future }
        if isOfDeed(start, end, in: atoms) { return .done }
        let before = nearest(stride(from: start - 1, through: max(0, start - reach), by: -1), in: atoms, goesBack: true)
        let behind = end..<clauseEnd(behind: start, end, in: atoms)
        let after = nearest(behind, in: atoms, goesBack: false)
        guard let before else {
            // "Peru votes on Sunday in the run-off"; but "Votes on Sunday were counted".
            if after.map({ $0.distance > 2 }) ?? true, isTimetabled(start, in: atoms) { return .future }
            return after?.tense
        }
        guard let after else { return before.tense }
        return after.distance < before.distance ? after.tense : before.tense
    }

    /// "announced her appointment, effective November 1"
    private static func isEffective(_ start: Int, in atoms: [DateAtom]) -> Bool {
        (1...2).contains { start - $0 >= 0 && atoms[start - $0].text == "effective" }
    }

    /// Where what follows a date is another clause's: "passed a test on Friday and will be"; a date that opens the sentence
    /// waits for its verb.
    private static func clauseEnd(behind start: Int, _ end: Int, in atoms: [DateAtom]) -> Int {
        let limit = min(atoms.count, end + reach)
        if isFronted(start, in: atoms) { return limit }
        return (end..<limit).first { index in
            switch atoms[index].word {
            case .and: return index + 1 < limit && atoms[index + 1].word == .other
            default: return isOpener(atoms[index])
            }
        } ?? limit
    }

    /// "On Friday", "Late on Friday" where a sentence begins.
    private static func isFronted(_ start: Int, in atoms: [DateAtom]) -> Bool {
        for index in stride(from: start, through: max(0, start - 2), by: -1) {
            if index == 0 || atoms[index].startsParagraph || isStop(atoms[index - 1]) { return true }
            if case .other = atoms[index - 1].word { return false }
        }
        return false
    }

    private static let reach = 14
    private static let commaCost = 6

    private static func nearest(
        _ indexes: some Sequence<Int>, in atoms: [DateAtom], goesBack: Bool
    ) -> (tense: ClauseTense, distance: Int)? {
        var distance = 0
        for index in indexes {
            guard index >= 0, index < atoms.count else { return nil }
            if !goesBack, atoms[index].startsParagraph { return nil }
            if isStop(atoms[index]) { return nil }
            switch atoms[index].word {
            case .punctuation(let sign):
                distance += sign == 0x2C ? commaCost : 0
            case .other:
                distance += 1
                if let tense = tense(at: index, in: atoms) { return (tense, distance) }
            default: distance += 1
            }
            if goesBack, atoms[index].startsParagraph { return nil }
        }
        return nil
    }

    private static func tense(at index: Int, in atoms: [DateAtom]) -> ClauseTense? {
        let traits = atoms[index].traits
        if isName(index, in: atoms) { return nil }
        if traits.contains(.future) { return .future }
        if isToDo(index, in: atoms) { return .future }
        guard index > 0 else { return traits.contains(.past) ? .past : nil }
        if traits.contains(.expected), atoms[index - 1].traits.contains(.present) { return .future }
        guard traits.contains(.past) else { return isToBe(index, in: atoms) ? .future : nil }
        // "will be held": what stands in front of "be" tells; "has a match on Sunday": has had none yet.
        return atoms[index - 1].text == "be" || isOwning(index, in: atoms) ? nil : .past
    }

    /// "The Fed".
    private static func isName(_ index: Int, in atoms: [DateAtom]) -> Bool {
        index > 0 && atoms[index].isCapitalized && !atoms[index].startsParagraph && atoms[index - 1].word == .article
    }

    /// "are to meet on Friday"
    private static func isToDo(_ index: Int, in atoms: [DateAtom]) -> Bool {
        guard ["is", "are"].contains(atoms[index].text), index + 2 < atoms.count else { return false }
        return atoms[index + 1].text == "to" && atoms[index + 2].word == .other
    }

    /// "a talk to be broadcast on Sunday"; not "had to be closed".
    private static func isToBe(_ index: Int, in atoms: [DateAtom]) -> Bool {
        guard index > 1, atoms[index].text == "be", atoms[index - 1].text == "to", index + 1 < atoms.count else {
            return false
        }
        return atoms[index + 1].traits.contains(.past) && !atoms[index - 2].traits.contains(.past)
    }

    /// "has a match", "have until Friday", "has to".
    static func isOwning(_ index: Int, in atoms: [DateAtom]) -> Bool {
        guard ["has", "have"].contains(atoms[index].text), index + 1 < atoms.count else { return false }
        switch atoms[index + 1].word {
        case .article, .one, .cardinal, .number, .vague: return true
        default: return ["to", "until", "no", "his", "her"].contains(atoms[index + 1].text)
        }
    }
}
