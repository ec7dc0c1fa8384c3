import Archive
public import ArgumentParser
public import MarkdownExport
import News
import Newsroom

struct ExportCommand: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable { case markdown, json, csv }

    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Writes what is named, or all marks, as Markdown, JSON or CSV.")

    @Argument(help: "Articles, entities, events and stories, by id.")
    var ids: [String] = []

    @Flag(help: "All marks, as when nothing is named.")
    var marks = false

    @Option(help: ArgumentHelp("The timeline of an entity, by id or name.", valueName: "e"))
    var timeline: String?

    @Option(parsing: .unconditional, help: ArgumentHelp("The articles a filter finds.", valueName: "filter"))
    var search: String?

    @Flag(help: "The feeds that are followed, as OPML.")
    var opml = false

    @Option(help: "markdown, json or csv.")
    var format = Format.markdown

    @Option(help: "How names are linked in Markdown: plain or wiki.")
    var links = Markdown.Links.plain

    @Option(name: .shortAndLong, help: ArgumentHelp("Write there instead of to standard output.", valueName: "file"))
    var output: String?

    @OptionGroup var place: LibraryOptions

    func validate() throws {
        guard !opml || ids.isEmpty && !marks && timeline == nil && search == nil else {
            throw ValidationError("--opml exports the feeds that are followed, and nothing else beside them.")
        }
    }

    func run() throws {
        if opml { return try exportSubscriptions() }
        let desk = try place.analyzedDesk()
        let subjects = try subjects(desk)
        let text: String
        switch format {
        case .markdown: text = try markdown(subjects, desk)
        case .json: text = try DataExport(library: desk.library).json(subjects)
        case .csv: text = try DataExport(library: desk.library).csv(subjects)
        }
        if let output { return try write(text, to: output) }
        if try subjects.allSatisfy({ try isEmpty($0, desk.library) }) {
            let notes = try subjects.map { try note(on: $0, desk.library) }
            return StandardError.write("There is nothing to export\(notes.first { !$0.isEmpty } ?? "").")
        }
        StandardOutput.write(text, end: "")
    }
}

// MARK: - Private

extension ExportCommand {
    private func exportSubscriptions() throws {
        let desk = try place.desk()
        guard try !desk.library.followedFeeds().isEmpty else { return StandardError.write("No feeds are followed.") }
        let text = try desk.subscriptions()
        guard let output else { return StandardOutput.write(text, end: "") }
        do { try OutputFile.replace(output, with: text) } catch { throw CommandProblem("\(error)", .failed) }
    }

    private func subjects(_ desk: NewsDesk) throws -> [ExportSubject] {
        var subjects = try ids.map { try subject($0, desk) }
        if let timeline {
            let entity = try LibraryLookup(library: desk.library).entity(timeline)
            subjects.append(.timeline(TimelineQuery(entity: entity.id)))
        }
        if let search {
            do {
                subjects.append(.articles(try Filter(parsing: search), title: "Search: \(search)"))
            } catch {
                throw CommandProblem(error.description)
            }
        }
        return marks || subjects.isEmpty ? subjects + [.marks] : subjects
    }

    private func subject(_ text: String, _ desk: NewsDesk) throws -> ExportSubject {
        let library = desk.library
        let lookup = LibraryLookup(library: library)
        if Article.ID(text) != nil { return .article(try lookup.article(text, library.row).id) }
        if Event.ID(text) != nil { return .event(try lookup.event(text, library.event).id) }
        if Story.ID(text) != nil { return .story(try lookup.story(text, library.story).id) }
        return .entity(try lookup.entity(text).id)
    }

    /// Whether a search, a timeline or the marks hold nothing.
    private func isEmpty(_ subject: ExportSubject, _ library: Library) throws -> Bool {
        switch subject {
        case .articles(let filter, _): return try library.rows(filter, limit: 1).isEmpty
        case .timeline(let query): return try library.timeline(query).rows.isEmpty
        case .marks: return try library.marks().isEmpty
        default: return false
        }
    }

    /// "; there is no tag 'x'" where the filter of a search names nothing that there is.
    private func note(on subject: ExportSubject, _ library: Library) throws -> String {
        guard case .articles(let filter, _) = subject else { return "" }
        return try library.note(onNamesIn: filter)
    }

    private func markdown(_ subjects: [ExportSubject], _ desk: NewsDesk) throws -> String {
        let exporter = Exporter(desk: desk, links: links)
        return try subjects.compactMap { try exporter.document($0)?.text }.joined(separator: "\n")
    }

    /// Markdown is brought up to date in place; data files are Dateline's own.
    private func write(_ text: String, to path: String) throws {
        do {
            try format == .markdown ? OutputFile.update(path, with: text) : OutputFile.replace(path, with: text)
        } catch {
            throw CommandProblem("\(error)", .failed)
        }
    }
}

extension Markdown.Links: ExpressibleByArgument {}
