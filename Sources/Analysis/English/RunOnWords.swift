/// Words that begin a sentence and stand in no name but some titles of works.
enum RunOnWords {
    static let everywhere: Set<String> = ["But", "However", "Although", "Meanwhile", "According"]
    /// "Milky Way This Nasa telescope"
    static let beforeNames: Set<String> = ["This", "These"]
    static let outsideWorks: Set<String> = [
        "If", "When", "While", "Though", "Because", "This", "These", "There", "What", "Why", "It", "He", "She", "They",
        "We", "How",
    ]
    /// Of these what people are called, too.
    static let alsoSurnames: Set<String> = ["He", "She", "We", "How", "It", "There", "What", "Why"]
    static let generations: Set<String> = ["Jr", "Jr.", "Sr", "Sr."]
    static let small: Set<String> = ["of", "and", "the", "for", "in", "on", "at", "to", "by", "from", "with", "&"]
}
