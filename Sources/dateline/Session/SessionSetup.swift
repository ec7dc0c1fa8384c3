import Archive
import Newsroom
import Reading
import Screens
import Settings

/// Everything a reader starts with: the library, and what the user set.
struct SessionSetup {
    let desk: NewsDesk
    let isTemporary: Bool
    let settings: UserSettings
    let themes: ThemeCatalog
    let keys: KeyTable
    let jumps: JumpList
    /// What is wrong with the settings, and with filters that were kept.
    let messages: [Message]

    /// What of the text is highlighted at first.
    var highlight: Highlight {
        let name = settings.reading.highlight
        return name == "off" ? .none : Highlight(rawValue: name) ?? .all
    }

    /// Where the library will be that the first import makes; nil where there is one.
    let firstLibrary: String?
    /// What is done in the library is lost at the end: nothing has made one yet that stays.
    var goesAtEnd: Bool { isTemporary || firstLibrary != nil }

    init(_ opened: OpenedLibrary, _ environment: UserEnvironment) {
        desk = opened.desk
        isTemporary = opened.isTemporary
        firstLibrary = opened.firstLibrary
        settings = environment.settings
        themes = environment.themes
        keys = environment.keys
        jumps =
            opened.isTemporary
            ? JumpList() : JumpStore.restore(from: opened.desk.library, terminal: JumpStore.terminalName)
        let filters = (try? opened.desk.library.savedFilterProblems()) ?? []
        messages = (environment.problems + filters).map { Message($0, .problem) }
    }
}
