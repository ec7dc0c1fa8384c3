import Support
import Testing

/// Whole screens as text, in `Tests/Fixtures/Screens/NAME.txt`.
enum ExpectedScreen {
    /// Compares `text` with the screen called `name` and shows the first line that differs.
    static func check(_ text: String, _ name: String, _ location: SourceLocation = #_sourceLocation) {
        guard let difference = GoldenFile(folder + name + ".txt").difference(from: text + "\n") else { return }
        Issue.record("\(difference)", sourceLocation: location)
    }

    private static let folder: String = {
        let tests = #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
        return "/\(tests)/Fixtures/Screens/"
    }()
}
