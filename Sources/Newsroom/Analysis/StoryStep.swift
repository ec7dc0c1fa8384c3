import Analysis
import Archive
import News

/// Finds the story an article belongs to, or begins one.
struct StoryStep {
    let session: AnalysisSession
    let article: PreparedArticle
    let vector: StoryVector
    let topics: [UInt32]
    let vectors: VectorMemory

    /// An article that is read once more stays where it is: its neighbours came
    /// after it, and it would end up elsewhere each time.
    func place() throws -> Story.ID? {
        guard !article.terms.isEmpty else {
            try session.assign(article.id, to: nil)
            return nil
        }
        if let story = try session.storyOfText(article.id) { return story }
        let candidates = try session.storyCandidates(topics: topics, near: article.id)
        let decided = StoryGrouping.decide(
            vector,
            among: try candidates.map { story in
                (story.id, try story.nearest.compactMap { try vectors.vector(of: $0, session) })
            })
        let story = try decided ?? own ?? session.insertStory(name: article.content.title.value)
        try session.assign(article.id, to: story)
        if decided != nil { try name(story) }
        return story
    }

    /// A story that has grown so far is named anew: its first article may have come with an odd title.
    private static let namedAt = [3, 6, 12]

    private func name(_ story: Story.ID) throws {
        // One more than the last, so that a larger story isn't taken for one of twelve.
        guard StoryStep.namedAt.contains(try session.size(of: story, most: 13)) else { return }
        try session.rename(story, to: StoryGrouping.name(forTitles: session.titles(of: story, limit: 12)))
    }

    /// The story it began before, if it is still alone there.
    private var own: Story.ID? {
        get throws {
            guard let story = try session.story(of: article.id) else { return nil }
            return try session.size(of: story, most: 2) == 1 ? story : nil
        }
    }
}
