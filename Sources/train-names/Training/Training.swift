import Analysis
import Randomness

/// All that a model is made of; the same values give the same bytes.
struct Training: Sendable {
    let files: [String]
    let gazetteers: [String]
    let wordnet: String?
    let seed: UInt64
    let members: Int
    let settings: CRF.Settings
    let halfEpochs: Int
    let halves: Int
    let rows: Int
    let sports: Int

    /// The mean of `members` models, each learnt with a seed of its own from
    /// texts varied its own way, side by side; all look words up in the same tables.
    func model(log: @escaping @Sendable (String) -> Void) throws -> [UInt8] {
        let gazetteer = try GazetteerFile(gazetteers)
        let first = try readSets(seed: seed, log)
        let lexicon = try makeLexicon(first, log)
        let learnt = try Members.train(members) { member in
            let seed = seed &+ UInt64(member)
            let sets = try member == 0 ? first : readSets(seed: seed, log)
            return try train(sets, gazetteer, lexicon, seed: seed, log)
        }
        return ModelFile(MeanWeights(learnt), gazetteer: gazetteer, lexicon: lexicon).bytes
    }
}

// MARK: - Private

extension Training {
    private func readSets(seed: UInt64, _ log: (String) -> Void) throws -> [TrainingSet] {
        var random = RandomNumbers(seed: seed)
        let mender = try LabelMender(gazetteers)
        let variation = try Variation(gazetteers)
        var sets = try files.map { try TrainingSet($0, mending: mender, varying: variation, random: &random) }
        let lines = try SportsLines(gazetteers).documents(sports, random: &random)
        sets.append(TrainingSet(documents: lines, weight: 1))
        log("seed \(seed): \(sets.reduce(0) { $0 + $1.documents.reduce(0) { $0 + $1.tokenCount } }) tokens")
        return sets
    }

    private func makeLexicon(_ sets: [TrainingSet], _ log: (String) -> Void) throws -> LexiconFile {
        let clusters = WordClusters(sets.flatMap(\.documents)).classes
        log("\(clusters.count) words in clusters")
        return try LexiconFile(wordnet: wordnet, clusters: clusters)
    }

    /// Two models of half the documents label the other half: what the second
    /// pass will see of the first must come from a model that hasn't learnt the answer.
    private func train(
        _ sets: [TrainingSet], _ gazetteer: GazetteerFile, _ lexicon: LexiconFile, seed: UInt64,
        _ log: (String) -> Void
    ) throws -> CRF {
        var corpus = withResources(gazetteer, lexicon) { Corpus(sets, $0) }
        var halfSettings = settings
        halfSettings.epochs = halfEpochs
        for half in 0..<halves {
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
