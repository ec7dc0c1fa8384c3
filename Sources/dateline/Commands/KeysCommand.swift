import ArgumentParser
import Newsroom
import Reading

struct KeysCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys", abstract: "Prints what each key does, with the names that settings and --keys take.")

    @Flag(help: "Print one JSON object a line.")
    var json = false

    @OptionGroup var time: ClockOptions

    func run() throws {
        _ = try time.clock()
        let environment = UserEnvironment.load()
        for section in KeyBinding.Section.allCases {
            let bindings = environment.keys.bindings.filter { $0.section == section }
            if !json { StandardOutput.write(section.rawValue) }
            for binding in bindings {
                StandardOutput.write(json ? KeysCommand.line(binding) : KeysCommand.text(binding))
            }
            if !json { StandardOutput.write("") }
        }
        for problem in environment.problems { StandardError.write(problem) }
    }

    private static func text(_ binding: KeyBinding) -> String {
        let names = binding.sequences.map(\.name).joined(separator: ", ")
        return "    \(padded(names, 18))\(padded(binding.command.rawValue, 20))\(binding.help)"
    }

    private static func line(_ binding: KeyBinding) -> String {
        JSONValue.fields([
            "command": .string(binding.command.rawValue),
            "keys": .array(binding.sequences.map { .string($0.name) }),
            "help": .string(binding.help),
            "section": .string(binding.section.rawValue),
        ]).line
    }
}
