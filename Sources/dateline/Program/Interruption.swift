import Archive
import Glibc
import Synchronization

/// A wish of the user or the system that the program end, while it has something to clear away first.
enum Interruption {
    /// From here on a signal to end is noted, and no end yet.
    static func watch() {
        // Made before a signal can ask for it.
        noted.store(0, ordering: .relaxed)
        for number in signals where !isIgnored(number) {
            signal(number) { noted.store($0, ordering: .relaxed) }
        }
    }

    static var isNoted: Bool { noted.load(ordering: .relaxed) != 0 }

    /// Ends as the signal would have ended the program.
    static func end() -> Never { end(by: noted.load(ordering: .relaxed)) }

    /// The same of a signal that something else took note of.
    static func end(by number: Int32) -> Never {
        signal(number, SIG_DFL)
        raise(number)
        leave(.failed)
    }

    /// Whoever stopped it knows why it ends.
    static func endIfStopped(_ error: any Error) {
        guard case .stopped? = error as? LibraryError else { return }
        StandardError.write("\(error)")
        end()
    }

    /// As behind `nohup`.
    private static func isIgnored(_ number: Int32) -> Bool {
        var action = sigaction()
        sigaction(number, nil, &action)
        return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
            == unsafeBitCast(SIG_IGN, to: Int.self)
    }

    private static let signals = [SIGINT, SIGTERM, SIGHUP]
}

/// The signal that came; 0 for none.
private let noted = Atomic<Int32>(0)
