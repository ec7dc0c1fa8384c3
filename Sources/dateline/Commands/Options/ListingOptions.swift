import ArgumentParser

/// How much is printed, and for whom.
struct ListingOptions: ParsableArguments {
    @Option(name: .customLong("limit"), help: ArgumentHelp("At most this many lines, 50 unless given.", valueName: "n"))
    var given: Int?

    @Flag(help: "Print one JSON object a line.")
    var json = false

    var limit: Int { given ?? 50 }

    func validate() throws {
        guard limit > 0 else { throw ValidationError("--limit must be 1 or more.") }
    }
}
