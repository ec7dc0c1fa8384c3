import News
import Testing

@testable import Ingestion

@Suite struct PageDecodingTests {
    private func text(_ bytes: [UInt8], charset: String? = nil) throws -> String {
        String(decoding: try PageDecoding.utf8(bytes, charset: charset), as: UTF8.self)
    }

    @Test func thePageSaysItsEncoding() throws {
        let page = Array("<meta charset=\"iso-8859-2\"><p>".utf8) + [0xB9, 0xE8]
        #expect(try text(page).hasSuffix("šč"))
        let old =
            Array("<meta http-equiv=content-type content='text/html; charset=windows-1251'><p>".utf8) + [0xC4, 0xE0]
        #expect(try text(old).hasSuffix("Да"))
        #expect(try text([0xFF, 0xFE, 0x3C, 0, 0x70, 0, 0x3E, 0]) == "<p>")
    }

    @Test func theServerIsAskedFirstAndTheBytesHaveTheLastWord() throws {
        let page = Array("<meta charset=utf-8><p>".utf8) + [0x82, 0xA0]
        #expect(try text(page, charset: "Shift_JIS").hasSuffix("あ"))
        #expect(try text(Array("<meta charset=iso-8859-1>é".utf8)).hasSuffix("é"))
        #expect(try text(Array("<p>caf".utf8) + [0xE9]) == "<p>café")
    }

    @Test func utf7IsRefused() {
        let page = Array("<meta charset=utf-7>+ADw-script+AD4-".utf8)
        #expect(throws: IngestionError.undecodable) { try PageDecoding.utf8(page) }
        #expect(throws: IngestionError.undecodable) { try PageDecoding.utf8([65], charset: "UTF-7") }
    }
}
