/// What the library knows of a story that an article might belong to.
public struct StoryCandidate: Hashable, Sendable, Identifiable {
    public let id: Story.ID
    /// Those of its articles that are nearest in time.
    public let nearest: [Article.ID]

    public init(id: Story.ID, nearest: [Article.ID]) {
        self.id = id
        self.nearest = nearest
    }
}
