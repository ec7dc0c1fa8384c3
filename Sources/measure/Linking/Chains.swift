import Analysis
import ArgumentParser
import News

/// Who is whom across the documents of a set, as a library links them: from
/// the raw text, and with the marked names given; each beside the baseline
/// that takes the same letters for the same entity.
///
/// Writes what `score_coref.py` reads and prints how many of the pairs of
/// persons' names that were joined across documents are one person.
struct Chains: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Links the names of a set's documents into chains, and counts wrong merges of persons.")

    @Argument(help: "Lines of {id, text, dct?}.")
    var documents: String

    @Argument(help: "Lines of {id, doc, kind, type, start, end, text, chain}.")
    var mentions: String

    @Option(help: "Folder for gold.jsonl, raw.jsonl, raw-exact.jsonl, given.jsonl and given-exact.jsonl.")
    var into: String

    @Option(help: "Print so many wrong merges and missed ones.")
    var errors = 0

    func run() throws {
        let set = try ChainSet(documents: documents, mentions: mentions)
        try write(set.names.map { ($0, $0.chain) }, to: "gold")
        try link("raw", set, Analyzer())
        try link("given", set, Chains.analyzer(of: set))
    }
}

// MARK: - Private

extension Chains {
    private func link(_ way: String, _ set: ChainSet, _ analyzer: Analyzer) throws {
        let library = try ChainLibrary(set, analyzer: analyzer)
        defer { library.remove() }
        let texts = Dictionary(set.texts.map { ($0.id, $0.text) }) { first, _ in first }
        let found = set.names.compactMap { name in
            library.entity(of: name, in: texts[name.doc] ?? "").map { (name, $0) }
        }
        try write(found.map { ($0, "\($1.entity.id)") }, to: way)
        try write(found.map { ($0, $1.text.lowercased()) }, to: way + "-exact")
        print("\(way): \(found.count) of \(set.names.count) names found")
        MergeReport(found, errors: errors) { library.reasons(of: $0) }.write()
    }

    private func write(_ names: [(MarkedWord, String)], to file: String) throws {
        try names.map { name, chain in name.line(chain: chain) }.write(to: "\(into)/\(file).jsonl")
    }

    /// An analyser that is told the names. Where a set doesn't tell persons
    /// from organisations the trained model does.
    private static func analyzer(of set: ChainSet) -> Analyzer {
        let names = Dictionary(grouping: set.names, by: \.doc)
        let given = Dictionary(
            set.texts.map { text in
                (
                    NonBlanks(text.text).text,
                    (names[text.id] ?? []).map {
                        (NonBlanks.range($0.start..<$0.end, in: text.text), ChainSet.kind($0.type))
                    }
                )
            }
        ) { first, _ in first }
        return Analyzer { text in
            let blanks = NonBlanks(text)
            return (given[blanks.text] ?? []).map { (blanks.span($0.0), $0.1) }
        }
    }
}
