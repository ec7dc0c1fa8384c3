import Testing

@testable import Terminal

@Suite struct ClipboardTests {
    @Test(arguments: [("", ""), ("a", "YQ=="), ("ab", "YWI="), ("abc", "YWJj"), ("é 金", "w6kg6YeR")])
    func base64(text: String, expected: String) {
        #expect(String(decoding: Clipboard.base64(Array(text.utf8)), as: UTF8.self) == expected)
    }

    @Test func theSequenceOnlyWrites() throws {
        let sequence = try #require(Clipboard.sequence("abc"))
        #expect(String(decoding: sequence, as: UTF8.self) == "\u{1B}]52;c;YWJj\u{7}")
    }

    @Test func aTextThatTerminalsDropIsRefused() {
        #expect(Clipboard.sequence(String(repeating: "a", count: 74_994)) != nil)
        #expect(Clipboard.sequence(String(repeating: "a", count: 74_995)) == nil)
    }
}
