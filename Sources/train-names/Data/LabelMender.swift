import FoundationEssentials

/// Mends what a machine labels in pieces: countries and peoples of several words
/// (`South African`) that stand in the gazetteer and were labelled in part.
struct LabelMender {
    private var phrases: [String: String] = [:]
    private var longest = 1

    init(_ gazetteers: [String]) throws {
        let kinds = ["country": "LOC", "demonym": "MISC"]
        for path in gazetteers {
            let text = try String(contentsOf: URL(filePath: path), encoding: .utf8)
            for row in text.split(separator: "\n") {
                let cells = row.split(separator: "\t")
                guard cells.count > 1, let kind = kinds[String(cells[0])], cells[1].contains(" ") else { continue }
                phrases[String(cells[1])] = kind
                longest = max(longest, cells[1].count(where: { $0 == " " }) + 1)
            }
        }
    }

    func mend(_ sentence: TaggedFile.Sentence) -> TaggedFile.Sentence {
        var sentence = sentence
        var start = 0
        while start < sentence.count {
            let length = mend(&sentence, from: start)
            start += max(1, length)
        }
        return sentence
    }

    private func mend(_ sentence: inout TaggedFile.Sentence, from start: Int) -> Int {
        for length in stride(from: min(longest, sentence.count - start), to: 1, by: -1) {
            let range = start..<start + length
            guard let kind = phrases[sentence[range].map(\.word).joined(separator: " ")] else { continue }
            guard sentence[range].contains(where: { $0.tag != "O" }), !isCrossed(range, in: sentence) else { continue }
            for index in range { sentence[index].tag = (index == start ? "B-" : "I-") + kind }
            return length
        }
        return 0
    }

    /// A name reaches into the range or out of it.
    private func isCrossed(_ range: Range<Int>, in sentence: TaggedFile.Sentence) -> Bool {
        sentence[range.lowerBound].tag.hasPrefix("I-")
            || range.upperBound < sentence.count && sentence[range.upperBound].tag.hasPrefix("I-")
    }
}
