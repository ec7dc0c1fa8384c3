import Archive
import Ingestion
import News

/// Mailboxes: read as a stream, written batch by batch. A message is known by
/// its own id, whatever mailbox it lies in, and never changes.
extension Importer {
    /// Imports the messages of a mailbox; `path` "-" is standard input.
    func importMailbox(_ path: String, report: (WorkProgress) -> Void) throws -> ImportSummary {
        let stream = try FileStream(path: path)
        try library.makeRoom()
        let root = Importer.name(ofStream: path)
        var reader = MailboxReader(stream.next)
        var summary = ImportSummary()
        var done = 0
        while case let batch = Importer.batch(of: &reader, behind: done), !batch.isEmpty {
            try take(Parallel.map(batch) { read($0, from: root) }, into: &summary)
            done += batch.count
            report(WorkProgress(stage: .reading, done: done, total: nil))
        }
        if let problem = stream.problem {
            let sentence = "\(root.safeLine) can't be read after message \(done): \(problem)."
            summary.failures.append(InputProblem(origin: root, sentence: sentence))
        }
        return summary
    }

    /// A message as an article on its way in.
    func read(_ message: NumberedMessage, from path: String) -> Result<Input, InputProblem> {
        do {
            let article = try message.message.article(zone: clock.zone)
            let place = SourcePlace(.mail, at: article.source.id, named: article.source.name)
            return .success(
                .article(
                    IncomingArticle(
                        content: article.content, key: "mail:" + article.id, origin: "mid:" + article.id, source: place,
                        bytes: article.kept, identity: Array(article.id.utf8))))
        } catch {
            let sentence = "\(path.safeLine), message \(message.number): \(error)"
            return .failure(InputProblem(origin: path, sentence: sentence))
        }
    }
}

/// A message and where it stands in its mailbox, counted from 1.
struct NumberedMessage: Sendable {
    let number: Int
    let message: MailMessage
}

// MARK: - Private

extension Importer {
    /// Enough to keep the cores busy, little enough to keep memory small.
    private static let batchMessages = 256
    private static let batchBytes = 16 << 20

    /// The next messages, empty at the end.
    private static func batch(of reader: inout MailboxReader, behind done: Int) -> [NumberedMessage] {
        var messages: [NumberedMessage] = []
        var bytes = 0
        while messages.count < batchMessages, bytes < batchBytes, let message = reader.next() {
            messages.append(NumberedMessage(number: done + messages.count + 1, message: message))
            bytes += message.size
        }
        return messages
    }
}
