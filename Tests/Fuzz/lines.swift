// What comes in is a line of bulk input.

import Ingestion
import News

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    guard let article = try? JSONLinesReader.read(line: bytes, zone: .utc) else { return 0 }
    precondition(article.content.text.safe == article.content.text, "a harmful character came out")
    return 0
}
