import FoundationEssentials
import Newsroom

/// A file with one JSON object a line.
struct JSONLines<Line: Decodable> {
    private let reader: LineReader
    private let decoder = JSONDecoder()

    init(_ path: String) throws {
        reader = try LineReader(path: path)
    }

    /// Nil behind the last.
    func next() throws -> Line? {
        try reader.next().map { try decoder.decode(Line.self, from: Data($0)) }
    }

    static func all(of path: String) throws -> [Line] {
        let lines = try JSONLines(path)
        var all: [Line] = []
        while let line = try lines.next() { all.append(line) }
        return all
    }
}

extension [JSONValue] {
    /// One a line.
    func write(to path: String) throws {
        try Data(map { $0.line + "\n" }.joined().utf8).write(to: URL(filePath: path))
    }
}
