// What comes in is a Markdown file, its front matter included.

import Ingestion
import News

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    let source = SourceText(bytes: bytes, origin: "fuzz", fileName: "fuzz.md")
    guard let article = try? ArticleReader.read(source, zone: .utc) else { return 0 }
    precondition(article.text.safe == article.text, "a harmful character came out")
    precondition(article.blocks.allSatisfy { $0.span.end <= article.text.utf8.count }, "a block lies outside")
    precondition(article.links.allSatisfy { $0.span.end <= article.text.utf8.count }, "a link lies outside")
    return 0
}
