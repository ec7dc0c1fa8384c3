/// What stands around the name of somebody who lost: "beat Norva 2-1".
enum ScoreWords {
    /// In front of the name.
    static let before: Set<String> = [
        "beat", "beats", "beating", "defeat", "defeated", "defeating", "defeats", "downed", "drew", "edged", "hammered",
        "overcame", "routed", "stunned", "thrashed", "trounced", "against", "over", "past", "to", "with",
    ]

    /// "2-1", "102-98"
    static func isScore(_ word: String) -> Bool {
        let sides = word.split(separator: "-", omittingEmptySubsequences: false)
        return sides.count == 2
            && sides.allSatisfy { (1...3).contains($0.utf8.count) && $0.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } }
    }
}
