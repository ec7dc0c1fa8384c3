import News
import Testing

@testable import Ingestion

@Suite struct DateShapesTests {
    @Test(arguments: [
        ("2015-05-03", "2015-05-03"),
        ("2015-05-03T10:15:00+02:00", "2015-05-03T08:15:00Z"),
        ("Mon, 18 Nov 2019 10:00:00 GMT", "2019-11-18T10:00:00Z"),
        ("Mon, 18 Nov 19 10:00 -0500", "2019-11-18T15:00:00Z"),
        ("Published: May 3, 2015", "2015-05-03"),
        ("Updated on 3 May 2015", "2015-05-03"),
        ("3rd of May, 2015", "2015-05-03"),
        ("Monday, November 18th, 2019 at 11:08 a.m.", "2019-11-18T11:08:00Z"),
        ("Updated 3:27 am PST, Wednesday, November 20, 2019", "2019-11-20T11:27:00Z"),
        ("July 1, 2019 12:30 PM ET", "2019-07-01T16:30:00Z"),
        ("03.05.2015", "2015-05-03"),
        ("18/05/2015 - 14:05", "2015-05-18T14:05:00Z"),
        ("3. Mai 2015", "2015-05-03"),
        ("3 de mayo de 2015", "2015-05-03"),
        ("20150503", "2015-05-03"),
        ("by Jane on 26/10/13, 11:35 pm", "2013-10-26T23:35:00Z"),
        ("Posted 10/26/13", "2013-10-26"),
        ("Stand: 26.10.13.", "2013-10-26"),
    ])
    func readsTheUsualShapes(text: String, iso: String) {
        #expect(DateShapes.date(in: text, zone: .utc)?.iso == iso)
    }

    @Test(arguments: [
        "May 3", "05/03/2015", "2015", "31 February 2015", "the 3rd of the month", "12:30", "1,234,567", "11.03.17",
        "03/05/13", "13.10.10.4", "04.13.10.12.10", "version 1.10.13", "13-10-12",
    ])
    func whatIsNoFullDateStaysUnread(text: String) {
        #expect(DateShapes.date(in: text, zone: .utc) == nil)
    }

    @Test func whichNumberIsTheDayIsForTheCallerToKnow() {
        func day(_ text: String, _ order: DayOrder) -> String? {
            DateShapes.found(in: text, zone: .utc, order: order)?.date.iso
        }
        #expect(day("05/03/2015", .dayFirst) == "2015-03-05")
        #expect(day("05/03/2015", .monthFirst) == "2015-05-03")
        #expect(day("11.03.17", .monthFirst) == "2017-11-03")
        // What is no month stays the day.
        #expect(day("05/13/2015", .dayFirst) == "2015-05-13")
        #expect(day("13/05/2015", .monthFirst) == "2015-05-13")
    }

    @Test func aTimeWithoutAZoneIsLocal() {
        let date = DateShapes.date(in: "3 May 2015, 10:15", zone: .fixed(seconds: 7_200))
        #expect(date?.iso == "2015-05-03T08:15:00Z")
    }
}
