// What comes in is the text of an article, by its bytes: whatever stands in it, the analysis ends, and what it
// found lies within the text.

import Analysis
import News

private let analyzer = Analyzer()

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self).safe
    let found = analyzer.annotate(Analyzer.Input(text: text, published: Publication(iso: "2024-05-18")))
    let spans = found.mentions.map(\.span) + found.dates.map(\.span) + found.reports.map(\.span)
    precondition(spans.allSatisfy { $0.start >= 0 && $0.end <= text.utf8.count }, "a finding lies outside")
    precondition(found.reports.allSatisfy { $0.text.count <= 120 }, "a line is too long")
    return 0
}
