import News
import Testing

@testable import Archive

@Suite struct TermVectorBytesTests {
    private let vector = TermVector([7: 2, 1: 0.5, 4_000_000_000: -3])

    @Test func survivesStorage() {
        #expect(TermVector(bytes: vector.bytes) == vector)
        #expect(TermVector(bytes: Array(vector.bytes.dropLast(3))).entries.count == 2)
        #expect(TermVector(bytes: [UInt8]()).isEmpty)
        let odd = TermVector([0: 4, 1: 20_000_000, 2: -0.0, 3: .infinity, 4: 255, 5: 256, .max: 3])
        #expect(TermVector(bytes: odd.bytes) == odd)
    }

    /// Pairs, names and numbers are spread over fewer terms than words.
    @Test func eachKindTakesWhatItMust() {
        let counts: [UInt32: (count: Int, bits: UInt32)] = [0: (160, 30), 1: (110, 21), 2: (60, 24), 3: (40, 22)]
        var weights: [UInt32: Float] = [:]
        for (kind, (count, bits)) in counts {
            for number in 1...count {
                let hash = UInt32(truncatingIfNeeded: number &* 0x9E37_79B9) >> (32 - bits)
                weights[kind << 30 | hash] = 1
            }
        }
        let vector = TermVector(weights)
        #expect(TermVector(bytes: vector.bytes) == vector)
        #expect(vector.bytes.count < 370 * 23 / 8)
    }

    /// The best there could be for 300 of 2^32 terms are 25 bits each.
    @Test func hashedTermsTakeHardlyMoreThanTheyMust() {
        let terms = (1...300).map { (UInt32(truncatingIfNeeded: $0 &* 0x9E37_79B9), Float($0 % 3 + 1)) }
        let many = TermVector(Dictionary(uniqueKeysWithValues: terms))
        #expect(TermVector(bytes: many.bytes) == many)
        #expect(many.bytes.count < 300 * 29 / 8)
    }

    @Test func readsTheFormerForm() {
        // 3 with 1, 103 with 2, 103 + 300 with a half
        let former: [UInt8] = [3, 2, 100, 4, 0xAC, 0x02, 1, 0, 0, 0, 0x3F]
        #expect(TermVector(bytes: former) == TermVector([3: 1, 103: 2, 403: 0.5]))
        #expect(TermVector(bytes: [3, 2, 100]) == TermVector([3: 1]))
    }

    @Test func damagedBytesAreNoTrap() {
        for start in 0..<64 {
            let bytes = (0..<40).map { UInt8(truncatingIfNeeded: ($0 &+ start) &* 151) }
            _ = TermVector(bytes: [0] + bytes)
            _ = TermVector(bytes: bytes)
        }
        #expect(TermVector(bytes: [0, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F, 31]).isEmpty)
    }
}
