import Analysis
import FoundationEssentials

/// Prints texts with the names a model finds marked in them.
struct Show {
    let arguments: Arguments
    let log: (String) -> Void

    func run() throws {
        let model = [UInt8](try Data(contentsOf: URL(filePath: arguments.required("--model"))))
        for file in arguments.files {
            let text = try String(contentsOf: URL(filePath: file), encoding: .utf8)
            try model.withUnsafeBytes { log(TaggedDocument.marked(text, by: try NameModel($0))) }
        }
    }
}
