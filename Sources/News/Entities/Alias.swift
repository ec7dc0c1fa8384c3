/// A spelling of an entity's name, and how often it stands for it.
public struct Alias: Hashable, Codable, Sendable {
    public let name: String
    public let mentions: Int

    public init(_ name: String, mentions: Int) {
        self.name = name
        self.mentions = mentions
    }
}
