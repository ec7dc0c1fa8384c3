extension DateGrammar {
    /// An amount as TIMEX3 writes it, and the atom behind.
    struct Amount {
        let text: String
        let number: Int?
        let end: Int
    }

    /// "12", "1.5", "twenty four", "a hundred", "several", "a couple of", "a".
    func number(at start: Int) -> Amount? {
        guard let whole = wholeNumber(at: start) else { return nil }
        let half = word(whole.end + 1) == .one ? whole.end + 2 : whole.end + 1
        guard whole.number != nil, word(whole.end) == .and, word(half) == .half else { return whole }
        return Amount(text: whole.text + ".5", number: nil, end: half + 1)
    }

    private func wholeNumber(at start: Int) -> Amount? {
        switch word(start) {
        case .number(let value):
            return mixed(value, at: start) ?? Amount(text: String(value), number: value, end: start + 1)
        case .quantity: return quantity(at: start)
        case .cardinal, .scale: return spelled(at: start)
        case .vague: return Amount(text: "X", number: nil, end: start + 1)
        case .couple: return Amount(text: "2", number: 2, end: word(start + 1) == .of ? start + 2 : start + 1)
        case .half: return half(at: start)
        case .one: return one(at: start)
        default: return nil
        }
    }

    /// "2 1/2".
    private func mixed(_ value: Int, at start: Int) -> Amount? {
        guard word(start + 1) == .number(1), isSign(start + 2, "/"), word(start + 3) == .number(2) else { return nil }
        return Amount(text: "\(value).5", number: nil, end: start + 4)
    }

    /// The value of a number in words and the atom behind it; nil for what goes on beyond all numbers
    /// ("hundred hundred hundred ...").
    func spelled(at start: Int) -> Amount? {
        guard let (small, next) = belowHundred(start) ?? (isScale(start) ? (1, start) : nil), !isScale(start - 1)
        else { return nil }
        var total = 0
        var (current, index) = (small, next)
        var scales = 0
        while case .scale(let scale) = word(index) {
            scales += 1
            guard scales <= DateGrammar.mostScales else { return nil }
            index += 1
            if scale == 1000 { (total, current) = (total + current * scale, 0) } else { current *= scale }
            let behind = word(index) == .and ? index + 1 : index
            if let (small, next) = belowHundred(behind) { (current, index) = (current + small, next) }
        }
        return Amount(text: String(total + current), number: total + current, end: index)
    }

    /// "two hundred thousand" has two; so few of thousands can't overflow.
    private static let mostScales = 4

    func belowHundred(_ start: Int) -> (Int, Int)? {
        guard case .cardinal(let first) = word(start) else { return nil }
        let next = skipHyphen(start + 1)
        guard first >= 20, first % 10 == 0, case .cardinal(let ones) = word(next), ones > 0, ones < 10, follows(next)
        else { return (first, start + 1) }
        return (first + ones, next + 1)
    }

    private func isScale(_ index: Int) -> Bool {
        if case .scale = word(index) { return true }
        return false
    }

    private func one(at start: Int) -> Amount? {
        switch word(start + 1) {
        case .vague where text(start + 1) == "few": return Amount(text: "X", number: nil, end: start + 2)
        case .couple, .scale, .half: return number(at: start + 1)
        default: return Amount(text: "1", number: 1, end: start + 1)
        }
    }

    /// "half a year", "half-hour".
    private func half(at start: Int) -> Amount? {
        let next = skipHyphen(start + 1)
        return Amount(text: "0.5", number: nil, end: word(next) == .one ? next + 1 : next)
    }

    private func quantity(at start: Int) -> Amount? {
        let text = atoms[start].text
        guard !text.isEmpty, !isSign(start + 1, "%") else { return nil }
        return Amount(text: text, number: Int(text), end: start + 1)
    }
}
