import News
import Testing

@testable import Ingestion

@Suite struct TextDecodingTests {
    private let text = "“Où?” asked Zoë – 5 €"

    @Test func readsUTF8WithAndWithoutAMark() throws {
        #expect(try TextDecoding.decode(Array(text.utf8)) == text)
        #expect(try TextDecoding.decode([0xEF, 0xBB, 0xBF] + Array(text.utf8)) == text)
    }

    @Test func readsUTF16InBothOrders() throws {
        let little = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        #expect(try TextDecoding.decode([0xFF, 0xFE] + little) == text)
        #expect(try TextDecoding.decode([0xFE, 0xFF] + big) == text)
        #expect(try TextDecoding.decode(little) == text)
        #expect(try TextDecoding.decode(big) == text)
        #expect(try TextDecoding.decode([0xFF, 0xFE] + little + [0x41]) == text)
    }

    @Test func whatIsNoUTF8IsWindows1252() throws {
        let bytes: [UInt8] = [0x93, 0x4F, 0xF9, 0x3F, 0x94, 0x20, 0x96, 0x20, 0x80]
        #expect(try TextDecoding.decode(bytes) == "“Où?” – €")
    }

    @Test func damagedUTF8IsRepairedAndNotReinterpreted() throws {
        let bytes = Array("Zoë, Chloë, Noë, Anaïs, Loïc, Maël".utf8) + [0xC3]
        #expect(try TextDecoding.decode(bytes).hasPrefix("Zoë, Chloë, Noë"))
    }

    @Test func controlsGoAndLineEndsAreOneKind() throws {
        #expect(try TextDecoding.decode(Array("a\u{1B}[31mb\r\nc\rd\u{7}".utf8)) == "ab\nc\nd")
    }

    @Test(arguments: [
        "Zoë – “yes” … 5 € · ½ → a", "soft\u{AD}hyphen", "a\u{202E}b", "a\u{200B}b", "a\u{2028}b", "a\u{85}b",
        "a\u{2066}b",
        "a\u{FEFF}b", "a\u{E0041}b", "e\u{301}", "a\u{7F}b", "a\u{FFFE}b", "Привет, мир", "a\u{61C}b",
    ])
    func theQuickLookAgreesWithTheSlowWalk(text: String) {
        #expect(!SafeBytes.areSurelySafe(Array(text.utf8)) || text.safe == text)
    }

    @Test func undefinedBytesAreNoText() {
        #expect(throws: IngestionError.undecodable) {
            try TextDecoding.decode([0x81, 0x8D, 0x8F, 0x90, 0x9D, 0x41, 0xFF, 0x81])
        }
    }
}
