import Testing

@testable import Settings

@Suite struct SettingsFileTests {
    @Test func aNameOfEndlessPartsIsRefused() {
        let file = SettingsFile(
            text: "# a file\n[a" + String(repeating: ".b", count: 50_000) + "]\n", path: "config.toml")
        #expect(file.entries.isEmpty)
        #expect(file.problems.map(\.description) == ["config.toml:2: This name is too long. The file is not used."])
    }

    @Test(arguments: ["[ = 1", "[=]", "[", "[[ .a]]", "  [ #x", "[\u{E9}]"])
    func aSectionWithoutANameIsRefused(line: String) {
        let file = SettingsFile(text: "theme = \"dark\"\n\(line)\n", path: "config.toml")
        #expect(
            file.problems.map(\.description) == ["config.toml:2: This section has no name. The file is not used."])
    }

    @Test func aMarkInFrontIsPassedOver() {
        let bad = SettingsFile(text: "\u{FEFF}[&", path: "config.toml")
        #expect(bad.problems.map(\.description) == ["config.toml:1: This section has no name. The file is not used."])
        #expect(SettingsFile(text: "\u{FEFF}theme = \"dark\"\n", path: "config.toml").entries.map(\.key) == ["theme"])
    }

    @Test func bracketsOfListsAreNoSections() {
        let file = SettingsFile(text: "[intake]\nmute = [\n  \"a\",\n  'b' ]\n[ 'x' ]\ny = 1\n", path: "config.toml")
        #expect(file.problems.isEmpty)
        #expect(file.entries.map(\.key) == ["mute", "y"])
    }

    @Test func whatIsQuotedOfAFileIsSafeToShow() {
        let file = SettingsFile(text: #"[reading]\#n"\u001b[31m\u202e" = 5.5"#, path: "config.toml")
        #expect(
            file.problems.map(\.description) == [
                "config.toml:1: reading. is neither a text, a number, true or false, nor a list of texts."
            ])
        let setting = EffectiveSetting(name: "reading.theme", value: .text("\u{1B}[31m"), origin: .default)
        #expect(setting.description == "reading.theme = \"\"  (default)")
    }
}
