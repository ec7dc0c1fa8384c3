import Ingestion
public import News

/// What is read from one file, without a library.
public enum Inspection {
    /// The article in the file; the failure is a sentence.
    public static func read(_ path: String, zone: Zone) throws(ImportFailure) -> ArticleContent {
        let bytes = try FileBytes.read(FileCollector.absolute(path))
        let name = path.split(separator: "/").last.map(String.init) ?? path
        do {
            return try ArticleReader.read(SourceText(bytes: bytes, origin: path, fileName: name), zone: zone)
        } catch {
            throw ImportFailure(origin: path, sentence: "\(path.safeLine): \(error)")
        }
    }
}
