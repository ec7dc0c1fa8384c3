/// Whether the clause around a date speaks of the past or of the future.
enum ClauseTense: Sendable {
    case past, future
    /// The date belongs to a verb that tells what was done: "in February asked".
    case done

    /// `done` where the verb beside atoms `start..<end` tells what was done, else
    /// the tense of the verb nearest to them; nil if there is none within a dozen words. A comma in between counts as six words.
    static func around(_ start: Int, _ end: Int, in atoms: [DateAtom]) -> ClauseTense? {
        if isOfDeed(start, end, in: atoms) { return .done }
        let before = nearest(stride(from: start - 1, through: max(0, start - reach), by: -1), in: atoms, goesBack: true)
        let after = nearest(stride(from: end, to: min(atoms.count, end + reach), by: 1), in: atoms, goesBack: false)
        guard let before else { return after?.tense }
        guard let after else { return before.tense }
        return after.distance < before.distance ? after.tense : before.tense
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
        if traits.contains(.future) { return .future }
        if traits.contains(.expected), index > 0, atoms[index - 1].traits.contains(.present) { return .future }
        return traits.contains(.past) ? .past : nil
    }
}
