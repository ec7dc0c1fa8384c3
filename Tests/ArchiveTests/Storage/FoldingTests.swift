import Testing

@testable import Archive

struct FoldingTests {
    @Test(arguments: [
        ("José  Núñez", "jose nunez"), ("KIM JONG UN", "kim jong un"), ("Kim\nJong", "kim jong"), (" Ay ", "ay"),
        ("Путин", "путин"), ("Nguyễn", "nguyen"), ("", ""),
    ])
    func namesAreComparedWithoutCaseAndDiacritics(_ name: String, _ key: String) {
        #expect(folded(name) == key)
    }
}
