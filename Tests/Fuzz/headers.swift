// What comes in are the lines of a server's answer; each is an address, too.

import News

@testable import Fetching

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    var headers = AnswerHeaders()
    for line in bytes.split(separator: 10) {
        headers.take(line)
        address(String(decoding: line, as: UTF8.self))
    }
    let now = 1_700_000_000
    if let wait = RetryAfter.seconds(headers.retryAfter, now: now) {
        precondition((0...RetryAfter.maximum).contains(wait), "a server is left alone for too long")
    }
    if let fresh = Freshness.seconds(headers, now: now) {
        precondition((0...Freshness.maximum).contains(fresh), "an answer is fresh for too long")
    }
    precondition(headers.contentType?.mediaType.contains("/") ?? true, "a type without its half")
    return 0
}

/// What is read is read again as itself, and reaches no further than it says.
private func address(_ text: String) {
    for case let address? in [WebAddress(text), WebAddress(typed: text)] {
        precondition(address.description.utf8.allSatisfy { $0 > 32 && $0 < 127 }, "an address of other letters")
        precondition(WebAddress(address.description)?.description == address.description, "an address changes")
        _ = Reach(address, origin: .found).permits(address.host)
    }
}
