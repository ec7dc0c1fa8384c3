import Testing

@testable import Analysis

struct SoundClassesTests {
    @Test(arguments: [
        ("kim", "KM"), ("shchukin", "SKN"), ("alexei", "LKS"), ("anna", "N"), ("khan", "N"), ("aoi", "aoi"),
        ("", ""), ("müller", "MLR"), ("abcdefghijklmnop", "PSTVKL"),
    ])
    func classesOfConsonants(part: String, expected: String) {
        #expect(NameSkeleton.of(part) == expected)
    }

    @Test func spellingsOfOneNameSoundAlike() {
        #expect(NameSkeleton.korean("jongun") == NameSkeleton.korean("chongeun"))
        #expect(NameSkeleton.chinese("xiaoping") == NameSkeleton.chinese("hsiaoping"))
    }
}
