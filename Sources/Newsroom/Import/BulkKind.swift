/// Files that hold articles by the thousand and are read as a stream, however
/// large: told by their names.
enum BulkKind: Equatable {
    /// One article a line.
    case lines
    /// Pages as a crawler kept them.
    case webArchive

    /// nil for what is read whole.
    init?(fileName: String) {
        let name = BulkKind.unpackedName(fileName.lowercased())
        switch name.split(separator: ".").dropFirst().last {
        case "jsonl", "ndjson": self = .lines
        case "warc", "wet": self = .webArchive
        default: return nil
        }
    }

    /// Without ".gz" at its end.
    static func unpackedName(_ name: String) -> String {
        name.lowercased().hasSuffix(".gz") ? String(name.dropLast(3)) : name
    }
}
