import News
import Testing

@testable import Archive

struct ByteCodingTests {
    @Test func whatIsWrittenIsRead() {
        var writer = ByteWriter()
        let numbers = [0, 1, -1, 63, 64, -64, -65, 300, 1 << 40, -(1 << 40), Int(Int64.max), Int(Int64.min)]
        for number in numbers { writer.write(number) }
        writer.write("Élan")
        writer.write(Int(Int32.min))
        writer.write(-719_468)
        var reader = ByteReader(writer.bytes)
        #expect(numbers.map { _ in reader.readInt() } == numbers)
        #expect(reader.readText() == "Élan")
        #expect(reader.readOptional() == nil)
        #expect(reader.readOptional() == -719_468)
        #expect(reader.isAtEnd)
    }

    @Test func aCutOffEndIsReadAsNothing() {
        var reader = ByteReader([0x80, 0x80])
        #expect(reader.readInt() == 0)
        #expect(reader.readText() == "")
        var text = ByteReader([200, 1, 65])
        #expect(text.readText() == "A")
        #expect(text.isAtEnd)
    }

    @Test func datesSurvive() {
        func day(_ iso: String) -> CalendarDay? { CalendarDay(iso: iso) }
        let days = [
            (DateMention.Kind.date, "2024-05-03", day("2024-05-03"), day("2024-05-03"), DateOrigin.text),
            (.date, "2024-02", day("2024-02-01"), day("2024-02-29"), .published),
            (.date, "2024", day("2024-01-01"), day("2024-12-31"), .previous),
            (.date, "2020-W53", day("2020-12-28"), day("2021-01-03"), .published),
            (.date, "2024-W01", day("2024-01-01"), day("2024-01-07"), .published),
            (.time, "2024-05-03T10:00", day("2024-05-03"), day("2024-05-03"), .dateline),
            (.duration, "P2W", nil, nil, .none), (.set, "XXXX-WXX-1", nil, day("1960-01-01"), .reader),
            (.date, "PAST_REF", day("2024-05-03"), nil, .none),
            (.date, "2024-SP", day("2024-03-01"), day("2024-05-31"), .text),
        ]
        let dates = days.enumerated().map { number, date in
            DateMention(
                span: TextSpan(number * 300, number * 300 + 9), kind: date.0, value: date.1,
                days: DayInterval(from: date.2, to: date.3), origin: date.4)
        }
        #expect(AnnotationCoding.dates(AnnotationCoding.bytes(dates)) == dates)
        #expect(AnnotationCoding.dates([]).isEmpty)
        // A day takes a tenth of what its words take
        #expect(AnnotationCoding.bytes([dates[0]]).count == 8)
        #expect(AnnotationCoding.bytes([dates[3]]).count < 12)
    }

    @Test func datesOfOlderLibrariesAreRead() {
        var writer = ByteWriter()
        for number in [4, 10] { writer.write(number) }
        for word in ["DATE", "2024-05-03"] { writer.write(word) }
        for number in [19_846, Int(Int32.min)] { writer.write(number) }
        writer.write("published")
        let date = AnnotationCoding.dates(writer.bytes).first
        #expect(date?.span == TextSpan(4, 14))
        #expect(date?.value == "2024-05-03" && date?.origin == .published && date?.kind == .date)
        #expect(date?.days.from == CalendarDay(iso: "2024-05-03") && date?.days.to == nil)
    }

    @Test func wordsOfEventsAreALetterEach() {
        func check<Word: StoredWord & Equatable>(_ words: [Word]) {
            #expect(Set(words.map(\.letter)).count == words.count)
            for word in words {
                #expect(word.letter.utf8.count == 1)
                #expect(Word(stored: word.letter) == word && Word(stored: word.rawValue) == word)
            }
        }
        check(DateOrigin.allCases)
        check(EventStatus.allCases)
        check(Role.allCases)
        #expect(Role(stored: EventRecord.placeRole) == nil)
    }

    @Test func blocksKeepTheirShape() {
        let blocks = [
            TextBlock(TextSpan(0, 5), .heading(level: 2)), TextBlock(TextSpan(7, 9), .paragraph),
            TextBlock(TextSpan(11, 20), .quote), TextBlock(TextSpan(21, 22), .listItem),
            TextBlock(TextSpan(23, 24), .table), TextBlock(TextSpan(25, 26), .code),
            TextBlock(TextSpan(27, 28), .caption), TextBlock(TextSpan(30, 31), .numberedItem(12)),
            TextBlock(TextSpan(32, 33), .listItem, depth: 1), TextBlock(TextSpan(34, 36), .numberedItem(3), depth: 2),
        ]
        #expect(BlockCoding.blocks(BlockCoding.bytes(blocks)) == blocks)
    }

    @Test func linksSurvive() {
        let links = [TextLink(TextSpan(4, 9), "https://a.example/ü"), TextLink(TextSpan(9, 300), "http://b.example")]
        #expect(LinkCoding.links(LinkCoding.bytes(links)) == links)
        #expect(LinkCoding.links([]).isEmpty)
    }
}
