import Archive
import ArgumentParser
import News
import Newsroom

struct ReanalyzeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reanalyze", abstract: "Analyses every article again; ids and marks stay.")

    /// What was done before an interruption is not done twice.
    @Flag(help: "Leave the work to the reader.")
    var later = false

    @OptionGroup var place: LibraryOptions

    func run() throws {
        let desk = try place.desk(.changing)
        let goesOn = try desk.library.forgetAnalysis()
        let waiting = try desk.pendingCount()
        let count = counted(waiting, "article")
        if goesOn { StandardError.write("This goes on where the last run was interrupted.") }
        guard !later else {
            return StandardOutput.write("\(count) \(waiting == 1 ? "waits" : "wait") for the analysis.")
        }
        try desk.analyzeWithProgress()
        StandardOutput.write("Analysed \(count).")
    }
}
