import News

/// A date of a sentence, and what it says of the next one there.
struct DateBefore {
    let mention: DateMention
    /// Its atoms.
    let start: Int
    let end: Int

    /// The day that the next date, at these atoms, takes from it: of a time of day, also in the next sentence where that
    /// tells of the past, or the first one that the end of a range can be.
    func day(
        for expression: TimeExpression, tense: ClauseTense?, _ start: Int, _ end: Int, in atoms: [DateAtom]
    ) -> CalendarDay? {
        guard mention.days.isSingleDay, let day = mention.days.from, start - end < Self.reach else { return nil }
        let isLent =
            switch expression.shape {
            case .part(.weekday): isJoint(start, in: atoms)
            case .shift(.day, 0, .now): isBareClock(expression, start, end, in: atoms) && !isOfSaying(in: atoms)
            default: false
            }
        guard isLent else { return nil }
        return isSentence(through: start, in: atoms) || goesOn(expression, tense, start, in: atoms) ? day : nil
    }

    /// "A ferry sank on Monday. It had left at 4 p.m."
    private func goesOn(
        _ expression: TimeExpression, _ tense: ClauseTense?, _ start: Int, in atoms: [DateAtom]
    ) -> Bool {
        guard tense == .past || tense == .done, expression.clock != nil else { return false }
        return atoms[min(end, start)..<start].count { ClauseTense.isStop($0) && $0.word != .punctuation(0x3B) } < 3
            && atoms[min(end, start)...start].count { $0.startsParagraph } < 2
    }

    private func isSentence(through start: Int, in atoms: [DateAtom]) -> Bool {
        !atoms[min(end, start)...start].contains { ClauseTense.isStop($0) || $0.startsParagraph }
    }

    private static let reach = 40

    /// "Monday to Friday".
    private func isJoint(_ start: Int, in atoms: [DateAtom]) -> Bool {
        guard start == end + 1 else { return false }
        if atoms[end].word == .punctuation(0x2D) { return true }
        return DateWords.joints.contains(atoms[end].text)
    }

    /// "on Tuesday ... at 18:00", "lost Sunday's vote and left before midnight"; not "today at 18:00".
    private func isBareClock(_ expression: TimeExpression, _ start: Int, _ end: Int, in atoms: [DateAtom]) -> Bool {
        guard let first = expression.clock?.value.utf8.first, 0x30...0x39 ~= first else { return false }
        return !atoms[start..<end].contains { atom in
            switch atom.word {
            case .dayShift, .tonight, .direction: return true
            default: return false
            }
        }
    }

    /// "said on Tuesday": no day of what was said.
    private func isOfSaying(in atoms: [DateAtom]) -> Bool {
        let before = start > 0 && atoms[start - 1].text == "on" ? start - 2 : start - 1
        return before >= 0 && TenseWords.telling.contains(atoms[before].text)
    }
}
