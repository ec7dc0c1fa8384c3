/// What the user set, and where; read once at the start, never written.
///
/// A command-line option goes before the file, the file before the
/// environment, the environment before the default.
public struct UserSettings: Hashable, Sendable {
    public struct Reading: Hashable, Sendable {
        /// `auto`, or a theme's name.
        public let theme: String
        /// Columns of running text.
        public let measure: Int
        public let ascii: Bool
        public let mouse: Bool
        /// Whether originals are kept in the library.
        public let originals: Bool
        /// `all`, `followed` or `off`.
        public let highlight: String
    }

    public struct Network: Hashable, Sendable {
        /// Seconds.
        public let timeout: Int
        /// At the same time.
        public let connections: Int
        /// Minutes; 0: only when asked.
        public let refresh: Int
        /// MiB of one answer.
        public let largest: Int
    }

    /// A filter that articles are held against when they come in.
    public struct FilterSetting: Hashable, Sendable {
        /// As it would be typed in the filter line.
        public let filter: String
        /// What it gives to the articles that it finds; nil for one that hides them.
        public let tag: String?
        public let origin: SettingOrigin
    }

    /// Programs with their first arguments.
    public struct Commands: Hashable, Sendable {
        public let browser: [String]
        public let editor: [String]
        /// Empty: through the terminal (OSC 52).
        public let copy: [String]
    }

    public let reading: Reading
    public let network: Network
    public let commands: Commands
    /// Those that hide, then those that tag.
    public let filters: [FilterSetting]
    /// `auto`, `mono`, `8`, `256` or `direct`.
    public let depth: String
    /// In the order of the file.
    public let keys: [KeySetting]
    /// Looks that go before those of the theme.
    public let looks: [NamedLook]
    /// All of them with their origin, as `dateline settings` prints them.
    public let effective: [EffectiveSetting]
}

/// Keys for a command, in place of its own.
public struct KeySetting: Hashable, Sendable {
    public let command: String
    /// Names as `dateline keys` prints them; none: the command has no key.
    public let keys: [String]
    public let origin: SettingOrigin
}

extension UserSettings {
    /// - Parameters:
    ///   - path: of `config.toml`; it need not be there.
    ///   - options: names such as `reading.theme` with what the command line
    ///     says.
    /// - Returns: the settings, and what of them could not be understood and is
    ///   passed over.
    public static func load(
        path: String, environment: [String: String] = [:], options: [String: String] = [:]
    ) -> (settings: UserSettings, problems: [SettingsProblem]) {
        load(SettingsFile(path: path), environment, options)
    }

    static func load(
        _ file: SettingsFile, _ environment: [String: String], _ options: [String: String]
    ) -> (settings: UserSettings, problems: [SettingsProblem]) {
        var reader = SettingsReader(file, environment, options)
        let settings = UserSettings(&reader)
        return (settings, reader.problems)
    }
}

// MARK: - Private

extension UserSettings {
    private init(_ reader: inout SettingsReader) {
        let values = reader.values()
        keys = reader.keys()
        looks = reader.looks()
        let setKeys = keys.map {
            EffectiveSetting(name: "keys.\($0.command)", value: .list($0.keys), origin: $0.origin)
        }
        let tags = reader.tags()
        filters = reader.mutes() + tags
        let setTags = tags.map {
            EffectiveSetting(name: "intake.tag.\($0.tag ?? "")", value: .text($0.filter), origin: $0.origin)
        }
        let setLooks = looks.map {
            EffectiveSetting(name: "colours.\($0.role)", value: .text($0.look.description), origin: $0.origin)
        }
        effective = values.effective + setTags + setKeys + setLooks
        depth = values.text("colours.depth")
        reading = Reading(
            theme: values.text("reading.theme"), measure: values.number("reading.measure"),
            ascii: values.truth("reading.ascii"), mouse: values.truth("reading.mouse"),
            originals: values.truth("reading.originals"), highlight: values.text("reading.highlight"))
        network = Network(
            timeout: values.number("network.timeout"), connections: values.number("network.connections"),
            refresh: values.minutes("network.refresh"), largest: values.number("network.largest"))
        commands = Commands(
            browser: values.words("commands.browser"), editor: values.words("commands.editor"),
            copy: values.words("commands.copy"))
    }
}
