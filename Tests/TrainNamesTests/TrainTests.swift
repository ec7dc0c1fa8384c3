import Analysis
import ArgumentParser
import Testing

@testable import train_names

@Suite struct TrainTests {
    @Test func theSameSeedAndFilesGiveTheSameModel() throws {
        let folder = try TrainingFolder()
        defer { folder.remove() }
        let first = try folder.model("--seed", "3", "--members", "2")
        #expect(try folder.model("--seed", "3", "--members", "2") == first)
        #expect(try folder.model("--seed", "4", "--members", "2") != first)
    }

    @Test func aModelFindsWhatItLearnt() throws {
        let folder = try TrainingFolder()
        defer { folder.remove() }
        let found = try folder.model("--seed", "1").withUnsafeBytes { bytes in
            TaggedDocument.marked("Anna Berg flew to Norway on Monday.", by: try NameModel(bytes, isVerified: true))
        }
        #expect(found == "[person Anna Berg] flew to [place Norway] on Monday.")
    }

    @Test func aModelOfNoMembersIsRefused() throws {
        let folder = try TrainingFolder()
        defer { folder.remove() }
        #expect(throws: (any Error).self) { _ = try folder.model("--members", "0") }
    }

    @Test func listsMayBeGivenAgainAndNumbersMustBeNumbers() throws {
        let train = try Train.parse(["--out", "x", "--gazetteer", "a.tsv", "--gazetteer", "b.tsv", "c.tsv:3", "d.tsv"])
        #expect(train.gazetteer == ["a.tsv", "b.tsv"])
        #expect(train.files == ["c.tsv:3", "d.tsv"])
        #expect(throws: (any Error).self) { try Train.parse(["--out", "x", "--epochs", "many"]) }
        #expect(throws: (any Error).self) { try Train.parse(["a.tsv"]) }
    }
}
