import News

/// Lines that say the same thing twice in a row ("Storm nears coast Storm nears
/// coast"): the label and the text of one link. The same words standing alone
/// elsewhere go with them.
enum SelfRepetitionRule {
    static func apply(_ draft: inout Draft) {
        var repeated: Set<UInt64> = []
        for index in draft.passages.indices where draft.passages[index].isContent {
            guard let half = half(of: draft.passages[index].words) else { continue }
            repeated.insert(half)
            draft.remove(index, .repetition)
        }
        guard !repeated.isEmpty else { return }
        for index in draft.passages.indices where draft.passages[index].isContent {
            if repeated.contains(draft.passages[index].words.fingerprint) { draft.remove(index, .related) }
        }
    }

    /// The fingerprint of a half, where both are the same; at least three words each.
    private static func half(of words: Words) -> UInt64? {
        let hashes = words.list.map(\.hash)
        guard words.isWhole, hashes.count >= 6, hashes.count % 2 == 0 else { return nil }
        let middle = hashes.count / 2
        guard hashes[..<middle] == hashes[middle...] else { return nil }
        return Words.fingerprint(hashes[..<middle])
    }
}

extension Words {
    /// One number for the words of the whole line.
    var fingerprint: UInt64 { Words.fingerprint(list.map(\.hash)[...]) }

    static func fingerprint(_ hashes: ArraySlice<UInt64>) -> UInt64 {
        hashes.reduce(UInt64(hashes.count)) { ($0 &* 31) ^ $1 &* 0x9E37_79B9_7F4A_7C15 }
    }
}
