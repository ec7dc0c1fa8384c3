import Analysis
import FoundationEssentials

/// Makes a model file out of tagged files, a gazetteer and WordNet.
struct Train: Sendable {
    private let arguments: Arguments
    private let log: @Sendable (String) -> Void

    init(_ arguments: Arguments, log: @escaping @Sendable (String) -> Void) {
        self.arguments = arguments
        self.log = log
    }

    func run() throws {
        let bytes = try model()
        try Data(bytes).write(to: URL(filePath: arguments.required("--out")))
        log("\(bytes.count) bytes")
    }

    /// The mean of `--members` models, each learnt with a seed of its own from
    /// texts varied its own way, side by side; all look words up in the same tables.
    func model() throws -> [UInt8] {
        let seed = UInt64(try arguments.number("--seed", or: 1))
        let count = try arguments.number("--members", or: 1)
        guard count > 0 else { throw UsageError("--members wants 1 or more.") }
        let lists = arguments.text("--gazetteer")?.split(separator: ",").map(String.init) ?? []
        let gazetteer = try GazetteerFile(lists)
        let first = try readSets(lists, seed: seed)
        let lexicon = try makeLexicon(first)
        let members = try Members.train(count) { member in
            let sets = try member == 0 ? first : readSets(lists, seed: seed + UInt64(member))
            return try train(sets, gazetteer, lexicon, seed: seed + UInt64(member))
        }
        return ModelFile(MeanWeights(members), gazetteer: gazetteer, lexicon: lexicon).bytes
    }
}

// MARK: - Private

extension Train {
    private func readSets(_ lists: [String], seed: UInt64) throws -> [TrainingSet] {
        var random = RandomNumbers(seed: seed)
        let mender = try LabelMender(lists)
        let variation = try Variation(lists)
        var sets = try arguments.files.map { try TrainingSet($0, mending: mender, varying: variation, random: &random) }
        let lines = try SportsLines(lists).documents(arguments.number("--sports", or: 200), random: &random)
        sets.append(TrainingSet(documents: lines, weight: 1))
        log("seed \(seed): \(sets.reduce(0) { $0 + $1.documents.reduce(0) { $0 + $1.tokenCount } }) tokens")
        return sets
    }

    private func makeLexicon(_ sets: [TrainingSet]) throws -> LexiconFile {
        let clusters = WordClusters(sets.flatMap(\.documents)).classes
        log("\(clusters.count) words in clusters")
        return try LexiconFile(wordnet: arguments.text("--wordnet"), clusters: clusters)
    }

    /// Two models of half the documents label the other half: what the second
    /// pass will see of the first must come from a model that hasn't learnt the answer.
    private func train(
        _ sets: [TrainingSet], _ gazetteer: GazetteerFile, _ lexicon: LexiconFile, seed: UInt64
    ) throws -> CRF {
        let rows = try arguments.number("--rows", or: 1 << 17)
        var settings = CRF.Settings()
        settings.epochs = try arguments.number("--epochs", or: settings.epochs)
        settings.rate = Float(try arguments.number("--rate", or: 100)) / 1000
        var corpus = withResources(gazetteer, lexicon) { Corpus(sets, $0) }
        var halfSettings = settings
        halfSettings.epochs = try arguments.number("--half-epochs", or: 3)
        for half in 0..<(try arguments.number("--halves", or: 2)) {
            let (examples, order) = corpus.examples(rows: rows, half: half)
            var crf = CRF(rows: rows, settings: halfSettings, seed: seed)
            crf.train(examples, order: order, log: log)
            let file = ModelFile(MeanWeights([crf]), gazetteer: gazetteer, lexicon: lexicon).bytes
            try corpus.markMajority(outside: half, by: file)
        }
        let (examples, order) = corpus.examples(rows: rows, half: nil)
        log("\(examples.stretches.count) stretches, \(examples.tags.count) words, \(examples.features.count) features")
        var crf = CRF(rows: rows, settings: settings, seed: seed)
        crf.train(examples, order: order, log: log)
        return crf
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
