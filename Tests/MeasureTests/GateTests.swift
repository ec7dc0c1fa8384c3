import ArgumentParser
import Support
import Testing

@testable import measure

@Suite struct GateTests {
    private static let table = """
        == names: F1 80, the goal ==
        uner_pud    P 79.0 R 76.5 F1 77.9
        conll03     P 83.0 R 84.0 F1 83.4 (84.4)
        pooled value .851
        """

    private func figure(_ name: String, on word: String) throws -> Double? {
        try TemporaryFolder.with { Gate.figure(name, on: word, in: try $0.write(GateTests.table, to: "figures")) }
    }

    @Test func theNumberBehindTheWordOfItsLine() throws {
        #expect(try figure("F1", on: "uner_pud") == 77.9)
        #expect(try figure("R", on: "conll03") == 84)
    }

    @Test func headingsNameGoalsNotFigures() throws {
        #expect(try figure("F1", on: "names") == nil)
    }

    @Test func whatIsNotThereIsNoFigure() throws {
        #expect(try figure("F1", on: "worldwide") == nil)
        #expect(Gate.figure("F1", on: "uner_pud", in: "/nowhere/figures") == nil)
    }

    private func run(_ floors: [String]) throws {
        try TemporaryFolder.with { folder in
            let file = try folder.write(GateTests.table, to: "figures")
            try Gate.parse(floors.map { "\(file):\($0)" }).run()
        }
    }

    @Test func whatReachesItsFloorPasses() throws {
        try run(["uner_pud:F1:77.9", "conll03:F1:79"])
    }

    @Test func whatIsBelowOrMissingFails() {
        #expect(throws: ExitCode.failure) { try run(["uner_pud:F1:78", "conll03:F1:79"]) }
        #expect(throws: ExitCode.failure) { try run(["worldwide:F1:0"]) }
    }

    @Test func aFloorThatIsNoneIsAnError() {
        #expect(throws: ValidationError.self) { try run(["uner_pud:F1"]) }
        #expect(throws: ValidationError.self) { try run(["uner_pud:F1:much"]) }
    }
}
