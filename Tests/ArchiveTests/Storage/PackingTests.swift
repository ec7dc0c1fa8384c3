import News
import Testing

@testable import Archive

@Suite struct PackingTests {
    @Test(arguments: ["", "a", "Zürich 😀", String(repeating: "The minister said so. ", count: 10_000)])
    func whatWasPackedComesBack(_ text: String) {
        let packed = Packing.packed(text.utf8)
        #expect(Packing.unpacked(packed) == Array(text.utf8))
    }

    @Test func textTakesHalfItsSpace() {
        let text = (0..<60).map { "Delegation \($0 * 37) arrived in the capital on day \($0) of the talks. " }.joined()
        #expect(Packing.packed(text.utf8).count * 2 < text.utf8.count)
    }

    @Test func whatIsDamagedIsNothing() {
        var packed = Packing.packed(String(repeating: "A ferry sank. ", count: 50).utf8)
        #expect(Packing.unpacked([]) == nil)
        #expect(Packing.unpacked(Array(packed.dropLast(4))) == nil)
        packed[packed.count / 2] ^= 0xFF
        #expect(Packing.unpacked(packed) == nil)
        // A length that no text of this size can have
        var huge = ByteWriter()
        huge.write(1 << 40)
        #expect(Packing.unpacked(huge.bytes + packed.dropFirst(2)) == nil)
    }

    @Test func aLostTextIsReported() throws {
        try withLibrary { library in
            let id = try library.take(arrival("a"))[0]
            #expect(try library.article(id)?.content.text == "A text of no account.")
            try library.write { try $0.run("UPDATE storedBody SET text = x'0A0B0C'") }
            #expect(try library.check() == ["The text of 1 article can't be unpacked."])
            #expect(try library.article(id)?.content.text == "")
        }
    }

    @Test func originalsComeBackAsTheyWere() throws {
        try withLibrary { library in
            let bytes = Array("{\"text\": \"A ferry sank.\"}".utf8) + [0, 255, 10]
            let id = try library.take(arrival("a", original: bytes))[0]
            #expect(try library.original(of: id) == bytes)
            // Those of libraries from before were not packed
            try library.write { try $0.run("UPDATE original SET bytes = x'41FF', isPacked = FALSE") }
            #expect(try library.original(of: id) == [0x41, 0xFF])
        }
    }
}
