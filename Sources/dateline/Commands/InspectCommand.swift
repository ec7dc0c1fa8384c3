import ArgumentParser
import Ingestion
import News
import Newsroom
import Screens

struct InspectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inspect", abstract: "Prints what Dateline reads from one file.")

    @Argument(help: "A file.")
    var file: String

    @Option(help: "Where the file came from, for its relative links.")
    var base: String?

    @Flag(help: "Print one JSON object.")
    var json = false

    @OptionGroup var time: ClockOptions

    func run() throws {
        do {
            let content = try Inspection.content(of: file, zone: try time.clock().zone, base: base)
            let lines = json ? JSONValue.inspected(content).map(\.line) : [InspectCommand.text(content)]
            for line in lines where !line.isEmpty { StandardOutput.write(line) }
            if let remark = content.remark { StandardError.write("\(file.safeLine): \(remark)") }
            if case .bulk(_, let problems) = content, !problems.isEmpty { report(problems) }
        } catch let failure as InputProblem {
            throw CommandProblem(failure.sentence, .failed)
        }
    }

    private func report(_ problems: [String]) {
        for problem in problems { StandardError.write("\(file.safeLine), \(problem)") }
        leave(.failed)
    }

    private static func text(_ content: FileContent) -> String {
        switch content {
        case .article(let article): text(article)
        case .feed(let feed): text(feed)
        case .subscriptions(let feeds): feeds.map(line).joined(separator: "\n")
        case .bulk(let articles, _): articles.map { text($0.content) }.joined(separator: "\n\n")
        }
    }

    /// The feed, then a passage for each entry.
    private static func text(_ feed: ParsedFeed) -> String {
        var lines = ["title      \(feed.title?.safeLine ?? "not known")"]
        if let homepage = feed.homepage { lines.append("homepage   \(homepage.safeLine)") }
        lines.append("entries    \(feed.entries.count)")
        for entry in feed.entries {
            lines += ["", "\(entry.date?.iso ?? "no date")  \(entry.title?.safeLine ?? "no title")"]
            lines += [entry.author, entry.url].compactMap { $0.map { "  \($0.safeLine)" } }
        }
        return lines.joined(separator: "\n")
    }

    private static func line(_ feed: ParsedSubscription) -> String {
        let folder = feed.folder.map { "\($0.safeLine): " } ?? ""
        return "\(folder)\(feed.title?.safeLine ?? "no title")  \(feed.url.safeLine)"
    }

    /// What was found, each with where it was found; the text; what was taken out.
    private static func text(_ content: ArticleContent) -> String {
        var lines = [fact("title", content.title)]
        if let byline = content.byline { lines.append(fact("byline", byline)) }
        if let site = content.site { lines.append(fact("site", site)) }
        lines.append(
            content.published.map { fact("published", Sourced($0.value.iso, from: $0.source)) }
                ?? "published  not known")
        if let place = content.datelinePlace { lines.append("dateline   \(place.safeLine)") }
        lines.append("language   \(content.language.safeLine)")
        lines += ["", content.text]
        for passage in content.removed {
            lines += ["", "left out   (\(InfoWords.reason(passage.reason))) \(passage.text)"]
        }
        return lines.joined(separator: "\n")
    }

    private static func fact(_ name: String, _ fact: Sourced<String>) -> String {
        "\(padded(name, 11))\(fact.value.safeLine)  (from \(InfoWords.source(fact.source)))"
    }
}
