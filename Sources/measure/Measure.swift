import ArgumentParser

/// Prints what the scorers of the quality checks read. Not shipped.
@main
struct Measure: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "measure", abstract: "Prints what the quality checks score.",
        subcommands: [
            NamePairs.self, NewsLines.self, StoryClusters.self, Chains.self, EventChains.self, EventLines.self,
            Gate.self, LibraryLines.self, Latency.self, Stages.self, CorrectionSpeed.self, EntityScale.self,
            NameSpeed.self,
        ])
}
