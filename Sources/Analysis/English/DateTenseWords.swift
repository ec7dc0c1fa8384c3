/// Words that tell past from future.
enum TenseWords {
    static let future: Set<String> = [
        "will", "ll", "shall", "wo", "going", "plans", "expects", "intends", "hopes", "aims", "upcoming", "would",
        "could", "should", "might", "may", "scheduled", "due", "slated", "payable",
    ]
    static let present: Set<String> = ["is", "are", "'s", "re", "be", "been", "being"]
    static let expected: Set<String> = ["expected", "planned", "set", "supposed", "projected", "about", "likely"]
    static let past: Set<String> = ["was", "were", "had", "did", "been", "has", "have"]
}
