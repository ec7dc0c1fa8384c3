import Testing

@testable import Settings

@Suite struct ThemeFileTests {
    @Test func aTheme() throws {
        let text = """
            base = "dark"
            [colours]
            person = "underline #5fd7ff"
            selected = "black on 250"
            """
        var problems: [SettingsProblem] = []
        let theme = ThemeFile(name: "night", SettingsFile(text: text, path: "night.toml"), &problems)
        #expect(problems.isEmpty)
        #expect(theme.base == "dark")
        #expect(theme.looks.map(\.role) == ["person", "selected"])
        #expect(theme.looks.last?.look.background == .palette(250))
        #expect(theme.looks.last?.origin == .file(path: "night.toml", line: 4))
    }

    @Test func whatIsNoTheme() {
        var problems: [SettingsProblem] = []
        let text = "bas = \"dark\"\n[colours]\nperson = 3\n[keys]\nopen = \"l\""
        let theme = ThemeFile(name: "x", SettingsFile(text: text, path: "x.toml"), &problems)
        #expect(theme.base == nil)
        #expect(theme.looks.isEmpty)
        #expect(
            problems.map(\.description) == [
                "x.toml:3: colours.person must be a text.", "x.toml:1: A theme has no bas.",
                "x.toml:5: A theme has no keys.open.",
            ])
    }

    @Test func aFolderThatIsNotThere() {
        #expect(ThemeFile.load(folder: "/nonexistent").themes.isEmpty)
    }
}
