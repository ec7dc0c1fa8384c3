import Fetching
import News
import Newsroom
import Settings

/// How articles are taken in, as the settings have it.
struct IntakeSettings {
    private(set) var rules: IntakeRules
    /// Filters that can't be held against what comes in, with why.
    private(set) var problems: [String] = []

    init(_ settings: UserSettings, clock: Clock) {
        let interval = settings.network.refresh > 0 ? settings.network.refresh * 60 : 3_600
        rules = IntakeRules(
            keepsOriginals: settings.reading.originals, fetcher: IntakeSettings.fetcher(settings.network, clock),
            interval: interval)
        for setting in settings.filters { add(setting) }
    }

    private mutating func add(_ setting: UserSettings.FilterSetting) {
        do {
            let filter = try Filter(parsing: setting.filter)
            guard !filter.isAll, filter.terms.allSatisfy(\.test.isKnownAtIntake) else {
                return refuse(setting, "Only words, names, source:, tag: and dates are known when an article comes in.")
            }
            if let tag = setting.tag?.safeLine, !tag.isEmpty {
                rules.tags.append(IntakeRules.TagRule(tag: tag, filter: filter))
            } else {
                rules.mutes.append(filter)
            }
        } catch {
            refuse(setting, error.description)
        }
    }

    private mutating func refuse(_ setting: UserSettings.FilterSetting, _ reason: String) {
        let problem = SettingsProblem(setting.origin, "The filter '\(setting.filter)' is not used. \(reason)")
        problems.append(problem.description)
    }

    private static func fetcher(_ network: UserSettings.Network, _ clock: Clock) -> Fetcher {
        var limits = FetchLimits()
        limits.total = network.timeout * 1_000
        limits.connecting = min(limits.connecting, limits.total)
        limits.sentBytes = network.largest << 20
        limits.bytes = 2 * limits.sentBytes
        var politeness = FetchPoliteness()
        politeness.connections = network.connections
        return Fetcher(agent: "Dateline/\(Version.text)", limits: limits, politeness: politeness, clock: clock)
    }
}

extension Filter.Test {
    /// Events and stories are found later, and the reader's doing comes later still.
    fileprivate var isKnownAtIntake: Bool {
        switch self {
        case .event, .story, .unread, .marked, .muted: false
        default: true
        }
    }
}
