import Archive
import FoundationEssentials
import News
import Newsroom
import Reading
import Screens
import Settings
import Terminal

/// Carries out what concerns the terminal and the programs around it.
struct WindowRequests {
    let terminal: Console
    let setup: SessionSetup

    /// What to say of it, nil for nothing.
    func carryOut(_ request: Request) -> Message? {
        switch request {
        case .copy(let text): return copy(text)
        case .openInBrowser(let url): return open(url)
        case .keepLibrary(let file): return keepLibrary(file)
        case .pipe(let words, let text): return pipe(words, text)
        default: return nil
        }
    }

    /// The text as an editor left it; what to say where there is none.
    func edit(_ text: String) -> Result<String, CommandProblem> {
        let editor = EditedText(program: setup.settings.commands.editor, terminal: terminal)
        do { return .success(try editor.edit(text)) } catch { return .failure(error) }
    }
}

// MARK: - Private

extension WindowRequests {
    private func copy(_ text: String) -> Message {
        let words = text.safe
        if let program = setup.settings.commands.copy.first {
            return start(program, Array(setup.settings.commands.copy.dropFirst()), input: words, done: "Copied.")
        }
        guard terminal.copy(words) else {
            let save = setup.keys.key(.save)
            return Message("That is too long for the terminal's clipboard; \(save) saves it.", .problem)
        }
        return Message("Copied.")
    }

    /// Only http and https, as one argument, never through a shell.
    private func open(_ url: String) -> Message {
        guard let link = WebLink(url), link.isOpenable else {
            return Message("'\(url.safeLine)' is no web address and was not opened.", .problem)
        }
        guard let program = setup.settings.commands.browser.first else {
            return Message("No browser is set; commands.browser in config.toml names one.", .problem)
        }
        let arguments = setup.settings.commands.browser.dropFirst() + [link.text]
        return start(program, Array(arguments), input: "", done: "Opened \(link.host).")
    }

    private func start(_ program: String, _ arguments: [String], input: String, done: String) -> Message {
        do {
            try terminal.start(program: program, arguments: arguments, input: input)
            return Message(done)
        } catch {
            return Message("\(error)", .problem)
        }
    }

    /// Runs the program on the screen, with the text as its standard input.
    private func pipe(_ words: [String], _ piped: PipedText) -> Message? {
        do {
            let text: String
            switch piped {
            case .text(let passage): text = passage.safe + "\n"
            case .export(let export): text = try SavedExport(desk: setup.desk).text(export)
            }
            let status = try terminal.run(
                program: words[0], arguments: Array(words.dropFirst()), input: text, waitsForEnter: true)
            return status == 0 ? nil : Message("'\(words[0].safeLine)' ended with \(status).", .problem)
        } catch {
            return Message("\(error)", .problem)
        }
    }

    /// Copies the temporary library to where it stays.
    private func keepLibrary(_ file: String?) -> Message {
        let path = file ?? Places(environment: ProcessInfo.processInfo.environment).library
        guard !Library.exists(at: path) else {
            return Message("There is a library at \(path.safeLine); name another file.", .problem)
        }
        do {
            try setup.desk.library.backup(to: path)
            return Message("Kept as \(path.safeLine).")
        } catch {
            return Message("\(error)", .problem)
        }
    }
}
