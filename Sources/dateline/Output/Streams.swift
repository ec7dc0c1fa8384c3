import Glibc
import News

/// Lines for programs and people. A library may hold anything: nothing in it
/// reaches the terminal as a command. JSON says the same in other letters.
enum StandardOutput {
    static func write(_ text: String, end: String = "\n") {
        writeRaw(text.harmless + end)
    }

    /// What is meant for the terminal itself, or can't hold anything harmful.
    static func writeRaw(_ text: String) {
        var text = text
        text.withUTF8 { buffer in send(buffer, to: 1) }
    }

    static func flush() { fflush(nil) }
}

/// Sentences for people. They may quote anything: nothing in them reaches the
/// terminal as a command.
enum StandardError {
    static func write(_ line: String) {
        writeRaw(
            line.safe.split(separator: "\n", omittingEmptySubsequences: false).map(shortened).joined(separator: "\n")
                + "\n")
    }

    static func writeRaw(_ text: String) {
        var text = text
        text.withUTF8 { buffer in send(buffer, to: 2) }
    }

    /// What is quoted may be as long as an argument can be; how the sentence begins and ends tells enough.
    private static func shortened(_ line: Substring) -> String {
        let letters = line.unicodeScalars
        guard letters.count > longest else { return String(line) }
        return String(letters.prefix(longest * 2 / 3)) + " … " + String(letters.suffix(longest / 3))
    }

    /// Some lines of a terminal, and more than any path.
    private static let longest = 5_000
}

// MARK: - Private

/// Writes everything; a reader that went away ends the program quietly,
/// anything else that takes no more with a sentence. What nobody can be told stays unsaid, and changes nothing.
private func send(_ buffer: UnsafeBufferPointer<UInt8>, to file: Int32) {
    var sent = 0
    while sent < buffer.count {
        let count = write(file, buffer.baseAddress.map { $0 + sent }, buffer.count - sent)
        if count > 0 {
            sent += count
        } else if errno != EINTR {
            if file != 1 { return }
            giveUp(errno)
        }
    }
}

private func giveUp(_ reason: Int32) -> Never {
    if reason == EPIPE { leave(.done) }
    StandardError.write("The output can't be written: \(String(cString: strerror(reason))).")
    leave(.failed)
}
