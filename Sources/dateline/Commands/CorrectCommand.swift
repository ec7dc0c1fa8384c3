import Archive
import ArgumentParser
import News
import Newsroom

struct CorrectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "correct", abstract: "Corrects an entity or an event; without words prints what was corrected.",
        discussion: "    undo CORRECTION: takes it back\n"
            + Correction.forms.map { "    \($0.form): \($0.help)" }.joined(separator: "\n"))

    @Argument(help: ArgumentHelp("What to correct, with ids: merge e5 e3.", valueName: "words"))
    var words: [String] = []

    @OptionGroup var place: LibraryOptions

    func run() throws {
        if words.isEmpty { return try list() }
        let desk = try place.analyzedDesk(.changing)
        do {
            let note = try carryOut(desk)
            try desk.finishCorrections()
            StandardOutput.write(note)
        } catch let error as CorrectionError {
            throw CommandProblem(error.description, .failed)
        }
    }
}

// MARK: - Private

extension CorrectCommand {
    private func carryOut(_ desk: NewsDesk) throws -> String {
        if words.first == "undo" {
            guard words.count == 2, let id = Correction.ID(words[1]) else {
                throw CommandProblem("Name the correction to take back by its id: undo c3.")
            }
            return "Taken back: \(try desk.undoCorrection(id).words)."
        }
        let note = try desk.correct(try correction())
        return "\(note.id)  You \(note.words)."
    }

    private func correction() throws -> Correction {
        do { return try Correction(parsing: words.joined(separator: " ")) } catch {
            throw CommandProblem(error.description, error.isSenseless ? .failed : .usage)
        }
    }

    private func list() throws {
        let desk = try place.desk()
        let notes = try desk.library.corrections(limit: 1_000)
        if notes.isEmpty { StandardError.write("Nothing was corrected.") }
        for note in notes { StandardOutput.write(CorrectionPrinter(zone: desk.clock.zone).text(note)) }
    }
}
