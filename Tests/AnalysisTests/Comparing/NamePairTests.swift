import News
import Testing

@testable import Analysis

/// Name pairs written by pattern: romanisations, initials, order, titles,
/// legal forms, acronyms, generations.
struct NamePairTests {
    @Test func thereAreManyPairs() {
        #expect(NamePairPatterns.all.count >= 500)
    }

    /// A wrong merge is worse than a missed one: none here.
    @Test func noWrongPairIsCalledTheSame() {
        let wrong = NamePairPatterns.all.filter { !$0.isSame && answer($0) }
        #expect(wrong.map { "\($0.a) | \($0.b)" } == [])
    }

    @Test func nearlyAllSamePairsAreFound() {
        let same = NamePairPatterns.all.filter(\.isSame)
        let missed = same.filter { !answer($0) }
        #expect(Double(missed.count) <= 0.03 * Double(same.count), "\(missed.map { "\($0.a) | \($0.b)" })")
    }

    /// What is compared must be found first.
    @Test func samePairsShareAKey() {
        let unfound = NamePairPatterns.all.filter {
            $0.isSame && answer($0) && lookups($0.a, $0).isDisjoint(with: keys($0.b, $0))
        }
        #expect(unfound.map { "\($0.a) | \($0.b)" } == [])
    }

    @Test func keysAreFewAndShort() {
        for pair in NamePairPatterns.all {
            #expect(keys(pair.a, pair).count <= 8)
            #expect(keys(pair.a, pair).allSatisfy { !$0.isEmpty && $0.utf8.count <= 40 })
        }
    }

    private func answer(_ pair: NamePair) -> Bool { NameComparison.areSame(pair.a, pair.b, kind: kind(pair)).isSame }

    private func keys(_ name: String, _ pair: NamePair) -> Set<String> {
        Set(EntityLinker.keys(for: name, kind: kind(pair)))
    }

    private func lookups(_ name: String, _ pair: NamePair) -> Set<String> {
        Set(EntityLinker.lookups(for: name, kind: kind(pair)))
    }

    private func kind(_ pair: NamePair) -> EntityKind {
        switch pair.kind {
        case "P": .person
        case "O": .organization
        default: .place
        }
    }
}
