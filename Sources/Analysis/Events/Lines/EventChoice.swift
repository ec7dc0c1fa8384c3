import News

/// Chooses the events of an article that deserve a line: one for each
/// happening of a sentence, and no more than its length allows.
enum EventChoice {
    /// All reports in their order; those chosen are notable.
    /// `people`: which entities are persons.
    static func chosen(_ rated: [RatedReport], words: Int, people: Set<Int>) -> [Report] {
        var reports = rated.map(\.report)
        let ranked = rated.indices.filter { rated[$0].worth != nil }
            .sorted { (rated[$1].worth ?? 0, $0) < (rated[$0].worth ?? 0, $1) }
        var taken: [Int] = []
        let lines = LineMemory(people: people)
        for index in ranked where taken.count < limit(words) {
            if taken.contains(where: { isSame(rated[$0], rated[index], lines) }) { continue }
            let cause = cause(of: index, in: rated)
            taken.append(cause)
            reports[cause].isNotable = true
        }
        return reports
    }

    /// "A crash killed twelve": told by one line, it is the crash, as other articles tell it.
    private static func cause(of index: Int, in rated: [RatedReport]) -> Int {
        let report = rated[index].report
        guard report.kind.isHarm, report.status != .denied else { return index }
        return rated.indices.first { place in
            let other = rated[place].report
            return rated[place].worth != nil && other.span == report.span && other.text == report.text
                && other.kind.isMishap && !other.kind.isHarm
        } ?? index
    }

    /// About one for each 60 words, a few for the shortest.
    static func limit(_ words: Int) -> Int { min(24, 4 + words / 70) }

    private static func isSame(_ a: RatedReport, _ b: RatedReport, _ lines: LineMemory) -> Bool {
        if a.report.text == b.report.text { return true }
        guard a.report.span == b.report.span else { return isRepeated(a.report, b.report, lines) }
        if a.core.contains(b.token) || b.core.contains(a.token) { return true }
        if a.report.kind.isMishap, b.report.kind.isMishap, a.report.days.overlaps(b.report.days) { return true }
        guard a.subject != nil, a.subject == b.subject else { return false }
        return family(a.report.kind) == family(b.report.kind)
            || !namesMore(a.report, b.report) && (isWeak(a.report.kind) || isWeak(b.report.kind))
    }

    /// Kinds that beside another deed of the same people mostly lead to it or follow from it.
    private static func isWeak(_ kind: EventKind) -> Bool {
        switch kind {
        case .other, .support, .move, .report, .close, .launch, .yield, .request, .aid, .cooperate, .concede, .reject:
            return true
        default: return false
        }
    }

    /// Each names somebody whom the other doesn't: "visited Lima and met Dahl".
    private static func namesMore(_ a: Report, _ b: Report) -> Bool {
        let (mine, theirs) = (entities(a), entities(b))
        return !mine.isSubset(of: theirs) && !theirs.isSubset(of: mine)
    }

    private static func entities(_ report: Report) -> Set<Int> {
        Set(report.participants.map(\.entity) + [report.place].compactMap(\.self))
    }

    /// The same happening, said again further on: by a word of its family, of
    /// the same people, in much the same words or at the same place.
    private static func isRepeated(_ a: Report, _ b: Report, _ lines: LineMemory) -> Bool {
        guard (a.status == .denied) == (b.status == .denied), agree(a, b) else { return false }
        let (left, right) = (lines.words(of: a.text), lines.words(of: b.text))
        guard !left.isOfAnother, !right.isOfAnother else { return false }
        if isOneMishap(a, b, lines), left.numbersAgree(with: right) { return true }
        guard isAkin(a, b) else { return false }
        let (mine, theirs) = (entities(a), entities(b))
        if a.lemma == b.lemma, mine == theirs, a.participants.count > 1 { return true }
        guard mine.isEmpty == theirs.isEmpty, mine.isEmpty || !mine.isDisjoint(with: theirs) else { return false }
        if family(a.kind) == .visit, a.place != nil, a.place == b.place { return true }
        return left.numbersAgree(with: right) && left.likeness(to: right) >= (a.lemma == b.lemma ? 0.5 : 0.7)
    }

    /// "opened fire", "the shooting", "killed five": one attack, or one crash and what came of it, unless they name
    /// other people or places. "Berg died", "a crash killed twelve": who died is one of those, where the days are near.
    /// "A plane crashed in Chile", "the plane crashed near Lima": the country and the town.
    private static func isOneMishap(_ a: Report, _ b: Report, _ lines: LineMemory) -> Bool {
        let isHarm = a.kind.isHarm || b.kind.isHarm
        guard a.kind.isMishap, b.kind.isMishap, a.status == b.status, a.kind == b.kind || isHarm else { return false }
        let isOnePlace = a.place == nil || b.place == nil || a.place == b.place
        if isOnePlace, !namesMore(a, b) { return true }
        let isToldAgain =
            a.lemma == b.lemma && a.kind != .assault && !isHarm
            && lines.words(of: a.text).likeness(to: lines.words(of: b.text)) >= 0.7
        guard areNear(a, b), isToldAgain || isOnePlace && isHarm else { return false }
        return entities(a).isDisjoint(with: lines.people) || entities(b).isDisjoint(with: lines.people)
    }

    /// Both have a day, of one week where it isn't told of both.
    private static func areNear(_ a: Report, _ b: Report) -> Bool {
        guard let mine = a.days.first, let theirs = b.days.first else { return false }
        return abs(mine.daysSince1970 - theirs.daysSince1970) < 8
    }

    private static func isAkin(_ a: Report, _ b: Report) -> Bool {
        a.lemma == b.lemma || family(a.kind) == .visit && family(b.kind) == .visit
            || EventFamilies.areAkin(a.lemma, b.lemma)
    }

    /// Not on two days that both are told, nor the one in a year long before the news.
    private static func agree(_ a: Report, _ b: Report) -> Bool {
        switch (a.dateOrigin == .text, b.dateOrigin == .text) {
        case (true, true): a.days.overlaps(b.days)
        case (true, false): !isOfOtherYear(a.days, than: b.days)
        case (false, true): !isOfOtherYear(b.days, than: a.days)
        case (false, false): true
        }
    }

    /// "the visit in 2000" beside one that is of no year that is told.
    private static func isOfOtherYear(_ told: DayInterval, than other: DayInterval) -> Bool {
        guard let from = told.from, let to = told.to, !told.isSingleDay else { return false }
        guard let day = other.first else { return to.daysSince1970 - from.daysSince1970 > 300 }
        return day.daysSince1970 - to.daysSince1970 > 300
    }

    /// Going somewhere and visiting are one.
    private static func family(_ kind: EventKind) -> EventKind { kind == .move ? .visit : kind }
}

/// What lines are compared by, found once for each.
private final class LineMemory {
    let people: Set<Int>
    private var known: [String: LineWords] = [:]

    init(people: Set<Int>) {
        self.people = people
    }

    func words(of line: String) -> LineWords {
        if let words = known[line] { return words }
        let words = LineWords(line)
        known[line] = words
        return words
    }
}

private struct LineWords {
    let numbers: Set<Substring>
    /// Longer words without a capital: names are compared as participants.
    let words: Set<Substring>
    /// "Another gunman", "a second attack".
    let isOfAnother: Bool

    private static let others: Set<String> = [
        "another", "second", "third", "previous", "earlier", "separate", "similar",
    ]

    init(_ line: String) {
        numbers = Set(
            LineWords.runs(in: line, withNumbers: true).filter {
                $0.contains(where: \.isNumber) || FunctionWords.quantities.contains(String($0))
            })
        let words = LineWords.runs(in: line, withNumbers: false)
        self.words = Set(words.filter { $0.count > 3 && $0.first?.isLowercase == true })
        isOfAnother = words.contains { LineWords.others.contains($0.lowercased()) }
    }

    /// The stretches of letters, or of letters and numbers. What a character is takes long to find out: in most lines
    /// each byte is one, but for quotation marks and dashes.
    private static func runs(in line: String, withNumbers: Bool) -> [Substring] {
        guard line.unicodeScalars.allSatisfy({ $0.isASCII || (0x2010...0x2027).contains($0.value) }) else {
            return line.split { !($0.isLetter || withNumbers && ($0.isNumber || $0 == "-" || $0 == ".")) }
        }
        return line.utf8.split { byte in
            switch byte {
            case 0x41...0x5A, 0x61...0x7A: false
            case 0x30...0x39, 0x2D, 0x2E: !withNumbers
            default: true
            }
        }.map { Substring($0) }
    }

    /// Neither gives one that the other doesn't, or only one of them does.
    func numbersAgree(with other: LineWords) -> Bool {
        numbers.isSubset(of: other.numbers) || other.numbers.isSubset(of: numbers)
    }

    /// The share of the words of the shorter line that stand in the other.
    func likeness(to other: LineWords) -> Double {
        let fewer = min(words.count, other.words.count)
        return fewer == 0 ? 0 : Double(words.intersection(other.words).count) / Double(fewer)
    }
}

extension EventKind {
    /// What goes wrong and whom it befalls: in one sentence mostly one thing and what came of it.
    var isMishap: Bool {
        switch self {
        case .disaster, .accident, .die, .injure, .assault: return true
        default: return false
        }
    }

    /// Of those, what comes of the others.
    var isHarm: Bool { self == .die || self == .injure }
}
