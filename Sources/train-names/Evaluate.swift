import Analysis
import ArgumentParser
import FoundationEssentials
import News

/// Measures a model on tagged files: exact spans, and tokens a second from facts to names.
struct Evaluate: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Measures a model on tagged files.")

    @Option(help: "The model's file.")
    var model: String

    @Option(help: "Print so many sentences where names were missed or wrongly found.")
    var errors = 0

    @Argument(help: "Tagged files.")
    var files: [String]

    func validate() throws {
        if errors < 0 { throw ValidationError("--errors wants 0 or more.") }
    }

    func run() throws {
        let model = try InputFile.bytes(self.model)
        for file in files {
            let documents = TaggedFile.blocks(try TaggedFile.documents(file), of: 50).map { TaggedDocument($0) }
            let start = ContinuousClock.now
            let found = try model.withUnsafeBytes { bytes in
                let model = try NameModel(bytes, isVerified: true)
                return documents.map { $0.names(foundBy: model) }
            }
            let seconds = (ContinuousClock.now - start) / .seconds(1)
            for line in zip(documents, found).lazy.flatMap(differences).prefix(errors) { print(line) }
            var score = Score()
            for (document, names) in zip(documents, found) {
                score.add(gold: document.names, found: names, tokens: document.tokenCount)
            }
            let name = URL(filePath: file).lastPathComponent
            print("\(name): \(score.line), \(Int(Double(score.tokens) / seconds)) a second")
        }
    }

    /// Sentences where names were missed or wrongly found, with both readings.
    private func differences(_ document: TaggedDocument, _ found: [TaggedDocument.Name]) -> [String] {
        document.sentences.compactMap { sentence in
            let gold = document.names.filter { sentence.contains($0.tokens.lowerBound) }
            let names = found.filter { sentence.contains($0.tokens.lowerBound) }
            guard gold != names else { return nil }
            let text = sentence.map(document.text).joined(separator: " ")
            let missed = gold.filter { !names.contains($0) }.map { write($0, in: document) }
            let wrong = names.filter { !gold.contains($0) }.map { write($0, in: document) }
            return "\(text)\n  missed: \(missed.joined(separator: ", "))\n  wrong: \(wrong.joined(separator: ", "))"
        }
    }

    private func write(_ name: TaggedDocument.Name, in document: TaggedDocument) -> String {
        name.kind.rawValue + " " + name.tokens.map(document.text).joined(separator: " ")
    }
}
