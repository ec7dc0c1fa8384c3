import News
import Testing

@Suite struct TrimmedTests {
    @Test func endsAreTrimmed() {
        #expect("  a b \t ".trimmed == "a b \t")
        #expect("\t a b \t".trimmed { $0 == " " || $0 == "\t" } == "a b")
        #expect(".a..b.".trimmed { $0 == "." } == "a..b")
        #expect("   ".trimmed.isEmpty && "".trimmed.isEmpty)
    }
}
