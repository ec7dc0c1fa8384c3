import ArgumentParser

/// Trains the name model and tries it (docs/notes/names-model.md). Not shipped.
@main
struct TrainNames: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "train-names", abstract: "Trains the model that finds names, and tries it.",
        subcommands: [Train.self, Evaluate.self, Show.self])
}
