/// How far a long piece of work is.
public struct WorkProgress: Equatable, Sendable {
    public enum Stage: String, Sendable { case reading, analyzing }

    public let stage: Stage
    public let done: Int
    /// nil where it isn't known yet.
    public let total: Int?

    public init(stage: Stage, done: Int, total: Int?) {
        self.stage = stage
        self.done = done
        self.total = total
    }
}
