import News
import Testing

@testable import Analysis

struct CopyHeadingTests {
    private func heading(_ title: String?, _ day: String?) -> CopyHeading {
        CopyHeading(title: title, day: day.flatMap { CalendarDay(iso: $0) })
    }

    @Test(
        arguments: [
            ("Ferry sinks", "2024-05-18", "Ferry sinks", "2024-05-19"),
            ("Ferry sinks", nil, "FERRY SINKS!", "2024-05-19"),
            ("Ferry sinks off Oslo", nil, "Ferry sinks off Oslo - The Harbour Times", nil),
            (nil, nil, "Ferry sinks", nil),
        ] as [(String?, String?, String?, String?)])
    func copiesHaveOne(title: String?, day: String?, other: String?, otherDay: String?) {
        #expect(heading(title, day).agrees(with: heading(other, otherDay)))
        #expect(heading(other, otherDay).agrees(with: heading(title, day)))
    }

    @Test(
        arguments: [
            ("Ferry sinks", "2024-05-18", "Ferry sinks", "2024-06-18"), ("Race 1", nil, "Race 2", nil),
            ("Ferry sinks", nil, "Ferry raised", nil), (nil, "2024-05-18", nil, "2023-05-18"),
            ("Closed", nil, "Closed on Monday", nil),
        ] as [(String?, String?, String?, String?)])
    func noticesOfOneFormHaveTheirOwn(title: String?, day: String?, other: String?, otherDay: String?) {
        #expect(!heading(title, day).agrees(with: heading(other, otherDay)))
    }
}
