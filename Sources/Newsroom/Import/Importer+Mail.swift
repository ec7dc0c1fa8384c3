import Ingestion
import News

/// Mailboxes. A message is known by its own id, whatever mailbox it lies in, and never changes.
extension Importer {
    /// Imports the messages of a mailbox; `path` "-" is standard input.
    func importMailbox(_ path: String, progress: (WorkProgress) -> Void) throws -> ImportSummary {
        let stream = try FileStream(path: path)
        let root = Importer.name(ofStream: path)
        var reader = MailboxReader(stream.next)
        func batch(_ done: inout Int) -> [NumberedMessage] {
            let messages = Importer.batch(size: \.size) { reader.next() }
            let first = done + 1
            done += messages.count
            return messages.enumerated().map { NumberedMessage(number: first + $0, message: $1) }
        }
        return try importStream(
            root, of: "message", progress: progress, next: batch, read: { read($0, from: root) },
            problem: { stream.problem })
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
