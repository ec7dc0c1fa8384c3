import News

/// The words around a filter's first hits in a text.
///
/// The full-text index has a function for that, but it takes time with the
/// square of an article's hits. Here a text is read once, and no further than
/// to the first place where all that was looked for stands together.
struct Excerpts {
    /// So many words an excerpt has.
    private static let length = 24
    /// So many of them come before the first hit.
    private static let lead = 8
    /// What holds so many words, in bytes.
    private static let room = 400

    private let phrases: [Phrase]
    private var folder = WordFolder()

    /// The folded words of one term; of a prefix the last is only begun.
    private struct Phrase {
        let words: [[UInt8]]
        let isPrefix: Bool
    }

    private struct Hit {
        let phrase: Int
        /// Of its first word, counted from the beginning of what was read.
        let number: Int
        let span: TextSpan
    }

    init(_ terms: [Filter.Term]) {
        var folder = WordFolder()
        phrases = terms.filter { !$0.isNegated }.compactMap { term in
            switch term.test {
            case .word(let text), .phrase(let text): Excerpts.phrase(text, isPrefix: false, &folder)
            case .prefix(let text): Excerpts.phrase(text, isPrefix: true, &folder)
            default: nil
            }
        }
    }

    /// What stands behind a title that is the first sentence; nil where nothing does.
    mutating func snippet(of text: String, behind title: String) -> Snippet? {
        let words = title.hasSuffix("…") ? String(title.dropLast()) : title
        guard !words.isEmpty, text.hasPrefix(words) else { return snippet(of: text[...]) }
        let rest = text.dropFirst(words.count).drop { $0.isWhitespace }
        return rest.isEmpty ? nil : snippet(of: rest)
    }

    /// The beginning of the text where the words stand elsewhere, as in a title.
    mutating func snippet(of text: Substring) -> Snippet {
        var text = text
        return text.withUTF8 { bytes in
            let window = bestWindow(in: bytes)
            let span = excerpt(around: window, in: bytes)
            return cut(span, hits: hits(in: bytes, span), from: bytes)
        }
    }
}

// MARK: - Private

extension Excerpts {
    private static func phrase(_ text: String, isPrefix: Bool, _ folder: inout WordFolder) -> Phrase? {
        var text = text
        let words = text.withUTF8 { bytes in
            SearchWords(bytes, from: 0).map { folder.folded($0, in: bytes) }
        }
        return words.isEmpty ? nil : Phrase(words: words, isPrefix: isPrefix)
    }

    /// From the first to the last hit of the first run of words that holds most of the phrases.
    private mutating func bestWindow(in bytes: UnsafeBufferPointer<UInt8>) -> TextSpan? {
        let wanted = phrases.count
        var recent: [Hit] = []
        var best: (phrases: Int, span: TextSpan)?
        visitHits(in: bytes, from: 0, to: bytes.count) { hit in
            recent.removeAll { $0.number + Excerpts.length <= hit.number }
            recent.append(hit)
            let count = Set(recent.map(\.phrase)).count
            if count > best?.phrases ?? 0 {
                best = (count, TextSpan(recent[0].span.start, hit.span.end))
            }
            return count < wanted
        }
        return best?.span
    }

    /// Whole words: a few before the window, better yet from where a sentence begins, and the rest behind it.
    private func excerpt(around window: TextSpan?, in bytes: UnsafeBufferPointer<UInt8>) -> TextSpan {
        let first = window?.start ?? 0
        let before = words(before: first, in: bytes)
        let start = before.first?.start ?? first
        var words = SearchWords(bytes, from: first)
        var end = window?.end ?? 0
        for _ in before.count..<Excerpts.length {
            guard let word = words.next() else { return TextSpan(start, bytes.count) }
            end = max(end, word.end)
        }
        return words.next() == nil ? TextSpan(start, bytes.count) : TextSpan(start, end)
    }

    private func words(before offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> ArraySlice<TextSpan> {
        var words = SearchWords(bytes, from: max(0, offset - Excerpts.room), to: offset)
        if offset > Excerpts.room { _ = words.next() }
        let found = Array(words)
        let lead = found.suffix(Excerpts.lead)
        guard offset > Excerpts.room || lead.count < found.count else { return lead }
        let sentence = lead.lastIndex { word in
            word.start > 1 && bytes[word.start - 1] <= 0x20 && Excerpts.endsSentence(bytes[word.start - 2])
        }
        return sentence.map { lead[$0...] } ?? lead
    }

    private static func endsSentence(_ byte: UInt8) -> Bool {
        [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), 10].contains(byte)
    }

    private mutating func hits(in bytes: UnsafeBufferPointer<UInt8>, _ span: TextSpan) -> [TextSpan] {
        var found: [TextSpan] = []
        visitHits(in: bytes, from: span.start, to: span.end) { hit in
            found.append(hit.span)
            return true
        }
        var hits: [TextSpan] = []
        for hit in found.sorted(by: { ($0.start, $1.end) < ($1.start, $0.end) }) where hit.start >= hits.last?.end ?? 0
        {
            hits.append(hit)
        }
        return hits
    }

    /// Until `body` says false.
    private mutating func visitHits(
        in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, _ body: (Hit) -> Bool
    ) {
        guard let longest = phrases.map(\.words.count).max() else { return }
        var words = SearchWords(bytes, from: start, to: end)
        var recent: [(span: TextSpan, folded: [UInt8])] = []
        var number = 0
        while let span = words.next() {
            if recent.count == longest { recent.removeFirst() }
            recent.append((span, folder.folded(span, in: bytes)))
            for (index, phrase) in phrases.enumerated() where ends(recent, with: phrase) {
                let count = phrase.words.count
                let start = recent[recent.count - count].span.start
                guard body(Hit(phrase: index, number: number - count + 1, span: TextSpan(start, span.end))) else {
                    return
                }
            }
            number += 1
        }
    }

    private func ends(_ recent: [(span: TextSpan, folded: [UInt8])], with phrase: Phrase) -> Bool {
        let count = phrase.words.count
        guard recent.count >= count else { return false }
        for index in 0..<count {
            let word = recent[recent.count - count + index].folded
            let wanted = phrase.words[index]
            let isBegun = phrase.isPrefix && index == count - 1
            guard isBegun ? word.starts(with: wanted) : word == wanted else { return false }
        }
        return true
    }

    /// One blank for each run of blanks; dots where something is left out.
    private func cut(_ span: TextSpan, hits: [TextSpan], from bytes: UnsafeBufferPointer<UInt8>) -> Snippet {
        var result: [UInt8] = span.start > 0 ? Array("…".utf8) : []
        var places: [TextSpan] = []
        var next = hits[...]
        var start = 0
        for index in span.start..<span.end {
            if index == next.first?.start { start = result.count }
            let isBlank = [9, 10, 13, 32].contains(bytes[index])
            if !isBlank { result.append(bytes[index]) } else if result.last != 32 { result.append(32) }
            if index + 1 == next.first?.end {
                places.append(TextSpan(start, result.count))
                next = next.dropFirst()
            }
        }
        if span.end < bytes.count { result += Array("…".utf8) }
        return Snippet(String(decoding: result, as: UTF8.self), hits: places)
    }
}
