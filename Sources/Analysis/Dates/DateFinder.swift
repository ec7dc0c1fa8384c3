import News

/// Finds and resolves the dates of one article, in one pass each over its
/// bytes, its words and its expressions of time.
enum DateFinder {
    /// `published` is what relative dates count from where no dateline gives a
    /// day; without either they keep an open value and open days.
    static func dates(in document: Document, published: Publication?) -> [DateMention] {
        let atoms = DateLexer.atoms(of: document.bytes)
        let expressions = DateGrammar(atoms: atoms).expressions()
        var resolver = DateResolver(
            published: published?.day(), isNarrative: Narrative.isNarrative(expressions, published: published?.day()))
        var places = AtomPlaces(atoms)
        var mentions: [DateMention] = []
        var before: DateBefore?
        mentions.reserveCapacity(expressions.count)
        for expression in expressions {
            let (start, end) = places.atoms(of: expression.span)
            let tense = ClauseTense.around(start, end, in: atoms)
            // "They soon left" orders what happened; it names no time.
            if tense != .future, atoms[start].text == "soon" { continue }
            let mention = resolver.resolve(
                expression, tense: tense, isPassing: isPassing(expression, start, end, in: atoms),
                isLess: ["less", "fewer"].contains(atoms[start].text),
                day: before?.day(for: expression, tense: tense, start, end, in: atoms))
            before = DateBefore(mention: mention, start: start, end: end)
            if mentions.isEmpty, let day = Dateline.day(mention, behind: end, in: atoms) { resolver.start(from: day) }
            mentions.append(mention)
        }
        return mentions
    }

    /// "a campaign planned for 1976": what is told goes on before it.
    private static func isForeseen(_ start: Int, in atoms: [DateAtom]) -> Bool {
        atoms[max(0, start - 4)..<start].contains {
            !$0.traits.isDisjoint(with: [.future, .expected])
        }
    }

    /// Nothing is told of it: the second year of a range, or a date that tells
    /// which one is meant, "the August 1792 uprising", "until 1958", "as in 1812".
    private static func isPassing(_ expression: TimeExpression, _ start: Int, _ end: Int, in atoms: [DateAtom]) -> Bool
    {
        guard start > 1, case .period(let period) = expression.shape else { return false }
        if atoms[start - 1].word == .punctuation(0x2D), !atoms[start].isSpaced { return period.grain == .year }
        if ["until", "till"].contains(atoms[start - 1].text) { return true }
        if atoms[start - 1].text == "in", ["as", "like", "unlike", "than"].contains(atoms[start - 2].text) {
            return true
        }
        if period.grain == .year, isForeseen(start, in: atoms) { return true }
        guard period.grain >= .month, atoms[start - 1].text == "the", end < atoms.count else { return false }
        return atoms[end].word == .other && atoms[end].isSpaced
    }
}

// MARK: - Private

/// Finds the atoms of spans that come in order.
private struct AtomPlaces {
    private let atoms: [DateAtom]
    private var index = 0

    init(_ atoms: [DateAtom]) { self.atoms = atoms }

    mutating func atoms(of span: TextSpan) -> (start: Int, end: Int) {
        while index < atoms.count, atoms[index].span.start < span.start { index += 1 }
        var end = index
        while end < atoms.count, atoms[end].span.start < span.end { end += 1 }
        return (index, end)
    }
}
