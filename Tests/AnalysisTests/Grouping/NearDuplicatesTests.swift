import Testing

@testable import Analysis

extension NearDuplicates {
    fileprivate static func bands(of text: String) -> [Int64] {
        let words = TermScanner.words(of: text)
        return bands(of: words, Shingles(of: words))
    }

    fileprivate static func areSame(_ a: String, _ b: String) -> Bool {
        a == b || Shingles(of: a).areNearly(Shingles(of: b)) { (a, b) }
    }
}

struct NearDuplicatesTests {
    private let wire = (0..<120).map { "The ferry number \($0) left the harbour of port\($0 * 7 % 31) in calm weather" }
        .joined(separator: ". ")

    private func sharesABand(_ a: String, _ b: String) -> Bool {
        !Set(NearDuplicates.bands(of: a)).isDisjoint(with: NearDuplicates.bands(of: b))
    }

    @Test func lightEditsLeaveATextTheSame() {
        let edited =
            wire.replacing("The ferry number 7 left", with: "Ferry no. 7 sailed from").uppercased() + " (Agencies)"
        #expect(sharesABand(wire, edited))
        #expect(NearDuplicates.areSame(wire, edited))
    }

    @Test func aTextCutShortIsTheSame() {
        #expect(NearDuplicates.areSame(wire, String(wire.prefix(wire.count / 3))))
    }

    @Test func anotherTextOnTheSameIsNot() {
        let other = (0..<120).map { "In calm weather port\($0) saw a ferry, its number was \($0), leave" }
            .joined(separator: ". ")
        #expect(!NearDuplicates.areSame(wire, other))
        #expect(!sharesABand(wire, other))
    }

    /// Of a long text a small part shares too few shingles to be found by them.
    @Test func aTextCutShortIsFound() {
        for share in [2, 4, 8] {
            let cut = String(wire.prefix(wire.count / share))
            #expect(sharesABand(wire, cut) && NearDuplicates.areSame(wire, cut))
        }
    }

    private static let story = """
        A fire destroyed the ferry terminal at Brevik on Monday night. Nobody was hurt, said fire chief Ane Lund. \
        The terminal was built in 1972 and is used by 40,000 travellers a year. Ferries to Langesund will leave from \
        the old quay until a new terminal stands. The municipality of Porsgrunn put the damage at 90 million kroner. \
        Police interviewed two young men from Skien, whom witnesses had seen at the terminal before the fire began. \
        Ane Lund said that the cause was not known and that the investigation would take weeks, perhaps months.
        """

    @Test(arguments: [
        // Another beginning, as a story that was updated
        (
            "A fire destroyed the ferry terminal at Brevik on Monday night.",
            "Two men were held on Tuesday after a fire."
        ),
        ("Nobody was hurt, said fire chief Ane Lund.", "Three people were hurt, fire chief Ane Lund said on Tuesday."),
        // What stands around texts on the web
        ("A fire destroyed", "Share this article. Sign up for our newsletter. A fire destroyed"),
        ("perhaps months.", "perhaps months. Read more about Brevik. Follow us for updates."),
        // An editor's hand
        ("put the damage at", "estimated the damage to be"),
    ])
    func aStoryStaysTheSame(old: String, new: String) {
        let edited = Self.story.replacing(old, with: new)
        #expect(edited != Self.story)
        #expect(sharesABand(Self.story, edited) && NearDuplicates.areSame(Self.story, edited))
    }

    @Test func twoFillingsOfAFormAreNotTheSame() {
        func weather(_ numbers: [Int]) -> String {
            let towns = zip(["Oslo", "Bergen", "Bodø", "Alta", "Moss", "Hamar"], numbers)
            return "Here is the weather for today from the meteorologists. "
                + towns.map { "In \($0) it will be mostly cloudy with a temperature of \($1) degrees" }
                .joined(separator: ". ") + ". The next forecast comes in the evening."
        }
        #expect(!NearDuplicates.areSame(weather([14, 12, 9, 7, 15, 11]), weather([3, 5, -2, -8, 4, 1])))
        func result(_ home: String, _ away: String, _ goals: String, _ scorer: String) -> String {
            """
            \(home) won at home against \(away) in the first division on Sunday, \(goals) at full time. The decisive goal \
            was scored by \(scorer) late in the second half, to the joy of the supporters who had come to the stadium in \
            the rain. The coach said after the match that he was proud of the team and that there is still a long way to go.
            """
        }
        let first = result("Brann", "Lyn", "2-1", "Aune")
        #expect(!NearDuplicates.areSame(first, result("Molde", "Odd", "3-0", "Berg")))
        #expect(NearDuplicates.areSame(first, first.replacing("to the joy of", with: "delighting")))
    }

    @Test func shortTextsMustAgreeWordForWord() {
        #expect(NearDuplicates.areSame("Two words", "two words!"))
        #expect(!NearDuplicates.areSame("Two words", "Two other words"))
        #expect(NearDuplicates.bands(of: "Two words").count == 20)
        #expect(NearDuplicates.bands(of: " … ").isEmpty && !NearDuplicates.areSame(" … ", "?"))
    }
}
