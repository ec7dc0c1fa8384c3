// What comes in is a web archive, packed or not, in pieces.

import Ingestion
import News

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    guard GzipUnpacker.isPacked(bytes) else {
        read(bytes)
        return 0
    }
    guard let unpacked = try? GzipUnpacker.unpacked(bytes, most: 1 << 20) else { return 0 }
    precondition(unpacked.count <= 1 << 20, "more came out than was allowed")
    read(unpacked)
    return 0
}

private func read(_ bytes: [UInt8]) {
    var rest = bytes[...]
    var reader = WebArchiveReader {
        let piece = rest.prefix(61)
        rest = rest.dropFirst(61)
        return Array(piece)
    }
    while let page = try? reader.next() {
        guard let article = try? page.article(zone: .utc) else { continue }
        precondition(article.text.safe == article.text, "a harmful character came out")
    }
}
