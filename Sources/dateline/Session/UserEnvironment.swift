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
    let themes: ThemeShelf
    let problems: [String]

    /// `options` are settings given on the command line, by name.
    static func load(options: [String: String] = [:], library: String? = nil) -> UserEnvironment {
        let environment = ProcessInfo.processInfo.environment
        let places = Places(environment: environment, library: library)
        let (settings, settingProblems) = UserSettings.load(
            path: places.settings, environment: environment, options: options)
        let (files, fileProblems) = ThemeFile.load(folder: places.themes)
        let changes = Dictionary(settings.keys.map { ($0.command, $0.keys) }) { _, last in last }
        let (keys, keyProblems) = KeyTable.standard.rebound(changes)
        let themes = ThemeShelf(files: files, looks: settings.looks)
        return UserEnvironment(
            places: places, settings: settings, keys: keys, themes: themes,
            problems: (settingProblems + fileProblems).map(\.description) + keyProblems + themes.problems
                + IntakeSettings(settings, clock: .system).problems)
    }
}
