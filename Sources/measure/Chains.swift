import Analysis
import ArgumentParser
import FoundationEssentials
import News
import Newsroom

/// Entity chains over given mentions: each distinct spelling of a document is
/// linked as the library would, document after document. Prints `{id, chain}`.
struct Chains: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Links given mentions of entities into chains.")

    @Argument(help: "Lines of {id, doc, kind, type, text}.")
    var mentions: String

    @Flag(help: "The baseline: the same letters, the same entity.")
    var exact = false

    private struct Line: Decodable {
        let id: String
        let doc: String
        let kind: String
        let type: String
        let text: String
    }

    func run() throws {
        let reader = try LineReader(path: mentions)
        var chains = ChainBuilder()
        while let bytes = reader.next() {
            let line = try JSONDecoder().decode(Line.self, from: Data(bytes))
            guard line.kind == "entity" else { continue }
            let chain = exact ? line.text.lowercased() : chains.chain(of: line.text, kind: Chains.kind(line.type))
            print(JSONValue.fields(["id": .string(line.id), "chain": .string(chain)]).line)
        }
    }

    private static func kind(_ type: String) -> EntityKind {
        if type.contains("PER") || type.contains("HUMAN") { return .person }
        if type.contains("ORG") || type.contains("FIN") { return .organization }
        if type.contains("LOC") { return .place }
        return .other
    }
}

/// A library of names in memory: keys to candidates.
private struct ChainBuilder {
    private var entities: [EntityCandidate] = []
    private var filed: [String: [Int]] = [:]

    mutating func chain(of name: String, kind: EntityKind) -> String {
        let local = LocalEntity(kind: kind, name: name, aliases: [Alias(name, mentions: 1)])
        let keys = EntityLinker.keys(for: name, kind: kind)
        let found = Set(keys.flatMap { filed[$0] ?? [] }).sorted().map { entities[$0] }
        let decision = EntityLinker.decide(local, among: found, companions: [])
        let id = decision.id ?? Entity.ID(Int64(entities.count + 1))
        if decision.id == nil {
            entities.append(
                EntityCandidate(
                    id: id, kind: kind, name: name, known: nil, aliases: [Alias(name, mentions: 1)], articles: 1,
                    companions: []))
        }
        for key in keys where !(filed[key] ?? []).contains(Int(id.number) - 1) {
            filed[key, default: []].append(Int(id.number) - 1)
        }
        return "\(id)"
    }
}
