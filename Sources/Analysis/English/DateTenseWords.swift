/// Words that tell past from future.
enum TenseWords {
    static let future: Set<String> = [
        "will", "ll", "shall", "wo", "going", "plans", "expects", "intends", "hopes", "aims", "upcoming", "would",
        "could", "should", "might", "may", "scheduled", "due", "slated", "payable",
    ]
    static let present: Set<String> = ["is", "are", "'s", "re", "be", "been", "being"]
    static let expected: Set<String> = ["expected", "planned", "set", "supposed", "projected", "about", "likely"]
    static let past: Set<String> = ["was", "were", "had", "did", "been", "has", "have"]
    /// Past forms that tell of a day to come.
    static let foretelling: Set<String> = [
        "scheduled", "slated", "proposed", "intended", "delayed", "postponed", "called",
    ]
    /// In front of a participle: not yet.
    static let planning: Set<String> = ["to", "be", "is", "are", "being", "been", "get", "not"]
    /// In front of what a verb takes.
    static let behindVerbs: Set<String> = [
        "his", "her", "it", "him", "them", "for", "with", "as", "up", "out", "into", "against", "over", "off", "down",
        "about", "more", "no",
    ]
}
