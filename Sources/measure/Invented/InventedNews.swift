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
        "\(EnglishMonths.names[day.month - 1]) \(day.day), \(day.year)"
    }
}
