import Ingestion
import News

extension Importer {
    /// Imports one article a line; `path` "-" is standard input.
    func importLines(_ path: String, progress: (WorkProgress) -> Void) throws -> ImportSummary {
        let reader = try LineReader(path: path)
        let root = Importer.name(ofStream: path)
        return try importStream(
            root, of: "line", progress: progress, next: { reader.batch(from: &$0) }, read: { read($0, root: root) },
            problem: { reader.problem })
    }

    private func read(_ line: NumberedLine, root: String) -> Result<Input, InputProblem> {
        guard let bytes = line.bytes else {
            let sentence = "\(root.safeLine), line \(line.number): \(NumberedLine.tooLong)."
            return .failure(InputProblem(origin: root, sentence: sentence))
        }
        do {
            let article = try JSONLinesReader.read(line: bytes, zone: clock.zone)
            let id = article.id.isEmpty ? "\(root)#\(line.number)" : article.id
            return .success(
                .article(
                    IncomingArticle(
                        content: article.content, key: "jsonl:" + id, origin: id,
                        source: SourcePlace(.jsonl, at: root), bytes: bytes)))
        } catch {
            return .failure(
                InputProblem(origin: root, sentence: "\(root.safeLine), line \(line.number): \(error)"))
        }
    }
}
