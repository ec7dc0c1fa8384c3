import Testing

@testable import Analysis

@Suite struct NameModelTests {
    @Test func readsWhatItsHeaderPromises() throws {
        let file = ModelBytes.small()
        try file.withUnsafeBytes { bytes in
            let model = try NameModel(bytes, isVerified: true)
            #expect(model.weights.count == 4)
            #expect(model.transitions.count == 17 * 17)
            #expect(model.resources.gazetteer.find(12345) == 0)
        }
    }

    @Test func saysWhyItCannotBeRead() {
        #expect(error(of: []) == .notAModel)
        #expect(error(of: Array("empty".utf8)) == .notAModel)
        #expect(error(of: [UInt8](repeating: 0, count: 4096)) == .notAModel)
        var file = ModelBytes.small()
        file[8] = 9
        #expect(error(of: file) == .version(9))
        file = ModelBytes.small()
        #expect(error(of: Array(file.dropLast(64))) == .size(expected: file.count, found: file.count - 64))
        file[file.count - 1] ^= 1
        #expect(error(of: file) == .checksum)
    }

    @Test func errorsAreSentences() {
        #expect(NameModelError.notAModel.description == "The name model isn't one: its first bytes are wrong.")
        #expect(
            NameModelError.version(9).description == "The name model has format 9; this program reads format 1.")
        #expect(
            NameModelError.size(expected: 10, found: 9).description
                == "The name model has 9 bytes where 10 were promised.")
        #expect(NameModelError.checksum.description == "The name model is damaged: its checksum is wrong.")
    }

    @Test func aModelOfZerosFindsNothing() throws {
        try ModelBytes.small().withUnsafeBytes { bytes in
            let model = try NameModel(bytes)
            #expect(TrainedNames.names(in: Document("Ada Lovelace met Mr. Babbage in London."), model: model).isEmpty)
        }
    }

    private func error(of file: [UInt8]) -> NameModelError? {
        file.withUnsafeBytes { bytes in
            do throws(NameModelError) {
                _ = try NameModel(bytes, isVerified: true)
                return nil
            } catch { return error }
        }
    }
}

enum ModelBytes {
    /// A sound model of four rows, all weights 0.
    static func small() -> [UInt8] {
        var header = Header(rows: 4, phrases: 16, words: 16)
        var file = [UInt8](repeating: 0, count: Layout(header).end)
        file.replaceSubrange(0..<Header.size, with: header.bytes)
        header.checksum = file.withUnsafeBytes { Header.checksum(of: $0) }
        file.replaceSubrange(0..<Header.size, with: header.bytes)
        return file
    }
}
