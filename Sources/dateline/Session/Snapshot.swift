import Archive
import News
import Newsroom
import Reading
import Screens

/// The reader's screen without a terminal, after some keys.
struct Snapshot {
    enum Format {
        case text, ansi, svg
    }

    var size = Size(columns: 120, rows: 40)
    var keys: [Key] = []
    var theme = "dark"
    var format = Format.text
    var isASCII = false

    /// Draws the files and folders named; without any, the library.
    func draw(_ paths: [String], _ place: LibraryOptions) throws {
        let environment = UserEnvironment.load(library: place.library)
        let theme = try environment.themes.chosen(self.theme)
        let opened = try opened(paths, place, environment)
        defer { opened.close() }
        for sentence in opened.summary.remarkSentences + opened.summary.failureSentences {
            StandardError.write(sentence)
        }
        var session = SettledSession(
            desk: opened.desk, size: size, table: environment.keys, options: ScreenOptions(ascii: isASCII))
        session.press(keys)
        let picture = picture(of: session.frame, theme)
        // Writing may end the program: nothing is left behind by then.
        opened.close()
        StandardOutput.writeRaw(picture + "\n")
        if !opened.summary.failures.isEmpty { leave(.failed) }
    }

    /// With what waits analysed, as by every command that shows what was found; a copy for keys, which may change it.
    private func opened(
        _ paths: [String], _ place: LibraryOptions, _ environment: UserEnvironment
    ) throws -> OpenedLibrary {
        let opened = try OpenedLibrary.open(paths, place, environment)
        try? opened.desk.analyzeAll(as: LeaseHolder.current, pause: pause)
        return keys.isEmpty ? opened : try opened.copied()
    }

    private func picture(of frame: Frame, _ theme: Theme) -> String {
        switch format {
        case .text: frame.text
        case .ansi: FrameText.ansi(frame, theme: theme, depth: .palette)
        case .svg: FrameText.svg(frame, theme: theme)
        }
    }
}
