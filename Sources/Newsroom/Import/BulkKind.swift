import Ingestion
import News

/// Files that hold articles by the thousand and are read as a stream, however
/// large: told by their names.
enum BulkKind: Equatable {
    /// One article a line.
    case lines
    /// Pages as a crawler kept them.
    case webArchive
    /// Messages of a newsletter or list.
    case mailbox

    /// nil for what is read whole.
    init?(fileName: String) {
        let name = BulkKind.unpackedName(fileName.lowercased())
        switch name.split(separator: ".").dropFirst().last {
        case "jsonl", "ndjson": self = .lines
        case "warc", "wet": self = .webArchive
        case "mbox", "mbx": self = .mailbox
        default: return nil
        }
    }

    /// nil for what holds no articles by the thousand, told by its first bytes.
    init?(_ source: SourceText) {
        switch FileKind.sniff(source.bytes, fileName: source.fileName) {
        case .jsonLines: self = .lines
        case .webArchive: self = .webArchive
        case .mailbox: self = .mailbox
        default: return nil
        }
    }

    /// Without ".gz" at its end.
    static func unpackedName(_ name: String) -> String {
        name.lowercased().hasSuffix(".gz") ? String(name.dropLast(3)) : name
    }
}
