/// Who and what one story is about.
struct Cast {
    let people: [String]
    let organizations: [String]
    let places: [String]
    private let topics: [Int]

    init(story: Int) {
        var chance = Chance(seed: UInt64(story) &* 2 &+ 1_000_003)
        people = (0..<6).map { _ in
            "\(chance.one(of: InventedWords.given)) \(InventedWords.family(chance.rank(below: 9_000)))"
        }
        organizations = (0..<3).map { _ in
            "\(InventedWords.family(chance.rank(below: 3_000))) \(chance.one(of: InventedWords.bodies))"
        }
        places = (0..<3).map { _ in chance.one(of: InventedWords.places) }
        topics = (0..<30).map { _ in 300 + chance.below(39_000) }
    }

    func topic(_ chance: inout Chance) -> String { InventedWords.word(topics[chance.rank(below: topics.count)]) }
}
