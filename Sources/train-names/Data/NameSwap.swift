import Randomness

/// Puts another name of the same list in a name's place now and then, so that
/// the model learns to trust the lists also for names it has never seen.
struct NameSwap {
    private struct List {
        let kind: String
        let names: [[String]]
        let known: Set<String>
        /// How many of a hundred names of the list are replaced.
        let chance: Int

        init(_ kind: String, _ names: [String], chance: Int) {
            self.kind = kind
            self.names = names.map { $0.split(separator: " ").map(String.init) }
            known = Set(names)
            self.chance = chance
        }
    }

    private let lists: [List]
    private let longCountries: [[String]]
    private let bodies: [[String]]

    init(_ gazetteers: [String]) throws {
        let rows = try GazetteerRows(gazetteers)
        let countries = List("LOC", rows.names("country"), chance: 10)
        let organizations = List("ORG", KnownBodies.bodies, chance: 10)
        lists = [
            countries, organizations,
            List("ORG", KnownBodies.media, chance: 25),
            List("ORG", KnownBodies.companies + rows.names("company"), chance: 10),
            List("ORG", rows.names("club"), chance: 10),
        ].filter { !$0.names.isEmpty }
        longCountries = countries.names.filter { $0.count > 2 }
        bodies = organizations.names.filter { $0.count > 1 }
    }

    func vary(_ sentence: TaggedFile.Sentence, random: inout RandomNumbers) -> TaggedFile.Sentence {
        var result: TaggedFile.Sentence = []
        var start = 0
        while start < sentence.count {
            let end = NameSwap.endOfName(from: start, in: sentence)
            if let body = bodyInFront(of: sentence[start..<end], behind: result.last?.word, random: &random) {
                result += body
            }
            result += replacement(for: sentence[start..<end], random: &random) ?? Array(sentence[start..<end])
            start = end
        }
        return result
    }
}

// MARK: - Private

extension NameSwap {
    private static func endOfName(from start: Int, in sentence: TaggedFile.Sentence) -> Int {
        guard sentence[start].tag.hasPrefix("B-") else { return start + 1 }
        return sentence[(start + 1)...].firstIndex { !$0.tag.hasPrefix("I-") } ?? sentence.count
    }

    private func replacement(
        for name: ArraySlice<TaggedFile.Sentence.Element>, random: inout RandomNumbers
    ) -> TaggedFile.Sentence? {
        guard let first = name.first, first.tag.hasPrefix("B-") else { return nil }
        let kind = first.tag.dropFirst(2)
        let text = name.map(\.word).joined(separator: " ")
        guard let list = lists.first(where: { $0.kind == kind && $0.known.contains(text) }),
            random.chance(list.chance)
        else { return nil }
        // Countries of three words and more are rare in text: every third is one of them.
        let isLong = kind == "LOC" && !longCountries.isEmpty && random.chance(33)
        return NameSwap.pick(isLong ? longCountries : list.names, kind: list.kind, random: &random)
    }

    /// A body's name stands right before a person's now and then: `Supreme Court Jane Roe`.
    private func bodyInFront(
        of name: ArraySlice<TaggedFile.Sentence.Element>, behind word: String?, random: inout RandomNumbers
    ) -> TaggedFile.Sentence? {
        guard name.first?.tag == "B-PER", name.count > 1, !bodies.isEmpty else { return nil }
        guard word?.first?.isUppercase != true, random.chance(2) else { return nil }
        return NameSwap.pick(bodies, kind: "ORG", random: &random)
    }

    private static func pick(_ names: [[String]], kind: String, random: inout RandomNumbers) -> TaggedFile.Sentence {
        let name = names[random.below(names.count)]
        return name.enumerated().map { ($1, ($0 == 0 ? "B-" : "I-") + kind) }
    }
}
