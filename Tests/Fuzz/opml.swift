// What comes in is a list of subscriptions. What is read of it must survive
// being written and read again.

import News

@testable import Ingestion

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    guard let feeds = try? OPMLParser.parse(SourceText(bytes: bytes, origin: "fuzz")) else { return 0 }
    let written = OPMLWriter.text(of: feeds, title: "fuzz")
    let read = try? OPMLParser.parse(SourceText(bytes: Array(written.utf8), origin: "fuzz"))
    precondition(Set(read?.map(\.url) ?? []) == Set(feeds.map(\.url)), "a feed was lost on the way")
    return 0
}
