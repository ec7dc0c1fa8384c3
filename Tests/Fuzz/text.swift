// What comes in is a file of any kind, by its bytes.

import Ingestion
import News

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    let source = SourceText(bytes: bytes, origin: "fuzz", fileName: "fuzz")
    guard case .article(let article)? = try? FileReader.read(source, zone: .utc) else { return 0 }
    precondition(article.text.safe == article.text, "a harmful character came out")
    precondition(article.blocks.allSatisfy { $0.span.end <= article.text.utf8.count }, "a block lies outside")
    return 0
}
