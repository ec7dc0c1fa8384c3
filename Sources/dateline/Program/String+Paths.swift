import Foundation
import Newsroom
import Settings

extension String {
    /// Whether this, typed as a source, means a file or folder, not an address.
    var isPathOfSource: Bool {
        if hasPrefix("/") || hasPrefix("./") || hasPrefix("../") || hasPrefix("~") { return true }
        return !contains("://") && !MissingFile.isMissing(self)
    }

    /// With the home folder in the place of `~`.
    func expandingHome(_ home: String? = Places.home(ProcessInfo.processInfo.environment)) -> String {
        guard let home, self == "~" || hasPrefix("~/") else { return self }
        return home + dropFirst()
    }
}
