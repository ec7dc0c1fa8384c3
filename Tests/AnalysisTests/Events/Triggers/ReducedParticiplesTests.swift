import News
import Support
import Testing

@testable import Analysis

/// Which of two past forms is the verb of its clause.
@Suite struct ReducedParticiplesTests {
    private func describing(_ text: String) -> [String] {
        let document = Document(text)
        let finder = TriggerFinder(SentenceWords(document, names: []))
        return document.sentences.flatMap(finder.triggers).filter { $0.form == .passive }.map {
            document.text($0.token)
        }
    }

    @Test(arguments: [
        ("The man arrested in the harbour fled.", ["arrested"]),
        ("A bomber crashed a truck loaded with stones into a mill.", ["loaded"]),
        ("The effect captured in the photo is the result of light.", ["captured"]),
        ("A small plane operated by two pilots crashed.", ["operated"]),
        ("The mayor said the mill closed.", []),
        ("The mayor left and the mill closed.", []),
        ("The box includes songs bought from dealers.", ["bought"]),
        ("The thief is her brother, a teacher employed by the mill.", ["employed"]),
        ("The dog was found in the mill and arrested in the harbour.", ["found", "arrested"]),
    ])
    func findsWhatDescribesANoun(text: String, expected: [String]) {
        #expect(describing(text) == expected)
    }
}
