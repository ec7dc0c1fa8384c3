/// Why a file or a line could not be read: each case is one plain sentence,
/// without the file's name (the caller puts it in front).
public enum IngestionError: Error, Hashable, Sendable, CustomStringConvertible {
    case empty
    case binary
    case tooLarge(bytes: Int)
    case undecodable
    case exportedByDateline
    /// The kind is recognised, but nothing reads it so far.
    case notReadYet(FileKind)
    case jsonLines
    /// It holds many articles, or none but where to find some.
    case noSingleArticle(FileKind)
    /// What it is instead, where that is known.
    case notAFeed(FileKind?)
    case notSubscriptions
    case noText
    case damagedGzip
    case unpacksTooLarge(most: Int)
    case gzipBomb
    case damagedArchive
    /// By the name that a server gave.
    case packedOtherwise(String)
    case invalidJSON(String)
    case missingField(String)

    public var description: String {
        switch self {
        case .empty: "The file is empty."
        case .binary: "This is not a text file."
        case .tooLarge(let bytes):
            "The file has \(bytes / 1_048_576) MiB; Dateline reads files of up to \(ArticleReader.largestFile / 1_048_576) MiB."
        case .undecodable: "The text's encoding could not be recognised (UTF-8, UTF-16 and Windows-1252 are read)."
        case .exportedByDateline: "Dateline wrote this file itself; it is not imported again."
        case .notReadYet(let kind): "This is \(kind.name); Dateline doesn't read that yet."
        case .jsonLines:
            "This is a file of JSON lines; `dateline import` takes it in, and `dateline analyze --jsonl` reads it."
        case .noSingleArticle(let kind): "This is \(kind.name), not an article; `dateline inspect` shows what is in it."
        case .notAFeed(let kind?): "This is no feed but \(kind.name)."
        case .notAFeed(nil): "This is no feed that Dateline knows (RSS, RDF, Atom and JSON Feed are read)."
        case .notSubscriptions: "This is no list of subscriptions (OPML is read)."
        case .noText: "There is no text in it."
        case .damagedGzip: "Its gzip is damaged or cut off."
        case .unpacksTooLarge(let most): "It unpacks to more than \(most / 1_048_576) MiB."
        case .damagedArchive: "The web archive is damaged or cut off."
        case .packedOtherwise(let name): "It is packed (\(name)) in a way that Dateline doesn't unpack."
        case .gzipBomb: "It unpacks to far more than any text does."
        case .invalidJSON(let reason): "The line is not valid JSON: \(reason)."
        case .missingField(let name): "The line has no \"\(name)\"."
        }
    }

    /// The same behind a colon: "its gzip is damaged or cut off".
    public var clause: String { description.prefix(1).lowercased() + description.dropFirst().dropLast() }
}
