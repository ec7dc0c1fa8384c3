import Archive
import Fetching
import News
import Newsroom
import Settings

extension UserEnvironment {
    /// How articles are taken in, as the settings have it.
    func rules(_ clock: Clock) -> IntakeRules {
        let network = settings.network
        var limits = FetchLimits()
        limits.total = network.timeout * 1_000
        limits.connecting = min(limits.connecting, limits.total)
        limits.sentBytes = network.largest << 20
        limits.bytes = 2 * limits.sentBytes
        var manners = FetchManners()
        manners.connections = network.connections
        let fetcher = Fetcher(agent: "Dateline/\(Version.text)", limits: limits, manners: manners, clock: clock)
        return IntakeRules(
            keepsOriginals: settings.reading.originals, fetcher: fetcher,
            interval: network.refresh > 0 ? network.refresh * 60 : 3_600)
    }
}

extension LibraryOptions {
    /// A desk that takes in as the settings have it; what is wrong with them is said.
    func intakeDesk(_ access: LibraryAccess) throws -> NewsDesk {
        let environment = UserEnvironment.load(library: library)
        for problem in environment.problems { StandardError.write(problem) }
        return try desk(access, rules: environment.rules(try time.clock()))
    }
}
