import News
import Testing

@testable import Reading

@Suite struct SavedFilterTests {
    private let step = Step()
    private let grain = SavedFilter(name: "Grain", filter: Filter([.init(.word("grain"))]), articles: 2)

    /// A reader in the stories, with the cursor on the kept filter.
    private func amongStories() -> Reader {
        var reader = Reader()
        _ = reader.update(.answer(.savedFilters([grain])))
        _ = reader.update(.command(.stories, step))
        _ = reader.update(.answer(.stories([])))
        _ = reader.update(.command(.down, step))
        return reader
    }

    private func typing(_ text: String, _ reader: inout Reader) -> [Request] {
        for character in text { _ = reader.update(.typed(.character(character), Viewport())) }
        return reader.update(.typed(.enter, Viewport()))
    }

    @Test func aFilterIsKeptUnderAName() {
        var reader = Reader()
        _ = reader.update(.command(.filter, step))
        _ = typing("grain", &reader)
        _ = reader.update(.command(.saveFilter, step))
        #expect(typing("Grain", &reader) == [.saveFilter(name: "Grain", grain.filter)])
    }

    @Test func withoutANameItIsCalledByItsWords() {
        var reader = Reader()
        _ = reader.update(.command(.filter, step))
        _ = typing("grain", &reader)
        _ = reader.update(.command(.saveFilter, step))
        #expect(typing("", &reader) == [.saveFilter(name: "grain", grain.filter)])
    }

    @Test func itIsKeptFromTheFilterLineToo() {
        var reader = Reader()
        _ = reader.update(.command(.filter, step))
        for character in "grain" { _ = reader.update(.typed(.character(character), Viewport())) }
        let requests = reader.update(.typed(.control("s"), Viewport()))
        #expect(
            requests.contains { if case .list(let query, _, _) = $0 { query.filter == grain.filter } else { false } })
        #expect(reader.prompt?.kind == .filterName(grain.filter))
    }

    @Test func itStandsBehindAllArticlesAndOpens() {
        var reader = amongStories()
        #expect(reader.focusedFilter == grain)
        let requests = reader.update(.command(.open, step))
        #expect(
            requests.contains { if case .list(let query, _, _) = $0 { query.filter == grain.filter } else { false } })
    }

    @Test func itIsRenamedAndRemoved() {
        var reader = amongStories()
        _ = reader.update(.command(.renameFilter, step))
        #expect(reader.prompt?.text == "Grain")
        #expect(typing(" talks", &reader) == [.renameFilter("Grain", to: "Grain talks")])
        #expect(reader.update(.command(.unfollow, step)) == [.removeFilter("Grain")])
    }

    @Test func whatIsNoFilterSaysSo() {
        var reader = amongStories()
        _ = reader.update(.command(.up, step))
        #expect(reader.update(.command(.renameFilter, step)) == [])
        #expect(reader.notice?.text == "This is no kept filter.")
    }

    @Test func theCursorStaysOnItsRowWhenStoriesCome() {
        var reader = amongStories()
        let story = Story(id: .init(1), name: "A", days: .open, articles: 2)
        _ = reader.update(.answer(.stories([story])))
        _ = reader.update(.answer(.savedFilters([SavedFilter(name: "Corn", filter: grain.filter), grain])))
        #expect(reader.focusedFilter == grain)
    }
}
