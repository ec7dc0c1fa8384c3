import ArgumentParser
import FoundationEssentials
import Glibc
import News

/// The clock and the zone, for every command.
struct ClockOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Take this as the current time.", valueName: "moment"))
    var now: String?

    @Option(help: ArgumentHelp("Show times in this zone (Europe/Oslo).", valueName: "name"))
    var zone: String?

    /// The options that were given, as they are typed.
    var words: [String] { (now.map { ["--now", $0] } ?? []) + (zone.map { ["--zone", $0] } ?? []) }

    /// The given moment, from the option or the environment; nil for the real one.
    func moment() throws -> Publication? {
        guard let text = now ?? ProcessInfo.processInfo.environment["DATELINE_NOW"], !text.isEmpty else { return nil }
        guard let moment = Publication(iso: text) else {
            throw CommandProblem("'\(text.safeLine)' is not a time; write 2024-05-18 or 2024-05-18T07:30:00Z.")
        }
        return moment
    }

    func clock() throws -> Clock {
        if let zone {
            guard isKnown(zone) else { throw CommandProblem("There is no time zone called '\(zone.safeLine)'.") }
            setenv("TZ", zone, 1)
            tzset()
        }
        guard let moment = try moment() else { return .system }
        return .fixed(moment, zone: .system)
    }

    private func isKnown(_ zone: String) -> Bool {
        var isFolder = false
        let path = "/usr/share/zoneinfo/" + zone
        return zone == "UTC"
            || (!zone.contains("..") && FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
                && !isFolder)
    }
}
