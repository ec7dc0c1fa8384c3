import Analysis

/// Makes the lexicon part of a model: WordNet's field of each word's commonest
/// meaning, and the clusters of words used alike.
struct LexiconFile {
    private(set) var slots: [UInt32] = []

    /// `wordnet`: the folder with `cntlist.rev` and `verb.exc`.
    init(wordnet: String?, clusters: [UInt32: UInt8]) throws {
        var fields: [UInt32: UInt8] = [:]
        if let wordnet { fields = try WordFields(folder: wordnet).fields }
        var table = HashTable(entries: Set(fields.keys).union(clusters.keys).count) { Lexicon.home(of: $0, slots: $1) }
        for word in Set(fields.keys).union(clusters.keys).sorted() {
            let print = Lexicon.fingerprint(of: word)
            let slot = print << 16 | UInt32(clusters[word] ?? 0) << 8 | UInt32(fields[word] ?? 0)
            table.insert(slot, for: word) { $0 >> 16 == print }
        }
        slots = table.slots
    }
}

/// WordNet's lexicographer file of each word, inflected forms included.
private struct WordFields {
    var fields: [UInt32: UInt8] = [:]

    init(folder: String) throws {
        let senses = try InputFile.text(folder + "/cntlist.rev")
        var best: [Substring: (count: Int, field: UInt8)] = [:]
        for line in senses.split(separator: "\n") {
            guard let sense = Sense(line) else { continue }
            if sense.count > best[sense.word]?.count ?? 0 { best[sense.word] = (sense.count, sense.field) }
        }
        for (word, entry) in best.sorted(by: { $0.key < $1.key }) {
            for form in WordFields.forms(of: String(word), isVerb: entry.field >= 29 && entry.field <= 43) {
                if fields[PhraseHash.lower(form)] == nil { fields[PhraseHash.lower(form)] = entry.field }
            }
            fields[PhraseHash.lower(String(word))] = entry.field
        }
        let exceptions = try InputFile.text(folder + "/verb.exc")
        for line in exceptions.split(separator: "\n") {
            let words = line.split(separator: " ")
            guard words.count > 1, let entry = best[words[1]], entry.field >= 29 else { continue }
            fields[PhraseHash.lower(String(words[0]))] = entry.field
        }
    }

    private static func forms(of word: String, isVerb: Bool) -> [String] {
        let stem = word.hasSuffix("e") ? String(word.dropLast()) : word
        let plural =
            word.hasSuffix("y")
            ? word.dropLast() + "ies" : word.hasSuffix("s") || word.hasSuffix("h") ? word + "es" : word + "s"
        return isVerb ? [plural, stem + "ed", stem + "ing"] : [plural]
    }
}

/// A line of cntlist.rev: `lemma%type:file:id:: number count`.
private struct Sense {
    let word: Substring
    let field: UInt8
    let count: Int

    init?(_ line: Substring) {
        let cells = line.split(separator: " ")
        guard cells.count == 3, let percent = cells[0].firstIndex(of: "%"), let count = Int(cells[2]), count > 0 else {
            return nil
        }
        let key = cells[0][cells[0].index(after: percent)...].split(separator: ":")
        guard key.count > 1, let field = UInt8(key[1]), !cells[0].contains("_") else { return nil }
        (word, self.field, self.count) = (cells[0][..<percent], field, count)
    }
}
