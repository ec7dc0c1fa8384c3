import Support
import Testing

@testable import Newsroom

@Suite struct LineReaderTests {
    private func lines(_ text: String) throws -> [String] {
        try TemporaryFolder.with { folder in
            let reader = try LineReader(path: try folder.write(text, to: "lines"))
            var lines: [String] = []
            while let line = reader.next() { lines.append(String(decoding: line, as: UTF8.self)) }
            return lines
        }
    }

    @Test(arguments: [
        ("", []), ("\n", [""]), ("a", ["a"]), ("a\n", ["a"]), ("a\nb", ["a", "b"]), ("a\r\nb\r\n", ["a", "b"]),
        ("a\n\nb\n", ["a", "", "b"]), ("a\rb\n", ["a\rb"]),
    ]) func linesEndWithALineFeed(text: String, expected: [String]) throws {
        #expect(try lines(text) == expected)
    }

    @Test func linesLongerThanOneReadStayWhole() throws {
        let long = String(repeating: "0123456789", count: 70_000)
        #expect(try lines("first\n\(long)\r\nlast") == ["first", long, "last"])
    }

    @Test func manyLinesOverManyReads() throws {
        let texts = (0..<40_000).map { "line \($0) " + String(repeating: "x", count: $0 % 97) }
        #expect(try lines(texts.joined(separator: "\n")) == texts)
    }

    @Test func batchesHoldWhatIsNotBlankAndCountAllLines() throws {
        try TemporaryFolder.with { folder in
            let file = try folder.write("one\n\n \t \r\nfour\n", to: "lines")
            let reader = try LineReader(path: file)
            var number = 0
            #expect(reader.batch(from: &number).map(\.number) == [1, 4])
            #expect(reader.batch(from: &number).isEmpty)
        }
    }

    @Test func aBatchIsBounded() throws {
        try TemporaryFolder.with { folder in
            let text = String(repeating: "line\n", count: 1_000)
            let reader = try LineReader(path: try folder.write(text, to: "lines"))
            var number = 0
            var sizes: [Int] = []
            while case let batch = reader.batch(from: &number), !batch.isEmpty { sizes.append(batch.count) }
            #expect(sizes == [512, 488])
            #expect(number == 1_000)
        }
    }

    @Test func aLineThatIsTooLongIsPassedOver() throws {
        try TemporaryFolder.with { folder in
            let long = String(repeating: "a", count: LineReader.longestLine + (3 << 18))
            let reader = try LineReader(path: try folder.write("one\n\(long)\nthree\n\(long)", to: "lines"))
            var number = 0
            let lines = reader.batch(from: &number) + reader.batch(from: &number)
            #expect(lines.map(\.number) == [1, 2, 3, 4])
            #expect(lines.map { $0.bytes.map { String(decoding: $0, as: UTF8.self) } } == ["one", nil, "three", nil])
            #expect(reader.next() == nil)
        }
    }

    @Test func blankLinesAloneDoNotEndTheReading() throws {
        try TemporaryFolder.with { folder in
            let text = String(repeating: "\n", count: 2_000) + "last"
            let reader = try LineReader(path: try folder.write(text, to: "lines"))
            var number = 0
            #expect(reader.batch(from: &number).map(\.number) == [2_001])
        }
    }

    @Test func aFileThatIsNotThereAndAFolderAreRefused() throws {
        #expect(throws: InputProblem(origin: "/no", sentence: "/no can't be read: No such file or directory.")) {
            try LineReader(path: "/no")
        }
        _ = try TemporaryFolder.with { folder in
            #expect(
                throws: InputProblem(
                    origin: folder.path, sentence: "\(folder.path) can't be read: Is a directory.")
            ) { _ = try LineReader(path: folder.path) }
        }
    }

    @Test func aReadThatFailsIsNotTheEnd() throws {
        let reader = try LineReader(path: "/proc/self/mem")
        #expect(reader.next() == nil)
        #expect(reader.problem == "Input/output error")
    }
}
