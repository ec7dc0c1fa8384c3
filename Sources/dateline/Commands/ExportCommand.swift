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

    @Flag(help: "All marks; so it is too when nothing is named.")
    var marks = false

    @Option(help: ArgumentHelp("The timeline of an entity, by id or name.", valueName: "e"))
    var timeline: String?

    @Option(help: ArgumentHelp("The articles a filter finds.", valueName: "filter"))
    var search: String?

    @Option(help: "markdown, json or csv.")
    var format = Format.markdown

    @Option(help: "How names are linked in Markdown: plain or wiki.")
    var links = Markdown.Links.plain

    @Option(name: .shortAndLong, help: ArgumentHelp("Write there instead of to standard output.", valueName: "file"))
    var output: String?

    @OptionGroup var place: LibraryOptions

    func run() throws {
        let desk = try place.analyzedDesk()
        let subjects = try subjects(desk)
        let text: String
        switch format {
        case .markdown: text = try markdown(subjects, desk)
        case .json: text = try DataExport(library: desk.library).json(subjects)
        case .csv: text = try DataExport(library: desk.library).csv(subjects)
        }
        guard let output else { return StandardOutput.writeRaw(text) }
        try write(text, to: output)
    }
}

// MARK: - Private

extension ExportCommand {
    private func subjects(_ desk: NewsDesk) throws -> [Exporter.Subject] {
        var subjects = try ids.map { try subject($0, desk) }
        if let timeline {
            let entity = try EntityChooser(library: desk.library).entity(timeline)
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

    private func subject(_ text: String, _ desk: NewsDesk) throws -> Exporter.Subject {
        if let id = Article.ID(text) { return .article(id) }
        if let id = Event.ID(text) { return .event(id) }
        if let id = Story.ID(text) { return .story(id) }
        return .entity(try EntityChooser(library: desk.library).entity(text).id)
    }

    private func markdown(_ subjects: [Exporter.Subject], _ desk: NewsDesk) throws -> String {
        let exporter = Exporter(desk: desk, links: links)
        let documents = try zip(subjects, ids + ["", "", ""]).map { subject, id in
            guard let document = try exporter.document(subject) else {
                throw CommandProblem("There is nothing called \(id.safeLine) in the library.")
            }
            return document.text
        }
        return documents.joined(separator: "\n")
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
