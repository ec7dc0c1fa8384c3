import Testing

@testable import Ingestion

@Suite struct MarkupDecodingTests {
    private func decoded(_ bytes: [UInt8], charset: String? = nil) throws -> String {
        String(
            decoding: try MarkupDecoding.utf8(
                bytes, charset: charset, declared: DeclaredEncoding.ofXML(bytes)), as: UTF8.self)
    }

    private func page(_ bytes: [UInt8], charset: String? = nil) throws -> String {
        String(
            decoding: try MarkupDecoding.utf8(
                bytes, charset: charset, declared: DeclaredEncoding.ofPage(bytes)), as: UTF8.self)
    }

    private func declared(_ encoding: String, _ text: [UInt8]) -> [UInt8] {
        Array("<?xml version=\"1.0\" encoding=\"\(encoding)\"?><a>".utf8) + text + Array("</a>".utf8)
    }

    @Test(
        arguments: [
            ("iso-8859-1", [0xE9, 0x92], "é’"), ("ISO_8859-2", [0xB1], "ą"), ("windows-1251", [0xCC], "М"),
            ("koi8-r", [0xED], "М"), ("Shift_JIS", [0x93, 0xFA], "日"), ("euc-jp", [0xC6, 0xFC], "日"),
            ("gb2312", [0xC8, 0xD5], "日"), ("big5", [0xA4, 0xE9], "日"), ("EUC-KR", [0xC0, 0xCF], "일"),
            ("utf-8", [0xC3, 0xA9], "é"), ("us-ascii", [0xE9], "é"),
        ] as [(String, [UInt8], String)])
    func declaredEncodingsAreRead(encoding: String, bytes: [UInt8], text: String) throws {
        #expect(try decoded(declared(encoding, bytes)).contains("<a>\(text)</a>"))
    }

    @Test func falseDeclarationsAreSeenThrough() throws {
        #expect(try decoded(declared("utf-8", [0xE9, 0x93])).contains("é“"))
        #expect(try decoded(declared("iso-8859-1", Array("é’".utf8))).contains("é’"))
        #expect(try decoded(declared("utf-16", Array("é".utf8))).contains("é"))
        #expect(try decoded(declared("no such thing", Array("é".utf8))).contains("é"))
        #expect(try decoded(declared(String(repeating: "x", count: 5_000), Array("é".utf8))).contains("é"))
    }

    @Test func whatTheServerSaysComesFirst() throws {
        #expect(try decoded(declared("utf-8", [0xB1]), charset: "ISO-8859-2").contains("ą"))
    }

    @Test func marksAndZerosTellUTF16And32() throws {
        let text = "<?xml version=\"1.0\"?><a>é</a>"
        let little = text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
        let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
        let wide = text.unicodeScalars.flatMap {
            [0, 0, UInt8($0.value >> 8), UInt8(truncatingIfNeeded: $0.value)] as [UInt8]
        }
        for bytes in [[0xFF, 0xFE] + little, little, [0xFE, 0xFF] + big, big, wide, [0, 0, 0xFE, 0xFF] + wide] {
            #expect(try decoded(bytes) == text)
        }
        #expect(try decoded([0xFF, 0xFE] + little + [0x3C]).hasPrefix(text))
    }

    @Test func thePageSaysItsEncoding() throws {
        let latin = Array("<meta charset=\"iso-8859-2\"><p>".utf8) + [0xB9, 0xE8]
        #expect(try page(latin).hasSuffix("šč"))
        let old =
            Array("<meta http-equiv=content-type content='text/html; charset=windows-1251'><p>".utf8) + [0xC4, 0xE0]
        #expect(try page(old).hasSuffix("Да"))
        #expect(try page([0xFF, 0xFE, 0x3C, 0, 0x70, 0, 0x3E, 0]) == "<p>")
    }

    @Test func theServerIsAskedFirstAndTheBytesHaveTheLastWord() throws {
        let japanese = Array("<meta charset=utf-8><p>".utf8) + [0x82, 0xA0]
        #expect(try page(japanese, charset: "Shift_JIS").hasSuffix("あ"))
        #expect(try page(Array("<meta charset=iso-8859-1>é".utf8)).hasSuffix("é"))
        #expect(try page(Array("<p>caf".utf8) + [0xE9]) == "<p>café")
    }

    @Test func asciiMayHideOtherLettersBehindEscapes() throws {
        let page = Array("<meta charset=iso-2022-jp><p>".utf8) + [0x1B, 0x24, 0x42, 0x46, 0x7C, 0x1B, 0x28, 0x42]
        #expect(try self.page(page).hasSuffix("日"))
    }

    @Test func utf7IsRefused() {
        #expect(throws: IngestionError.undecodable) { try page(Array("<meta charset=utf-7>+ADw-script+AD4-".utf8)) }
        #expect(throws: IngestionError.undecodable) { try page([65], charset: "UTF-7") }
        #expect(throws: IngestionError.undecodable) { try decoded(declared("UTF-7", Array("+ADw-".utf8))) }
    }
}
