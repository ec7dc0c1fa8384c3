import Analysis
import ArgumentParser
import FoundationEssentials

/// Prints texts with the names a model finds marked in them.
struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Prints texts with the names that a model finds.")

    @Option(help: "The model's file.")
    var model: String

    @Argument(help: "Files of text.")
    var texts: [String]

    func run() throws {
        let model = [UInt8](try Data(contentsOf: URL(filePath: self.model)))
        for file in texts {
            let text = try String(contentsOf: URL(filePath: file), encoding: .utf8)
            try model.withUnsafeBytes { print(TaggedDocument.marked(text, by: try NameModel($0))) }
        }
    }
}
