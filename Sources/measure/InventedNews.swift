import News

/// News that nobody wrote, for measuring: as long as real articles, with words
/// as frequent as real words are, and stories whose names and dates come again.
/// The same number always gives the same article.
struct InventedNews {
    /// Words of the running text of an article.
    private static let length = 600
    private static let firstDay = CalendarDay(year: 2009, month: 1, day: 1)

    struct Item {
        let title: String
        let text: String
        let day: CalendarDay
    }

    /// The article of this number, of a library of `count`.
    static func article(_ number: Int, of count: Int) -> Item {
        var chance = Chance(seed: UInt64(number) &* 2 + 1)
        let stories = max(4, count / 12)
        let story = chance.rank(below: stories)
        let cast = Cast(story: story)
        let day = (firstDay ?? CalendarDay(daysSince1970: 14_245)).adding(
            days: story * 5_000 / stories + chance.below(60))
        var paragraphs: [String] = []
        var words = 0
        while words < length - 40 + chance.below(80) {
            let paragraph = (0..<3).map { _ in sentence(&chance, cast, day) }.joined(separator: " ")
            words += paragraph.utf8.count(where: { $0 == 0x20 }) + 1
            paragraphs.append(paragraph)
        }
        return Item(title: title(&chance, cast), text: paragraphs.joined(separator: "\n\n"), day: day)
    }
}

// MARK: - Private

extension InventedNews {
    private static func title(_ chance: inout Chance, _ cast: Cast) -> String {
        "\(chance.one(of: cast.people)) \(chance.one(of: InventedWords.verbs)) \(chance.one(of: cast.places)) over \(cast.topic(&chance))"
    }

    /// Every third sentence tells an event, the others are filling.
    private static func sentence(_ chance: inout Chance, _ cast: Cast, _ day: CalendarDay) -> String {
        guard chance.below(3) == 0 else { return filling(&chance, cast) }
        let who = chance.below(4) == 0 ? chance.one(of: cast.organizations) : chance.one(of: cast.people)
        let date = chance.below(3) == 0 ? " on \(written(day.adding(days: -chance.below(20))))" : " last week"
        return
            "\(who) \(chance.one(of: InventedWords.verbs)) \(chance.one(of: cast.people)) in \(chance.one(of: cast.places))\(date), "
            + "\(chance.one(of: cast.organizations)) said, and \(filling(&chance, cast).lowercased())"
    }

    private static func filling(_ chance: inout Chance, _ cast: Cast) -> String {
        var words = (0..<10 + chance.below(14)).map { _ in
            switch chance.below(20) {
            case 0..<8: chance.one(of: InventedWords.small)
            case 8: cast.topic(&chance)
            default: InventedWords.word(chance.rank(below: 40_000))
            }
        }
        if chance.below(3) == 0 { words.insert(chance.one(of: cast.people), at: words.count / 2) }
        if chance.below(8) == 0 { words.append("by \(1 + chance.below(90)) percent") }
        return words[0].prefix(1).uppercased() + words.joined(separator: " ").dropFirst() + "."
    }

    private static func written(_ day: CalendarDay) -> String {
        "\(InventedWords.months[day.month - 1]) \(day.day), \(day.year)"
    }
}

/// Who and what one story is about.
private struct Cast {
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

/// Random numbers that are the same in every run (SplitMix64, Steele, Lea and Flood 2014).
struct Chance {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed &* 0x9E37_79B9_7F4A_7C15
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }

    mutating func one(of items: [String]) -> String { items[below(items.count)] }

    /// 0 most often, higher ranks ever more rarely, about as Zipf found words to be.
    mutating func rank(below limit: Int) -> Int {
        let share = Double(next() >> 11) / Double(1 << 53)
        var rank = 1.0
        // limit to the power of share, by halving: no logarithm without Foundation.
        var base = Double(limit)
        var rest = share
        for _ in 0..<20 {
            base = base.squareRoot()
            rest *= 2
            if rest >= 1 {
                rank *= base
                rest -= 1
            }
        }
        return min(limit - 1, Int(rank) - 1)
    }
}
