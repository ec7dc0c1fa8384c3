import News

/// A number that tells something where it stands in two articles: an amount
/// ("$1 billion", "140 tons", "6.1"), a day ("March 4") or a year. The number
/// of a flight, of a page or of a street is none.
struct SharedNumber {
    private(set) var found: SharedTerms.Found?

    /// nil for numbers that tell nothing. `years` are words that the article's dates are made of.
    init?(_ words: [ScannedWord], _ range: Range<Int>, in text: String, _ years: Set<UInt64>) {
        let own = words[range]
        guard let first = own.first, let last = own.last else { return nil }
        let plain = TextSpan(Int(first.start), Int(last.end))
        func found(_ spans: [TextSpan], worth: Float = 1) -> SharedTerms.Found {
            SharedTerms.Found(spans, own, in: text, worth: worth, isPublisher: false)
        }
        let sign = SharedNumber.signLength(before: first, in: text)
        let signed = sign > 0 ? [TextSpan(plain.start - sign, plain.end), plain] : [plain]
        if own.count > 1 {
            self.found = found(signed)
            return
        }
        guard first.shape.contains(.number) else { return nil }
        switch Digits(text.slice(plain)) {
        case .other: return nil
        case .withUnit: self.found = found(signed)
        case .fraction:
            let unit = SharedNumber.unitEnd(behind: range, words, text).map { [TextSpan(plain.start, $0)] }
            self.found = found((unit ?? []) + signed)
        case .whole:
            if SharedNumber.isScaled(range, words) { return nil }
            if sign > 0 {
                self.found = found(signed)
            } else if let end = SharedNumber.unitEnd(behind: range, words, text) {
                self.found = found([TextSpan(plain.start, end)])
            } else if years.contains(first.hash), plain.length == 4 {
                self.found = found(signed, worth: 0.6)
            } else {
                return nil
            }
        }
    }

    /// How a number is written.
    private enum Digits {
        case whole, fraction, withUnit, other

        init(_ text: String) {
            let marks = text.filter { !$0.isNumber }
            let digits = text.prefix { $0.isNumber || $0 == "." || $0 == "," }
            let unit = text.dropFirst(digits.count)
            if marks.isEmpty {
                self = .whole
            } else if unit.isEmpty, marks.filter({ $0 == "." }).count < 2 {
                self = .fraction
            } else if Units.short.contains(String(unit)) {
                self = .withUnit
            } else {
                self = .other
            }
        }
    }
}

// MARK: - Private

extension SharedNumber {
    /// "1" of "$1 billion" alone is another amount.
    private static func isScaled(_ range: Range<Int>, _ words: [ScannedWord]) -> Bool {
        range.upperBound < words.count && CalendarWords.scales.contains(words[range.upperBound].hash)
    }

    /// Where the unit behind a number ends: a percent sign, "tons", "-foot", "passengers"; of the last
    /// kind only what the number counts, from ten on.
    private static func unitEnd(behind range: Range<Int>, _ words: [ScannedWord], _ text: String) -> Int? {
        let number = words[range.lowerBound]
        let end = Int(number.end)
        let bytes = text.utf8
        let behind = bytes.index(bytes.startIndex, offsetBy: end)
        if behind < bytes.endIndex, bytes[behind] == 0x25 { return end + 1 }
        guard range.upperBound < words.count else { return nil }
        let next = words[range.upperBound]
        guard next.shape.isDisjoint(with: [.capitalized, .number, .empty, .afterBreak]) else { return nil }
        if Units.hashes.contains(next.hash) { return Int(next.end) }
        let word = text.slice(next.span)
        guard number.span.length > 1, word.hasSuffix("s"), WordWorth.isNoun(word), !WeakTerms.isPlain(next) else {
            return nil
        }
        return Int(next.end)
    }

    /// Bytes of the dollar, pound or euro sign in front of an amount.
    private static func signLength(before word: ScannedWord, in text: String) -> Int {
        guard word.shape.contains(.afterCurrency) else { return 0 }
        let bytes = text.utf8
        let start = bytes.index(bytes.startIndex, offsetBy: Int(word.start))
        guard let last = text[..<start].last, ["$", "£", "€"].contains(last) else { return 0 }
        return last.utf8.count
    }
}

/// What amounts are measured in.
enum Units {
    static let hashes = HashSet(list.split(whereSeparator: \.isWhitespace).map { TermHash.of($0.utf8) })

    /// Written behind a number without a blank.
    static let short: Set<String> = [
        "km", "kg", "bn", "mn", "tn", "m", "mph", "kph", "ft", "lb", "lbs", "GB", "TB", "MB", "MW", "GW", "kW", "cm",
        "mm",
    ]

    private static let list = """
        percent percentage km kilometer kilometers kilometre kilometres mile miles meter meters metre metres foot feet
        inch inches yard yards acre acres hectare hectares ton tons tonne tonnes kg kilogram kilograms kilo kilos pound
        pounds ounce ounces gram grams liter liters litre litres gallon gallons barrel barrels mph kmh knots degrees
        dollars euros yen yuan rubles roubles won rupees pesos francs crore lakh bn million billion trillion thousand
        megawatt megawatts gigawatt gigawatts watt watts volt volts people men women children
        """
}
