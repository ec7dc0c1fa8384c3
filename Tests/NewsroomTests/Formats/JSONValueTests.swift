import Foundation
import Testing

@testable import Newsroom

@Suite struct JSONValueTests {
    private static let cases: [(JSONValue, String)] = [
        (nil, "null"), (true, "true"), (false, "false"), (0, "0"), (-17, "-17"),
        (.integer(.max), "9223372036854775807"),
        (0.5, "0.5"), (2.0, "2"), (.number(1 / 3), "0.3333"), (.number(-0.00001), "0"), (.number(.infinity), "null"),
        (.number(.nan), "null"), (.number(1e300), "1e+300"), ("", #""""#), ("news", #""news""#),
        ("a \"b\" \\ c", #""a \"b\" \\ c""#), ("a\nb\tc\rd", #""a\nb\tc\rd""#), ("\u{0}\u{1F}", #""\u0000\u001f""#),
        ("“Köln” ☕ 金", #""“Köln” ☕ 金""#), (JSONValue(String?.none), "null"), (JSONValue("x"), #""x""#),
        (.array([]), "[]"), (.array([1, "a", nil]), #"[1,"a",null]"#), (.fields([:]), "{}"),
        (.fields(["z": 1, "a": .fields(["b": .array([true])])]), #"{"z":1,"a":{"b":[true]}}"#),
    ]

    @Test(arguments: cases.indices) func isWrittenOnOneLine(index: Int) {
        #expect(Self.cases[index].0.line == Self.cases[index].1)
    }

    /// A line may be looked at in a terminal: nothing in it may steer one.
    @Test func controlCharactersOfTheTerminalAreEscaped() {
        #expect(JSONValue.string("\u{7F}\u{9B}2J\u{85}").line == #""\u007f\u009b2J\u0085""#)
        #expect(JSONValue.string("\u{202E}gpj.exe\u{E0041}").line == #""\u202egpj.exe\udb40\udc41""#)
    }

    @Test func whatIsWrittenCanBeReadAgain() throws {
        let text = String(String.UnicodeScalarView((0..<0x300).compactMap(Unicode.Scalar.init))) + "\u{2028}👨‍👩‍👧"
        let data = Data(JSONValue.fields(["text": .string(text)]).line.utf8)
        #expect(try JSONDecoder().decode([String: String].self, from: data) == ["text": text])
    }
}
