import Reading
import Testing

@testable import Terminal

@Suite struct CursesKeysTests {
    @Test(arguments: [
        ("j", Key.character("j")), (" ", .character(" ")), ("é", .character("é")), ("\u{1}", .control("a")),
        ("\u{4}", .control("d")), ("\u{1A}", .control("z")), ("\t", .tab), ("\r", .enter), ("\n", .enter),
        ("\u{1B}", .escape), ("\u{8}", .backspace), ("\u{7F}", .backspace), ("\u{1C}", .control("\\")),
        ("\u{1F}", .control("_")), ("\0", .control(" ")),
    ])
    func typed(text: String, key: Key) throws {
        let scalar = try #require(text.unicodeScalars.first)
        #expect(CursesKeys.key(typed: scalar) == key)
    }
}
