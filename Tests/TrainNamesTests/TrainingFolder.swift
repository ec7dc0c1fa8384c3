import ArgumentParser
import Support

@testable import train_names

/// Small files to learn from, in a folder of their own; gone behind `body`.
struct TrainingFolder {
    let lists: String
    private let names: String
    private let out: String

    static func with(_ body: (TrainingFolder) throws -> Void) throws {
        try TemporaryFolder.with { folder in
            try body(
                TrainingFolder(
                    lists: folder.write(gazetteer, to: "lists.tsv"), names: folder.write(sentences, to: "names.tsv"),
                    out: folder.path(of: "names.model")))
        }
    }

    /// The bytes of a small model learnt from the folder's files.
    func model(_ options: String...) throws -> [UInt8] {
        let words = ["--rows", "2048", "--epochs", "3", "--half-epochs", "1", "--sports", "2"]
        let files = ["--out", out, "--gazetteer", lists, names + ":2:4"]
        return try Train.parse(words + options + files).training.model { _ in }
    }

    private static let gazetteer = """
        country\tNorway\tx
        country\tChad\tx
        country\tRepublic of Chad\tx
        capital\tOslo\tx
        club\tOslo Rovers\tx
        first\tAnna\tx
        """

    private static let sentences = {
        let lines = [
            "Anna/B-PER Berg/I-PER flew/O to/O Norway/B-LOC on/O Monday/O ./O",
            "The/O United/B-ORG Nations/I-ORG met/O in/O Oslo/B-LOC ./O",
            "Berg/B-PER spoke/O to/O Oslo/B-ORG Rovers/I-ORG fans/O ./O",
            "Norwegian/B-MISC police/O arrested/O Erik/B-PER Dahl/I-PER in/O Bergen/B-LOC ./O",
            "Erik/B-PER Dahl/I-PER left/O for/O Chad/B-LOC ,/O Reuters/B-ORG said/O ./O",
        ]
        let sentences = lines.map { line in
            line.split(separator: " ").map { $0.replacing("/", with: "\t") }.joined(separator: "\n")
        }
        return (0..<12).map { _ in "-DOCSTART-\tO\n\n" + sentences.joined(separator: "\n\n") + "\n\n" }.joined()
    }()
}
