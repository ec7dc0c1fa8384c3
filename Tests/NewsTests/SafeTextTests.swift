import News
import Testing

@Suite struct SafeTextTests {
    @Test(arguments: [
        ("plain", "plain"), ("a\u{1B}[2Jb", "a[2Jb"), ("a\u{9B}31mb", "a31mb"), ("tab\tand\nline", "tab\tand\nline"),
        ("a\r\nb\rc", "a\nb\nc"), ("\u{202E}txt.exe", "txt.exe"), ("a\u{2066}b\u{2069}", "ab"), ("x\u{E0041}y", "xy"),
        ("\u{FEFF}bom", "bom"), ("soft\u{AD}hyphen", "softhyphen"), ("zero\u{200B}width", "zerowidth"),
        ("Привет, 世界", "Привет, 世界"), ("family 👨‍👩‍👧", "family 👨‍👩‍👧"), ("nul\u{0}", "nul"), ("\u{7F}", ""),
    ])
    func takesOutWhatCouldDoHarm(text: String, expected: String) {
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
