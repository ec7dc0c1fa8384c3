import ArgumentParser
import News
import Newsroom
import Settings

struct SettingsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "settings", abstract: "Prints every setting, its value, and where that comes from.")

    @Flag(help: "Print one JSON object a line.")
    var json = false

    @OptionGroup var place: LibraryOptions

    func run() throws {
        _ = try place.time.clock()
        let environment = UserEnvironment.load(library: place.library)
        for setting in environment.places.effective + environment.settings.effective {
            StandardOutput.write(json ? SettingsCommand.line(setting) : setting.description)
        }
        for problem in environment.problems { StandardError.write(problem) }
    }

    private static func line(_ setting: EffectiveSetting) -> String {
        let value: JSONValue
        switch setting.value {
        case .text(let text): value = .string(text)
        case .number(let number): value = .integer(number)
        case .bool(let truth): value = .bool(truth)
        case .list(let words): value = .array(words.map(JSONValue.string))
        }
        return JSONValue.fields([
            "name": .string(setting.name), "value": value, "origin": .string(setting.origin.description),
        ]).line
    }
}
