import News

/// How the words of a line are spelt.
extension EventLine {
    func written(_ tokens: [Int]) -> String {
        var text = ""
        var last = -1
        for index in tokens {
            let token = scene.words.document.tokens[index]
            let isApart =
                token.shape.contains(.spaceBefore) || index != last + 1 && opensWord(index)
            if !text.isEmpty, isApart { text += " " }
            text += text.isEmpty || scene.isObjectPronoun(index) ? spelt(index) : within(index)
            last = index
        }
        return text
    }

    /// "$5", "five": set apart from what it didn't follow.
    private func opensWord(_ index: Int) -> Bool {
        scene.words.isWord(index, in: scene.sentence) || scene.words.isNumber(index, in: scene.sentence)
            || scene.word(index).isAny(.dollar, .pound, .euro)
    }

    /// "The law that Berg signed": the first word of the sentence isn't that of the line.
    private func within(_ index: Int) -> String {
        let text = scene.words.document.text(index)
        let isMoved = index == scene.sentence.lowerBound && scene.word(index).is(.determiners)
        return isMoved && scene.name(at: index) == nil ? text.lowercased() : text
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
        var text = text
        if text.utf8.contains(0xE2) {
            if text.contains(Character("“")) != text.contains(Character("”")) {
                text = text.replacing("“", with: "").replacing("”", with: "")
            }
            if text.contains(Character("‘")), !text.contains("’ "), !text.hasSuffix("’") {
                text = text.replacing("‘", with: "")
            }
        }
        for end in [",''", ",\"", ",”"] where text.hasSuffix(end) {
            text = String(text.dropLast(end.count)) + end.dropFirst()
        }
        if text.utf8.count(where: { $0 == 0x22 }) == 1 { text = text.replacing("\"", with: "") }
        if text.utf8.contains(0x27), text.contains(" '"), !text.contains("' "), !text.hasSuffix("'") {
            text = text.replacing(" '", with: " ")
        }
        return text
    }

    static func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

    static func isTooLong(_ text: String) -> Bool { text.utf8.count > limit && text.count > limit }

    /// At most 120 characters, cut between words.
    static func shortened(_ text: String) -> String {
        guard isTooLong(text) else { return text }
        let head = text.prefix(limit - 1)
        let cut = head.lastIndex(of: " ") ?? head.endIndex
        return head[..<cut] + "…"
    }
}
