import News

/// A headline or a standfirst that runs straight into a caption or the first
/// sentence, as scrapers join elements of a page: "Ministers agree on quota The
/// European Union's ...". The joint is a capital behind a lower-case word that a
/// sentence would not put there.
enum RunOnRule {
    static func apply(_ draft: inout Draft) {
        for index in draft.content.prefix(2) {
            guard let joint = joint(in: draft.passages[index]) else { continue }
            split(&draft, index, joint)
            return
        }
    }
}

// MARK: - Private

extension RunOnRule {
    private struct Joint {
        /// Where the second part begins, in bytes and in words.
        let offset: Int
        let word: Int
        let isCaption: Bool
    }

    private static func joint(in passage: Passage) -> Joint? {
        let words = passage.words.list
        guard words.count >= 9 else { return nil }
        for index in 4..<min(words.count - 4, 34) where isSeam(words, index, passage.text) {
            let rest = words[index...]
            if passage.words.isWhole, CaptionSigns.isScene(rest) {
                return Joint(offset: words[index].start, word: index, isCaption: true)
            }
            if CaptionWords.openers.contains(words[index].hash), passage.shape.endsSentence, rest.count >= 8,
                index <= 18
            {
                return Joint(offset: words[index].start, word: index, isCaption: false)
            }
        }
        return capitalJoint(in: passage)
    }

    /// A headline in title case: its end shows only by the office that the
    /// caption's first person holds ("... Border Pact Iraqi Prime Minister ...").
    private static func capitalJoint(in passage: Passage) -> Joint? {
        let words = passage.words.list
        guard passage.words.isWhole,
            let verb = words.prefix(30).firstIndex(where: { !$0.isCapitalised && CaptionWords.verbs.contains($0.hash) }
            ),
            words[..<verb].allSatisfy({ $0.isCapitalised || $0.isNumber || CaptionWords.linking.contains($0.hash) }),
            var start = words[..<verb].firstIndex(where: { CaptionWords.roles.contains($0.hash) })
        else { return nil }
        while start > 4, CaptionWords.officeWords.contains(words[start - 1].hash) { start -= 1 }
        if start > 4, CaptionWords.isDemonym(passage.text.slice(TextSpan(words[start - 1].start, words[start - 1].end)))
        {
            start -= 1
            if start > 4, CaptionWords.compass.contains(words[start - 1].hash) { start -= 1 }
        }
        guard start >= 4 else { return nil }
        let isJoint = words[start].start == words[start - 1].end + 1 && words[start - 1].isCapitalised
        guard isJoint, CaptionSigns.isScene(words[start...]) else { return nil }
        return Joint(offset: words[start].start, word: start, isCaption: true)
    }

    /// A capital behind one blank and a lower-case word that can end a headline.
    private static func isSeam(_ words: [Words.Word], _ index: Int, _ text: String) -> Bool {
        let before = words[index - 1]
        guard words[index].isCapitalised, !before.isCapitalised, words[index].start == before.end + 1 else {
            return false
        }
        guard text.utf8[text.utf8.index(text.startIndex, offsetBy: before.end)] == 32 else { return false }
        if CaptionWords.linking.contains(before.hash) || CaptionWords.roles.contains(before.hash) { return false }
        return !text.utf8.prefix(before.end).contains { $0 == 46 || $0 == 34 }
    }

    private static func split(_ draft: inout Draft, _ index: Int, _ joint: Joint) {
        let text = draft.passages[index].text
        var head = Passage(text.slice(TextSpan(0, joint.offset)).safeLine)
        var rest = Passage(text.slice(TextSpan(joint.offset, text.utf8.count)))
        let isTitle = draft.facts.title == nil && isHeadline(head)
        if isTitle {
            draft.facts.offer(title: head.text, from: .text)
            head.fate = .title
        }
        if joint.isCaption { rest.fate = .removed(.caption) }
        draft.passages.replaceSubrange(index...index, with: [head, rest])
    }

    /// Headlines are short and do without articles and auxiliaries.
    private static func isHeadline(_ passage: Passage) -> Bool {
        passage.words.count <= 16 && passage.shape.proseMarks <= 1
    }
}
