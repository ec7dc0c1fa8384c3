import Analysis

/// Makes the gazetteer part of a model out of rows TYPE TAB phrase TAB source.
struct GazetteerFile {
    private(set) var sets: [UInt32] = []
    private(set) var slots: [UInt32] = []

    /// The list of each type, in the order of `NameList`.
    private static let types = [
        "country", "capital", "region", "city1", "city2", "city3", "cityalt", "demonym", "first", "last1", "last2",
        "wn_per", "wn_last", "wn_loc", "wn_org", "wn_nation", "wn_event", "wn_art", "club", "univ", "company", "org",
    ]

    init(_ paths: [String]) throws {
        var phrases = Phrases()
        for path in paths {
            let text = try InputFile.text(path)
            for row in text.split(separator: "\n") {
                let cells = row.split(separator: "\t", omittingEmptySubsequences: false)
                guard cells.count >= 2, let list = GazetteerFile.types.firstIndex(of: String(cells[0])) else {
                    continue
                }
                phrases.add(String(cells[1]), to: list)
            }
        }
        for (type, phrase) in KnownBodies.rows + MadeUpPerson.familyRows {
            if let list = GazetteerFile.types.firstIndex(of: type) { phrases.add(phrase, to: list) }
        }
        build(phrases)
    }

    private mutating func build(_ phrases: Phrases) {
        let ids = setIDs(phrases)
        var table = HashTable(entries: phrases.lists.count) { Gazetteer.home(of: $0, slots: $1) }
        for phrase in phrases.lists.keys.sorted() {
            let set = ids[phrases.lists[phrase] ?? 0] ?? 0
            let print = Gazetteer.fingerprint(of: phrase)
            let slot = print << 12 | UInt32(phrases.lengths[phrase] ?? 1) << 8 | set
            table.insert(slot, for: phrase) { $0 >> 12 == print }
        }
        slots = table.slots
    }

    /// The 255 commonest sets of lists; a rarer set becomes the largest of them that it holds.
    private mutating func setIDs(_ phrases: Phrases) -> [UInt32: UInt32] {
        var counts: [UInt32: Int] = [:]
        for set in phrases.lists.values { counts[set, default: 0] += 1 }
        counts[0] = nil
        let ranked = counts.keys.sorted { (counts[$1] ?? 0, $0) < (counts[$0] ?? 0, $1) }
        sets = [0] + ranked.prefix(255)
        sets += [UInt32](repeating: 0, count: 256 - sets.count)
        var ids: [UInt32: UInt32] = [0: 0]
        for set in ranked {
            let best = sets.indices.filter { sets[$0] & ~set == 0 }.max {
                sets[$0].nonzeroBitCount < sets[$1].nonzeroBitCount
            }
            ids[set] = UInt32(best ?? 0)
        }
        return ids
    }
}

/// Phrases by hash, with the lists they stand in and the length of the longest
/// phrase that begins with them.
private struct Phrases {
    var lists: [UInt32: UInt32] = [:]
    var lengths: [UInt32: Int] = [:]

    mutating func add(_ phrase: String, to list: Int) {
        let hashes = PhraseHash.prefixes(of: phrase)
        guard let first = hashes.first, let whole = hashes.last else { return }
        lists[whole, default: 0] |= 1 << UInt32(list)
        if lists[first] == nil { lists[first] = 0 }
        lengths[first] = max(lengths[first] ?? 1, hashes.count)
    }
}
