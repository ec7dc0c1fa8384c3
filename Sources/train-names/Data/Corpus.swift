import Analysis

/// All documents to learn from, with their facts and right tags.
struct Corpus {
    private struct Entry {
        var facts: DocumentFacts
        let tags: [UInt8]
        let weight: Int
    }

    private var entries: [Entry] = []

    init(_ sets: [TrainingSet], _ resources: NameResources) {
        for set in sets {
            for document in set.documents {
                let facts = document.facts(resources)
                entries.append(Entry(facts: facts, tags: document.tags(for: facts), weight: set.weight))
            }
        }
    }

    /// The examples of every second document, beginning with `half`, or of all;
    /// and an epoch's order, in which those of weight 3 stand three times.
    func examples(rows: Int, half: Int?) -> (Examples, order: [Int]) {
        var examples = Examples(rows: rows)
        var order: [Int] = []
        for (index, entry) in entries.enumerated() where half.map({ index % 2 == $0 }) ?? true {
            let first = examples.stretches.count
            examples.add(entry.facts, tags: entry.tags)
            for _ in 0..<entry.weight { order += first..<examples.stretches.count }
        }
        return (examples, order)
    }

    /// Lets a model that learnt one half tag the other, for what the second pass sees.
    mutating func markMajority(outside half: Int, by file: [UInt8]) throws {
        try file.withUnsafeBytes { bytes in
            var tagger = NameTagger(try NameModel(bytes))
            for index in entries.indices where index % 2 != half { _ = tagger.tags(of: &entries[index].facts) }
        }
    }
}
