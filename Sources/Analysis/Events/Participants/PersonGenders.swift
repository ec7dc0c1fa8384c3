import News

/// Whether the persons of an article are men or women, as far as it tells.
struct PersonGenders {
    /// By entity; none where nothing or both are told.
    private(set) var genders: [Int: GivenNames.Gender] = [:]

    private let document: Document
    private var told: [Int: Set<GivenNames.Gender>] = [:]

    /// By titles, given names and words for kin; of others by "Berg said she would". Linear.
    init(_ mentions: [Mention], in document: Document) {
        self.document = document
        let people = Self.people(mentions, in: document)
        readNames(people)
        readPronouns(people)
        genders = told.compactMapValues { $0.count == 1 ? $0.first : nil }
    }

    private struct Person {
        let entity: Int
        let name: String
        let tokens: Range<Int>
    }

    private static func people(_ mentions: [Mention], in document: Document) -> [Person] {
        var token = 0
        return mentions.filter { $0.kind == .person }.map { mention in
            while token < document.tokens.count, document.tokens[token].span.start < mention.span.start { token += 1 }
            let start = min(token, document.tokens.count - 1)
            var end = start + 1
            while end < document.tokens.count, document.tokens[end].span.start < mention.span.end { end += 1 }
            return Person(entity: mention.entity, name: document.text(mention.span), tokens: start..<end)
        }
    }

    private mutating func readNames(_ people: [Person]) {
        var named: [String: GivenNames.Gender?] = [:]
        for person in people {
            let byName = named[person.name] ?? Self.gender(of: person.name)
            named[person.name] = .some(byName)
            guard let gender = titled(person) ?? KinFinder(person.tokens, in: document).gender ?? byName else {
                continue
            }
            told[person.entity, default: []].insert(gender)
        }
    }

    /// "Mr Justice Berg": the titles in front, back to one that tells.
    private func titled(_ person: Person) -> GivenNames.Gender? {
        let start = person.tokens.lowerBound
        let sentence = document.sentence(around: start)
        for index in stride(from: start - 1, through: max(sentence.lowerBound, start - 4), by: -1) {
            let word = LetterFolding.fold(document.text(index)).withoutDots
            if let gender = Titles.gender(of: word) { return gender }
            guard word.isEmpty || Titles.isTitle(word) else { return nil }
        }
        return nil
    }

    /// By a title within the name, else by the given name.
    private static func gender(of name: String) -> GivenNames.Gender? {
        let words = name.split(separator: " ").map { LetterFolding.fold($0) }
        return words.prefix(2).lazy.compactMap(Titles.gender).first ?? words.first.flatMap(GivenNames.gender)
    }

    /// "Berg said she would": where a sentence names one person alone.
    private mutating func readPronouns(_ people: [Person]) {
        let sure = Set(told.keys)
        for (sentence, named) in Dictionary(grouping: people, by: { document.sentence(ofToken: $0.tokens.lowerBound) })
        {
            guard let first = named.first, !sure.contains(first.entity),
                named.allSatisfy({ $0.entity == first.entity })
            else { continue }
            let end = first.tokens.upperBound
            for index in end..<max(end, min(end + Self.reach, document.sentences[sentence].upperBound)) {
                guard let gender = Self.pronouns[document.text(index)] else { continue }
                told[first.entity, default: []].insert(gender)
            }
        }
    }

    /// Words behind a name within which a pronoun hardly means somebody else.
    private static let reach = 4

    private static let pronouns: [String: GivenNames.Gender] = ["he": .masculine, "she": .feminine]
}
