import ArgumentParser

/// Makes a model file out of tagged files, a gazetteer and WordNet.
struct Train: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Makes a model out of tagged files, lists of names and WordNet.")

    @Option(help: "Where the model is written.")
    var out: String

    @Option(parsing: .singleValue, help: "Names by type: TYPE TAB name TAB source a line. May be given again.")
    var gazetteer: [String] = []

    @Option(help: "The folder with WordNet's cntlist.rev and verb.exc.")
    var wordnet: String?

    @Option(help: "Of the random numbers; the same one gives the same model.")
    var seed: UInt64 = 1

    @Option(help: "The model is the mean of so many, each learnt with a seed of its own.")
    var members = 1

    @Option(help: "How often all texts are read.")
    var epochs = CRF.Settings().epochs

    @Option(help: "How often by the models of half the texts, whose labels the second pass sees.")
    var halfEpochs = 3

    @Option(help: "How many of the two halves are learnt.")
    var halves = 2

    @Option(help: "Of learning, in thousandths.")
    var rate = 100

    @Option(help: "Rows of weights.")
    var rows = 1 << 17

    @Option(help: "How many documents of made-up results of games are learnt from, too.")
    var sports = 200

    @Argument(help: "FILE[:WEIGHT[:BLOCK[:mend]]], see TrainingSet.")
    var files: [String] = []

    func validate() throws {
        for (name, value, allowed) in [
            ("members", members, 1...Int.max), ("epochs", epochs, 1...Int.max),
            ("half-epochs", halfEpochs, 0...Int.max),
            ("halves", halves, 0...2), ("rate", rate, 1...Int.max), ("rows", rows, 1...Examples.mostRows),
            ("sports", sports, 0...Int.max),
        ] where !allowed.contains(value) {
            let most = allowed.upperBound == .max ? "or more" : "to \(allowed.upperBound)"
            throw ValidationError("--\(name) wants \(allowed.lowerBound) \(most).")
        }
    }

    func run() throws {
        let bytes = try training.model { print($0) }
        try InputFile.write(bytes, to: out)
        print("\(bytes.count) bytes")
    }

    var training: Training {
        var settings = CRF.Settings()
        settings.epochs = epochs
        settings.rate = Float(rate) / 1000
        return Training(
            files: files, gazetteers: gazetteer, wordnet: wordnet, seed: seed, members: members, settings: settings,
            halfEpochs: halfEpochs, halves: halves, rows: rows, sports: sports)
    }
}
