import FoundationEssentials
public import News

/// One line that `analyze --jsonl` reads: `{id, text, title?, published?}`.
/// The text is taken as it is.
public struct AnalyzeLine: Equatable, Sendable {
    public let id: String
    public let text: String
    public let title: String?
    public let published: Publication?

    public init(id: String, text: String, title: String? = nil, published: Publication? = nil) {
        self.id = id
        self.text = text
        self.title = title
        self.published = published
    }
}

/// Reads the lines that `analyze --jsonl` takes.
public enum AnalyzeLineReader {
    /// What is wrong with a line, as a sentence without its number.
    public enum Problem: Error, Equatable, CustomStringConvertible {
        case notJSON, notAnObject, noID, noText
        /// A field that holds something else than text.
        case notText(String)
        case badDate(String)

        public var description: String {
            switch self {
            case .notJSON: return "this is no JSON that can be read"
            case .notAnObject: return "this is no JSON object with an \"id\" and a \"text\""
            case .noID: return "the object has no \"id\""
            case .noText: return "the object has no \"text\""
            case .notText(let name): return "\"\(name)\" is no text"
            case .badDate(let text): return "\"published\" is '\(text.safeLine)', which is no ISO date"
            }
        }
    }

    /// Reads one line, without its end; fields it doesn't know are passed over. An `id` may be a number.
    public static func read(_ line: some Collection<UInt8>) throws(Problem) -> AnalyzeLine {
        let raw: RawLine
        do { raw = try JSONDecoder().decode(RawLine.self, from: Data(line)) } catch { throw problem(error) }
        guard let id = raw.id else { throw .noID }
        guard let text = raw.text else { throw .noText }
        var published: Publication?
        if let date = raw.published {
            published = Publication(iso: date)
            if published == nil { throw .badDate(date) }
        }
        return AnalyzeLine(id: id.text, text: text, title: raw.title, published: published)
    }

    private static func problem(_ error: any Error) -> Problem {
        switch error {
        case DecodingError.typeMismatch(_, let context):
            context.codingPath.first.map { .notText($0.stringValue) } ?? .notAnObject
        default: .notJSON
        }
    }
}

// MARK: - Private

private struct RawLine: Decodable {
    let id: LooseID?
    let text: String?
    let title: String?
    let published: String?
}

/// An id that may be written as a string or a number.
private struct LooseID: Decodable {
    let text: String

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let number = try? container.decode(Int.self) {
            text = String(number)
        } else {
            text = try container.decode(String.self)
        }
    }
}
