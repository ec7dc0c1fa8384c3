import ArgumentParser
import News
import Newsroom

struct AnalyzeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "analyze", abstract: "Prints names, dates and events of texts, without a library.")

    @Argument(help: "Text files.")
    var files: [String] = []

    @Flag(help: "Read one text a line from standard input, write one answer a line.")
    var jsonl = false

    @OptionGroup var time: ClockOptions

    func validate() throws {
        guard jsonl != !files.isEmpty else { throw ValidationError("Name files, or give --jsonl.") }
    }

    func run() throws {
        _ = try time.clock()
        let filter = AnalyzeFilter(published: try time.moment())
        let failures = jsonl ? lines(filter) : try self.files(filter)
        if failures > 0 { leave(.failed) }
    }

    private func lines(_ filter: AnalyzeFilter) -> Int {
        do {
            return filter.run(
                try LineReader(path: "-"), write: StandardOutput.writeRaw, fail: StandardError.write)
        } catch {
            StandardError.write(error.sentence)
            return 1
        }
    }

    private func files(_ filter: AnalyzeFilter) throws -> Int {
        var failures = 0
        for file in files {
            do {
                let content = try Inspection.read(file, zone: .system)
                let line = AnalyzeLine(
                    id: file, text: content.text, title: content.title.value, published: content.published?.value)
                StandardOutput.writeRaw(filter.line(for: line))
            } catch {
                StandardError.write(error.sentence)
                failures += 1
            }
        }
        return failures
    }
}
