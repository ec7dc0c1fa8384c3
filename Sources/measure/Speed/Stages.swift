import Archive
import ArgumentParser
import Newsroom

/// Where the time of an import with analysis goes.
struct Stages: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Imports articles into a library of their own and prints microseconds an article and stage.")

    @Argument(help: "JSONL, one article a line.")
    var file: String

    func run() throws {
        let times = StageTimes()
        let measured = try MeasuredLibrary()
        defer { measured.remove() }
        let desk = measured.desk(times: times)
        _ = try desk.importLines(file)
        _ = try desk.analyze(as: "measure")
        let articles = UInt64(max(1, try measured.library.articleCount()))
        func microseconds(_ stage: StageTimes.Stage) -> UInt64 { times.nanoseconds(of: stage) / articles / 1_000 }
        let within: [StageTimes.Stage] = [.entities, .stories, .events, .duplicates, .saving, .revising]
        for stage in StageTimes.Stage.allCases where stage != .writing {
            print("\(stage.rawValue)\t\(microseconds(stage))")
        }
        let rest = Int(microseconds(.writing)) - within.reduce(0) { $0 + Int(microseconds($1)) }
        print("counting and committing\t\(max(0, rest))")
        let whole = [.parsing, .storing, .reading, .annotating, .comparing, .writing].reduce(0) {
            $0 + microseconds($1)
        }
        print("together\t\(whole)")
    }
}
