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
        let seed = UInt64(try arguments.number("--seed", or: 1))
        let lists = arguments.text("--gazetteer")?.split(separator: ",").map(String.init) ?? []
        let sets = try readSets(mending: LabelMender(lists), swapping: CountrySwap(lists), seed: seed)
        let clusters = WordClusters(sets.flatMap(\.documents)).classes
        let gazetteer = try GazetteerFile(lists)
        let lexicon = try LexiconFile(wordnet: arguments.text("--wordnet"), clusters: clusters)
        log("\(clusters.count) words in clusters, \(gazetteer.slots.count) and \(lexicon.slots.count) slots")
        let crf = try train(sets, gazetteer, lexicon, seed: seed)
        return ModelFile(crf, gazetteer: gazetteer, lexicon: lexicon).bytes
    }

    private func readSets(
        mending mender: LabelMender, swapping swap: CountrySwap, seed: UInt64
    ) throws -> [TrainingSet] {
        var random = RandomNumbers(seed: seed)
        let sets = try arguments.files.map { try TrainingSet($0, mending: mender, swapping: swap, random: &random) }
        log("\(sets.reduce(0) { $0 + $1.documents.reduce(0) { $0 + $1.tokenCount } }) tokens")
        return sets
    }

    /// Two models of half the documents label the other half: what the second
    /// pass will see of the first must come from a model that hasn't learnt the answer.
    private func train(_ sets: [TrainingSet], _ gazetteer: GazetteerFile, _ lexicon: LexiconFile, seed: UInt64) throws
        -> CRF
    {
        let rows = try arguments.number("--rows", or: 1 << 17)
        var settings = CRF.Settings()
        settings.epochs = try arguments.number("--epochs", or: settings.epochs)
        settings.rate = Float(try arguments.number("--rate", or: 100)) / 1000
        var corpus = withResources(gazetteer, lexicon) { Corpus(sets, $0) }
        var halfSettings = settings
        halfSettings.epochs = 3
        for half in 0..<(try arguments.number("--halves", or: 2)) {
            let (examples, order) = corpus.examples(rows: rows, half: half)
            var crf = CRF(rows: rows, settings: halfSettings, seed: seed)
            crf.train(examples, order: order, log: log)
            let file = ModelFile(crf, gazetteer: gazetteer, lexicon: lexicon).bytes
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
