import News

/// What stands below the article: readers' comments, teasers of other articles,
/// notes on the author, lists of links.
enum TailRule {
    static func apply(_ draft: inout Draft) {
        cutAtMarkers(&draft)
        removeTeasers(&draft)
        removeTrailingLinks(&draft)
        removeAuthorNote(&draft)
    }
}

// MARK: - Private

extension TailRule {
    /// Reasons after which, deep in a page, no article goes on.
    private static let markers: Set<RemovedPassage.Reason> = [.comments, .related]

    /// Everything below "Comments", "You might also like" and so on, if most of
    /// the page's prose stands above.
    private static func cutAtMarkers(_ draft: inout Draft) {
        for index in draft.passages.indices {
            guard let reason = draft.passages[index].removal, markers.contains(reason),
                isLabel(draft.passages[index])
            else { continue }
            let above = draft.proseWords(in: 0..<index)
            let below = draft.proseWords(in: (index + 1)..<draft.passages.count)
            let share = reason == .comments ? 1.5 : 0.25
            guard above >= 60, Double(below) <= share * Double(above) else { continue }
            if reason == .related, !opensList(index, draft) { continue }
            for later in (index + 1)..<draft.passages.count { draft.remove(later, reason) }
            return
        }
    }

    private static func isLabel(_ passage: Passage) -> Bool {
        passage.words.count <= 8
    }

    /// At least two links or teasers follow the label: in the text it would be one.
    private static func opensList(_ index: Int, _ draft: Draft) -> Bool {
        let next = draft.passages[(index + 1)...].prefix(2)
        return next.count == 2
            && next.allSatisfy { passage in
                !passage.isContent || passage.shape.isLabelLike || passage.shape.isCutOff || passage.words.count <= 25
            } && draft.proseWords(in: (index + 1)..<min(draft.passages.count, index + 5)) < 60
    }

    /// From the end: two or more paragraphs that break off ("...") and their headlines.
    private static func removeTeasers(_ draft: inout Draft) {
        let content = draft.content
        var start = content.count
        var teasers = 0
        while start > 0 {
            let shape = draft.passages[content[start - 1]].shape
            guard shape.isCutOff || shape.isLabelLike else { break }
            if shape.isCutOff { teasers += 1 }
            start -= 1
        }
        guard teasers >= 2, draft.proseWords(in: 0..<content[start]) >= 60 else { return }
        for index in content[start...] { draft.remove(index, .related) }
    }

    /// From the end: headlines with nothing below them, if boilerplate stands
    /// among them or they are three or more.
    private static func removeTrailingLinks(_ draft: inout Draft) {
        guard
            let last = draft.passages.indices.last(where: {
                draft.passages[$0].isContent && !isLoose(draft.passages[$0])
            })
        else { return }
        let tail = (last + 1)..<draft.passages.count
        let links = tail.filter { draft.passages[$0].isContent }
        let hasBoilerplate = tail.contains { draft.passages[$0].removal != nil }
        guard draft.proseWords(in: 0..<(last + 1)) >= 40, hasBoilerplate || links.count >= 3 else { return }
        for index in links where hasBoilerplate || draft.passages[index].words.count >= 4 {
            draft.remove(index, .related)
        }
    }

    /// No prose, and no item of a list.
    private static func isLoose(_ passage: Passage) -> Bool {
        passage.shape.isLabelLike && passage.kind == .paragraph && !passage.shape.startsLower
    }

    /// "Jane Doe is a reporter for ..." as the last paragraph but two at most.
    private static func removeAuthorNote(_ draft: inout Draft) {
        for index in draft.content.suffix(3).dropFirst(0) where AuthorNote.isOne(draft.passages[index]) {
            if draft.proseWords(in: 0..<index) >= 60 { draft.remove(index, .credit) }
        }
    }
}

/// "Jane Doe is a staff writer at ... She covers ...".
enum AuthorNote {
    static func isOne(_ passage: Passage) -> Bool {
        let words = passage.words.list
        guard words.count >= 6, words.count <= 90, words[0].isCapitalised,
            let verb = words.prefix(9).firstIndex(where: { isVerb.contains($0.hash) })
        else { return false }
        guard words[..<verb].allSatisfy({ $0.isCapitalised || passage.text.contains("@") }) else { return false }
        let role = words[verb...].prefix(12).contains {
            StampWords.bylineRoles.contains($0.hash) || roles.contains($0.hash)
        }
        return role && (passage.text.contains("@") || words[verb...].contains { place.contains($0.hash) })
    }

    private static let isVerb = CaptionWords.hashes("is covers writes")
    private static let roles = CaptionWords.hashes("professor fellow lecturer researcher freelance freelancer host")
    private static let place = CaptionWords.hashes("at for of covering covers based on")
}
