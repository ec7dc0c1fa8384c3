import Analysis

/// Exact-span precision, recall and F1, by kind and together.
struct Score {
    private var right = [Int](repeating: 0, count: NameTag.kinds)
    private var given = [Int](repeating: 0, count: NameTag.kinds)
    private var found = [Int](repeating: 0, count: NameTag.kinds)
    private(set) var tokens = 0

    mutating func add(gold: [TaggedDocument.Name], found names: [TaggedDocument.Name], tokens: Int) {
        let answers = Set(gold)
        for name in gold { given[name.kind] += 1 }
        for name in names {
            found[name.kind] += 1
            if answers.contains(name) { right[name.kind] += 1 }
        }
        self.tokens += tokens
    }

    /// In percent, over the kinds given.
    func f1(_ kinds: some Sequence<Int>) -> Double {
        let right = kinds.reduce(0) { $0 + self.right[$1] }
        let both = kinds.reduce(0) { $0 + given[$1] + found[$1] }
        return both == 0 ? 0 : 200 * Double(right) / Double(both)
    }

    var line: String {
        let names = ["person", "organization", "place", "other"]
        let hasOther = given[3] > 0
        let kinds = hasOther ? 0..<4 : 0..<3
        let each = kinds.map { "\(names[$0]) \(Score.text(f1([$0])))" }.joined(separator: ", ")
        let both =
            hasOther
            ? "F1 \(Score.text(f1(0..<4))) (three kinds \(Score.text(f1(0..<3))))" : "F1 \(Score.text(f1(0..<3)))"
        let precision =
            100 * Double(kinds.reduce(0) { $0 + right[$1] }) / Double(max(1, kinds.reduce(0) { $0 + found[$1] }))
        return "\(both), precision \(Score.text(precision)): \(each); \(tokens) tokens"
    }

    private static func text(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }
}
