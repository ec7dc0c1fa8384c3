public import News

/// The units a selection grows by.
enum TextUnit {
    case letter, word, sentence, paragraph
}

/// Where words, sentences and paragraphs begin in an article.
struct Passages {
    let content: ArticleContent
    /// The sentences that the analysis found, those of events among them.
    private let found: [TextSpan]
    private let plain: PlainSentences
    private let bytes: [UInt8]

    init(_ content: ArticleContent, sentences: [TextSpan] = []) {
        self.content = content
        found = sentences
        plain = PlainSentences(content.text)
        bytes = Array(content.text.utf8)
    }

    init(_ page: ArticlePage) {
        self.init(page.article.content, sentences: page.sentences)
    }

    /// The unit around `offset`.
    func span(of unit: TextUnit, at offset: Int) -> TextSpan {
        switch unit {
        case .paragraph: return paragraph(at: offset)
        case .sentence: return sentences(in: paragraph(at: offset)).last { $0.start <= offset } ?? paragraph(at: offset)
        case .word, .letter: return TextSpan(offset, end(of: unit, behind: offset))
        }
    }

    /// The end of the unit that `offset` is in or in front of, always behind `offset` but at the end of the text.
    func end(of unit: TextUnit, behind offset: Int) -> Int {
        switch unit {
        case .letter: return letterEnd(offset)
        case .word: return wordEnd(offset)
        case .sentence: return ends(of: .sentence).first { $0 > offset } ?? bytes.count
        case .paragraph: return ends(of: .paragraph).first { $0 > offset } ?? bytes.count
        }
    }

    /// The end of the unit before the one that ends at or behind `offset`.
    func end(of unit: TextUnit, before offset: Int) -> Int {
        switch unit {
        case .letter: return letterStart(offset)
        case .word: return wordStart(offset)
        case .sentence, .paragraph: return ends(of: unit).last { $0 < offset } ?? 0
        }
    }

    /// All sentences of the text.
    var sentences: [TextSpan] { content.blocks.flatMap { sentences(in: $0.span) } }
}

extension ArticlePage {
    /// The first sentence with these words in it; case and accents don't matter.
    public func sentence(with words: String) -> TextSpan? {
        guard let place = FoldedText(article.content.text).places(of: words).first else { return nil }
        return Passages(self).span(of: .sentence, at: place.start)
    }
}

// MARK: - Private

extension Passages {
    private func ends(of unit: TextUnit) -> [Int] {
        unit == .sentence ? sentences.map(\.end) : content.blocks.map(\.span.end)
    }

    private func paragraph(at offset: Int) -> TextSpan {
        content.blocks.last { $0.span.start <= offset }?.span ?? content.blocks.first?.span ?? TextSpan(0, bytes.count)
    }

    private func sentences(in paragraph: TextSpan) -> [TextSpan] {
        let first = found.partitioningIndex { $0.start >= paragraph.start }
        let own = found[first...].prefix { $0.start < paragraph.end }
        return own.isEmpty ? plain.spans(in: paragraph) : Array(own)
    }

    private func letterEnd(_ offset: Int) -> Int {
        var next = min(offset + 1, bytes.count)
        while next < bytes.count, bytes[next] & 0xC0 == 0x80 { next += 1 }
        return next
    }

    private func letterStart(_ offset: Int) -> Int {
        var next = max(0, offset - 1)
        while next > 0, next < bytes.count, bytes[next] & 0xC0 == 0x80 { next -= 1 }
        return next
    }

    private func isBlank(_ index: Int) -> Bool { bytes[index] == 32 || bytes[index] == 10 }

    private func wordEnd(_ offset: Int) -> Int {
        var next = offset
        while next < bytes.count, isBlank(next) { next += 1 }
        while next < bytes.count, !isBlank(next) { next += 1 }
        return next
    }

    private func wordStart(_ offset: Int) -> Int {
        var next = min(offset, bytes.count)
        while next > 0, !isBlank(next - 1) { next -= 1 }
        while next > 0, isBlank(next - 1) { next -= 1 }
        return next
    }
}
