import News
import Support
import Testing

@testable import Newsroom

@Suite struct AnalyzeFilterTests {
    private func run(_ text: String, published: String? = nil) throws -> (
        lines: [String], problems: [String], failed: Int
    ) {
        try TemporaryFolder.with { folder in
            let input = try LineReader(path: try folder.write(text, to: "lines"))
            var lines: [String] = []
            var problems: [String] = []
            let filter = AnalyzeFilter(published: published.flatMap { Publication(iso: $0) })
            let failed = filter.run(input, write: { lines.append($0) }, fail: { problems.append($0) })
            return (lines, problems, failed)
        }
    }

    @Test func theOrderIsKept() throws {
        let input = (1...600).map { #"{"id":"t\#($0)","text":"Ana Lobato visited Oslo."}"# }
        let (lines, problems, failed) = try run(input.joined(separator: "\n"))
        #expect(lines.count == 600)
        #expect(lines.enumerated().allSatisfy { $0.element.hasPrefix(#"{"id":"t\#($0.offset + 1)","#) })
        #expect(lines.allSatisfy { $0.hasSuffix("}\n") })
        #expect((problems.isEmpty, failed) == (true, 0))
    }

    @Test func badLinesAreReportedWithTheirNumbers() throws {
        let (lines, problems, failed) = try run(
            """
            {"id":"a","text":"One."}
            nonsense

            {"id":"b"}
            {"id":"c","text":"Two.","published":"soon"}
            {"id":"d","text":"Three."}
            """)
        #expect(lines.count == 2)
        #expect(failed == 3)
        #expect(
            problems == [
                "Line 2 was left out: this is no JSON that can be read.",
                #"Line 4 was left out: the object has no "text"."#,
                #"Line 5 was left out: "published" is 'soon', which is no ISO date."#,
            ])
    }

    @Test func anIdMayBeANumber() throws {
        #expect(try run(#"{"id":17,"text":"One."}"#).lines[0].hasPrefix(#"{"id":"17","#))
    }

    @Test func relativeDatesNeedAPublication() throws {
        let yesterday = #""text":"yesterday","type":"DATE","value":"2023-04-17","from":"2023-04-17","to":"2023-04-17""#
        let text = #""text":"Ana Lobato visited Oslo yesterday.""#
        #expect(try run("{\"id\":1,\(text),\"published\":\"2023-04-18\"}").lines[0].contains(yesterday))
        #expect(try run("{\"id\":1,\(text)}", published: "2023-04-18").lines[0].contains(yesterday))
        #expect(try run("{\"id\":1,\(text)}").lines[0].contains(#""text":"yesterday","type":"DATE""#))
        #expect(try !run("{\"id\":1,\(text)}").lines[0].contains("2023-"))
    }
}
