import Analysis
import ArgumentParser
import Foundation

/// How fast names are found, from text to spans, on one core.
struct NameSpeed: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "name-speed", abstract: "Prints tokens a second from text to names, in this process on one core.")

    @Argument(help: "Files of tokens, one a line and its tag behind a tab; an empty line ends a sentence.")
    var files: [String]

    @Option(help: "How many times the texts are read; the first time is a warm-up and doesn't count.")
    var times = 9

    func run() throws {
        let texts = try files.flatMap(NameSpeed.texts)
        var speeds: [Double] = []
        for round in 0...max(1, times) {
            let watch = Stopwatch(.processor)
            let tokens = texts.reduce(0) { $0 + NameCount($1).tokens }
            let seconds = watch.seconds
            if round > 0, seconds > 0 { speeds.append(Double(tokens) / seconds) }
        }
        speeds.sort()
        guard let best = speeds.last else { throw ValidationError("There is no text in \(files).") }
        print("in process, one core: \(Int(speeds[speeds.count / 2])) tokens/s (best \(Int(best))), goal 500000")
    }

    /// The documents of a file, tokens joined by blanks, a line a sentence.
    private static func texts(_ file: String) throws -> [String] {
        let lines = try String(contentsOfFile: file, encoding: .utf8).split(
            separator: "\n", omittingEmptySubsequences: false)
        let documents = lines.split { $0.hasPrefix("-DOCSTART-") }
        return documents.map { document in
            let sentences = document.split(separator: "").map { sentence in
                sentence.map { $0.prefix { $0 != "\t" } }.joined(separator: " ")
            }
            return sentences.joined(separator: "\n")
        }
    }
}
