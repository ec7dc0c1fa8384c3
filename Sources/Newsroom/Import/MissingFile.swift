import FoundationEssentials
import News

/// What is said of a path where nothing is.
public enum MissingFile {
    public static func isMissing(_ path: String) -> Bool { !FileManager.default.fileExists(atPath: path) }

    /// Arguments that are no UTF-8 come with signs in the place of what isn't, and lead to no file.
    public static func sentence(_ path: String) -> String {
        guard path.contains("\u{FFFD}") else { return "There is no file or folder at \(path.safeLine)." }
        return "\(path.safeLine) can't be read: its name is not UTF-8; rename it."
    }
}
