import Reading
import Testing

@Suite struct KeyTests {
    @Test(arguments: [
        ("j", Key.character("j")), ("Enter", .enter), ("Tab", .tab), ("S-Tab", .backTab), ("Esc", .escape),
        ("Space", .character(" ")), ("C-d", .control("d")), ("/", .character("/")), ("F1", .function(1)),
        ("PageDown", .pageDown), ("text:vladimir_putin", .paste("vladimir putin")), ("é", .character("é")),
    ])
    func namesAreReadAndWritten(name: String, key: Key) {
        #expect(Key.parse(name) == key)
        #expect(key.name == name)
    }

    @Test(arguments: ["", "C-", "Entr", "F0", "F99", "text:"])
    func whatIsNoKeyIsNil(name: String) {
        #expect(Key.parse(name) == nil)
    }

    @Test func terminalsCannotTellTabFromControlI() {
        #expect(Key.parse("C-i") == .tab)
        #expect(Key.parse("C-m") == .enter)
    }

    @Test func aLineOfKeysMixesNamesAndSequences() throws {
        #expect(
            try Key.sequence(parsing: "5j gc Enter text:a_b") == [
                .character("5"), .character("j"), .character("g"), .character("c"), .enter, .paste("a b"),
            ])
        let error = #expect(throws: Key.UnknownKey.self) { try Key.sequence(parsing: "j S-Foo") }
        #expect(error?.description == "'S-Foo' is no key; `dateline keys` lists them.")
    }
}
