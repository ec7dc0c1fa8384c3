import News

/// How the dates of a page are to be read: where times without a zone are
/// taken to be, and which number comes first, which its language tells.
struct DateStyle {
    let zone: Zone
    let order: DayOrder

    init(_ language: String?, _ meta: MetaTags, _ zone: Zone) {
        self.zone = zone
        let told = [language, meta.first("og:locale"), meta.first("content-language")].compactMap(\.self)
        order = told.lazy.map(DateStyle.order).first { $0 != .unknown } ?? .unknown
    }
}

// MARK: - Private

extension DateStyle {
    /// English alone tells nothing: it stands on pages of all the world.
    private static func order(of language: String) -> DayOrder {
        let parts = language.lowercased().split { $0 == "-" || $0 == "_" }
        guard let first = parts.first else { return .unknown }
        guard first == "en" else { return dayFirst.contains(String(first)) ? .dayFirst : .unknown }
        guard let land = parts.dropFirst().last else { return .unknown }
        return land == "us" ? .monthFirst : dayFirstEnglish.contains(String(land)) ? .dayFirst : .unknown
    }

    private static let dayFirst: Set<String> = [
        "bg", "ca", "cs", "da", "de", "el", "es", "fi", "fr", "he", "hr", "id", "it", "nb", "nl", "nn", "no", "pl",
        "pt",
        "ro", "ru", "sk", "sl", "sr", "tr", "uk", "vi",
    ]
    private static let dayFirstEnglish: Set<String> = ["au", "gb", "ie", "in", "ng", "nz", "pk", "sg", "uk"]
}
