import Analysis
import ArgumentParser
import Testing

@testable import train_names

@Suite struct TrainTests {
    @Test func theSameSeedAndFilesGiveTheSameModel() throws {
        try TrainingFolder.with { folder in
            let first = try folder.model("--seed", "3", "--members", "2")
            #expect(try folder.model("--seed", "3", "--members", "2") == first)
            #expect(try folder.model("--seed", "4", "--members", "2") != first)
        }
    }

    @Test func aModelFindsWhatItLearnt() throws {
        try TrainingFolder.with { folder in
            let found = try folder.model("--seed", "1").withUnsafeBytes { bytes in
                TaggedDocument.marked("Anna Berg flew to Norway on Monday.", by: try NameModel(bytes, isVerified: true))
            }
            #expect(found == "[person Anna Berg] flew to [place Norway] on Monday.")
        }
    }

    @Test(arguments: [
        (["--members", "0"], "--members wants 1 or more."), (["--epochs", "0"], "--epochs wants 1 or more."),
        (["--halves", "3"], "--halves wants 0 to 2."), (["--halves=-1"], "--halves wants 0 to 2."),
        (["--half-epochs=-1"], "--half-epochs wants 0 or more."), (["--rate", "0"], "--rate wants 1 or more."),
        (["--rows", "0"], "--rows wants 1 to 268435456."), (["--sports=-1"], "--sports wants 0 or more."),
        (["--epochs", "many"], "The value 'many' is invalid for '--epochs <epochs>'"),
    ]) func numbersThatMakeNoSenseAreRefused(words: [String], sentence: String) {
        #expect(refusal(["--out", "x"] + words) == sentence)
    }

    @Test func aModelNeedsAPlace() {
        #expect(refusal(["a.tsv"]) == "Missing expected argument '--out <out>'")
    }

    @Test func theGreatestSeedIsOneToo() throws {
        try TrainingFolder.with { folder in
            let model = try folder.model("--seed", "\(UInt64.max)", "--members", "2")
            #expect(!model.isEmpty)
        }
    }

    @Test(arguments: ["", ":3", "a.tsv:0", "a.tsv:-1", "a.tsv:x", "a.tsv:1:0", "a.tsv:1:2:men", "a.tsv:1:2:mend:"])
    func whatIsNoTrainingSetIsToldApart(argument: String) {
        #expect(throws: InputError.noTrainingSet(argument)) { try TrainingSet.Name(argument) }
    }

    @Test func aTrainingSetIsWrittenWithItsWeightBlockAndMending() throws {
        let name = try TrainingSet.Name("a.tsv:3:12:mend")
        #expect((name.file, name.weight, name.block, name.isMended) == ("a.tsv", 3, 12, true))
        let plain = try TrainingSet.Name("a.tsv")
        #expect((plain.file, plain.weight, plain.block, plain.isMended) == ("a.tsv", 1, 50, false))
    }

    @Test func filesThatAreNotThereAreNamed() throws {
        let train = try Train.parse(["--out", "x", "/nowhere/a.tsv"])
        #expect(throws: InputError.unreadable("/nowhere/a.tsv")) { try train.training.model { _ in } }
        #expect("\(InputError.unreadable("/nowhere/a.tsv"))" == "The file /nowhere/a.tsv can't be read.")
    }

    @Test func listsMayBeGivenAgain() throws {
        let train = try Train.parse(["--out", "x", "--gazetteer", "a.tsv", "--gazetteer", "b.tsv", "c.tsv:3", "d.tsv"])
        #expect(train.gazetteer == ["a.tsv", "b.tsv"])
        #expect(train.files == ["c.tsv:3", "d.tsv"])
    }

    /// What is said of a command line that is not taken.
    private func refusal(_ words: [String]) -> String? {
        do {
            _ = try Train.parse(words)
            return nil
        } catch {
            return Train.message(for: error)
        }
    }
}
