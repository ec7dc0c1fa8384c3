/// Amounts of time: "two years", "the past three months", and the points they
/// lead to: "two years ago", "three days later".
extension DateGrammar {
    func amount(at start: Int) -> Parsed? {
        var index = start
        while let next = skipApproximate(index), next < atoms.count { index = next }
        let article = word(index) == .article || word(index) == .demonstrative && text(index) != "that"
        if article { index += 1 }
        if case .direction = word(index), let spanned = spanned(at: index, afterArticle: article) { return spanned }
        if article, case .ordinal(1) = word(index) { index += 1 }
        if let quantity = quantified(at: index) {
            if article, quantity.amount.text == "1", word(index) == .one { return nil }
            return directed(quantity, start: start)
        }
        return index == start ? bareUnits(at: index) : nil
    }

    struct Quantified {
        let amount: Amount
        let unit: TimeUnit
        let end: Int
        let isAdjective: Bool
    }

    /// A number and its unit: "two years", "10-year", "a year and a half", "2 1/2 years".
    func quantified(at start: Int) -> Quantified? {
        guard let amount = number(at: start) else { return nil }
        var index = skipHyphen(amount.end)
        let isAdjective = index > amount.end
        if isExtra(index) { index += 1 }
        guard follows(index) else { return nil }
        switch word(index) {
        case .units(.quarter) where index > amount.end || word(index + 1) == .of: return nil
        case .units(let unit): return Quantified(amount: amount, unit: unit, end: index + 1, isAdjective: false)
        case .unit(let unit):
            guard isSingular(amount) || isAdjective || isAttribute(index) else { return nil }
            if word(start) == .one, unit == .second || unit == .quarter || unit == .weekend { return nil }
            return Quantified(amount: amount, unit: unit, end: index + 1, isAdjective: isAdjective)
        default: return nil
        }
    }

    /// "two more years", "six full months".
    private func isExtra(_ index: Int) -> Bool {
        [
            "more", "additional", "full", "consecutive", "straight", "long", "whole", "or", "other", "trading",
            "business", "calendar",
        ]
        .contains(text(index)) && text(index) != "or"
    }

    private func isSingular(_ amount: Amount) -> Bool { amount.number == 1 || amount.text == "0.5" }

    /// "a two day visit": the unit stands in front of a noun.
    private func isAttribute(_ index: Int) -> Bool {
        guard case .other = word(index + 1), follows(index + 1) else { return false }
        return true
    }

    private func skipApproximate(_ index: Int) -> Int? {
        switch word(index) {
        case .approximate: return index + 1
        default: break
        }
        switch text(index) {
        case "more", "less", "fewer", "no":
            return text(index + 1) == "than"
                ? index + 2
                : text(index) == "no" && text(index + 1) == "more" && text(index + 2) == "than" ? index + 3 : nil
        case "at": return ["least", "most"].contains(text(index + 1)) ? index + 2 : nil
        case "up": return text(index + 1) == "to" ? index + 2 : nil
        case "over", "under", "just", "only", "exactly", "some", "another":
            if case .other = word(index + 1) { return nil }
            return index + 1
        default: return nil
        }
    }

    /// Looks behind an amount for what makes it a point in time.
    private func directed(_ quantity: Quantified, start: Int) -> Parsed? {
        var end = quantity.end
        if isAge(end) { return nil }
        var value = quantity.amount.text
        let article = word(end + 1) == .one ? 1 : 0
        if word(end) == .and, word(end + 1 + article) == .half { (value, end) = (value + ".5", end + 2 + article) }
        if word(end) == .or, text(end + 1) == "so" || word(end + 1) == .vague { end += 2 }
        if let point = point(quantity, behind: end) { return point }
        if word(start) == .one, quantity.unit.grain != nil, quantity.amount.text == "1", isRate(start) {
            return Parsed(shape: .set("P1" + quantity.unit.duration("1").suffix(1)), end: end)
        }
        return Parsed(shape: .duration(quantity.unit.amount(value)), end: end)
    }

    /// "$5 a year", "twice a week": behind an amount of something else.
    private func isRate(_ index: Int) -> Bool {
        guard index > 0 else { return false }
        switch word(index - 1) {
        case .quantity, .number: return true
        default:
            return ["once", "twice", "times", "million", "billion", "percent", "cents", "share"].contains(
                text(index - 1))
        }
    }

    /// "27 years old", "a 27-year-old": how old someone is, not when.
    private func isAge(_ end: Int) -> Bool { ["old", "olds"].contains(text(skipHyphen(end))) }

    private func point(_ quantity: Quantified, behind end: Int) -> Parsed? {
        let index = skipHyphen(end)
        guard follows(index), let (sign, anchor, reach) = pointer(index) else { return nil }
        guard let grain = quantity.unit.grain else {
            return word(index) == .ago ? vaguePoint(sign, end: reach, anchor) : nil
        }
        guard let number = quantity.amount.number else {
            return vaguePoint(anchor == .now ? -1 : sign, end: reach, anchor)
        }
        if word(index) == .ago, quantity.unit == .year, number == 1 {
            return Parsed(shape: .shift(.year, -1, .likeNow), end: reach)
        }
        let count = quantity.unit == .fortnight ? number * 2 : number
        if word(index) == .before || word(index) == .after, let base = basePoint(at: reach) {
            return Parsed(shape: .offset(grain, sign * count, base.shape), end: base.end)
        }
        return Parsed(shape: .shift(grain, sign * count, anchor), end: reach)
    }

    /// Direction, anchor and end of "ago", "earlier", "later", "from now" ...
    private func pointer(_ index: Int) -> (sign: Int, anchor: TimeAnchor, end: Int)? {
        switch word(index) {
        case .ago: return (-1, .now, index + 1)
        case .earlier: return (-1, .likeThen, index + 1)
        case .later: return (1, .likeThen, index + 1)
        case .before where basePoint(at: index + 1) != nil: return (-1, .then, index + 1)
        case .after where basePoint(at: index + 1) != nil: return (1, .then, index + 1)
        default:
            if text(index) == "from", word(index + 1) == .reference(.present) { return (1, .now, index + 2) }
            return text(index) == "hence" ? (1, .now, index + 1) : nil
        }
    }

    private func basePoint(at start: Int) -> Parsed? {
        guard follows(start) else { return nil }
        return calendarDate(at: skipArticle(start))
    }

    private func vaguePoint(_ sign: Int, end: Int, _ anchor: TimeAnchor = .then) -> Parsed? {
        anchor == .now
            ? Parsed(shape: .reference(.past), end: end)
            : Parsed(shape: .reference(sign < 0 ? .past : .future), end: end)
    }

    /// "the last two weeks", "the next few years", "the past year".
    private func spanned(at index: Int, afterArticle: Bool) -> Parsed? {
        guard case .direction(let direction) = word(index), follows(index + 1) else { return nil }
        if case .units(let unit) = word(index + 1) {
            if direction == .this || unit == .quarter && text(index) != "past" { return nil }
            if text(index) == "coming" || text(index) == "past" {
                return Parsed(shape: .reference(direction == .next ? .future : .past), end: index + 2)
            }
            return Parsed(shape: .duration(unit.duration("X")), end: index + 2)
        }
        guard word(index + 1) != .one, let quantity = quantified(at: index + 1) else { return nil }
        var value = quantity.amount.text
        var end = quantity.end
        if word(end) == .and, word(end + 1) == .one, word(end + 2) == .half { (value, end) = (value + ".5", end + 3) }
        return Parsed(shape: .duration(quantity.unit.duration(value)), end: end)
    }

    /// "years", "months later", "days ago", "recent weeks".
    private func bareUnits(at index: Int) -> Parsed? {
        if text(index) == "recent", case .units = word(index + 1) {
            return Parsed(shape: .reference(.past), end: index + 2)
        }
        guard case .units(let unit) = word(index), !isAge(index + 1), !isMeasure(index) else { return nil }
        switch word(index + 1) {
        case .ago: return Parsed(shape: .reference(.past), end: index + 2)
        case .earlier: return Parsed(shape: .reference(.past), end: index + 2)
        case .later: return Parsed(shape: .reference(.future), end: index + 2)
        default:
            return unit == .second || unit == .quarter
                ? nil : Parsed(shape: .duration(unit.duration("X")), end: index + 1)
        }
    }

    /// "light-years", "man hours": no time, but a distance, or work.
    private func isMeasure(_ index: Int) -> Bool {
        let isJoined = index > 1 && skipHyphen(index - 1) == index
        return DateWords.measures.contains(text(isJoined ? index - 2 : index - 1))
    }

    /// "every Monday", "each year", "daily", "Mondays", "per day".
    func set(at start: Int) -> Parsed? {
        if case .often(let unit) = word(start) { return Parsed(shape: .set(Self.setValue(unit)), end: start + 1) }
        if text(start) == "per", case .unit(let unit) = word(start + 1), unit.grain != nil {
            return Parsed(shape: .set(unit.duration("1")), end: start + 2)
        }
        guard word(start) == .every else { return nil }
        if case .unit(let unit) = word(start + 1) {
            return Parsed(shape: .set(unit == .day ? "XXXX-XX-XX" : unit.duration("1")), end: start + 2)
        }
        if let quantity = quantified(at: start + 1) {
            return Parsed(shape: .set(quantity.unit.duration(quantity.amount.text)), end: quantity.end)
        }
        if case .dayPart(let part) = word(start + 1) {
            return Parsed(shape: .set("XXXX-XX-XXT" + part.rawValue), end: start + 2)
        }
        guard let part = part(at: start + 1) else { return nil }
        return Parsed(shape: .set(part.part.openValue), end: part.end)
    }

    private static func setValue(_ unit: TimeUnit) -> String {
        switch unit {
        case .day: return "XXXX-XX-XX"
        case .year: return "XXXX"
        case .hour: return "PT1H"
        default: return unit.duration("1")
        }
    }
}
