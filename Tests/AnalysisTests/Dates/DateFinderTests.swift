import News
import Support
import Testing

@testable import Analysis

/// The dates of a marked text, written back into it as `[KIND:VALUE words]`.
func datesWritten(into marked: String, published: String? = nil) -> String {
    let text = MarkedText(marked).text
    let dates = DateFinder.dates(in: Document(text), published: published.flatMap { Publication(iso: $0) })
    return MarkedText.write(dates.map { ("\($0.kind.rawValue):\($0.value)", $0.span) }, into: text)
}

func datesFound(in text: String, published: String? = nil) -> [DateMention] {
    DateFinder.dates(in: Document(text), published: published.flatMap { Publication(iso: $0) })
}

@Suite struct DateFinderTests {
    @Test(arguments: [
        "They met on [DATE:2014-05-03 3 May 2014].",
        "They met on [DATE:2014-05-03 May 3, 2014].",
        "They met on [DATE:2014-05-03 May 3rd, 2014], she said.",
        "They met on [DATE:2014-05-03 Saturday, May 3, 2014].",
        "They met on [DATE:2014-05-03 the 3rd of May 2014].",
        "They met on [DATE:2014-05-13 13/5/2014].",
        "They met on [DATE:2014-05-03 2014-05-03].",
        "File [DATE:2014-05-03 20140503] is lost.",
        "It began in [DATE:2014-09 Sept. 2014] and in [DATE:1989 1989].",
        "It began in [DATE:2014-09 September of 2014].",
        "In [DATE:2013-SU the summer of 2013] and [DATE:2012-Q3 the third quarter of 2012].",
        "Since [DATE:BC0241 241 BC] and [DATE:BC0499 499]-[DATE:BC0493 493 BC].",
        "In [DATE:199 the 1990s], [DATE:198 the '80s] and [DATE:200 the early 2000s].",
        "In [DATE:18 the 19th century] they came.",
        "In [DATE:2014 mid-2014] and [DATE:2014-05 early May 2014].",
        "By [DATE:1995 the end of 1995] all was over.",
    ])
    func readsCompleteDates(marked: String) {
        #expect(datesWritten(into: marked) == marked)
    }

    @Test(arguments: [
        "The [DATE:1992 1992]-[DATE:1995 95] war ended.",
        "From [DATE:2010 2010] to [DATE:2014 2014] he was minister.",
        "Held [DATE:2014-05-03 May 3]-[DATE:2014-05-05 5, 2014] in Geneva.",
        "Held [DATE:2014-05-03 3]-[DATE:2014-05-05 5 May 2014] in Geneva.",
        "Held from [DATE:1984-02-15 15] to [DATE:1984-02-22 22 February 1984].",
        "Signed between [DATE:2010-03 March 2010] and [DATE:2011-04 April 2011].",
        "Fought between [DATE:1918-03 March] and [DATE:1918-04 April 1918].",
        "Fought on [DATE:1916-05-31 31 May]-[DATE:1916-06-01 1 June 1916].",
        "Held from [DATE:2010-11 November] to [DATE:2011-02 February 2011].",
    ])
    func readsBothEndsOfRanges(marked: String) {
        #expect(datesWritten(into: marked) == marked)
    }

    @Test func whatIsForeseenIsNoStepOfAHistory() {
        let text = """
            The league began in [DATE:1960 1960], grew in [DATE:1970 1970] and split in [DATE:1974 1974]. On \
            [DATE:1975-03-10 10 March 1975] the club prepared for a tour planned for [DATE:1976 1976]. It folded on \
            [DATE:1975-03-20 20 March].
            """
        #expect(datesWritten(into: text, published: "2009-12-19") == text)
    }

    @Test func aReportOfTheDayStaysOneWhateverYearsItNames() {
        let text = """
            A court on [DATE:2024-03-14 Thursday] jailed Ana Lobato, minister from [DATE:2012 2012] to [DATE:2016 2016], \
            over contracts of [DATE:2013 2013] and [DATE:2014 2014]. She fell ill [DATE:2024-03-13 yesterday].
            """
        #expect(datesWritten(into: text, published: "2024-03-14") == text)
    }

    @Test(arguments: [
        "About 1,500 people and 2000 troops came.",
        "Flight 1234 carried 1999 passengers.",
        "The 2020 seats were taken; it cost $1990.",
        "You may march now and then, as the second sun sat low.",
        "Theresa May spoke to a crowd.",
        "A 27-year-old man and a woman of 34 were hurt.",
        "He fell in the fall of the wall.",
        "Route 1998 and Resolution 1718 remain.",
        "It lies four light-years away, hundreds of light years even; that took 20 man-hours.",
    ])
    func leavesWhatIsNoDate(text: String) {
        let found = datesFound(in: text).filter { $0.value != "PRESENT_REF" }
        #expect(found.isEmpty, "\(found)")
    }

    @Test(arguments: [
        "It rained for [DURATION:P2D two days] and [DURATION:P70Y 70 years].",
        "A [DURATION:P10Y 10-year] treaty and [DURATION:P2Y6M two and a half years] of talks.",
        "In [DURATION:P3M the past three months] nothing came.",
        "It took [DURATION:PT2H two hours], then [DURATION:PXW several weeks].",
        "They meet [SET:XXXX-WXX-1 every Monday] and vote [SET:XXXX annually].",
        "[DATE:PRESENT_REF Now] he left; [DATE:PAST_REF recently] she came.",
    ])
    func tellsDurationsAndSets(marked: String) {
        #expect(datesWritten(into: marked) == marked)
    }

    @Test(arguments: [
        "He came [DATE:2014-11-17 yesterday] and leaves [DATE:2014-11-19 tomorrow].",
        "He said on [DATE:2014-11-12 Wednesday] that all was well.",
        "He will visit Seoul on [DATE:2014-11-18 Tuesday] and Lima on [DATE:2014-11-24 Monday].",
        "It fell [DATE:2014-W46 last week] and may rise [DATE:2014-12 next month].",
        "It rose [DATE:2014-11 earlier this month].",
        "He died in [DATE:2014-08 August].",
        "It was signed [DATE:2012 two years ago].",
        "[TIME:2014-11-18TNI Tonight] at sea; [TIME:2014-11-17TAF yesterday afternoon] on land.",
        "He arrived at [TIME:2014-11-14T14:30 2:30 p.m. on Friday].",
        "Sales fell in [DATE:2013-Q3 last year's third quarter].",
        "It was closed [DATE:2014-11-14 last Friday].",
        "It ends on [DATE:2014-12-25 Christmas Day].",
    ])
    func countsFromPublication(marked: String) {
        // A Tuesday.
        #expect(datesWritten(into: marked, published: "2014-11-18") == marked)
    }

    /// Round thousands of years ago, and what comes behind the last year of four digits.
    @Test(arguments: [
        ("They painted it about 30,000 years ago.", "2024-05-18"), ("It was built some 2,000 years ago.", "2024-05-18"),
        ("It may close next year.", "9999-12-31"), ("It may close tomorrow.", "9999-12-31"),
    ])
    func deepTimeHasNoDays(text: String, published: String) {
        let found = datesFound(in: text, published: published)
        #expect(found.count == 1)
        #expect(found.allSatisfy { $0.days.isOpen && $0.origin == .none && $0.value.hasPrefix("XXXX") }, "\(found)")
    }

    @Test(arguments: [("in 216 BC", -215), ("1,234 years ago", 790), ("120 years ago", 1904)])
    func yearsLongAgoHaveDays(words: String, year: Int) {
        #expect(datesFound(in: "It fell \(words).", published: "2024-05-18").map(\.days.from?.year) == [year])
    }

    @Test func numbersThatNeverEndAreNone() {
        let hundreds = String(repeating: "hundred ", count: 60)
        let found = datesFound(in: "It took \(hundreds)days and two \(hundreds)thousand years.")
        #expect(found.map(\.value) == ["PXD", "PXY"])
        let marked = "It took [DURATION:P200000Y two hundred thousand years]."
        #expect(datesWritten(into: marked) == marked)
    }

    @Test func plansMakeAReportOfAHistory() {
        let years = "In [DATE:2007 2007] it flew, in [DATE:2010 2010] and [DATE:2013 2013] too, and [DATE:2012 2012]."
        let day = "He signed it on [DATE:2012-12-11 11 December]."
        #expect(datesWritten(into: "\(years) \(day)", published: "2017-12-31") == "\(years) \(day)")
        let plan = "It flies in [DATE:2018 2018] and [DATE:2021 2021]. He signed it on [DATE:2017-12-11 11 December]."
        #expect(datesWritten(into: "\(years) \(plan)", published: "2017-12-31") == "\(years) \(plan)")
    }

    @Test(arguments: [
        "The ministry in [DATE:2013-02 February] asked for ships.",
        "The ministry asked in [DATE:2013-02 February] for ships.",
        "It was asked in [DATE:2013-02 February] for ships.",
        "In [DATE:2013-02 February] the ministry asked for ships.",
        "It began in Lima. In [DATE:2013-02 February], the old ministry took over.",
        "On [DATE:2013-01-24 January 24] it met again.",
        "The talks on [DATE:2013-02-03 February 3] failed.",
        "It is to be held in [DATE:2014-02 February] in Lima.",
        "It will be asked in [DATE:2014-02 February] for ships.",
        "In [DATE:2014-02 February] the proposed merger takes effect.",
        "A vote scheduled in [DATE:2014-02 February] decides.",
        "The tax, agreed before, starts in [DATE:2014-02 February].",
        "He announced a vote in [DATE:2014-02 February].",
        "Peers elected in [DATE:2014-02 February] will serve well.",
    ])
    func theTenseOfTheVerbTellsTheYear(marked: String) {
        #expect(datesWritten(into: marked, published: "2014-01-20") == marked)
    }

    @Test(arguments: [
        "It shook the coast on [DATE:2013-06-28 June 28 last year] too.",
        "It shook the coast on [DATE:2013-06-28 28 June last year] too.",
        "On [DATE:2014-06-28 June 28], [DATE:2013 last year]'s tremor was forgotten.",
    ])
    func aDayMayNameItsYear(marked: String) {
        #expect(datesWritten(into: marked, published: "2014-07-20") == marked)
    }

    @Test func lastMonthIsADateAlsoInFrontOfOf() {
        let marked = "He was convicted [DATE:2014-06 last month] of three counts."
        #expect(datesWritten(into: marked, published: "2014-07-20") == marked)
        let week = "It struck in [DURATION:P1W the last week] of [DATE:2014-05 May]."
        #expect(datesWritten(into: week, published: "2014-07-20") == week)
    }

    @Test func whatTakesEffectIsToCome() {
        let marked =
            "They began in [DATE:2013-06 June 2013]. They named Berg chair, effective [DATE:2014-12-01 December 1]."
        #expect(datesWritten(into: marked, published: "2014-11-20") == marked)
    }

    @Test func onItsFirstDaysAMonthThatIsToldOfIsLastYears() {
        let past = "In [DATE:2013-01 January] the ministry asked for ships."
        #expect(datesWritten(into: past, published: "2014-01-02") == past)
        let late = "In [DATE:2014-01 January] the ministry asked for ships."
        #expect(datesWritten(into: late, published: "2014-01-20") == late)
        let plan = "In [DATE:2014-01 January] the ministry will ask for ships."
        #expect(datesWritten(into: plan, published: "2014-01-02") == plan)
    }

    @Test(arguments: [
        "He went in [DATE:2000-07 July 2000] and again [DATE:2001 the following year].",
        "Born in [DATE:1950 1950], she left [DATE:1952 two years later].",
        "It came into force in [DATE:2014-05 May 2014], and [DATE:2014 the same year] it was used.",
        "On [DATE:1941-06-22 June 22, 1941] it began; [DATE:1941-06-23 the next day] he spoke.",
        "He won in [DATE:2004 2004]; [DATE:2003 a year earlier] he had lost.",
    ])
    func countsFromTheDateBefore(marked: String) {
        #expect(datesWritten(into: marked) == marked)
        #expect(datesWritten(into: marked, published: "2014-11-18") == marked)
    }

    @Test(arguments: [
        ("He comes on Wednesday.", "XXXX-WXX-3"), ("He came yesterday.", "XXXX-XX-XX"), ("It was in May.", "XXXX-05"),
        ("They met on 3/5/2014.", "2014"), ("It rose last week.", "XXXX-WXX"),
        ("It came on 18 November.", "XXXX-11-18"),
    ])
    func keepsOpenWhatIsNotSure(text: String, value: String) {
        let found = datesFound(in: text)
        #expect(found.map(\.value) == [value])
        #expect(found.allSatisfy { !$0.days.isSingleDay })
    }

    @Test func saysWhatItCountedFrom() {
        let text = "He came yesterday. In 2000 he stayed; the following year he left. He comes on every visit soon."
        let found = datesFound(in: text, published: "2014-11-18")
        #expect(found.map(\.origin) == [.published, .text, .previous])
        #expect(found[0].days == DayInterval(from: CalendarDay(iso: "2014-11-17"), to: CalendarDay(iso: "2014-11-17")))
        #expect(found[2].days == DayInterval(from: CalendarDay(iso: "2001-01-01"), to: CalendarDay(iso: "2001-12-31")))
    }

    @Test func countsFromTheDateline() {
        let found = datesFound(in: "MOSCOW, 18 Nov. 2013 - The envoy left yesterday.", published: "2014-03-01")
        #expect(found.map(\.value) == ["2013-11-18", "2013-11-17"])
        #expect(found.map(\.origin) == [.text, .dateline])
    }

    @Test func givesADatelineThePublicationsYear() {
        let found = datesFound(in: "MOSCOW, 18 Nov. - The envoy left yesterday.", published: "2014-11-19")
        #expect(found.map(\.value) == ["2014-11-18", "2014-11-17"])
        #expect(found.map(\.origin) == [.published, .dateline])
    }

    @Test(arguments: [
        "Berg was born in [DATE:1920 1920]. He opened a shop in [DATE:1948 1948]. [DATE:1950 Two years later] he opened another. "
            + "It was sold in [DATE:1985 1985]. [DATE:1990 Five years later] it closed.",
        "It burned in [DATE:1932 1932]. It was rebuilt in [DATE:1958 1958], in [DATE:1959 1959] and in [DATE:1960 1960]. "
            + "As in [DATE:1812 1812], the river froze. [DATE:1963 Three years later] it froze again.",
        "It opened in [DATE:1969 1969]. She joined in [DATE:1979 1979], left in [DATE:2008 2008] and came back "
            + "[DATE:2014 six years later]. In [DATE:2013 2013] it closed. \u{201C}I read it,\u{201D} she said [DATE:2014-10 last month].",
    ])
    func aLifeGoesOnFromTheYearNamedLast(marked: String) {
        #expect(datesWritten(into: marked, published: "2014-11-18") == marked)
    }

    @Test(arguments: [
        "The tower fell in [DATE:2012-12 December 2012]. They found the last body on [DATE:2012-12-19 19 December].",
        "The strike began in [DATE:2012-08 August 2012]. On [DATE:2012-09-03 3 September] the firm fired 200 drivers.",
        "The feud began in [DATE:2012-11 November 2012]. Mr Berg died on [DATE:2012-12-05 5 December].",
        "The law was passed in [DATE:2013-10 October 2013]. The firm closed a mill on [DATE:2014-11-03 3 November].",
        "Police arrested a man in [DATE:2013-12 December].",
        "Thieves broke into the library in [DATE:2014-01 January].",
        "Berg won a seat in the vote in [DATE:2014-12 December].",
        "The firm announced a sale in [DATE:2014-12 December].",
    ])
    func aDeedIsOfTheYearThatIsTold(marked: String) {
        #expect(datesWritten(into: marked, published: "2014-11-18") == marked)
    }

    @Test(arguments: [
        "Peru votes on [DATE:2014-11-23 Sunday] in a run-off. It has been calm.",
        "Chile holds an election on [DATE:2014-11-23 Sunday].",
        "The Fed announces its decision on [DATE:2014-11-19 Wednesday].",
        "Votes on [DATE:2014-11-16 Sunday] were counted.",
    ])
    func aTimetableIsOfWhatIsToCome(marked: String) {
        #expect(datesWritten(into: marked, published: "2014-11-18") == marked)
    }

    @Test func aHistoryCountsFromItsOwnDates() {
        let text = """
            War came in September 1939. In May 1940 the west fell. On 22 June 1941 the east was invaded. \
            In December 1941 the ocean war began. In June the fleet sailed.
            """
        #expect(datesFound(in: text, published: "2009-12-19").last?.value == "1941-06")
    }
}
