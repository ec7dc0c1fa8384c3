import News

/// How the words of a line are spelt.
extension EventLine {
    func written(_ tokens: [Int]) -> String {
        let document = scene.words.document
        var text: [UInt8] = []
        text.reserveCapacity(EventLine.limit)
        var last = -1
        for index in tokens {
            let token = document.tokens[index]
            let isFirst = text.isEmpty
            let isApart =
                token.shape.contains(.spaceBefore) || index != last + 1 && opensWord(index)
            if !isFirst, isApart { text.append(0x20) }
            if isFirst || scene.isObjectPronoun(index) {
                text += spelt(index).utf8
            } else if index == scene.sentence.lowerBound {
                text += within(index).utf8
            } else {
                text += document.bytes[Int(token.start)..<Int(token.end)]
            }
            last = index
        }
        return String(decoding: text, as: UTF8.self)
    }

    func isTooLong(_ tokens: [Int]) -> Bool { mayBeTooLong(tokens) && Self.isTooLong(written(tokens)) }

    /// Most lines needn't be written to see that they are short enough: only pronouns become longer.
    private func mayBeTooLong(_ tokens: [Int]) -> Bool {
        tokens.contains { scene.name(at: $0)?.isPronoun == true }
            || tokens.reduce(0) { $0 + scene.words.document.tokens[$1].length + 1 } > EventLine.limit
    }

    /// "$5", "five": set apart from what it didn't follow.
    private func opensWord(_ index: Int) -> Bool {
        scene.words.isWord(index, in: scene.sentence) || scene.words.isNumber(index, in: scene.sentence)
            || scene.word(index).isAny(.dollar, .pound, .euro)
    }

    /// "The law that Berg signed": the first word of the sentence isn't that of the line.
    private func within(_ index: Int) -> String {
        let text = scene.words.document.text(index)
        return scene.word(index).is(.determiners) && scene.name(at: index) == nil ? text.lowercased() : text
    }

    /// A pronoun that begins the line gives way to the name it stands for.
    private func spelt(_ index: Int) -> String {
        guard let name = scene.name(at: index), name.isPronoun else { return scene.words.document.text(index) }
        let names = scene.words.document.text(name.written ?? name.mention.span)
        guard scene.isPossessive(name) else { return names }
        return names + (names.hasSuffix("s") ? "’" : "’s")
    }

    /// Without quotation marks that open and don't close.
    static func closed(_ text: String) -> String {
        // Looked for by bytes first, for few lines have any but the apostrophe.
        guard text.utf8.contains(where: { $0 == 0x22 || $0 == 0x27 || $0 == 0xE2 }) else { return text }
        var text = text
        if has("“", in: text) || has("”", in: text),
            text.contains(Character("“")) != text.contains(Character("”"))
        {
            text = text.replacing("“", with: "").replacing("”", with: "")
        }
        if has("‘", in: text), text.contains(Character("‘")), !text.contains("’ "), !text.hasSuffix("’") {
            text = text.replacing("‘", with: "")
        }
        for end in [",''", ",\"", ",”"] where text.hasSuffix(end) {
            text = String(text.dropLast(end.count)) + end.dropFirst()
        }
        if text.utf8.count(where: { $0 == 0x22 }) == 1 { text = text.replacing("\"", with: "") }
        if has(" '", in: text), text.contains(" '"), !text.contains("' "), !text.hasSuffix("'") {
            text = text.replacing(" '", with: " ")
        }
        return text
    }

    /// Whether the bytes of a mark stand in a text.
    private static func has(_ mark: StaticString, in text: String) -> Bool {
        let mark = UnsafeBufferPointer(start: mark.utf8Start, count: mark.utf8CodeUnitCount)
        var matched = 0
        for byte in text.utf8 {
            // No mark begins again within itself.
            matched = byte == mark[matched] ? matched + 1 : byte == mark[0] ? 1 : 0
            if matched == mark.count { return true }
        }
        return false
    }

    static func capitalized(_ text: String) -> String {
        // Most begin with a capital, or a name.
        let start = text.utf8.prefix(2)
        if let first = start.first, first < 0x80, start.last ?? 0 < 0x80, !(0x61...0x7A).contains(first) { return text }
        return text.prefix(1).uppercased() + text.dropFirst()
    }

    static func isTooLong(_ text: String) -> Bool { text.utf8.count > limit && text.count > limit }

    /// At most 120 characters, cut between words.
    static func shortened(_ text: String) -> String {
        guard isTooLong(text) else { return text }
        let head = text.prefix(limit - 1)
        let cut = head.lastIndex(of: " ") ?? head.endIndex
        return head[..<cut] + "…"
    }
}
