import Foundation
import Support

/// The program `dateline` in a folder of its own, which is home to its
/// settings, its library and its temporary files.
struct Program {
    let folder: TemporaryFolder

    /// `isFilled`: with a library of the articles in Fixtures.
    static func with<Result>(library isFilled: Bool = false, _ body: (Program) throws -> Result) throws -> Result {
        try TemporaryFolder.with { folder in
            try folder.makeFolder("tmp")
            let program = Program(folder: folder)
            if isFilled { _ = try program.run("import", Program.articles) }
            return try body(program)
        }
    }

    func run(_ arguments: String..., input: String = "", environment: [String: String] = [:]) throws -> Run {
        try Run(ProductPath.of("dateline"), arguments, in: folder, input: input, environment: environment)
    }

    /// The objects that a command printed, one a line.
    func objects(_ arguments: String...) throws -> [[String: Any]] {
        let run = try Run(ProductPath.of("dateline"), arguments, in: folder)
        guard run.status == 0 else { throw ProgramError(description: run.errors) }
        return try run.lines.map(Program.object)
    }

    static func object(_ line: String) throws -> [String: Any] {
        guard let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] else {
            throw ProgramError(description: "no object: \(line)")
        }
        return object
    }

    /// Files that were left among the temporary ones.
    var leftFiles: [String] { folder.names(in: "tmp") }

    static let fixtures = URL(filePath: #filePath).deletingLastPathComponent().path + "/Fixtures"
    static let articles = fixtures + "/Articles"
    static let library = "data/dateline/library.sqlite"
}

struct ProgramError: Error, CustomStringConvertible {
    let description: String
}

/// The names of an object's fields as they stand in a line.
func fields(_ line: String) throws -> Set<String> { Set(try Program.object(line).keys) }
