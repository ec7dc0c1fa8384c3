import News
import Screens
import Settings
import Terminal

/// The themes there are: the built-in ones, the user's files, and looks from
/// the settings that go before those of any theme.
struct ThemeCatalog {
    private(set) var problems: [String] = []
    private var themes: [Theme]
    private let looks: [NamedLook]

    init(files: [ThemeFile], looks: [NamedLook]) {
        self.looks = looks
        themes = Theme.builtIn
        for file in files {
            var theme = named(file.base ?? "dark") ?? .dark
            theme.name = file.name
            apply(file.looks, to: &theme)
            themes.append(theme)
        }
        var unused = Theme.dark
        apply(looks, to: &unused)
    }

    /// The theme of this name with the settings' looks on it; nil if there is none.
    func theme(named name: String) -> Theme? {
        guard var theme = named(name) else { return nil }
        for look in looks { ThemeCatalog.put(look, into: &theme) }
        return theme
    }

    /// "auto" follows the terminal's background, dark until that is known.
    func initial(_ name: String) -> Theme {
        theme(named: name == "auto" ? "dark" : name) ?? theme(named: "dark") ?? .dark
    }

    var names: [String] { themes.map(\.name) }

    func has(_ name: String) -> Bool { name == "auto" || named(name) != nil }

    /// That there is none of this name, and which there are.
    func absence(of name: String) -> String {
        "There is no theme called '\(name.safeLine)'; there are \(names.joined(separator: ", "))."
    }

    /// As `initial`, for a name that was typed: one that there isn't ends the command.
    func chosen(_ name: String) throws -> Theme {
        guard has(name) else { throw CommandProblem(absence(of: name)) }
        return initial(name)
    }
}

// MARK: - Private

extension ThemeCatalog {
    private func named(_ name: String) -> Theme? { themes.last { $0.name == name } }

    private mutating func apply(_ looks: [NamedLook], to theme: inout Theme) {
        for look in looks where !ThemeCatalog.put(look, into: &theme) {
            problems.append("\(look.origin): nothing on the screen is called '\(look.role.safeLine)'.")
        }
    }

    /// False where there is no such role.
    @discardableResult
    private static func put(_ named: NamedLook, into theme: inout Theme) -> Bool {
        let look = Look(named.look)
        switch named.role {
        case "related": theme.related = look
        case "marked": theme.marked = look
        case "selected": theme.selected = look
        default:
            guard let role = StyleRole(name: named.role) else { return false }
            theme.looks[role] = look
        }
        return true
    }
}

extension Look {
    /// A look as the user wrote it.
    init(_ text: LookText) {
        var emphasis: Emphasis = []
        for attribute in text.attributes { emphasis.formUnion(Emphasis(attribute)) }
        self.init(
            foreground: text.foreground.map(Colour.init), background: text.background.map(Colour.init),
            emphasis: emphasis)
    }
}

extension Emphasis {
    init(_ attribute: LookText.Attribute) {
        switch attribute {
        case .bold: self = .bold
        case .underline: self = .underline
        case .reverse: self = .reverse
        case .dim: self = .dim
        case .italic: self = .italic
        }
    }
}

extension Colour {
    init(_ colour: LookText.Colour) {
        switch colour {
        case .ansi(let number), .palette(let number): self.init(palette: number)
        case .rgb(let value): self.init(rgb: value)
        }
    }
}
