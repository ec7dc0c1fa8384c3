import Analysis
import FoundationEssentials

/// Measures a model on tagged files: exact spans, and tokens a second from facts to names.
struct Evaluate {
    let arguments: Arguments
    let log: (String) -> Void

    func run() throws {
        let data = try Data(contentsOf: URL(filePath: arguments.required("--model")))
        try Evaluate.print([UInt8](data), files: arguments.files, log: log)
    }

    static func print(_ model: [UInt8], files: [String], log: (String) -> Void) throws {
        for file in files {
            let documents = TaggedFile.blocks(try TaggedFile.documents(file), of: 50).map { TaggedDocument($0) }
            try model.withUnsafeBytes { bytes in
                let model = try NameModel(bytes, isVerified: true)
                var score = Score()
                let start = ContinuousClock.now
                for document in documents {
                    score.add(gold: document.names, found: document.names(foundBy: model), tokens: document.tokenCount)
                }
                let seconds = (ContinuousClock.now - start) / .seconds(1)
                log(
                    "\(URL(filePath: file).lastPathComponent): \(score.line), \(Int(Double(score.tokens) / seconds)) a second"
                )
            }
        }
    }
}
