/// Spellings of Russian, Ukrainian and other Slavic names: Sergei, Sergey and
/// Sergej; Zelensky and Zelenskyy; Yeltsin and Eltsin.
enum SlavicSpelling {
    /// Equal for two spellings of one name, different for two names.
    static func skeleton(_ part: String) -> String {
        memo.value(for: part) { collapsing(replacing(replacingEnd(of: replacingStart(of: $0)))) }
    }

    /// Whether a part of the name shows that it is Slavic.
    static func isLikely(_ parts: [String]) -> Bool {
        parts.contains { part in
            GivenNames.isSlavic(part)
                || part.utf8.count > 4 && surnameEndings.contains { part.hasSuffix($0) }
        }
    }
}

// MARK: - Private

extension SlavicSpelling {
    private static let memo = Memo<String, String>(limit: 10_000)

    private static func replacingStart(of part: String) -> String {
        for (start, spelling) in starts where part.hasPrefix(start) { return spelling + part.dropFirst(start.count) }
        return part
    }

    private static func replacingEnd(of part: String) -> String {
        for (end, spelling) in ends where part.hasSuffix(end) && part.count > end.count {
            return part.dropLast(end.count) + spelling
        }
        return part
    }

    /// The first rule that fits at each place.
    private static func replacing(_ text: String) -> String {
        var rest = Substring(text)
        var result = ""
        while let first = rest.first {
            if let rule = rules.first(where: { rest.hasPrefix($0.0) }) {
                result += rule.1
                rest = rest.dropFirst(rule.0.count)
            } else {
                result.append(first)
                rest = rest.dropFirst()
            }
        }
        return result
    }

    private static func collapsing(_ text: String) -> String {
        var result = ""
        for letter in text where letter != result.last { result.append(letter) }
        return result
    }

    private static let starts = [
        ("yu", "U"), ("ju", "U"), ("iu", "U"), ("ya", "A"), ("ja", "A"), ("ia", "A"), ("ye", "e"), ("je", "e"),
        ("yo", "O"), ("jo", "O"), ("io", "O"),
    ]

    private static let ends = [
        ("eiy", "E"), ("eyy", "E"), ("ey", "E"), ("ei", "E"), ("ej", "E"), ("yev", "ev"),
        ("chev", "chov"), ("chyov", "chov"), ("chiov", "chov"), ("shev", "shov"), ("off", "ov"), ("eff", "ev"),
        ("ow", "ov"), ("ew", "ev"), ("iy", "i"), ("yy", "i"), ("yi", "i"), ("ij", "i"), ("ii", "i"), ("yj", "i"),
        ("y", "i"),
        ("iya", "ia"), ("ija", "ia"), ("ya", "ia"), ("ja", "ia"), ("vitch", "vich"), ("vic", "vich"),
    ]

    private static let rules = [
        ("shch", "W"), ("sch", "W"), ("tch", "C"), ("ch", "C"), ("sh", "S"), ("kh", "h"), ("zh", "J"), ("ts", "c"),
        ("tz", "c"), ("x", "ks"), ("ph", "f"), ("w", "v"), ("yu", "U"), ("ju", "U"), ("iu", "U"), ("ya", "A"),
        ("ja", "A"), ("ia", "A"), ("ye", "e"), ("je", "e"), ("ie", "e"), ("ay", "ai"), ("aj", "ai"), ("oy", "oi"),
        ("oj", "oi"), ("yo", "O"), ("io", "O"), ("y", "i"), ("j", "J"),
    ]

    private static let surnameEndings = [
        "ov", "ova", "ev", "eva", "off", "eff", "sky", "skiy", "skyi", "skyy", "ski", "skii", "skij", "skaya", "skaia",
        "ska", "cky", "enko", "chuk", "yuk", "iuk", "vich", "vych", "vitch", "shvili", "dze", "yan", "lny", "lnyy",
        "lniy",
    ]
}
