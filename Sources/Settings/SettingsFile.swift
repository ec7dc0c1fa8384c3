internal import TOMLKit

/// A TOML file as plain values: sections of named values, each with its line.
struct SettingsFile {
    struct Entry: Hashable {
        let section: String
        let key: String
        let value: SettingValue
        let origin: SettingOrigin
    }

    /// In the order of their lines.
    private(set) var entries: [Entry] = []
    private(set) var problems: [SettingsProblem] = []

    /// Empty where there is no such file.
    init(path: String) {
        var failure: SettingsProblem?
        var text: String?
        do throws(FileText.Failure) {
            text = try FileText.read(path)
        } catch {
            failure = SettingsProblem(.file(path: path, line: 1), error.reason)
        }
        self.init(text: text ?? "", path: path)
        if let failure { problems = [failure] }
    }

    init(text: String, path: String) {
        // The mark that some editors put in front would hide a section from what is looked for below.
        let text = text.hasPrefix("\u{FEFF}") ? String(text.unicodeScalars.dropFirst()) : text
        if let line = Self.endlessName(in: text) {
            problems = [SettingsProblem(.file(path: path, line: line), "This name is too long. The file is not used.")]
            return
        }
        if let line = Self.namelessSection(in: text) {
            let origin = SettingOrigin.file(path: path, line: line)
            problems = [SettingsProblem(origin, "This section has no name. The file is not used.")]
            return
        }
        do {
            let table = try TOMLTable(string: text)
            read(table, KeyLines(text), path)
        } catch let error as TOMLParseError {
            let origin = SettingOrigin.file(path: path, line: max(1, error.source.begin.line))
            problems = [SettingsProblem(origin, "This line can't be read as TOML. The file is not used.")]
        } catch {
            problems = [SettingsProblem(.file(path: path, line: 1), "This is not TOML. The file is not used.")]
        }
        entries.sort { $0.origin.line < $1.origin.line }
        problems.sort { $0.origin.line < $1.origin.line }
    }
}

// MARK: - Private

extension SettingsFile {
    private mutating func read(_ table: TOMLTable, _ lines: KeyLines, _ path: String) {
        for (name, value) in table {
            guard let section = value.table else {
                add("", name, value, .file(path: path, line: lines.line(of: [name])))
                continue
            }
            for (key, value) in section { add(name, key, value, lines, path) }
        }
    }

    /// A table in a section is a section of its own: `[intake.tag]`.
    private mutating func add(
        _ section: String, _ key: String, _ value: any TOMLValueConvertible, _ lines: KeyLines, _ path: String
    ) {
        guard let table = value.table else {
            return add(section, key, value, .file(path: path, line: lines.line(of: [section, key])))
        }
        for (inner, value) in table {
            let line = lines.line(of: [section, key, inner])
            add("\(section).\(key)", inner, value, .file(path: path, line: line))
        }
    }

    private mutating func add(
        _ section: String, _ key: String, _ value: any TOMLValueConvertible, _ origin: SettingOrigin
    ) {
        if let value = Self.plain(value) {
            entries.append(Entry(section: section, key: key, value: value, origin: origin))
        } else {
            let name = section.isEmpty ? key : "\(section).\(key)"
            problems.append(
                SettingsProblem(origin, "\(name) is neither a text, a number, true or false, nor a list of texts."))
        }
    }

    /// The parser goes one call deeper for each part of a dotted name.
    private static let mostParts = 1_000

    /// The line with a name of so many parts that the parser's stack would end.
    private static func endlessName(in text: String) -> Int? {
        var line = 1
        var dots = 0
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\n"): (line, dots) = (line + 1, 0)
            case UInt8(ascii: "."): dots += 1
            default: break
            }
            if dots > mostParts { return line }
        }
        return nil
    }

    /// The line with a bracket that no name follows: the parser takes for granted that one does, and ends the program.
    private static func namelessSection(in text: String) -> Int? {
        let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        let isBlank: (UInt8) -> Bool = { $0 == 32 || $0 == 9 }
        for (number, line) in lines.enumerated() {
            var rest = line.drop(while: isBlank)
            guard rest.first == UInt8(ascii: "[") else { continue }
            rest = rest.dropFirst()
            if rest.first == UInt8(ascii: "[") { rest = rest.dropFirst() }
            let next = rest.drop(while: isBlank).first ?? 0
            let isLetter = next | 0x20 >= 97 && next | 0x20 <= 122
            if !isLetter, !(48...57).contains(next), !"-_\"']".utf8.contains(next) { return number + 1 }
        }
        return nil
    }

    private static func plain(_ value: any TOMLValueConvertible) -> SettingValue? {
        switch value.tomlValue.type {
        case .bool: value.bool.map { .bool($0) }
        case .int: value.int.map { .number($0) }
        case .string: value.string.map { .text($0) }
        case .array: value.array.flatMap(list)
        default: nil
        }
    }

    private static func list(_ array: TOMLArray) -> SettingValue? {
        let texts = array.compactMap(\.string)
        return texts.count == array.count ? .list(texts) : nil
    }
}

extension SettingOrigin {
    /// 0 for what is in no file.
    var line: Int {
        if case .file(_, let line) = self { line } else { 0 }
    }
}
