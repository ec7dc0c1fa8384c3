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
        mentions.reserveCapacity(expressions.count)
        for expression in expressions {
            let (start, end) = places.atoms(of: expression.span)
            let tense = ClauseTense.around(start, end, in: atoms)
            // "They soon left" orders what happened; it names no time.
            if tense != .future, atoms[start].text == "soon" { continue }
            let isRangeEnd = start > 1 && atoms[start - 1].word == .punctuation(0x2D) && !atoms[start].isSpaced
            let mention = resolver.resolve(expression, tense: tense, isRangeEnd: isRangeEnd)
            if mentions.isEmpty, let day = Dateline.day(mention, behind: end, in: atoms) { resolver.start(from: day) }
            mentions.append(mention)
        }
        return mentions
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
