import Testing

@testable import Screens

/// Sentences that are longer than their line.
@Suite struct CuttingTests {
    private let name = String(repeating: "a very long headline ", count: 6) + "here"

    /// An apostrophe within a word closes no quotation.
    @Test func whatIsQuotedIsCutAndTheRestStays() {
        let end = "…' isn't in this article; F looks in the whole library."
        #expect("'\(name)' isn't in this article; F looks in the whole library.".fitting(100, "…").hasSuffix(end))
    }

    @Test func anApostropheInWhatIsQuotedIsNoEndOfIt() {
        let text = "You said that 'Brekke's \(name)' is another event; u takes it back.".fitting(90, "…")
        #expect(text.hasPrefix("You said that 'Brekke's a very"))
        #expect(text.hasSuffix("…' is another event; u takes it back."))
    }

    @Test func withoutAQuotationTheMiddleGoes() {
        let text = "It isn't known what \(name) didn't do, so nothing can be done about it.".fitting(80, "…")
        #expect(text.hasPrefix("It isn't known what a very"))
        #expect(text.hasSuffix("can be done about it."))
    }
}
