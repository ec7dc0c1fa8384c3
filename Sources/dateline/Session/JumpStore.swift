import Archive
import FoundationEssentials
import Glibc
import Reading

/// Keeps the places visited in the library, for each terminal.
enum JumpStore {
    static func text(of jumps: JumpList) throws -> String {
        String(decoding: try JSONEncoder().encode(jumps), as: UTF8.self)
    }

    /// The places of this terminal, else of the one that left last; a fresh
    /// list where there are none or they can't be read.
    static func restore(from library: Library, terminal: String) -> JumpList {
        guard let text = (try? library.jumps(terminal: terminal)) ?? (try? library.lastJumps()) else {
            return JumpList()
        }
        return (try? JSONDecoder().decode(JumpList.self, from: Data(text.utf8))) ?? JumpList()
    }

    /// The name of the terminal this process runs in; "none" without one.
    static var terminalName: String {
        ttyname(0).map { String(cString: $0) } ?? "none"
    }
}
