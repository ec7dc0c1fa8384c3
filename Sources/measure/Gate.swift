import ArgumentParser
import Foundation

/// Compares figures that the scorers printed with floors: a little below what
/// was reached, so that a change that spoils something is noticed.
struct Gate: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Fails where a figure is below its floor.")

    @Argument(help: "FILE:WORD:FIGURE:FLOOR: the first line of FILE with WORD has FIGURE, of at least FLOOR.")
    var floors: [String]

    func run() throws {
        var isBelow = false
        for floor in floors {
            let parts = floor.split(separator: ":").map(String.init)
            guard parts.count == 4, let least = Double(parts[3]) else { throw ValidationError("What is '\(floor)'?") }
            let found = Gate.figure(parts[2], on: parts[1], in: parts[0])
            let isFine = (found ?? -1) >= least
            print(
                "\(isFine ? "fine " : "BELOW") \(parts[1]) \(parts[2]) \(found.map { "\($0)" } ?? "missing"), floor \(least)"
            )
            if !isFine { isBelow = true }
        }
        if isBelow { throw ExitCode.failure }
    }

    /// The number behind the word `name` on the first line that has `word`;
    /// headings, which name goals, don't count.
    static func figure(_ name: String, on word: String, in file: String) -> Double? {
        let text = String(decoding: FileManager.default.contents(atPath: file) ?? Data(), as: UTF8.self)
        guard
            let line = text.split(separator: "\n").first(where: {
                !$0.hasPrefix("==") && $0.contains(word) && $0.contains(name)
            })
        else {
            return nil
        }
        let rest = line[(line.range(of: name)?.upperBound ?? line.startIndex)...]
        let digits = rest.drop { !$0.isNumber }.prefix { $0.isNumber || $0 == "." }
        return Double(digits)
    }
}
