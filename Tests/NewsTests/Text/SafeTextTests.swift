import News
import Testing

@Suite struct SafeTextTests {
    @Test(arguments: [
        ("plain", "plain"), ("a\u{1B}[2Jb", "ab"), ("a\u{9B}31mb", "ab"), ("tab\tand\nline", "tab\tand\nline"),
        ("a\r\nb\rc", "a\nb\nc"), ("\u{202E}txt.exe", "txt.exe"), ("a\u{2066}b\u{2069}", "ab"), ("x\u{E0041}y", "xy"),
        ("\u{FEFF}bom", "bom"), ("soft\u{AD}hyphen", "softhyphen"), ("zero\u{200B}width", "zerowidth"),
        ("Привет, 世界", "Привет, 世界"), ("family 👨‍👩‍👧", "family 👨‍👩‍👧"), ("nul\u{0}", "nul"), ("\u{7F}", ""),
    ])
    func takesOutWhatCouldDoHarm(text: String, expected: String) {
        #expect(text.safe == expected)
    }

    @Test(arguments: [
        ("\u{1B}[31mRed\u{1B}[0m", "Red"), ("\u{1B}]0;a title\u{7}text", "text"), ("\u{1B}]0;a\u{1B}\\b", "b"),
        ("\u{1B}P1q\u{9C}b", "b"),
        // Not whole: an escape that went astray
        ("a\u{1B}", "a"), ("a\u{1B}[", "a["), ("a\u{1B}[3é", "a[3é"), ("a\u{1B}]0;b\nc\u{7}", "a]0;b\nc"),
        ("\u{1B}Hello", "Hello"), ("[31m is written so", "[31m is written so"),
    ])
    func takesAnOrderOutWhole(text: String, expected: String) {
        #expect(text.safe == expected)
    }

    @Test func cutsTowersOfMarks() {
        let tower = "a" + String(repeating: "\u{301}", count: 5_000) + "b"
        #expect(tower.safe.unicodeScalars.count == 10)
    }

    @Test(arguments: [
        ("  a \n\n b\u{1B}\tc\u{A0}", "a b c"), ("a b c", "a b c"), ("", ""), (" ", ""), ("a ", "a"), (" a", "a"),
        ("a  b", "a b"), ("a\tb", "a b"), ("a\u{7F}b", "ab"), ("a\u{2003}b’s", "a b’s"),
    ])
    func foldsToOneLine(text: String, line: String) { #expect(text.safeLine == line) }

    @Test func whatIsHarmlessStaysWithItsLineEnds() {
        #expect("a,b\r\n\"c\u{1B}[31m\"\r\nd\re\n".harmless == "a,b\r\n\"c[31m\"\r\nde\n")
    }
}
