import CNames
import News

/// The name recogniser: the embedded model over a document.
struct TrainedNames: NameRecognizer {
    func names(in document: Document) -> [NameSpan] {
        guard TrainedNames.failure == nil, let model = try? NameModel.embedded() else {
            return CapitalRuns().names(in: document)
        }
        return TrainedNames.names(in: document, model: model)
    }

    /// Why the embedded model can't be used; nil where it can.
    static let failure: NameModelError? = {
        do throws(NameModelError) {
            _ = try NameModel.embedded(isVerified: true)
            return nil
        } catch { return error }
    }()

    /// What is known of a token takes ten times the room of its letters, so a text that is longer is read in parts:
    /// about 800 kB each, in which a name stands often enough to show how it is written.
    private static let longestPart = 1 << 17

    /// `most`: so many tokens are read at once.
    static func names(in document: Document, model: NameModel, most: Int = longestPart) -> [NameSpan] {
        var tagger = NameTagger(model)
        return parts(of: DocumentFacts.sentences(of: document), most: most).flatMap { sentences in
            var facts = DocumentFacts(document, sentences: sentences, resources: model.resources)
            return spans(of: tagger.tags(of: &facts), in: facts).compactMap { trimmed($0, in: document) }
        }
    }

    private static func parts(of sentences: [Range<Int>], most: Int) -> [ArraySlice<Range<Int>>] {
        var parts: [ArraySlice<Range<Int>>] = []
        var start = 0
        for (index, sentence) in sentences.enumerated()
        where index > start && sentence.upperBound - sentences[start].lowerBound > most {
            parts.append(sentences[start..<index])
            start = index
        }
        return start < sentences.count ? parts + [sentences[start...]] : parts
    }

    /// A name neither begins nor ends with a punctuation mark, but for `!` as in Yahoo!.
    private static func trimmed(_ name: NameSpan, in document: Document) -> NameSpan? {
        func isMark(_ token: Int) -> Bool { document.tokens[token].shape.contains(.punctuation) }
        var tokens = name.tokens
        while let last = tokens.last, isMark(last), document.bytes[Int(document.tokens[last].start)] != 0x21 {
            tokens.removeLast()
        }
        while let first = tokens.first, isMark(first) { tokens.removeFirst() }
        return tokens.isEmpty ? nil : NameSpan(tokens: tokens, kind: name.kind)
    }

    private static func spans(of tags: [UInt8], in facts: DocumentFacts) -> [NameSpan] {
        var names: [NameSpan] = []
        for (sentence, first) in zip(facts.sentences, facts.firstTokens) {
            var start = first
            for (offset, index) in sentence.enumerated() {
                guard let place = NameTag.place(of: Int(tags[index])) else { continue }
                if place == .begin || place == .unit { start = first + offset }
                guard place == .last || place == .unit, let kind = NameTag.kind(of: Int(tags[index])) else { continue }
                names.append(NameSpan(tokens: start..<first + offset + 1, kind: kind))
            }
        }
        return names
    }
}

extension NameModel {
    /// The model that is part of the program.
    package static func embedded(isVerified: Bool = false) throws(NameModelError) -> NameModel {
        let bytes = UnsafeRawBufferPointer(start: dateline_names_bytes(), count: dateline_names_size())
        return try NameModel(bytes, isVerified: isVerified)
    }
}
