import News
import Testing

@Suite struct FilterParserTests {
    @Test(arguments: [
        "treaty", "treaty putin", "\"state visit\"", "-sanctions", "sanct*", "who:\"kim jong un\" after:2024",
        "where:moscow org:tass event:visit", "source:seeds story:korea saved:\"to read\"",
        "before:2024-05 on:2024-05-18",
        "is:unread -is:marked", "is:muted tag:\"port news\"", "-who:putin -\"fund drive\"",
        "who:\"kim\u{A0}jong un\" tag:\"a\tb\"",
    ])
    func writesWhatItRead(line: String) throws {
        #expect(try Filter(parsing: line).line == line)
    }

    @Test func readsTests() throws {
        let filter = try Filter(parsing: "  who:putin  -treaty after:2024-02 ")
        let days = DayInterval(from: CalendarDay(iso: "2024-02-01"), to: CalendarDay(iso: "2024-02-29"))
        #expect(
            filter.terms == [
                Filter.Term(.entity(.person, "putin")), Filter.Term(.word("treaty"), isNegated: true),
                Filter.Term(.after(days)),
            ])
    }

    @Test func aWordOfManyColonsIsRead() throws {
        let word = "a" + String(repeating: ":", count: 200_000)
        #expect(try Filter(parsing: word).terms == [Filter.Term(.word(word))])
    }

    @Test func takesUnknownNamesAsWords() throws {
        #expect(
            try Filter(parsing: "http://example.org re:union -").terms.map(\.line) == [
                "http://example.org", "re:union", "-",
            ])
    }

    @Test(arguments: [
        ("wo:trump", "wo", "who"), ("befor:2017", "befor", "before"), ("evnet:crash", "evnet", "event"),
        ("-date:2018", "date", "on"), ("since:2018", "since", "after"), ("Person:kim", "person", "who"),
    ])
    func slipsInNamesOfTestsAreToldApartFromWords(line: String, name: String, meant: String) {
        #expect(throws: Filter.ParseError.unknownTest(name, meant: meant)) { try Filter(parsing: line) }
    }

    @Test func namesOfNoTestAreRefused() {
        #expect(throws: Filter.ParseError.noSuchTest("title")) { try Filter(parsing: "putin title:treaty") }
        #expect(throws: Filter.ParseError.noSuchTest("foo")) { try Filter(parsing: "-foo:bar") }
    }

    @Test func wordsThatOtherProgramsReadAsSignsAreRefused() throws {
        for line in ["NOT treaty", "treaty OR visit", "treaty AND visit"] {
            #expect(throws: Filter.ParseError.self) { try Filter(parsing: line) }
        }
        #expect(try Filter(parsing: "not treaty or \"AND\"").terms.count == 4)
    }

    @Test(arguments: ["10:30", "\"date:2018\"", "Update:now", "wo:", "https://a.example"])
    func wordsWithColonsStayWords(line: String) throws {
        #expect(try Filter(parsing: line).terms.count == 1)
    }

    @Test func signsBetweenWordsAreTaken() throws {
        #expect(try Filter(parsing: "Kim — Putin: talks & more").terms.count == 6)
    }

    @Test(arguments: [
        ("\"state visit", "A quotation mark isn't closed."), ("who:", "'who:' needs something after it."),
        ("is:read", "'is:read' is not known; there are is:unread, is:marked and is:muted."),
        ("after:yesterday", "'yesterday' is no date; write YYYY, YYYY-MM or YYYY-MM-DD."),
        ("on:0000", "'0000' is no date; write YYYY, YYYY-MM or YYYY-MM-DD."),
        ("on:0000-05-01", "'0000-05-01' is no date; write YYYY, YYYY-MM or YYYY-MM-DD."),
        ("on:+201", "'+201' is no date; write YYYY, YYYY-MM or YYYY-MM-DD."),
        (String(repeating: "-w ", count: 101), "A filter takes at most 100 words and tests."),
        ("🙂", "'🙂' has no letter or digit that could be searched for."),
        ("is:unread % -—", "'%' has no letter or digit that could be searched for."),
        (
            "foo:bar",
            "There is no test 'foo:'; there are who:, where:, org:, event:, source:, story:, saved:, after:, before:, on:, "
                + "tag: and is:. Words with a colon go in quotation marks."
        ),
        (
            "NOT x",
            "NOT is no sign in a filter: all words must be there, and -word excludes. To search for it, write it small."
        ),
        ("  - ", "'-' has no letter or digit that could be searched for."),
        ("\"\"", "'\"\"' has no letter or digit that could be searched for."),
        ("on:2024-+5", "'2024-+5' is no date; write YYYY, YYYY-MM or YYYY-MM-DD."),
        ("on:2024-+5-01", "'2024-+5-01' is no date; write YYYY, YYYY-MM or YYYY-MM-DD."),
        ("on:2024-02-30", "'2024-02-30' is no date; write YYYY, YYYY-MM or YYYY-MM-DD."),
    ])
    func saysWhatIsWrong(line: String, sentence: String) {
        let error = #expect(throws: Filter.ParseError.self) { try Filter(parsing: line) }
        #expect(error?.description == sentence)
    }

    @Test func marksWithoutALetterAreLeftOut() throws {
        #expect(try Filter(parsing: "\u{65E}rain \u{659}fog e\u{301}te").line == "rain fog e\u{301}te")
        #expect(throws: Filter.ParseError.nothingToFind("%")) { try Filter(parsing: "% \u{65E}") }
    }

    @Test func anEmptyLineIsEverything() throws {
        #expect(try Filter(parsing: "  ").isAll)
    }
}
