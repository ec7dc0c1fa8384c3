/// A word to look articles up by.
public struct SearchWord: Hashable, Sendable {
    public let word: String
    /// How much it tells that another article has it too.
    public let weight: Double

    public init(word: String, weight: Double) {
        self.word = word
        self.weight = weight
    }
}
