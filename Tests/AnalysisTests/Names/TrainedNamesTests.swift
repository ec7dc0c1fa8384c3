import News
import Support
import Testing

@testable import Analysis

@Suite struct TrainedNamesTests {
    @Test(arguments: [
        "[PERSON Angela Merkel] met [PERSON Emmanuel Macron] in [PLACE Berlin] on Tuesday.",
        "The [ORGANIZATION United Nations] said the talks in [PLACE Geneva] would go on.",
        "[OTHER French] and [OTHER German] officials left [PLACE Brussels] late on Sunday.",
        "Mr [PERSON Sharma]’s office in [PLACE New Delhi] declined to comment.",
        "President [PERSON Cristina Fernandez] flew to [PLACE Chile] on Friday.",
    ])
    func finds(_ marked: String) {
        let text = MarkedText(marked)
        #expect(MarkedText.write(names(in: text.text), into: text.text) == marked)
    }

    @Test func theEmbeddedModelIsSound() {
        #expect(TrainedNames.failure == nil)
    }

    @Test func nothingIsFoundInNothing() {
        #expect(names(in: "").isEmpty)
        #expect(names(in: "\n\n \t").isEmpty)
        #expect(names(in: "...,,,!!!").isEmpty)
    }

    @Test func spansComeInOrderAndDoNotOverlap() {
        let found = names(in: String(repeating: "Ada Lovelace of London met Charles Babbage. ", count: 200))
        #expect(found.count > 400)
        #expect(zip(found, found.dropFirst()).allSatisfy { $0.span.end <= $1.span.start })
    }

    private func names(in text: String) -> [(label: String, span: TextSpan)] {
        let document = Document(text)
        return TrainedNames().names(in: document).map { ($0.kind.rawValue.uppercased(), document.span($0.tokens)) }
    }
}
