import News

/// Composes words of time into expressions: at each atom the rules are tried
/// in order, the first that fits wins. Every rule looks a bounded number of
/// atoms ahead, so the whole is linear.
struct DateGrammar {
    let atoms: [DateAtom]

    /// A shape and the first atom behind it.
    struct Parsed {
        var shape: TimeShape
        var end: Int
        var clock: DayClock?
        var portion: Portion?
    }

    /// All expressions, in order, not overlapping.
    func expressions() -> [TimeExpression] {
        var found: [TimeExpression] = []
        var index = 0
        var last = -1
        while index < atoms.count {
            guard canStart(index), let parsed = expression(at: index), parsed.end > index else {
                index += 1
                continue
            }
            if let first = found.last, last + 1 == index, isJoint(last) {
                found[found.count - 1].shape = Self.shape(first.shape, lentYearBy: parsed.shape)
            }
            found.append(expression(parsed, from: index))
            index = parsed.end
            while let (next, parsed) = rangeEnd(behind: found[found.count - 1], at: index) {
                found[found.count - 1].shape = shape(found[found.count - 1].shape, rangingTo: parsed.shape)
                found.append(expression(parsed, from: next))
                index = parsed.end
            }
            last = index
        }
        return found
    }

    private func canStart(_ index: Int) -> Bool {
        switch atoms[index].word {
        case .other: return atoms[index].traits.contains(.starter)
        case .and, .or, .of: return false
        // "'90s"; "at least two days".
        case .punctuation(let sign): return sign == 0x27
        case .preposition: return atoms[index].text == "at"
        default: return true
        }
    }

    private func expression(_ parsed: Parsed, from start: Int) -> TimeExpression {
        TimeExpression(
            span: TextSpan(atoms[start].span.start, atoms[parsed.end - 1].span.end), shape: parsed.shape,
            clock: parsed.clock, portion: parsed.portion)
    }

    /// Whatever stands at `start`, with its modifiers and its time of day.
    func expression(at start: Int) -> Parsed? {
        guard !isInsideWord(start) else { return nil }
        if let set = set(at: start) { return set }
        if let amount = amount(at: start) { return amount }
        if let portioned = portioned(at: start) { return clocked(portioned, start) }
        if let range = rangeStart(at: start) { return range }
        if let clock = clock(at: start) { return dated(clock) }
        if let point = point(at: start) { return clocked(point, start) }
        return reference(at: start)
    }

    /// A calendar period in any wording, no modifier in front.
    func point(at start: Int) -> Parsed? {
        numericDate(at: start) ?? calendarDate(at: start) ?? relative(at: start) ?? year(at: start)
    }

    // MARK: Looking at atoms

    func word(_ index: Int) -> DateWord {
        index >= 0 && index < atoms.count ? atoms[index].word : .other
    }

    func text(_ index: Int) -> String {
        index >= 0 && index < atoms.count ? atoms[index].text : ""
    }

    /// The atom belongs to the one before without a break: `word(index)` may follow.
    func follows(_ index: Int) -> Bool {
        index < atoms.count && !atoms[index].startsParagraph
    }

    /// `sign` is of ASCII.
    func isSign(_ index: Int, _ sign: Unicode.Scalar) -> Bool {
        guard case .punctuation(let found) = word(index) else { return false }
        return UInt32(found) == sign.value
    }

    /// Behind the sign if it is there.
    func skip(_ sign: Unicode.Scalar, _ index: Int) -> Int { isSign(index, sign) ? index + 1 : index }

    /// Behind a hyphen that joins two words, if there is one.
    func skipHyphen(_ index: Int) -> Int {
        isSign(index, "-") && !isSpaced(index) && !isSpaced(index + 1) ? index + 1 : index
    }

    func isSpaced(_ index: Int) -> Bool { index >= atoms.count || atoms[index].isSpaced }

    func isCapitalized(_ index: Int) -> Bool { index >= 0 && index < atoms.count && atoms[index].isCapitalized }

    func skipArticle(_ index: Int) -> Int {
        switch word(index) {
        case .article: return index + 1
        default: return index
        }
    }

    func isPreposition(_ index: Int) -> Bool {
        switch word(index) {
        case .preposition, .of, .before, .after, .approximate: return true
        default:
            return ["within", "throughout", "over", "for", "as", "toward", "towards", "beyond"].contains(text(index))
        }
    }

    /// `x-2014`, `B52`, `@monday`: no time starts within a longer word.
    private func isInsideWord(_ index: Int) -> Bool {
        guard index > 0, !isSpaced(index) else { return false }
        switch atoms[index - 1].word {
        case .punctuation(let sign): return [0x40, 0x5F].contains(sign) || isJoint(sign, index)
        case .number, .quantity, .decade, .ordinal: return true
        default: return !atoms[index - 1].isAbbreviation
        }
    }

    /// A hyphen, slash or dot inside a word; behind a time it is a range's.
    private func isJoint(_ sign: UInt8, _ index: Int) -> Bool {
        guard index > 1, !isSpaced(index - 1), sign == 0x2E || sign == 0x2D || sign == 0x3A else { return false }
        guard case .number = atoms[index].word else { return false }
        if case .month = word(index + 1), isSpaced(index + 1) { return false }
        return true
    }
}
