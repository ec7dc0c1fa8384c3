/// When a server that has had enough wants to be asked again.
enum RetryAfter {
    /// No server is left alone for longer, whatever it says.
    static let maximum = 31 * 86_400

    /// Seconds from `now` on; nil if nothing of use is said. A date that has passed is 0.
    static func seconds(_ value: String?, now: Int) -> Int? {
        guard let value = value?.split(separator: " ").joined(separator: " "), !value.isEmpty else { return nil }
        if value.utf8.allSatisfy({ (48...57).contains($0) }) { return min(Int(value) ?? maximum, maximum) }
        return HTTPDate.seconds(value).map { min(max($0 - now, 0), maximum) }
    }
}
