import Archive
import ArgumentParser
import Newsroom

/// Whether finding out who is meant costs the same in a library of a million
/// entities as in one of a thousand.
struct EntityScale: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "entity-scale",
        abstract: "Fills a library with invented entities and times the linking of new articles at each size.")

    @Option(parsing: .upToNextOption, help: "How many entities the library has each time, growing.")
    var sizes = [1_000, 10_000, 100_000, 1_000_000]

    @Option(help: "How many new articles are linked at each size.")
    var articles = 60

    func run() throws {
        let measured = try MeasuredLibrary()
        defer { measured.remove() }
        var crowd = Crowd(in: measured)
        print("entities\tin the article\tp50 ms\tp95 ms")
        for size in sizes {
            try crowd.grow(to: size)
            let linked = try link(size, measured)
            let row = ["\(size)", "\(linked.entities / max(1, articles))"]
            print((row + Spread(linked.milliseconds).columns).joined(separator: "\t"))
        }
    }
}

// MARK: - Private

extension EntityScale {
    /// One by one, each in a transaction of its own, as they come in while somebody reads.
    private func link(
        _ size: Int, _ measured: MeasuredLibrary
    ) throws -> (milliseconds: [Double], entities: Int) {
        let library = measured.library
        var milliseconds: [Double] = []
        var entities = 0
        for number in 0..<articles {
            let item = InventedNews.article(size + number * 7, of: size + articles * 7)
            let origin = "new-\(size)-\(number)"
            try measured.take([Crowd.line(origin, title: item.title, text: item.text)])
            let times = StageTimes()
            _ = try measured.desk(times: times).analyze(as: "measure")
            milliseconds.append(Double(times.nanoseconds(of: .entities)) / 1e6)
            guard let article = try library.article(withOrigin: origin) else { continue }
            entities += try library.entityRows(of: article).count
        }
        return (milliseconds, entities)
    }
}
