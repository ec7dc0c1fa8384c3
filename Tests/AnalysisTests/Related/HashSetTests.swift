import Testing

@testable import Analysis

struct HashSetTests {
    @Test func whatWasPutInIsFoundAndNothingElse() {
        let hashes = (1...300).map { TermHash.mixed(UInt64($0)) } + [1, 2, 1 << 40]
        let set = HashSet(hashes + hashes)
        #expect(hashes.allSatisfy(set.contains))
        #expect((301...900).allSatisfy { !set.contains(TermHash.mixed(UInt64($0))) })
        #expect(!set.contains(3))
        #expect(!HashSet([]).contains(1))
    }
}
