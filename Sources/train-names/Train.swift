import Analysis
import FoundationEssentials

/// Makes a model file out of tagged files, a gazetteer and WordNet.
struct Train {
    private let arguments: Arguments
    private let log: (String) -> Void

    init(_ arguments: Arguments, log: @escaping (String) -> Void) {
        self.arguments = arguments
        self.log = log
    }

    func run() throws {
        let bytes = try model()
        try Data(bytes).write(to: URL(filePath: arguments.required("--out")))
        log("\(bytes.count) bytes")
    }

    func model() throws -> [UInt8] {
        let sets = try arguments.files.map { try TrainingSet($0) }
        let gazetteer = try GazetteerFile(
            arguments.text("--gazetteer").map { $0.split(separator: ",").map(String.init) } ?? [])
        let lexicon = try LexiconFile(wordnet: arguments.text("--wordnet"), clusters: [:])
        log(
            "\(sets.reduce(0) { $0 + $1.documents.reduce(0) { $0 + $1.tokenCount } }) tokens, \(gazetteer.slots.count) and \(lexicon.slots.count) slots"
        )
        let seed = UInt64(try arguments.number("--seed", or: 1))
        var settings = CRF.Settings()
        settings.epochs = try arguments.number("--epochs", or: settings.epochs)
        settings.rate = Float(try arguments.number("--rate", or: 100)) / 1000
        var crf = CRF(rows: try arguments.number("--rows", or: 1 << 17), settings: settings, seed: seed)
        let (examples, order) = withResources(gazetteer, lexicon) { collect(sets, $0, rows: crf.weights.count) }
        log("\(examples.stretches.count) stretches, \(examples.tags.count) words, \(examples.features.count) features")
        crf.train(examples, order: order, log: log)
        return ModelFile(crf, gazetteer: gazetteer, lexicon: lexicon).bytes
    }

    private func collect(_ sets: [TrainingSet], _ resources: NameResources, rows: Int) -> (Examples, [Int]) {
        var examples = Examples(rows: rows)
        var order: [Int] = []
        for set in sets {
            let first = examples.stretches.count
            for document in set.documents {
                let facts = document.facts(resources)
                examples.add(facts, tags: document.tags(for: facts))
            }
            for _ in 0..<set.weight { order += first..<examples.stretches.count }
        }
        return (examples, order)
    }
}

/// The tables as the recogniser will see them.
func withResources<Result>(
    _ gazetteer: GazetteerFile, _ lexicon: LexiconFile, _ body: (NameResources) -> Result
) -> Result {
    gazetteer.slots.withUnsafeBufferPointer { phrases in
        gazetteer.sets.withUnsafeBufferPointer { sets in
            lexicon.slots.withUnsafeBufferPointer { words in
                body(NameResources(gazetteer: Gazetteer(slots: phrases, sets: sets), lexicon: Lexicon(slots: words)))
            }
        }
    }
}
