import ArgumentParser
import FoundationEssentials

@testable import train_names

/// A folder of its own with small files to learn from; gone with `remove()`.
struct TrainingFolder {
    private let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "train-names-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        try write(TrainingFolder.sentences, to: "names.tsv")
        try write(TrainingFolder.gazetteer, to: "lists.tsv")
    }

    func path(_ name: String) -> String { url.appending(path: name).path }

    func remove() { try? FileManager.default.removeItem(at: url) }

    /// The bytes of a small model learnt from the folder's files.
    func model(_ options: String...) throws -> [UInt8] {
        let words = ["--rows", "2048", "--epochs", "3", "--half-epochs", "1", "--sports", "2"]
        let files = ["--out", path("names.model"), "--gazetteer", path("lists.tsv"), path("names.tsv") + ":2:4"]
        return try Train.parse(words + options + files).training.model { _ in }
    }

    private func write(_ text: String, to name: String) throws {
        try Data(text.utf8).write(to: url.appending(path: name))
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
