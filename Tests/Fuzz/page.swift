// What comes in is a web page, from an address.

import Ingestion
import News

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    let source = SourceText(bytes: bytes, origin: "https://fuzz.example/2024/05/03/a", fileName: "fuzz.html")
    guard let article = try? ArticleReader.read(source, zone: .utc) else { return 0 }
    precondition(article.text.safe == article.text, "a harmful character came out")
    precondition(article.blocks.allSatisfy { $0.span.end <= article.text.utf8.count }, "a block lies outside")
    for link in article.links {
        precondition(link.span.start < link.span.end && link.span.end <= article.text.utf8.count, "a link lies outside")
        precondition(link.address.hasPrefix("http"), "a link leads elsewhere")
    }
    return 0
}
