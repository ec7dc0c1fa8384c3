public import News

/// The units a selection grows by.
enum TextUnit {
    case letter, word, sentence, paragraph
}

/// Where words, sentences and paragraphs begin in an article.
struct Passages {
    let content: ArticleContent
    private let bytes: [UInt8]

    init(_ content: ArticleContent) {
        self.content = content
        bytes = Array(content.text.utf8)
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

extension ArticleContent {
    /// The first sentence with these words in it; case and accents don't matter.
    public func sentence(with words: String) -> TextSpan? {
        guard let place = FoldedText(text).places(of: words).first else { return nil }
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

    /// Cuts at `.`, `!` or `?`, closing quotes behind it, a blank, and neither a small letter
    /// nor a dash (`MOSCOW. – Russia`), but not behind a single capital or a title such as "Mr".
    private func sentences(in paragraph: TextSpan) -> [TextSpan] {
        var result: [TextSpan] = []
        var start = paragraph.start
        var index = start
        let end = min(paragraph.end, bytes.count)
        while index < end {
            if Passages.stops.contains(bytes[index]) {
                let stop = closing(behind: index, end)
                if stop < end, bytes[stop] == 32 || bytes[stop] == 10, isBeginning(stop + 1, end),
                    !isAbbreviation(index, start)
                {
                    result.append(TextSpan(start, stop))
                    start = stop + 1
                    index = stop
                }
            }
            index += 1
        }
        if start < end { result.append(TextSpan(start, end)) }
        return result
    }

    private static let stops: Set<UInt8> = [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?")]

    /// Past quotes and brackets that close; the last bytes of ” and ’ among them.
    private func closing(behind index: Int, _ end: Int) -> Int {
        var next = index + 1
        while next < end {
            if bytes[next] == UInt8(ascii: "\"") || bytes[next] == UInt8(ascii: "'") || bytes[next] == UInt8(ascii: ")")
            {
                next += 1
            } else if next + 2 < end, bytes[next] == 0xE2, bytes[next + 1] == 0x80,
                [0x99, 0x9D].contains(bytes[next + 2])
            {
                next += 3
            } else {
                break
            }
        }
        return next
    }

    private func isBeginning(_ index: Int, _ end: Int) -> Bool {
        index >= end || !(bytes[index] >= 97 && bytes[index] <= 122) && !isDash(index, end)
    }

    private func isDash(_ index: Int, _ end: Int) -> Bool {
        if bytes[index] == UInt8(ascii: "-") { return true }
        return index + 2 < end && bytes[index] == 0xE2 && bytes[index + 1] == 0x80
            && [0x93, 0x94].contains(bytes[index + 2])
    }

    private func isAbbreviation(_ stop: Int, _ start: Int) -> Bool {
        guard bytes[stop] == UInt8(ascii: ".") else { return false }
        var first = stop
        while first > start, bytes[first - 1] > 32, bytes[first - 1] != UInt8(ascii: "(") { first -= 1 }
        let word = String(decoding: bytes[first..<stop], as: UTF8.self)
        return (word.count == 1 && word.first?.isUppercase == true) || word.contains(".") || Titles.short.contains(word)
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

/// Words that a full stop shortens in front of a name.
enum Titles {
    static let short: Set<String> = [
        "Mr", "Mrs", "Ms", "Dr", "Prof", "Rev", "Hon", "Sen", "Rep", "Gov", "Gen", "Col", "Maj", "Capt", "Lt", "Sgt",
        "Adm", "St", "Jr", "Sr", "No", "vs", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sept", "Sep", "Oct",
        "Nov", "Dec", "Inc", "Ltd", "Corp", "Co",
    ]
}
