// What comes in is a feed file: its bytes in any encoding, of any format.
// Nothing may crash or hang, and no control character may come out.

import Ingestion
import News

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    guard let feed = try? FeedReader.read(SourceText(bytes: bytes, origin: "fuzz"), base: "https://a.example/feed")
    else { return 0 }
    for entry in feed.entries {
        let fields = [entry.id, entry.title, entry.url, entry.author, entry.html, entry.text]
        for case let text? in fields { precondition(text.safe == text, "a harmful character came out") }
        if let article = entry.article(of: feed, zone: .utc) {
            precondition(article.blocks.allSatisfy { $0.span.end <= article.text.utf8.count }, "a block lies outside")
        }
    }
    return 0
}
