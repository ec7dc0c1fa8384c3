import Testing

@testable import Settings

@Suite struct UserSettingsTests {
    private func load(
        _ text: String, _ environment: [String: String] = [:], _ options: [String: String] = [:]
    ) -> (settings: UserSettings, problems: [String]) {
        let file = SettingsFile(text: text, path: "config.toml")
        let loaded = UserSettings.load(file, environment, options)
        return (loaded.settings, loaded.problems.map(\.description))
    }

    private func origin(_ name: String, _ settings: UserSettings) -> String? {
        settings.effective.first { $0.name == name }?.origin.description
    }

    @Test func withoutAFileAllIsDefault() {
        let (settings, problems) = UserSettings.load(path: "/nonexistent/config.toml")
        #expect(problems.isEmpty)
        #expect(settings.reading.theme == "auto")
        #expect(settings.reading.measure == 76)
        #expect(settings.reading.mouse)
        #expect(!settings.reading.ascii)
        #expect(settings.commands.browser == ["xdg-open"])
        #expect(settings.network.connections == 8)
        #expect(settings.effective.allSatisfy { $0.origin == .default })
    }

    @Test func aFile() {
        let (settings, problems) = load(
            """
            # mine
            [reading]
            theme = "night"
            measure = 60
            originals = false

            [commands]
            browser = "firefox --new-tab"
            editor = ["/opt/my editor/ed", "-n"]

            [keys]
            open = ["Enter", "l"]
            quit = "Q"
            help = []
            """)
        #expect(problems.isEmpty)
        #expect(settings.reading.theme == "night")
        #expect(settings.reading.measure == 60)
        #expect(!settings.reading.originals)
        #expect(settings.commands.browser == ["firefox", "--new-tab"])
        #expect(settings.commands.editor == ["/opt/my editor/ed", "-n"])
        #expect(settings.keys.map(\.command) == ["open", "quit", "help"])
        #expect(settings.keys.map(\.keys) == [["Enter", "l"], ["Q"], []])
        #expect(origin("reading.measure", settings) == "config.toml:4")
        #expect(origin("keys.quit", settings) == "config.toml:13")
        #expect(origin("reading.mouse", settings) == "default")
    }

    @Test func unknownNamesAreReportedWithTheirLine() {
        let (settings, problems) = load(
            """
            theme = "dark"
            [reading]
            mesure = 60
            colour = 3
            [network]
            timeout = 5
            """)
        #expect(
            problems == [
                "config.toml:1: There is no setting theme.",
                "config.toml:3: There is no setting reading.mesure; did you mean reading.measure?",
                "config.toml:4: There is no setting reading.colour.",
            ])
        #expect(settings.network.timeout == 5)
    }

    @Test(arguments: [
        ("measure = \"wide\"", "config.toml:2: reading.measure must be a number from 30 to 200."),
        ("measure = 5", "config.toml:2: reading.measure must be a number from 30 to 200."),
        ("mouse = 1", "config.toml:2: reading.mouse must be true or false."),
        ("highlight = \"some\"", "config.toml:2: reading.highlight must be one of \"all\", \"followed\", \"off\"."),
        (
            "theme = 2026-01-01",
            "config.toml:2: reading.theme is neither a text, a number, true or false, nor a list of texts."
        ),
    ])
    func valuesThatDoNotFit(line: String, problem: String) {
        let (settings, problems) = load("[reading]\n\(line)")
        #expect(problems == [problem])
        #expect(settings.reading.measure == 76)
    }

    @Test func filtersThatHideAndTag() {
        let (settings, problems) = load(
            """
            [intake]
            mute = "horoscope"
            [intake.tag]
            sea = ["ferry", "source:harbour"]
            port = "bergen"
            odd = 3
            """)
        #expect(problems == ["config.toml:6: intake.tag.odd must be a text or a list of texts."])
        #expect(settings.filters.map(\.filter) == ["horoscope", "ferry", "source:harbour", "bergen"])
        #expect(settings.filters.map(\.tag) == [nil, "sea", "sea", "port"])
        #expect(origin("intake.tag.port", settings) == "config.toml:5")
    }

    @Test func howOftenFeedsAreAsked() {
        #expect(load("").settings.network.refresh == 0)
        #expect(load("[network]\nrefresh = \"2h\"").settings.network.refresh == 120)
        let (settings, problems) = load("[network]\nrefresh = \"often\"")
        #expect(settings.network.refresh == 0)
        #expect(
            problems == [
                "config.toml:2: network.refresh must be \"off\" or a time from \"5m\" to \"7d\", such as \"30m\", "
                    + "\"1h\" or \"1d\"."
            ])
    }

    @Test func aFileThatIsNotTOML() {
        let (settings, problems) = load("[reading]\ntheme = \"dark\"\nmeasure = = 3\n")
        #expect(problems == ["config.toml:3: This line can't be read as TOML. The file is not used."])
        #expect(settings.reading.theme == "auto")
    }

    @Test func theEnvironmentStandsBehindTheFile() {
        let environment = ["EDITOR": "nano", "VISUAL": "", "BROWSER": "w3m %s:lynx", "NO_COLOR": "1"]
        let (settings, _) = load("[commands]\nbrowser = \"firefox\"", environment)
        #expect(settings.commands.browser == ["firefox"])
        #expect(settings.commands.editor == ["nano"])
        #expect(settings.depth == "mono")
        #expect(origin("commands.editor", settings) == "EDITOR")
        #expect(load("", environment).settings.commands.browser == ["w3m"])
    }

    @Test func optionsGoBeforeAll() {
        let (settings, problems) = load("[reading]\ntheme = \"dark\"", [:], ["reading.theme": "light"])
        #expect(problems.isEmpty)
        #expect(settings.reading.theme == "light")
        #expect(origin("reading.theme", settings) == "--theme")
    }

    @Test func anOptionThatDoesNotFit() {
        let (_, problems) = load("", [:], ["reading.measure": "wide"])
        #expect(problems == ["--measure: reading.measure must be a number from 30 to 200."])
    }

    @Test func looksOfRoles() {
        let (settings, problems) = load("[colours]\ndepth = \"256\"\nperson = \"bold #5fd7ff\"\nplace = \"blink\"")
        #expect(settings.depth == "256")
        #expect(settings.looks.map(\.role) == ["person"])
        #expect(
            problems == [
                "config.toml:4: colours.place: \"blink\" is no colour and no attribute; such as: bold underline #5fd7ff on 236."
            ])
    }

    @Test func linesOfTheCommand() {
        let (settings, _) = load("[commands]\neditor = \"vi -n\"\n[keys]\nopen = \"l\"")
        let lines = settings.effective.map(\.description)
        #expect(lines.contains("reading.measure = 76  (default)"))
        #expect(lines.contains("commands.editor = [\"vi\", \"-n\"]  (config.toml:2)"))
        #expect(lines.last == "keys.open = [\"l\"]  (config.toml:4)")
    }
}
