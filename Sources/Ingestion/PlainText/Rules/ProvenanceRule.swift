import News

/// "This post first appeared on X": the site that an article comes from.
enum ProvenanceRule {
    static func apply(_ draft: inout Draft) {
        for passage in draft.passages where passage.removal == .provenance {
            if let site = site(in: passage) { draft.facts.offer(site: site, from: .license) }
        }
    }
}

// MARK: - Private

extension ProvenanceRule {
    private static let verbs = CaptionWords.hashes("appeared published posted printed republished reprinted first")
    private static let prepositions = CaptionWords.hashes("on in by at from with")
    private static let ends = CaptionWords.hashes("and under with on in at as by or")

    /// The capitalised words behind "appeared on", "published by", ...
    private static func site(in passage: Passage) -> String? {
        let words = passage.words.list
        guard let verb = words.lastIndex(where: { verbs.contains($0.hash) && !$0.isCapitalised }),
            let link = words[verb...].prefix(4).first(where: { prepositions.contains($0.hash) }),
            let start = words.first(where: { $0.start > link.end })
        else { return nil }
        guard let last = words.last(where: { isPart($0, of: words, from: start) }) else { return nil }
        let name = passage.text.slice(TextSpan(start.start, last.end))
        return start.isCapitalised && words.count <= 40 ? name : nil
    }

    private static func isPart(_ word: Words.Word, of words: [Words.Word], from start: Words.Word) -> Bool {
        guard word.start >= start.start else { return false }
        let between = words.filter { $0.start >= start.start && $0.start <= word.start }
        return between.count <= 6 && !between.contains { ends.contains($0.hash) && !$0.isCapitalised }
    }
}
