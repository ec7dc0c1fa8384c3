import Archive
import News

extension Library {
    /// "; there is no tag 'x'" where a test names nothing that there is, else empty.
    func note(onNamesIn filter: Filter) throws -> String {
        try unknownNames(in: filter).first.map { "; \($0.absence)" } ?? ""
    }
}

extension Filter.Test {
    /// That there is no such thing as the test names.
    fileprivate var absence: String {
        switch self {
        case .tag(let name): return "there is no tag '\(name.safeLine)'"
        case .saved(let name): return "no filter is kept as '\(name.safeLine)'"
        case .story(let name): return "there is no story '\(name.safeLine)'"
        case .source(let name): return "there is no source '\(name.safeLine)'"
        default: return "\(line.safeLine) is nothing that there is"
        }
    }
}
