import ArgumentParser
import News

/// A filter given as words on the command line.
struct FilterArgument: ParsableArguments {
    @Argument(parsing: .allUnrecognized, help: "Words and tests, as in the reader's filter line.")
    var filter: [String] = []

    var isEmpty: Bool { words.isEmpty }

    /// What begins with two dashes is an option that doesn't exist; behind two dashes alone everything is a word.
    func validate() throws {
        guard let option = filter.prefix(while: { $0 != "--" }).first(where: { $0.hasPrefix("--") }) else { return }
        throw ValidationError("There is no option '\(option.safeLine)' here.")
    }

    private var words: [String] {
        let head = filter.prefix { $0 != "--" }
        return Array(head + filter.dropFirst(head.count + 1))
    }

    func parsed() throws -> Filter {
        let line = words.joined(separator: " ")
        do { return try Filter(parsing: line) } catch { throw CommandProblem(error.description) }
    }
}
