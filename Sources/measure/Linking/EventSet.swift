/// Documents and the event words that people marked in them.
struct EventSet {
    let texts: [MarkedDocument]
    let words: [MarkedWord]

    init(documents: String, mentions: String) throws {
        texts = try JSONLines.all(of: documents)
        words = try JSONLines.all(of: mentions).filter { $0.kind == "event" }
    }
}
