import Archive
public import ArgumentParser
public import News
import Newsroom

struct EntitiesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "entities", abstract: "Prints who and what is named, most mentioned first.")

    @Option(help: "Only persons, organizations, places or other.")
    var kind: EntityKind?

    @Option(help: ArgumentHelp("Say why an entity's names were taken as one.", valueName: "id"))
    var why: String?

    @OptionGroup var place: LibraryOptions
    @OptionGroup var listing: ListingOptions
    @OptionGroup var filter: FilterArgument

    func run() throws {
        let desk = try place.analyzedDesk()
        let library = desk.library
        if let why { return try explain(LibraryLookup(library: library).entity(why), desk) }
        let filter = try filter.parsed()
        let rows = try desk.entityRows(filter, kind: kind, limit: listing.limit)
        if rows.isEmpty { StandardError.write("No entities are named there\(try library.note(onNamesIn: filter)).") }
        for row in rows { try write(row, desk) }
    }

    private func write(_ row: EntityRow, _ desk: NewsDesk) throws {
        guard listing.json else { return StandardOutput.write(EntityPrinter.text(row)) }
        guard let card = try desk.card(row.id, quotes: 0) else { return }
        StandardOutput.write(JSONValue.entity(card).line)
    }

    private func explain(_ entity: Entity, _ desk: NewsDesk) throws {
        StandardOutput.write("\(entity.id)  \(entity.kind.rawValue)  \(entity.name.safeLine)")
        let notes = try desk.library.mergeLog(entity.id)
        let corrections = try desk.library.corrections(of: entity.id)
        if notes.isEmpty, corrections.isEmpty { StandardOutput.write("    One name only; nothing was put together.") }
        for note in notes {
            StandardOutput.write("    \(note.alias.safeLine): \(note.reason.safeLine) (\(note.article))")
            if let sentence = note.sentence { StandardOutput.write("        \(sentence.safeLine)") }
        }
        let printer = CorrectionPrinter(zone: desk.clock.zone)
        for note in corrections {
            StandardOutput.write("    you \(note.words.safeLine) on \(printer.day(note.made)) (\(note.id))")
        }
    }
}

extension EntityKind: ExpressibleByArgument {
    public init?(argument: String) {
        let plurals = ["persons": "person", "people": "person", "organizations": "organization", "places": "place"]
        self.init(rawValue: plurals[argument] ?? argument)
    }
}
