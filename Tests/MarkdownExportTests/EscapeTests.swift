import Testing

@testable import MarkdownExport

struct EscapeTests {
    @Test(arguments: [
        ("5 * 3 _x_ `c` \\", "5 \\* 3 \\_x\\_ \\`c\\` \\\\"),
        ("[link](javascript:x)", "\\[link\\](javascript:x)"),
        ("<script>", "\\<script\\>"),
        ("AT&T &amp; R & D", "AT\\&T \\&amp; R & D"),
        ("- item", "\\- item"),
        ("+ item", "\\+ item"),
        ("2024. A year", "2024\\. A year"),
        ("12) twelve", "12\\) twelve"),
        ("a 2. b", "a 2. b"),
        ("--- ", "\\---"),
        ("=====", "\\=\\=\\=\\=\\="),
        ("a = b == c", "a = b \\=\\= c"),
        ("#tag ## not", "\\#tag \\#\\# not"),
        ("%%hidden%% 5 %", "\\%\\%hidden\\%\\% 5 %"),
        ("US$5 and $6", "US\\$5 and \\$6"),
        ("write to a@b.example @all", "write to a@b.example \\@all"),
        (": term", "\\: term"),
        ("    code", "code"),
        ("a\u{202E}b\u{1B}[31m\tc", "ab c"),
        ("Zoë – “quoted” 北京", "Zoë – “quoted” 北京"),
    ])
    func aLineMeansWhatItSays(text: String, expected: String) {
        #expect(Escape.line(text) == expected)
    }

    @Test func insideALineBlanksStayAndNothingComesFirst() {
        #expect(Escape.inside(" - so *it* goes ") == " - so \\*it\\* goes ")
        #expect(Escape.inside(" ") == " " && Escape.inside("") == "")
    }
}
