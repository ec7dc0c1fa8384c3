import News
import Testing

@testable import Archive

struct ExcerptsTests {
    /// Hits in brackets.
    private func excerpt(_ filter: String, _ text: String) throws -> String {
        var excerpts = Excerpts(try Filter(parsing: filter).terms)
        let snippet = excerpts.snippet(of: text[...])
        var marked = ""
        var end = 0
        for hit in snippet.hits {
            marked += snippet.text.slice(TextSpan(end, hit.start)) + "[" + snippet.text.slice(hit) + "]"
            end = hit.end
        }
        return marked + snippet.text.slice(TextSpan(end, snippet.text.utf8.count))
    }

    /// The title says it already.
    @Test(arguments: [
        ("Ice melts.", "Ice melts. More ice came later.", "More ice came later." as String?),
        ("Ice melts", "Ice melts. All of it.", ". All of it."), ("Ice…", "Ice melts.", "melts."),
        ("Ice melts.", "Ice melts.", nil), ("Another", "Ice melts.", "Ice melts."), ("", "Ice melts.", "Ice melts."),
    ])
    func whatATitleSaysIsLeftOut(title: String, text: String, snippet: String?) throws {
        var excerpts = Excerpts(try Filter(parsing: "ice").terms)
        #expect(excerpts.snippet(of: text, behind: title)?.text == snippet)
    }

    private let words = (1...60).map { "w\($0)" }

    @Test(arguments: [
        ("cream", "Ice CREAM, please.", "Ice [CREAM], please."),
        ("nunez", "José Núñez came.", "José [Núñez] came."), ("nu*", "José Núñez came.", "José [Núñez] came."),
        ("\"ice cream\"", "No ice. No cream.\n\nIce\tcream!", "No ice. No cream. [Ice cream]!"),
        ("u.s.", "The U.S. said", "The [U.S]. said"), ("ice -cream", "ice cream", "[ice] cream"),
        ("москва", "Город Москва.", "Город [Москва]."), ("e\u{301}lan", "Élan and elan", "[Élan] and [elan]"),
        ("said", "Before. The Élysée said nothing.", "Before. The Élysée [said] nothing."),
        ("absent", "Nothing of it here.", "Nothing of it here."),
    ])
    func lightsWhatWasLookedFor(filter: String, text: String, marked: String) throws {
        #expect(try excerpt(filter, text) == marked)
    }

    @Test func aLongTextIsCutAroundTheFirstHit() throws {
        var text = words
        text[40] = "gold"
        text[55] = "gold"
        let found = try excerpt("gold", text.joined(separator: " "))
        let before = text[32..<40].joined(separator: " ")
        #expect(found == "…\(before) [gold] " + text[41..<55].joined(separator: " ") + " [gold]…")
    }

    @Test func itBeginsWithTheSentenceWhereThatIsNear() throws {
        var text = words
        text[36] = "w37."
        text[40] = "gold"
        #expect(try excerpt("gold", text.joined(separator: " ")).hasPrefix("…w38 w39 w40 [gold] w42"))
    }

    @Test func itIsWhereMostWordsStandTogether() throws {
        var text = words
        text[2] = "gold"
        text[40] = "gold"
        text[45] = "silver"
        let found = try excerpt("silver gold", text.joined(separator: " "))
        #expect(found.contains("[gold] w42 w43 w44 w45 [silver]"))
    }

    @Test func aTextWithoutAHitShowsItsBeginning() throws {
        let found = try excerpt("gold", words.joined(separator: "\n"))
        #expect(found == words.prefix(24).joined(separator: " ") + "…")
    }

    /// A hundred thousand hits are as quick as one: nothing behind the first is read.
    @Test func manyHitsAreNoWork() throws {
        let found = try excerpt("gold", String(repeating: "gold ", count: 100_000))
        #expect(found.hasPrefix("[gold] [gold] ") && found.hasSuffix("…"))
    }

    @Test func brokenBytesAreNoTrap() {
        let bytes: [UInt8] = [0x61, 0xE2, 0x82, 0x20, 0xF0, 0x9F, 0x41, 0x80, 0xFF, 0x62]
        bytes.withUnsafeBufferPointer { bytes in
            for start in 0...bytes.count {
                var words = SearchWords(bytes, from: start)
                while let word = words.next() { #expect(word.end <= bytes.count) }
            }
        }
    }
}
