import Analysis
import FoundationEssentials

/// Measures a model on tagged files: exact spans, and tokens a second from facts to names.
struct Evaluate {
    let arguments: Arguments
    let log: (String) -> Void

    func run() throws {
        let model = [UInt8](try Data(contentsOf: URL(filePath: arguments.required("--model"))))
        let errors = try arguments.number("--errors", or: 0)
        for file in arguments.files {
            let documents = TaggedFile.blocks(try TaggedFile.documents(file), of: 50).map { TaggedDocument($0) }
            let start = ContinuousClock.now
            let found = try model.withUnsafeBytes { bytes in
                let model = try NameModel(bytes, isVerified: true)
                return documents.map { $0.names(foundBy: model) }
            }
            let seconds = (ContinuousClock.now - start) / .seconds(1)
            for line in zip(documents, found).lazy.flatMap(differences).prefix(errors) { log(line) }
            var score = Score()
            for (document, names) in zip(documents, found) {
                score.add(gold: document.names, found: names, tokens: document.tokenCount)
            }
            let name = URL(filePath: file).lastPathComponent
            log("\(name): \(score.line), \(Int(Double(score.tokens) / seconds)) a second")
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
        let kind = ["person", "organization", "place", "other"][name.kind]
        return kind + " " + name.tokens.map(document.text).joined(separator: " ")
    }
}
