import Support
import Testing

@testable import Ingestion

@Suite struct GzipUnpackerTests {
    private func unpacked(_ bytes: [UInt8], most: Int = 1 << 20) throws -> String {
        String(decoding: try GzipUnpacker.unpacked(bytes, most: most), as: UTF8.self)
    }

    @Test func membersBehindEachOtherAreOneText() throws {
        let bytes = Packed.gzip(Array("Two men ".utf8)) + Packed.gzip([]) + Packed.gzip(Array("met.".utf8))
        #expect(try unpacked(bytes) == "Two men met.")
        #expect(try unpacked(bytes + [0, 0, 0]) == "Two men met.", "padding is passed over")
    }

    @Test func piecesOfAnySizeMakeTheSame() throws {
        let bytes = Packed.gzip(Array("Two men ".utf8)) + Packed.gzip(Array("met.".utf8))
        for size in 1...bytes.count {
            let unpacker = GzipUnpacker()
            var result: [UInt8] = []
            for start in stride(from: 0, to: bytes.count, by: size) {
                var piece = bytes[start..<min(start + size, bytes.count)]
                while case let part = try unpacker.next(&piece), !part.isEmpty { result += part }
            }
            try unpacker.finish()
            #expect(String(decoding: result, as: UTF8.self) == "Two men met.")
        }
    }

    @Test func whatIsCutOrNoGzipIsRefused() {
        let bytes = Packed.gzip(Array("Two men met.".utf8))
        #expect(throws: IngestionError.damagedGzip) { try unpacked(Array(bytes.dropLast(9))) }
        #expect(throws: IngestionError.damagedGzip) { try unpacked(Array(bytes.prefix(10))) }
        #expect(throws: IngestionError.damagedGzip) { try unpacked([0x1F, 0x8B, 9, 9, 9]) }
    }

    @Test func aBombIsNotUnpacked() {
        #expect(throws: IngestionError.unpacksTooLarge(most: 1_000)) { try unpacked(Packed.zeros(10_000), most: 1_000) }
        #expect(throws: IngestionError.gzipBomb) { try unpacked(Packed.zeros(66_000), most: .max) }
        #expect("\(IngestionError.unpacksTooLarge(most: 64 << 20))" == "It unpacks to more than 64 MiB.")
        #expect(IngestionError.damagedGzip.clause == "its gzip is damaged or cut off")
    }
}
