import News
import Testing

@testable import Reading

@Suite struct PipeTests {
    @Test(arguments: [
        ("wc -w", ["wc", "-w"]), ("  less  ", ["less"]), ("grep 'two words' x\"y z\"", ["grep", "two words", "xy z"]),
        ("echo ''", ["echo", ""]), ("", []), ("a $HOME;b|c", ["a", "$HOME;b|c"]),
    ])
    func wordsAreTakenAsTheyAre(line: String, words: [String]) {
        #expect(CommandWords.split(line) == words)
    }

    @Test func theViewIsGivenToTheProgramAndTheLineComesBack() {
        var reader = Reader()
        _ = reader.update(.command(.stories, Step()))
        _ = reader.update(.command(.pipe, Step()))
        #expect(reader.prompt?.text == "pipe ")
        for character in "wc -w" { _ = reader.update(.typed(.character(character), Viewport())) }
        #expect(
            reader.update(.typed(.enter, Viewport())) == [
                .pipe(["wc", "-w"], .export(.articles(.all, title: "All articles")))
            ])
        _ = reader.update(.command(.pipe, Step()))
        #expect(reader.prompt?.text == "pipe wc -w")
    }

    @Test func aNoteFromTheEditorIsKept() {
        var reader = Reader()
        let anchor = Mark.Anchor(span: TextSpan(0, 5), in: "Words of a text")
        _ = reader.ask(.note(.init(1), anchor))
        #expect(reader.update(.typed(.control("x"), Viewport())) == [.edit("", for: .note(.init(1), anchor))])
        let requests = reader.update(.answer(.edited("one\ntwo\n", for: .note(.init(1), anchor))))
        #expect(requests == [.mark(.init(1), anchor, note: "one\ntwo")])
        #expect(reader.prompt == nil)
    }
}
