import Archive
import ArgumentParser
import News
import Newsroom

struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Takes in files and folders, and analyses them.")

    @Argument(help: "Files and folders; gzip is unpacked.")
    var paths: [String] = []

    @Option(help: ArgumentHelp("Take in one article a line; - is standard input.", valueName: "file"))
    var jsonl: String?

    @Option(help: ArgumentHelp("Take in the messages of a mailbox; - is standard input.", valueName: "file"))
    var mbox: String?

    @Flag(help: "Leave the analysis to the reader.")
    var later = false

    @OptionGroup var place: LibraryOptions

    func validate() throws {
        guard !paths.isEmpty || jsonl != nil || mbox != nil else {
            throw ValidationError("Name files or folders to take in.")
        }
    }

    func run() throws {
        try refuseNothing()
        let desk = try place.intakeDesk(.writing)
        let progress = ProgressLine()
        let summary = try takeIn(desk, progress)
        progress.end()
        for sentence in summary.remarkSentences + summary.failureSentences { StandardError.write(sentence) }
        try desk.analyzeWithProgress(later: later)
        StandardOutput.write(summary.sentence)
        if !summary.failures.isEmpty { leave(.failed) }
    }

    /// Where nothing that is named is there, no library is made for it.
    private func refuseNothing() throws {
        let inputs = paths + [mbox, jsonl].compactMap { $0 }
        guard !Library.exists(at: place.path), inputs.allSatisfy({ $0 != "-" && MissingFile.isMissing($0) }) else {
            return
        }
        for input in inputs { StandardError.write(MissingFile.sentence(input)) }
        leave(.failed)
    }

    private func takeIn(_ desk: NewsDesk, _ progress: ProgressLine) throws -> ImportSummary {
        var summary = ImportSummary()
        do {
            if !paths.isEmpty { summary.add(try desk.importFiles(paths, progress: progress.show)) }
            if let mbox { summary.add(try desk.importMailbox(mbox, progress: progress.show)) }
            if let jsonl { summary.add(try desk.importLines(jsonl, progress: progress.show)) }
        } catch let failure as InputProblem {
            summary.failures.append(failure)
        }
        return summary
    }
}
