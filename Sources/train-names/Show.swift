import Analysis
import ArgumentParser

/// Prints texts with the names a model finds marked in them.
struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Prints texts with the names that a model finds.")

    @Option(help: "The model's file.")
    var model: String

    @Argument(help: "Files of text.")
    var texts: [String]

    func run() throws {
        let model = try InputFile.bytes(self.model)
        for file in texts {
            let text = try InputFile.text(file)
            try model.withUnsafeBytes { print(TaggedDocument.marked(text, by: try NameModel($0))) }
        }
    }
}
