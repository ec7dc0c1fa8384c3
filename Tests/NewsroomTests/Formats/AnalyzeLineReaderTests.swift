import News
import Testing

@testable import Newsroom

@Suite struct AnalyzeLineReaderTests {
    @Test func aLineWithEverything() throws {
        let line = #"{"id":"n1","text":"One.\n\nTwo.","title":"Ferry","published":"2024-02-01T10:00:00Z","more":[1]}"#
        #expect(
            try AnalyzeLineReader.read(Array(line.utf8))
                == AnalyzeLine(
                    id: "n1", text: "One.\n\nTwo.", title: "Ferry", published: Publication(iso: "2024-02-01T10:00:00Z"))
        )
    }

    @Test func anIdMayBeANumber() throws {
        #expect(try AnalyzeLineReader.read(Array(#"{"id":7,"text":"One."}"#.utf8)).id == "7")
    }

    @Test(arguments: [
        ("", AnalyzeLineReader.Problem.notJSON), ("nonsense", .notJSON), (#"{"id":1,"text":"\ud800"}"#, .notJSON),
        ("[]", .notAnObject), ("7", .notAnObject), (#"{"id":1,"text":7}"#, .notText("text")),
        (#"{"id":[],"text":""}"#, .notText("id")), (#"{"id":1,"text":"One.","published":7}"#, .notText("published")),
        ("{}", .noID), (#"{"text":"One."}"#, .noID), (#"{"id":1}"#, .noText), (#"{"id":null,"text":""}"#, .noID),
        (#"{"id":1,"text":"One.","published":"soon"}"#, .badDate("soon")),
    ]) func whatIsNoLine(line: String, problem: AnalyzeLineReader.Problem) {
        #expect(throws: problem) { try AnalyzeLineReader.read(Array(line.utf8)) }
    }

    @Test func problemsAreSentences() {
        #expect("\(AnalyzeLineReader.Problem.notAnObject)" == #"this is no JSON object with an "id" and a "text""#)
        #expect("\(AnalyzeLineReader.Problem.notText("id"))" == #""id" is no text"#)
        #expect("\(AnalyzeLineReader.Problem.noText)" == #"the object has no "text""#)
        #expect(
            "\(AnalyzeLineReader.Problem.badDate("a\u{1B}[2Jb"))" == #""published" is 'ab', which is no ISO date"#)
    }
}
