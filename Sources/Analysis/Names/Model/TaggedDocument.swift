package import News

/// A document whose names are known: what the model learns from and is measured on.
package struct TaggedDocument {
    /// A name as a range of tokens and a kind.
    package struct Name: Hashable {
        package let tokens: Range<Int>
        package let kind: EntityKind
    }

    package let names: [Name]
    package var tokenCount: Int { document.tokens.count }
    let document: Document

    /// `sentences`: words with their BIO tags (`B-PER`, `I-ORG`, ...). The words
    /// are cut again, as the recogniser would cut them.
    package init(_ sentences: [[(word: String, tag: String)]]) {
        var reader = Reader()
        for sentence in sentences { reader.read(sentence) }
        document = Document(bytes: reader.bytes, tokens: reader.tokens, sentences: reader.sentences)
        names = reader.names
    }

    package func facts(_ resources: NameResources) -> DocumentFacts { DocumentFacts(document, resources: resources) }

    /// The given names as tags, one for each of `facts.words`.
    package func tags(for facts: DocumentFacts) -> [UInt8] {
        var tokenTags = [UInt8](repeating: 0, count: document.tokens.count)
        for name in names {
            for token in name.tokens { tokenTags[token] = UInt8(NameTag.tag(kind: name.kind, name.place(of: token))) }
        }
        var tags = [UInt8](repeating: 0, count: facts.words.count)
        for (sentence, first) in zip(facts.sentences, facts.firstTokens) {
            for (offset, index) in sentence.enumerated() { tags[index] = tokenTags[first + offset] }
        }
        return tags
    }

    /// What the model finds in it.
    package func names(foundBy model: NameModel) -> [Name] {
        TrainedNames.names(in: document, model: model).map { Name(tokens: $0.tokens, kind: $0.kind) }
    }

    package func text(_ token: Int) -> String { document.text(token) }
    package var sentences: [Range<Int>] { document.sentences }
}

extension TaggedDocument.Name {
    fileprivate func place(of token: Int) -> NameTag.Place {
        let isFirst = token == tokens.lowerBound
        let isLast = token == tokens.upperBound - 1
        return isFirst ? (isLast ? .unit : .begin) : isLast ? .last : .inside
    }
}

/// Puts sentences one behind the other, and names on the tokens they touch.
private struct Reader {
    var bytes: [UInt8] = []
    var tokens: [Token] = []
    var sentences: [Range<Int>] = []
    var names: [TaggedDocument.Name] = []

    mutating func read(_ sentence: [(word: String, tag: String)]) {
        let first = tokens.count
        var tagged: [TaggedWord] = []
        for (word, tag) in sentence {
            if !bytes.isEmpty { bytes.append(0x20) }
            bytes.append(contentsOf: word.utf8)
            tagged.append(TaggedWord(kind: Reader.kind(of: tag), start: tag.hasPrefix("B"), end: bytes.count))
        }
        let start = tokens.last.map { Int($0.end) } ?? 0
        for token in Tokenizer.tokens(of: Array(bytes[start...])) {
            tokens.append(Token(start: token.start + Int32(start), end: token.end + Int32(start), shape: token.shape))
        }
        if tokens.count > first { sentences.append(first..<tokens.count) }
        addNames(tagged, from: first)
    }

    private struct TaggedWord {
        let kind: EntityKind?
        let start: Bool
        let end: Int
    }

    /// Of a tag of a file; nil outside of names.
    private static func kind(of tag: String) -> EntityKind? {
        zip(["PER", "ORG", "LOC", "MISC"], NameTag.kinds).first { tag.hasSuffix($0.0) }?.1
    }

    private mutating func addNames(_ words: [TaggedWord], from first: Int) {
        var word = 0
        var open: (start: Int, kind: EntityKind)?
        var lastWord = -1
        for token in first..<tokens.count {
            while word + 1 < words.count, words[word].end <= Int(tokens[token].start) { word += 1 }
            let isNewWord = word != lastWord
            let (kind, start) = (words[word].kind, words[word].start)
            if let name = open, kind != name.kind || (start && isNewWord) {
                names.append(.init(tokens: name.start..<token, kind: name.kind))
                open = nil
            }
            if open == nil, let kind { open = (token, kind) }
            lastWord = word
        }
        if let name = open { names.append(.init(tokens: name.start..<tokens.count, kind: name.kind)) }
    }
}

extension TaggedDocument {
    /// A text with what the model finds written into it, `[person Ada Lovelace]`.
    package static func marked(_ text: String, by model: NameModel) -> String {
        let document = Document(text)
        var result = ""
        var offset = 0
        for name in TrainedNames.names(in: document, model: model) {
            let span = document.span(name.tokens)
            result += document.text(TextSpan(offset, span.start)) + "[\(name.kind.rawValue) \(document.text(span))]"
            offset = span.end
        }
        return result + document.text(TextSpan(offset, document.bytes.count))
    }
}
