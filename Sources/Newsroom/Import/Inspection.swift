public import Ingestion
public import News

/// What is read from one file, without a library.
public enum Inspection {
    /// The article in the file; the failure is a sentence.
    public static func read(_ path: String, zone: Zone) throws(ImportFailure) -> ArticleContent {
        let source = try source(path)
        do {
            return try ArticleReader.read(source, zone: zone)
        } catch {
            throw ImportFailure(origin: path, sentence: "\(path.safeLine): \(error)")
        }
    }

    /// Whatever the file holds. `base` is the address it came from.
    public static func content(of path: String, zone: Zone, base: String?) throws(ImportFailure) -> FileContent {
        let source = try source(path)
        do {
            return try FileReader.read(source, zone: zone, base: base)
        } catch {
            throw ImportFailure(origin: path, sentence: "\(path.safeLine): \(error)")
        }
    }

    private static func source(_ path: String) throws(ImportFailure) -> SourceText {
        let bytes = try FileBytes.read(FileCollector.absolute(path))
        let name = path.split(separator: "/").last.map(String.init) ?? path
        return SourceText(bytes: bytes, origin: path, fileName: name)
    }
}
