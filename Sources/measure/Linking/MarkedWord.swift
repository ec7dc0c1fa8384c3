import Newsroom

/// A name or an event word that people marked; offsets are code points of its document's text.
struct MarkedWord: Decodable {
    let id: String
    let doc: String
    /// `entity` or `event`.
    let kind: String
    let type: String?
    let syntacticType: String?
    let start: Int
    let end: Int
    let text: String
    /// What stands for the same has the same.
    let chain: String

    enum CodingKeys: String, CodingKey {
        case id, doc, kind, type, start, end, text, chain
        case syntacticType = "syntactic_type"
    }

    /// As `score_coref.py` reads it, in a chain that was found for it.
    func line(chain: String) -> JSONValue {
        .fields([
            "id": .string(id), "doc": .string(doc), "kind": .string(kind), "start": .number(Double(start)),
            "end": .number(Double(end)), "chain": .string(chain),
        ])
    }
}
