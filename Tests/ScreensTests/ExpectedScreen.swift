import Testing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Whole screens as text, in `Tests/Fixtures/Screens/NAME.txt`. With
/// `DATELINE_RECORD=1` in the environment they are written anew, to be read in
/// the diff before they are kept.
enum ExpectedScreen {
    /// Compares `text` with the screen called `name` and shows the first line that differs.
    static func check(_ text: String, _ name: String, _ location: SourceLocation = #_sourceLocation) {
        let path = folder + name + ".txt"
        if getenv("DATELINE_RECORD") != nil { write(text + "\n", to: path) }
        guard let expected = read(path) else {
            Issue.record("there is no \(path)", sourceLocation: location)
            return
        }
        let lines = (text + "\n").split(separator: "\n", omittingEmptySubsequences: false)
        let wanted = expected.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines != wanted else { return }
        let row =
            zip(lines, wanted).enumerated().first { $0.element.0 != $0.element.1 }?.offset
            ?? min(lines.count, wanted.count)
        let found = lines.indices.contains(row) ? lines[row] : "(end)"
        let should = wanted.indices.contains(row) ? wanted[row] : "(end)"
        Issue.record("\(name), row \(row):\n  is     \(found)\n  should \(should)", sourceLocation: location)
    }

    // MARK: - Private

    private static let folder: String = {
        let tests = #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
        return "/\(tests)/Fixtures/Screens/"
    }()

    private static func read(_ path: String) -> String? {
        guard let file = fopen(path, "r") else { return nil }
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: 1 << 18)
        let count = fread(&bytes, 1, bytes.count, file)
        return String(decoding: bytes[..<count], as: UTF8.self)
    }

    private static func write(_ text: String, to path: String) {
        guard let file = fopen(path, "w") else { return }
        defer { fclose(file) }
        fputs(text, file)
    }
}
