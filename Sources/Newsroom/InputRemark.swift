/// What is to be said of an input beside what it brought: that it held nothing,
/// or more than is read, or that it was left alone for now.
public struct InputRemark: Equatable, Sendable {
    public let origin: String
    public let sentence: String

    public init(origin: String, sentence: String) {
        self.origin = origin
        self.sentence = sentence
    }
}
