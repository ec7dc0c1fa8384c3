import FoundationEssentials
import News
import Reading
import Screens
import Settings

/// The user's settings, keys and themes, with what is wrong about them.
struct UserEnvironment {
    let places: Places
    let settings: UserSettings
    let keys: KeyTable
    let themes: ThemeCatalog
    let problems: [String]

    /// `options` are settings given on the command line, by name.
    static func load(options: [String: String] = [:], library: String? = nil) -> UserEnvironment {
        let environment = ProcessInfo.processInfo.environment
        let places = Places(environment: environment, library: library)
        let (settings, settingProblems) = UserSettings.load(
            path: places.settings, environment: environment, options: options)
        let (files, fileProblems) = ThemeFile.load(folder: places.themes)
        let bindings = Dictionary(settings.keys.map { ($0.command, $0) }) { _, last in last }
        let (keys, keyProblems) = KeyTable.standard.rebound(bindings.mapValues(\.keys))
        let themes = ThemeCatalog(files: files, looks: settings.looks)
        let toldOfKeys = keyProblems.map { SettingsProblem(bindings[$0.command]?.origin ?? .default, $0.sentence) }
        return UserEnvironment(
            places: places, settings: settings, keys: keys, themes: themes,
            problems: (settingProblems + fileProblems + toldOfKeys).map(\.description) + themes.problems
                + missingTheme(settings, themes) + IntakeSettings(settings, clock: .system).problems)
    }

    /// The theme of the settings where there is none of its name.
    private static func missingTheme(_ settings: UserSettings, _ themes: ThemeCatalog) -> [String] {
        let name = settings.reading.theme
        guard !themes.has(name), let setting = settings.effective.first(where: { $0.name == "reading.theme" }) else {
            return []
        }
        return [SettingsProblem(setting.origin, themes.absence(of: name)).description]
    }
}
