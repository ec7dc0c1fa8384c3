/// An input that could not be read, and why, as one sentence.
public struct InputProblem: Error, Equatable, Sendable, CustomStringConvertible {
    public let origin: String
    public let sentence: String

    public init(origin: String, sentence: String) {
        self.origin = origin
        self.sentence = sentence
    }

    public var description: String { sentence }
}
