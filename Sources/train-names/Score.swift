import Analysis
import News

/// Exact-span precision, recall and F1, by kind and together.
struct Score {
    private var right: [EntityKind: Int] = [:]
    private var given: [EntityKind: Int] = [:]
    private var found: [EntityKind: Int] = [:]
    private(set) var tokens = 0

    /// Some sets mark nothing of the last kind, `other`.
    private static let threeKinds = NameTag.kinds.dropLast()

    mutating func add(gold: [TaggedDocument.Name], found names: [TaggedDocument.Name], tokens: Int) {
        let answers = Set(gold)
        for name in gold { given[name.kind, default: 0] += 1 }
        for name in names {
            found[name.kind, default: 0] += 1
            if answers.contains(name) { right[name.kind, default: 0] += 1 }
        }
        self.tokens += tokens
    }

    /// In percent, over the kinds given.
    func f1(_ kinds: some Sequence<EntityKind>) -> Double {
        let both = sum(given, kinds) + sum(found, kinds)
        return both == 0 ? 0 : 200 * Double(sum(right, kinds)) / Double(both)
    }

    var line: String {
        let hasOther = given[.other] ?? 0 > 0
        let kinds = hasOther ? NameTag.kinds[...] : Score.threeKinds
        let each = kinds.map { "\($0.rawValue) \(Score.text(f1([$0])))" }.joined(separator: ", ")
        let three = Score.text(f1(Score.threeKinds))
        let both = hasOther ? "F1 \(Score.text(f1(kinds))) (three kinds \(three))" : "F1 \(three)"
        let precision = 100 * Double(sum(right, kinds)) / Double(max(1, sum(found, kinds)))
        return "\(both), precision \(Score.text(precision)): \(each); \(tokens) tokens"
    }

    private func sum(_ counts: [EntityKind: Int], _ kinds: some Sequence<EntityKind>) -> Int {
        kinds.reduce(0) { $0 + (counts[$1] ?? 0) }
    }

    private static func text(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }
}
