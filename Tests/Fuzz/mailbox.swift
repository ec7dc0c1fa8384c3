// What comes in is a mailbox, in pieces.

import Ingestion
import News

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    var rest = Array(UnsafeBufferPointer(start: start, count: count))[...]
    var reader = MailboxReader {
        let piece = rest.prefix(61)
        rest = rest.dropFirst(61)
        return Array(piece)
    }
    while let message = reader.next() {
        guard let article = try? message.article(zone: .utc) else { continue }
        let content = article.content
        precondition(content.text.safe == content.text, "a harmful character came out")
        precondition(content.title.value.safeLine == content.title.value, "a harmful character is in the title")
        precondition(article.id.safeLine == article.id && !article.id.isEmpty, "the id is no line")
        precondition(article.source.name.safeLine == article.source.name, "a harmful character is in the source")
        precondition(
            content.blocks.allSatisfy { $0.span.end <= content.text.utf8.count }, "a block is outside its text")
        precondition(content.links.allSatisfy { $0.span.end <= content.text.utf8.count }, "a link is outside its text")
    }
    return 0
}
