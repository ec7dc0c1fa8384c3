import ArgumentParser

struct ListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Prints articles, newest first.")

    @OptionGroup var place: LibraryOptions
    @OptionGroup var listing: ListingOptions
    @OptionGroup var filter: FilterArgument

    func run() throws { try listing.printArticles(that: filter, of: place) }
}
