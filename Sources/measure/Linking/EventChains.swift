import Analysis
import ArgumentParser
import News
import Newsroom

/// Which words report the same event across the documents of a set: with the
/// marked words given, grouped as the library groups reports, and end to end.
///
/// Writes what `score_coref.py` reads.
struct EventChains: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Groups the marked event words of a set's documents into events.")

    @Argument(help: "Lines of {id, text, dct?}.")
    var documents: String

    @Argument(help: "Lines of {id, doc, kind, start, end, text, chain}.")
    var mentions: String

    @Option(help: "Folder for gold.jsonl, given.jsonl, lemma.jsonl and raw.jsonl.")
    var into: String

    func run() throws {
        let set = try EventSet(documents: documents, mentions: mentions)
        let pages = try EventPages(set)
        var grouper = EventGrouper()
        var lines: [String: [JSONValue]] = [:]
        for word in set.words {
            guard let page = pages[word.doc] else { continue }
            let query = page.query(for: word)
            let story = query.facts.story.map { "\($0)" } ?? word.doc
            lines["gold", default: []].append(word.line(chain: word.chain))
            lines["given", default: []].append(word.line(chain: grouper.chain(of: query)))
            lines["lemma", default: []].append(word.line(chain: story + " " + query.facts.lemma))
        }
        lines["raw"] = set.texts.flatMap { pages[$0.id]?.found() ?? [] }
        for (name, lines) in lines { try lines.write(to: "\(into)/\(name).jsonl") }
    }
}
