/// Reads CoNLL-style files: word TAB ... TAB tag, an empty line between
/// sentences, `-DOCSTART-` before each document.
enum TaggedFile {
    typealias Sentence = [(word: String, tag: String)]

    static func documents(_ path: String) throws -> [[Sentence]] {
        let bytes = try InputFile.bytes(path)
        var documents: [[Sentence]] = [[]]
        var sentence: Sentence = []
        func flush() {
            if !sentence.isEmpty { documents[documents.count - 1].append(sentence) }
            sentence = []
        }
        for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
            let line = line.last == 0x0D ? line.dropLast() : line
            guard let tab = line.firstIndex(of: 0x09), let last = line.lastIndex(of: 0x09) else {
                flush()
                continue
            }
            let word = String(decoding: line[..<tab], as: UTF8.self)
            if word.hasPrefix("-DOCSTART-") {
                flush()
                documents.append([])
            } else {
                sentence.append((word, String(decoding: line[(last + 1)...], as: UTF8.self)))
            }
        }
        flush()
        return documents.filter { !$0.isEmpty }
    }

    /// Cuts long documents into blocks of `size` sentences.
    static func blocks(_ documents: [[Sentence]], of size: Int) -> [[Sentence]] {
        documents.flatMap { document in
            stride(from: 0, to: document.count, by: size).map { Array(document[$0..<min($0 + size, document.count)]) }
        }
    }
}
