import News
import Testing

@testable import Archive

struct ByteCodingTests {
    @Test func whatIsWrittenIsRead() {
        var writer = ByteWriter()
        let numbers = [0, 1, -1, 63, 64, -64, -65, 300, 1 << 40, -(1 << 40), Int(Int64.max), Int(Int64.min)]
        for number in numbers { writer.write(number) }
        writer.write("Élan")
        writer.write(optional: nil)
        writer.write(optional: -719_468)
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

    @Test func blocksKeepTheirShape() {
        let blocks = [
            TextBlock(TextSpan(0, 5), .heading(level: 2)), TextBlock(TextSpan(7, 9), .paragraph),
            TextBlock(TextSpan(11, 20), .quote), TextBlock(TextSpan(21, 22), .listItem),
            TextBlock(TextSpan(23, 24), .table), TextBlock(TextSpan(25, 26), .code),
            TextBlock(TextSpan(27, 28), .caption),
        ]
        #expect(BlockCoding.blocks(BlockCoding.bytes(blocks)) == blocks)
    }

    @Test func linksSurvive() {
        let links = [TextLink(TextSpan(4, 9), "https://a.example/ü"), TextLink(TextSpan(9, 300), "http://b.example")]
        #expect(LinkCoding.links(LinkCoding.bytes(links)) == links)
        #expect(LinkCoding.links([]).isEmpty)
    }
}
