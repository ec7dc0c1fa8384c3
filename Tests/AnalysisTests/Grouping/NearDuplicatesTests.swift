import Testing

@testable import Analysis

struct NearDuplicatesTests {
    private let wire = (0..<120).map { "The ferry number \($0) left the harbour of port\($0 * 7 % 31) in calm weather" }
        .joined(separator: ". ")

    private func sharesABand(_ a: String, _ b: String) -> Bool {
        !Set(NearDuplicates.bands(of: a)).isDisjoint(with: NearDuplicates.bands(of: b))
    }

    @Test func lightEditsLeaveATextTheSame() {
        let edited =
            wire.replacing("The ferry number 7 left", with: "Ferry no. 7 sailed from").uppercased() + " (Agencies)"
        #expect(sharesABand(wire, edited))
        #expect(NearDuplicates.areSame(wire, edited))
    }

    @Test func aTextCutShortIsTheSame() {
        #expect(NearDuplicates.areSame(wire, String(wire.prefix(wire.count / 3))))
    }

    @Test func anotherTextOnTheSameIsNot() {
        let other = (0..<120).map { "In calm weather port\($0) saw a ferry, its number was \($0), leave" }
            .joined(separator: ". ")
        #expect(!NearDuplicates.areSame(wire, other))
        #expect(!sharesABand(wire, other))
    }

    @Test func shortTextsMustAgreeWordForWord() {
        #expect(NearDuplicates.areSame("Two words", "two words!"))
        #expect(!NearDuplicates.areSame("Two words", "Two other words"))
        #expect(NearDuplicates.bands(of: "Two words").count == 16)
        #expect(NearDuplicates.bands(of: " … ").isEmpty && !NearDuplicates.areSame(" … ", "?"))
    }
}
