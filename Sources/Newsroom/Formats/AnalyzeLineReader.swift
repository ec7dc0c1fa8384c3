import FoundationEssentials
import News

/// Reads the lines that `analyze --jsonl` takes.
public enum AnalyzeLineReader {
    /// What is wrong with a line, as a sentence without its number.
    public enum Problem: Error, Equatable, CustomStringConvertible {
        case notAnObject, noText, badDate(String)

        public var description: String {
            switch self {
            case .notAnObject: return "this is no JSON object with an \"id\" and a \"text\""
            case .noText: return "the object has no \"text\""
            case .badDate(let text): return "\"published\" is '\(text.safeLine)', which is no ISO date"
            }
        }
    }

    public static func read(_ line: some Collection<UInt8>) throws(Problem) -> AnalyzeLine {
        let raw: RawLine
        do { raw = try JSONDecoder().decode(RawLine.self, from: Data(line)) } catch { throw .notAnObject }
        guard let text = raw.text else { throw .noText }
        var published: Publication?
        if let date = raw.published {
            published = Publication(iso: date)
            if published == nil { throw .badDate(date) }
        }
        return AnalyzeLine(id: raw.id?.text ?? "", text: text, title: raw.title, published: published)
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
