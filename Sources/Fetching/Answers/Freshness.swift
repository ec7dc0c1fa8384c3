/// For how long an answer says that asking again is of no use (RFC 9111, 4.2).
enum Freshness {
    static let maximum = 31 * 86_400

    /// Seconds from `now` on; 0 for what is stale at once, nil if nothing is said.
    static func seconds(_ headers: AnswerHeaders, now: Int) -> Int? {
        let directives = directives(headers.cacheControl ?? "")
        if directives.keys.contains("no-cache") || directives.keys.contains("no-store") { return 0 }
        let age = headers.age.flatMap { Int($0) } ?? 0
        if let value = directives["max-age"], value.utf8.allSatisfy({ (48...57).contains($0) }), !value.isEmpty {
            return clamped((Int(value) ?? maximum) - clamped(age))
        }
        guard let expires = headers.expires else { return nil }
        // A date that can't be read, such as "0", is in the past.
        guard let moment = HTTPDate.seconds(expires) else { return 0 }
        return clamped(moment - (headers.date.flatMap(HTTPDate.seconds) ?? now))
    }

    private static func clamped(_ seconds: Int) -> Int { min(max(seconds, 0), maximum) }

    /// `max-age=600, public`; the first of a name counts.
    private static func directives(_ text: String) -> [String: String] {
        text.split(separator: ",").reduce(into: [:]) { found, part in
            let sides = part.split(separator: "=", maxSplits: 1).map {
                $0.filter { $0 != " " && $0 != "\"" && $0 != "\t" }
            }
            guard let name = sides.first?.lowercased(), found[name] == nil else { return }
            found[name] = sides.count > 1 ? sides[1] : ""
        }
    }
}
