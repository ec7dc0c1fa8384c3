public import Ingestion
public import News

/// What is read from one file, without a library.
public enum Inspection {
    /// The article in the file; the failure is a sentence.
    public static func read(_ path: String, zone: Zone) throws(InputProblem) -> ArticleContent {
        let source = try source(path)
        do {
            return try ArticleReader.read(source, zone: zone)
        } catch {
            throw InputProblem(origin: path, sentence: "\(path.safeLine): \(error)")
        }
    }

    /// Whatever the file holds. `base` is the address it came from.
    public static func content(of path: String, zone: Zone, base: String?) throws(InputProblem) -> FileContent {
        let source = try source(path)
        do {
            return try FileReader.read(source, zone: zone, base: base)
        } catch {
            throw InputProblem(origin: path, sentence: "\(path.safeLine): \(error)")
        }
    }

    private static func source(_ path: String) throws(InputProblem) -> SourceText {
        try FileBytes.source(FileCollector.absolute(path), origin: path)
    }
}

extension FileContent {
    /// What is said of a list or a feed that holds nothing, or more than is read.
    public var remark: String? {
        switch self {
        case .feed(let feed): feed.remark
        case .subscriptions(let feeds) where feeds.isEmpty: "There are no feeds in this list."
        default: nil
        }
    }
}

extension ParsedFeed {
    var remark: String? {
        if isCut { return "Only the first \(FeedReader.mostEntries / 1_000),000 entries of this feed were read." }
        return entries.isEmpty ? "There are no entries in this feed." : nil
    }
}
