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
        "The [OTHER South Korean] foreign minister, [PERSON Yun Byung-se], arrived in [PLACE Tokyo].",
        "“We are ready,” said [PERSON Abdullah al-Thani], the governor of [PLACE Aden].",
        "[PERSON John F. Kennedy] spoke in [PLACE West Berlin] in 1963.",
        "The [OTHER Nigerian] army fought [ORGANIZATION Boko Haram] near [PLACE Maiduguri].",
        "[PLACE PARIS] (Reuters) - The talks failed.".replacing("Reuters", with: "[ORGANIZATION Reuters]"),
    ])
    func finds(_ marked: String) {
        let text = MarkedText(marked)
        #expect(MarkedText.write(names(in: text.text), into: text.text) == marked)
    }

    @Test func aNameIsTreatedAlikeThroughoutAnArticle() {
        let text = """
            The minister, Tomas Hruska, met reporters in Vienna.

            Hruska said the talks would go on. "Nobody doubts that," Hruska added.
            """
        let people = names(in: text).filter { $0.label == "PERSON" }.map { text.slice($0.span) }
        #expect(people == ["Tomas Hruska", "Hruska", "Hruska"])
    }

    @Test func aLongTextIsReadInParts() throws {
        let text = """
            Angela Merkel met Emmanuel Macron in Berlin on Tuesday.

            The United Nations said the talks in Geneva would go on. Officials left Brussels late on Sunday.
            """
        let (document, model) = (Document(text), try NameModel.embedded())
        let whole = TrainedNames.names(in: document, model: model).map(\.tokens)
        #expect(whole.count >= 5)
        #expect(TrainedNames.names(in: document, model: model, most: 12).map(\.tokens) == whole)
        #expect(TrainedNames.names(in: document, model: model, most: 1).map(\.tokens) == whole)
    }

    @Test func theEmbeddedModelIsSound() {
        #expect(TrainedNames.failure == nil)
    }

    @Test func nothingIsFoundInNothing() {
        #expect(names(in: "").isEmpty)
        #expect(names(in: "\n\n \t").isEmpty)
        #expect(names(in: "...,,,!!!").isEmpty)
        #expect(names(in: "just some words in small letters, nothing else").isEmpty)
    }

    @Test func otherScriptsPassQuietly() {
        #expect(names(in: "北京和上海。Путин в Москве. محمد في القاهرة").allSatisfy { !$0.span.isEmpty })
    }

    @Test func spansComeInOrderAndDoNotOverlap() {
        let found = names(in: String(repeating: "Ada Lovelace of London met Charles Babbage. ", count: 200))
        #expect(found.count > 400)
        #expect(zip(found, found.dropFirst()).allSatisfy { $0.span.end <= $1.span.start })
    }

    @Test func namesNeverEndInPunctuation() {
        let text = "He met Kim Chong Su. She saw J. P. Morgan, and Yahoo! (in Rome)."
        for name in names(in: text) {
            #expect(![".", ",", "(", ")"].contains(text.slice(name.span).suffix(1)))
        }
    }

    private func names(in text: String) -> [(label: String, span: TextSpan)] {
        let document = Document(text)
        return TrainedNames().names(in: document).map { ($0.kind.rawValue.uppercased(), document.span($0.tokens)) }
    }
}
