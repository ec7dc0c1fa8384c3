import News

/// Labels of the page that a scraper ran into a paragraph: "... he said.
/// Advertisement Continue reading the main story The ministry ...". They are cut
/// out; what stands around them is one paragraph again.
enum RunInRule {
    static func apply(_ draft: inout Draft) {
        var passages: [Passage] = []
        var isChanged = false
        for passage in draft.passages {
            let cuts = cuts(in: passage)
            isChanged = isChanged || !cuts.isEmpty
            passages += cuts.isEmpty ? [passage] : parts(of: passage, cuts)
        }
        if isChanged { draft.passages = passages }
    }
}

// MARK: - Private

extension RunInRule {
    private struct Cut {
        /// In bytes.
        let span: Range<Int>
        let reason: RemovedPassage.Reason
    }

    private static func cuts(in passage: Passage) -> [Cut] {
        guard passage.isContent, passage.kind == .paragraph, passage.links.isEmpty, passage.words.count > 8 else {
            return []
        }
        let found = BoilerplatePhrases.table.insertions(in: passage.words)
        guard !found.isEmpty else { return [] }
        let bytes = Array(passage.text.utf8)
        let words = passage.words.list
        return found.compactMap { insertion in
            let start = words[insertion.words.lowerBound].start
            let end = words[insertion.words.upperBound - 1].end
            let next = insertion.words.upperBound < words.count ? words[insertion.words.upperBound] : nil
            guard isBehindSentence(start, bytes), next.map({ $0.isCapitalised || $0.isNumber }) ?? true else {
                return nil
            }
            return Cut(span: start..<endWithMarks(end, bytes), reason: insertion.reason)
        }
    }

    /// At the line's beginning, or behind the mark that ends a sentence.
    private static func isBehindSentence(_ start: Int, _ bytes: [UInt8]) -> Bool {
        guard let last = bytes[..<start].last(where: { $0 != 32 && $0 != 40 && $0 != 45 }) else { return true }
        // The last byte of closing quotes in UTF-8.
        return ".!?\":)".utf8.contains(last) || last == 0x9D || last == 0x99
    }

    /// Dots, colons and dashes behind a label belong to it.
    private static func endWithMarks(_ end: Int, _ bytes: [UInt8]) -> Int {
        bytes[end...].firstIndex { !" .:-)".utf8.contains($0) } ?? bytes.count
    }

    /// What is left as one passage, then what was cut out.
    private static func parts(of passage: Passage, _ cuts: [Cut]) -> [Passage] {
        var kept = ""
        var removed: [Passage] = []
        var start = 0
        for cut in cuts {
            kept += passage.text.slice(TextSpan(start, cut.span.lowerBound)) + " "
            var label = Passage(passage.text.slice(TextSpan(cut.span.lowerBound, cut.span.upperBound)).safeLine)
            label.remove(cut.reason)
            removed.append(label)
            start = cut.span.upperBound
        }
        kept += passage.text.slice(TextSpan(start, passage.text.utf8.count))
        let rest = kept.safeLine
        return rest.isEmpty ? removed : [Passage(rest)] + removed
    }
}
