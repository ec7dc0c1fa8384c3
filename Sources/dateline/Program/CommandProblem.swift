/// A sentence for the user, and the status to end with.
struct CommandProblem: Error, Equatable, CustomStringConvertible {
    let sentence: String
    let status: ExitStatus

    var description: String { sentence }

    init(_ sentence: String, _ status: ExitStatus = .usage) {
        self.sentence = sentence
        self.status = status
    }
}
