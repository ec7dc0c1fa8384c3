import Reading
import Testing

@Suite struct KeyTableTests {
    private let table = KeyTable.standard

    @Test func noKeyIsBothACommandAndTheBeginningOfASequence() {
        let keys = table.bindings.map { ($0.command.rawValue, $0.sequences.map(\.name)) }
        #expect(table.rebound(Dictionary(keys) { $0 + $1 }).problems == [])
    }

    @Test func everyCommandStandsInTheTableOnceOrMore() {
        for command in Command.allCases where command != .help {
            #expect(table.binding(for: command) != nil, "\(command.rawValue)")
        }
    }

    @Test func theParticularContextComesFirst() {
        #expect(table.match([.character("N")], in: [.lit, .article, .everywhere]) == .command(.findPrevious))
        #expect(table.match([.character("N")], in: [.article, .everywhere]) == .command(.toggleRead))
        #expect(table.match([.character("o")], in: [.selection, .article, .everywhere]) == .command(.otherEnd))
        #expect(table.match([.character("g")], in: [.list, .everywhere]) == .beginning)
        #expect(table.match([.character("w")], in: [.list, .everywhere]) == .nothing)
    }

    @Test func reboundKeysReplaceTheDefaultOnes() {
        let (table, problems) = table.rebound(["down": ["n", "C-n"], "find-next": ["C-g"]])
        #expect(problems == [])
        #expect(table.match([.character("n")], in: [.list, .everywhere]) == .command(.down))
        #expect(table.match([.character("j")], in: [.list, .everywhere]) == .nothing)
    }

    @Test func whatCannotBeReboundIsTold() {
        let (table, problems) = table.rebound(["down": ["g"], "dwon": ["x"], "up": ["S-Foo"], "filter": ["j"]])
        #expect(
            problems.map(\.sentence) == [
                "g is a command and also begins gg.", "There is no command 'dwon'; `dateline keys` lists them.",
                "j is both filter and down.", "'S-Foo' for up is no key.",
            ])
        #expect(problems.map(\.command) == ["down", "dwon", "filter", "up"])
        #expect(table.match([.character("j")], in: [.everywhere]) == .command(.down))
    }

    @Test func aSequenceIsNamedWithoutBlanksBetweenLetters() {
        #expect(KeyTable.standard.binding(for: .showNew)?.sequences.map(\.name) == ["g."])
        #expect(KeyTable.standard.bindings.first?.command == .down)
        #expect(KeyTable.standard.bindings.first?.sequences.map(\.name) == ["j", "Down"])
    }
}
