/// What keys of the curated tables tell: "country:KP", "city:moscow", "org:un".
public enum KnownKey {
    public static func isCountry(_ key: String?) -> Bool { key?.hasPrefix("country:") ?? false }
}

extension LocalEntity {
    /// Whether it is a country, or a word for its people.
    public var isOfCountry: Bool { KnownKey.isCountry(known ?? relatedTo) }
}
