import ArgumentParser

struct SearchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search", abstract: "Prints articles that a filter finds, with the hits in context.")

    @OptionGroup var place: LibraryOptions
    @OptionGroup var listing: ListingOptions
    @OptionGroup var filter: FilterArgument

    func validate() throws {
        guard !filter.isEmpty else { throw ValidationError("Say what to search for.") }
    }

    func run() throws { try listing.printArticles(that: filter, of: place) }
}
