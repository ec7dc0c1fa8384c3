import News

/// What stands below the article: readers' comments, teasers of other articles,
/// notes on the author, lists of links.
enum TailRule {
    static func apply(_ draft: inout Draft) {
        cutAtMarkers(&draft)
        cutFoot(&draft)
        removeTeasers(&draft)
        removeGluedCards(&draft)
        removeTrailingLinks(&draft)
        removeAuthorNote(&draft)
    }

    /// On a page the markup has told the foot already: what is left of it stands below its labels.
    static func applyToPage(_ draft: inout Draft) {
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
        let sums = draft.proseSums
        for index in draft.passages.indices {
            guard let reason = draft.passages[index].removal, markers.contains(reason),
                isLabel(draft.passages[index])
            else { continue }
            let above = sums[index]
            let below = sums[draft.passages.count] - above
            let share = reason == .comments ? 1.5 : 0.25
            guard above >= 60, Double(below) <= share * Double(above) else { continue }
            if reason == .related, !opensList(index, draft) { continue }
            for later in (index + 1)..<draft.passages.count { draft.remove(later, reason) }
            return
        }
    }

    /// A page's foot: from the first line of boilerplate behind which more is
    /// boilerplate than text.
    private static func cutFoot(_ draft: inout Draft) {
        let sizes = draft.passages.map { $0.words.count }
        var kept = 0
        var gone = 0
        var foot: Int?
        for index in draft.passages.indices.reversed() {
            if draft.passages[index].isContent { kept += sizes[index] } else { gone += sizes[index] }
            let reason = draft.passages[index].removal
            if let reason, footReasons.contains(reason), kept * 2 <= gone, gone >= 20 { foot = index }
        }
        guard let foot, draft.proseWords(in: 0..<foot) >= max(100, kept / 2) else { return }
        for index in foot..<draft.passages.count { draft.remove(index, .other) }
    }

    private static let footReasons: Set<RemovedPassage.Reason> = [
        .comments, .subscription, .cookies, .licence, .share, .related,
    ]

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

    /// From the end: three or more paragraphs in which a headline is glued to
    /// its text ("... in BremenThe harbour ...").
    private static func removeGluedCards(_ draft: inout Draft) {
        let content = draft.content
        guard let first = content.first(where: { GluedCard.isOne(draft.passages[$0]) }) else { return }
        let cards = content.filter { $0 >= first }.prefix { GluedCard.isOne(draft.passages[$0]) }
        guard cards.count >= 3, draft.proseWords(in: 0..<first) >= 60 else { return }
        for index in cards { draft.remove(index, .related) }
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
        guard draft.proseWords(in: 0..<tail.lowerBound) >= 40 else { return }
        let boilerplate = tail.first { isSign(draft.passages[$0].removal) } ?? tail.upperBound
        let links = tail.filter { draft.passages[$0].isContent && isHeadline(draft.passages[$0]) }
        for index in tail where index > boilerplate { draft.remove(index, .related) }
        if links.count >= 3 { for index in links { draft.remove(index, .related) } }
    }

    private static func isSign(_ reason: RemovedPassage.Reason?) -> Bool {
        reason != nil && reason != .other && reason != .repetition && reason != .caption
    }

    private static func isHeadline(_ passage: Passage) -> Bool {
        passage.words.count >= 4 && !passage.text.contains(":") || passage.words.count >= 7
    }

    /// No prose, and no item of a list.
    private static func isLoose(_ passage: Passage) -> Bool {
        let isTeased = passage.shape.endsWithQuestion && passage.words.count <= 12
        return (passage.shape.isLabelLike || isTeased) && passage.kind == .paragraph && !passage.shape.startsLower
            && passage.text.first?.isNumber != true
    }

    /// "Jane Doe is a reporter for ..." as the last paragraph but two at most.
    private static func removeAuthorNote(_ draft: inout Draft) {
        for index in draft.content.suffix(3).dropFirst(0) where AuthorNote.isOne(draft.passages[index]) {
            if draft.proseWords(in: 0..<index) >= 60 { draft.remove(index, .credit) }
        }
    }
}

/// A word in which a capital follows small letters, as no name has it.
enum GluedCard {
    static func isOne(_ passage: Passage) -> Bool {
        let bytes = Array(passage.text.utf8.prefix(300))
        var small = 0
        for (index, byte) in bytes.enumerated() {
            if byte >= 97 && byte <= 122 {
                small += 1
            } else {
                let isCapital = byte >= 65 && byte <= 90
                if isCapital, small >= 4, index + 1 < bytes.count, bytes[index + 1] >= 97 || bytes[index + 1] == 32 {
                    return true
                }
                small = 0
            }
        }
        return false
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
