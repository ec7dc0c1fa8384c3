import News

extension ArticleContent {
    /// The words of the text that are its title, too: the first sentence where none was given, or a first paragraph
    /// that says the same. Linear in the title.
    var titleInText: TextSpan? {
        guard let first = blocks.first(where: { !$0.span.isEmpty }) else { return nil }
        let body = text.slice(first.span)
        let words = title.value.hasSuffix("…") ? String(title.value.dropLast()) : title.value
        guard let length = body.length(of: words) else { return nil }
        if isTitleFromText { return TextSpan(first.span.start, first.span.start + body.sentenceEnd(behind: length)) }
        let rest = body.utf8.dropFirst(length)
        return rest.allSatisfy { $0 <= 0x20 || $0 == UInt8(ascii: ".") } ? first.span : nil
    }
}

// MARK: - Private

extension String {
    /// How many bytes of it `words` take at its beginning, whatever the blanks and capitals; nil if it doesn't begin so.
    fileprivate func length(of words: String) -> Int? {
        var left = words.lowercased().filter { !$0.isWhitespace }[...]
        var length = 0
        for character in self {
            guard let next = left.first else { break }
            length += character.utf8.count
            if character.isWhitespace { continue }
            guard character.lowercased() == String(next) else { return nil }
            left.removeFirst()
        }
        return left.isEmpty && length > 0 ? length : nil
    }

    /// Where a title that was cut would have ended.
    fileprivate func sentenceEnd(behind length: Int) -> Int {
        let bytes = Array(utf8)
        let stops = [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?")]
        guard length > 0, length < bytes.count, bytes[length] > 0x20 || !stops.contains(bytes[length - 1]) else {
            return length
        }
        let end = (length..<bytes.count).first { index in
            stops.contains(bytes[index]) && (index + 1 == bytes.count || bytes[index + 1] <= 0x20)
        }
        return end.map { $0 + 1 } ?? bytes.count
    }
}
