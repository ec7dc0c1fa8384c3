// What comes in is a web page, from an address that has a day in it or none.

import Ingestion
import News

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    let address = "https://fuzz.example/" + (count.isMultiple(of: 2) ? "2024/05/03/a" : "a")
    let source = SourceText(bytes: bytes, origin: address, fileName: "fuzz.html")
    guard let article = try? ArticleReader.read(source, zone: .utc) else { return 0 }
    precondition(article.text.safe == article.text, "a harmful character came out")
    precondition(article.blocks.allSatisfy { $0.span.end <= article.text.utf8.count }, "a block lies outside")
    for link in article.links {
        precondition(link.span.start < link.span.end && link.span.end <= article.text.utf8.count, "a link lies outside")
        precondition(link.address.hasPrefix("http"), "a link leads elsewhere")
    }
    return 0
}
