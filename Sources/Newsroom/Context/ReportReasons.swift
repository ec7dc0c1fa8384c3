import Analysis
import Archive
import News

/// Why sentences are taken for reports of one event, in the words of what the
/// grouping compares: the word that names it, who is named, the story.
struct ReportReasons {
    private struct Facts {
        let article: Article.ID
        let lemma: String
        let names: [Entity]
        let story: Story.ID?
    }

    private let library: Library
    /// Of so many reports it is told; to read all of a great event would take long.
    private static let most = 40
    private static let mostNames = 3

    init(library: Library) {
        self.library = library
    }

    /// Of each report what it has in common with those before it; nil for the first.
    func all(_ reports: [EventReport]) throws -> [String?] {
        guard reports.count > 1 else { return reports.map { _ in nil } }
        var pages: [Article.ID: ArticlePage?] = [:]
        var former: [Facts] = []
        return try reports.enumerated().map { index, report in
            guard index < ReportReasons.most else { return nil }
            let id = report.article.id
            let page = try pages[id] ?? library.page(id)
            pages[id] = page
            let facts = facts(report, page)
            defer { former.append(facts) }
            return ReportReasons.reason(facts, former)
        }
    }

    // MARK: - Private

    private func facts(_ report: EventReport, _ page: ArticlePage?) -> Facts {
        var seen: Set<Entity.ID> = []
        let names = (page?.mentions ?? []).filter { $0.span.overlaps(report.span) }.map(\.entity)
            .filter { seen.insert($0.id).inserted }
        return Facts(
            article: report.article.id, lemma: EventGrouping.word(report.sentence.slice(report.hit)).lemma,
            names: names, story: report.story)
    }

    private static func reason(_ facts: Facts, _ former: [Facts]) -> String? {
        guard !former.isEmpty else { return nil }
        let parts = [word(facts, former), names(facts, former), story(facts, former)].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: " · ")
    }

    private static func word(_ facts: Facts, _ former: [Facts]) -> String? {
        if former.contains(where: { $0.lemma == facts.lemma }) { return "same word '\(facts.lemma)'" }
        let kin = EventGrouping.kin(of: facts.lemma)
        return former.first { kin.contains($0.lemma) }.map { "'\(facts.lemma)' is akin to '\($0.lemma)'" }
    }

    private static func names(_ facts: Facts, _ former: [Facts]) -> String? {
        let known = Set(former.flatMap { $0.names.map(\.id) })
        let both = facts.names.filter { known.contains($0.id) }
        // "Russian" says little where somebody is named.
        let telling = both.filter { $0.kind != .other }
        let shared = (telling.isEmpty ? both : telling).prefix(mostNames).map(\.name)
        return shared.isEmpty ? nil : "both name " + Phrase.list(shared)
    }

    private static func story(_ facts: Facts, _ former: [Facts]) -> String? {
        if former.contains(where: { $0.article == facts.article }) { return "same article" }
        guard let story = facts.story, former.contains(where: { $0.story == story }) else { return nil }
        return "same story"
    }
}
