import Analysis
import ArgumentParser
import News

/// `a TAB b TAB kind` in, the same with `same` or `different` behind it out.
struct NamePairs: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Says of pairs of names whether they mean the same.")

    func run() {
        while let line = readLine() {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard fields.count >= 3 else { continue }
            let verdict = NameComparison.areSame(fields[0], fields[1], kind: NamePairs.kind(fields[2]))
            print(fields[0], fields[1], fields[2], verdict.isSame ? "same" : "different", separator: "\t")
        }
    }

    /// The kinds of token files: PER, ORG, LOC.
    static func kind(_ name: String) -> EntityKind {
        switch name {
        case "PER": return .person
        case "ORG": return .organization
        case "LOC": return .place
        default: return .other
        }
    }
}
