import News

/// Puts file, environment and options together by the schema, and notes what
/// doesn't fit.
struct SettingsReader {
    private(set) var problems: [SettingsProblem]
    private let file: SettingsFile
    private let environment: [String: String]
    private let options: [String: String]

    init(_ file: SettingsFile, _ environment: [String: String], _ options: [String: String]) {
        self.file = file
        self.environment = environment
        self.options = options
        problems = file.problems
        for entry in file.entries { checkName(entry) }
    }

    /// The settings of the schema, in its order.
    mutating func values() -> SettingsValues {
        var effective: [EffectiveSetting] = []
        for entry in SettingsSchema.entries { effective.append(value(of: entry)) }
        return SettingsValues(effective: effective)
    }

    mutating func keys() -> [KeySetting] {
        entries(in: "keys").compactMap { binding($0) }
    }

    mutating func tags() -> [UserSettings.FilterSetting] {
        entries(in: "intake.tag").flatMap { filters($0, as: $0.key) }
    }

    mutating func mutes() -> [UserSettings.FilterSetting] {
        entries(in: "intake").filter { $0.key == "mute" }.flatMap { filters($0, as: nil) }
    }

    mutating func looks() -> [NamedLook] {
        entries(in: "colours").filter { !Self.isKnown($0) }.compactMap { NamedLook($0, &problems) }
    }
}

/// Values by name, of types that the schema has made sure of.
struct SettingsValues {
    let effective: [EffectiveSetting]

    func text(_ name: String) -> String {
        if case .text(let text)? = self[name] { text } else { "" }
    }

    func number(_ name: String) -> Int {
        if case .number(let number)? = self[name] { number } else { 0 }
    }

    /// 0 for `off`.
    func minutes(_ name: String) -> Int { IntervalText.minutes(text(name)) ?? 0 }

    func truth(_ name: String) -> Bool {
        self[name] == .bool(true)
    }

    func words(_ name: String) -> [String] {
        if case .list(let words)? = self[name] { words } else { [] }
    }

    private subscript(name: String) -> SettingValue? {
        effective.first { $0.name == name }?.value
    }
}

// MARK: - Private

extension SettingsReader {
    private func entries(in section: String) -> [SettingsFile.Entry] {
        file.entries.filter { $0.section == section }
    }

    private mutating func value(of entry: SettingsSchema.Entry) -> EffectiveSetting {
        fromOptions(entry) ?? fromFile(entry) ?? fromEnvironment(entry)
            ?? EffectiveSetting(name: entry.name, value: entry.standard, origin: .default)
    }

    private mutating func fromOptions(_ entry: SettingsSchema.Entry) -> EffectiveSetting? {
        guard let text = options[entry.name] else { return nil }
        let origin = SettingOrigin.option("--\(entry.key)")
        return checked(entry.form.accept(text: text), entry, origin)
    }

    private mutating func fromFile(_ entry: SettingsSchema.Entry) -> EffectiveSetting? {
        let found = file.entries.first { $0.section == entry.section && $0.key == entry.key }
        guard let found else { return nil }
        return checked(entry.form.accept(found.value), entry, found.origin)
    }

    private mutating func checked(
        _ value: SettingValue?, _ entry: SettingsSchema.Entry, _ origin: SettingOrigin
    ) -> EffectiveSetting? {
        if let value { return EffectiveSetting(name: entry.name, value: value, origin: origin) }
        problems.append(SettingsProblem(origin, "\(entry.name) must be \(entry.form.requirement)."))
        return nil
    }

    private func fromEnvironment(_ entry: SettingsSchema.Entry) -> EffectiveSetting? {
        for name in entry.variables {
            guard let text = environment[name], !text.isEmpty else { continue }
            guard let value = entry.form.accept(text: Self.meaning(of: text, name)) else { continue }
            return EffectiveSetting(name: entry.name, value: value, origin: .environment(name))
        }
        return nil
    }

    /// NO_COLOR means itself, whatever it holds; BROWSER may be a list of
    /// programs between colons, with `%s` for the link.
    private static func meaning(of text: String, _ variable: String) -> String {
        switch variable {
        case "NO_COLOR": "mono"
        case "BROWSER": text.prefix { $0 != ":" }.split(separator: " ").filter { $0 != "%s" }.joined(separator: " ")
        default: text
        }
    }

    private mutating func binding(_ entry: SettingsFile.Entry) -> KeySetting? {
        switch entry.value {
        case .text(let key):
            return KeySetting(command: entry.key, keys: key.isEmpty ? [] : [key], origin: entry.origin)
        case .list(let keys): return KeySetting(command: entry.key, keys: keys, origin: entry.origin)
        default:
            problems.append(SettingsProblem(entry.origin, "keys.\(entry.key) must be a key or a list of keys."))
            return nil
        }
    }

    private mutating func filters(_ entry: SettingsFile.Entry, as tag: String?) -> [UserSettings.FilterSetting] {
        guard case .list(let lines)? = SettingsSchema.Form.texts.accept(entry.value) else {
            // The schema tells of the rest.
            if tag != nil {
                let requirement = SettingsSchema.Form.texts.requirement
                problems.append(SettingsProblem(entry.origin, "intake.tag.\(entry.key) must be \(requirement)."))
            }
            return []
        }
        return lines.map { UserSettings.FilterSetting(filter: $0, tag: tag, origin: entry.origin) }
    }

    private static func isKnown(_ entry: SettingsFile.Entry) -> Bool {
        SettingsSchema.entries.contains { $0.section == entry.section && $0.key == entry.key }
    }

    private mutating func checkName(_ entry: SettingsFile.Entry) {
        guard !Self.isKnown(entry), !["keys", "colours", "intake.tag"].contains(entry.section) else { return }
        let name = entry.section.isEmpty ? entry.key : "\(entry.section).\(entry.key)"
        let known = SettingsSchema.entries.map(\.name)
        let hint = Spelling.nearest(to: name, among: known).map { "; did you mean \($0)?" } ?? "."
        problems.append(SettingsProblem(entry.origin, "There is no setting \(name)\(hint)"))
    }
}
