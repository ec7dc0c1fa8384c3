import Archive
import News
import Testing

struct PositionsTests {
    @Test func theFirstFileOfAnUndatedBatchStandsOnTop() throws {
        try withLibrary { library in
            // Given two batches without dates
            try library.take((0..<20).map { arrival("first \($0)", added: 1_000) })
            try library.take((0..<20).map { arrival("second \($0)", added: 2_000) })
            // Then the later batch comes first, each in the order of its files
            let wanted = (0..<20).map { "second \($0)" } + (0..<20).map { "first \($0)" }
            #expect(try library.titles() == wanted)
        }
    }

    @Test func aSecondBatchOfTheSameMomentGoesBelowTheFirst() throws {
        try withLibrary { library in
            for batch in 0..<3 {
                try library.take((0..<30).map { arrival("\(batch).\($0)", published: "2024-05-01") })
            }
            let wanted = (0..<3).flatMap { batch in (0..<30).map { "\(batch).\($0)" } }
            #expect(try library.titles() == wanted)
        }
    }

    @Test func aDayStandsAmongTheHoursOfItsDay() throws {
        try withLibrary { library in
            try library.take(
                arrival("evening before", published: "2024-04-30T23:59:59Z"),
                arrival("morning", published: "2024-05-01T06:00:00Z"),
                arrival("day", published: "2024-05-01"),
                arrival("evening", published: "2024-05-01T20:00:00Z"))
            #expect(try library.titles() == ["evening", "day", "morning", "evening before"])
        }
    }

    @Test func datesBefore1970AreInOrderToo() throws {
        try withLibrary { library in
            try library.take(
                arrival("1912", published: "1912-04-15"), arrival("1969", published: "1969-07-20"),
                arrival("2001", published: "2001-01-01"))
            #expect(try library.titles() == ["2001", "1969", "1912"])
            #expect(try library.titles("text") == ["2001", "1969", "1912"])
        }
    }
}
