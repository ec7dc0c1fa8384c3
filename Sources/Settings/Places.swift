internal import Glibc

/// Where the library and the settings are, after the XDG base directory
/// specification: a relative path in a variable doesn't count, and where HOME
/// is not set the system knows the user's folder.
public struct Places: Hashable, Sendable {
    public let library: String
    public let libraryOrigin: SettingOrigin
    /// `config.toml` and `themes` are in it.
    public let configuration: String
    public let configurationOrigin: SettingOrigin

    public var settings: String { "\(configuration)/config.toml" }
    public var themes: String { "\(configuration)/themes" }

    /// - Parameter library: what `--library` says.
    public init(environment: [String: String], library: String? = nil) {
        let data = Self.folder("XDG_DATA_HOME", environment, or: ".local/share")
        let chosen = Self.chosen(library, environment)
        self.library = chosen?.path ?? "\(data.path)/dateline/library.sqlite"
        libraryOrigin = chosen?.origin ?? data.origin
        let home = Self.folder("XDG_CONFIG_HOME", environment, or: ".config")
        configuration = "\(home.path)/dateline"
        configurationOrigin = home.origin
    }

    /// As `dateline settings` prints them.
    public var effective: [EffectiveSetting] {
        [
            EffectiveSetting(name: "library", value: .text(library), origin: libraryOrigin),
            EffectiveSetting(name: "settings", value: .text(settings), origin: configurationOrigin),
            EffectiveSetting(name: "themes", value: .text(themes), origin: configurationOrigin),
        ]
    }
}

extension Places {
    /// The user's folder: HOME, else what the system knows.
    public static func home(_ environment: [String: String]) -> String? {
        environment["HOME"].flatMap { $0.isEmpty ? nil : $0 } ?? homeInSystem
    }
}

// MARK: - Private

extension Places {
    private typealias Place = (path: String, origin: SettingOrigin)

    private static func chosen(_ library: String?, _ environment: [String: String]) -> Place? {
        if let library { return (library, .option("--library")) }
        guard let path = environment["DATELINE_LIBRARY"], !path.isEmpty else { return nil }
        return (path, .environment("DATELINE_LIBRARY"))
    }

    private static func folder(_ variable: String, _ environment: [String: String], or standard: String) -> Place {
        if let path = environment[variable], path.hasPrefix("/") { return (path, .environment(variable)) }
        return ("\(home(environment) ?? ".")/\(standard)", .default)
    }

    private static var homeInSystem: String? {
        guard let entry = getpwuid(getuid()), let folder = entry.pointee.pw_dir else { return nil }
        let path = String(cString: folder)
        return path.isEmpty ? nil : path
    }
}
