/// What a comparison of two names came to.
struct NameVerdict: Hashable, Sendable {
    /// How much the names tell, the strongest first.
    enum Strength: Int, Comparable, Sendable {
        /// The same but for case, accents, hyphens, titles.
        case exact
        /// One name in two spellings, or with and without a middle name.
        case spelling
        /// A short form ("Bill", "Ford" for "Ford Inc").
        case nickname
        /// Initials or an acronym stand for the rest.
        case initials
        case different

        static func < (a: Strength, b: Strength) -> Bool { a.rawValue < b.rawValue }
    }

    let strength: Strength
    let reason: String

    var isSame: Bool { strength < .different }

    static func different(_ reason: String) -> NameVerdict { NameVerdict(strength: .different, reason: reason) }
}
