// What comes in is a filter line, as typed. What is read is written and read again.

import News

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let line = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    guard let filter = try? Filter(parsing: line) else { return 0 }
    precondition((try? Filter(parsing: filter.line)) != nil, "a filter's own line is not read")
    return 0
}
