/// The look of one role, in a theme or in the settings.
public struct NamedLook: Hashable, Sendable {
    public let role: String
    public let look: LookText
    public let origin: SettingOrigin
}

/// A theme of the user's, `themes/NAME.toml`:
///
///     base = "dark"
///
///     [colours]
///     person = "underline #5fd7ff"
///     selected = "black on 250"
///
/// Which roles there are is not known here.
public struct ThemeFile: Hashable, Sendable {
    public let name: String
    /// The theme that has what is not said here.
    public let base: String?
    public let looks: [NamedLook]
}

extension ThemeFile {
    /// All themes in a folder, by name.
    public static func load(folder: String) -> (themes: [ThemeFile], problems: [SettingsProblem]) {
        var themes: [ThemeFile] = []
        var problems: [SettingsProblem] = []
        for file in FileText.names(in: folder) where file.hasSuffix(".toml") {
            let name = String(file.dropLast(5))
            themes.append(ThemeFile(name: name, SettingsFile(path: "\(folder)/\(file)"), &problems))
        }
        return (themes, problems)
    }

    init(name: String, _ file: SettingsFile, _ problems: inout [SettingsProblem]) {
        self.name = name
        problems += file.problems
        base = Self.base(file)
        looks = file.entries.filter { $0.section == "colours" }.compactMap { NamedLook($0, &problems) }
        for entry in file.entries where entry.section != "colours" && !Self.isBase(entry) {
            let name = entry.section.isEmpty ? entry.key : "\(entry.section).\(entry.key)"
            problems.append(SettingsProblem(entry.origin, "A theme has no \(name)."))
        }
    }
}

extension NamedLook {
    /// nil, with a problem, where the look is not understood.
    init?(_ entry: SettingsFile.Entry, _ problems: inout [SettingsProblem]) {
        guard case .text(let text) = entry.value else {
            problems.append(SettingsProblem(entry.origin, "colours.\(entry.key) must be a text."))
            return nil
        }
        do throws(LookTextError) {
            self.init(role: entry.key, look: try LookText(text), origin: entry.origin)
        } catch {
            problems.append(SettingsProblem(entry.origin, "colours.\(entry.key): \(error)"))
            return nil
        }
    }
}

// MARK: - Private

extension ThemeFile {
    private static func isBase(_ entry: SettingsFile.Entry) -> Bool {
        if case .text = entry.value { entry.section.isEmpty && entry.key == "base" } else { false }
    }

    private static func base(_ file: SettingsFile) -> String? {
        guard case .text(let name)? = file.entries.first(where: isBase)?.value else { return nil }
        return name
    }
}
