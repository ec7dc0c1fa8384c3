import MarkdownExport
import Testing

struct FileNameTests {
    @Test(arguments: [
        ("Kim Jong Un", "Kim Jong Un.md"), ("../../etc/passwd", "etc passwd.md"), ("..", "untitled.md"),
        ("", "untitled.md"), ("/", "untitled.md"), ("a:b|c?d*e\"f<g>h#i^j[k]", "a b c d e f g h i j k.md"),
        (".hidden", "hidden.md"), ("-rf", "rf.md"), ("CON", "CON_.md"), ("com1.txt", "com1.txt_.md"),
        ("What now?", "What now.md"), ("Côte d’Ivoire", "Côte d’Ivoire.md"), ("a\u{0}b\nc\u{202E}d", "ab cd.md"),
        ("end. ", "end.md"),
    ])
    func namesAreSafe(title: String, name: String) {
        #expect(Markdown.fileName(for: title) == name)
    }

    @Test func longNamesAreCutBetweenCharacters() {
        let name = Markdown.fileName(for: String(repeating: "é", count: 400))
        #expect(name.utf8.count <= 120 && name.hasSuffix("é.md"))
    }
}
