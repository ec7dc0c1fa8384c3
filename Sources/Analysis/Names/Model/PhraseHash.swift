/// How the gazetteer and lexicon are keyed: the hashes a text's words get when it is read.
package enum PhraseHash {
    /// The hash of the phrase's first word, of its first two, and so on; empty
    /// for phrases of more than `Gazetteer.longest` words.
    package static func prefixes(of phrase: String) -> [UInt32] {
        let document = Document(phrase)
        guard document.tokens.count <= Gazetteer.longest else { return [] }
        var hashes: [UInt32] = []
        for word in words(of: document) {
            hashes.append(hashes.last.map { Gazetteer.extend($0, by: word.form) } ?? word.form)
        }
        return hashes
    }

    /// The hash of a word in small letters.
    package static func lower(_ word: String) -> UInt32 { ContextWord.hash(word) }

    /// The words of a text in small letters, sentence by sentence, for counting.
    package static func lowers(of document: TaggedDocument) -> [[UInt32]] {
        let words = words(of: document.document)
        return document.sentences.map { $0.map { words[$0].lower } }
    }

    private static func words(of document: Document) -> [WordFacts] {
        document.bytes.withUnsafeBufferPointer { bytes in
            document.tokens.map { token in
                let asTitle = token.shape.contains(.allCaps) && token.length > 4
                return WordFacts(Int(token.start), Int(token.end), in: bytes, token: token.shape, asTitle: asTitle)
            }
        }
    }
}
