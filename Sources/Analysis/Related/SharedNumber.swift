import News

/// A number that tells something where it stands in two articles: an amount
/// ("$1 billion", "140 tons", "6.1"), a day ("March 4") or a year. The number
/// of a flight, of a page or of a street is none.
enum SharedNumber {
    /// nil for numbers that tell nothing. `years` are words that the article's dates are made of.
    static func found(
        _ words: [ScannedWord], _ range: Range<Int>, in text: String, _ years: Set<UInt64>
    ) -> SharedTerms.Found? {
        let own = words[range]
        guard let first = own.first, let last = own.last else { return nil }
        let plain = TextSpan(Int(first.start), Int(last.end))
        func found(_ spans: [TextSpan], worth: Float = 1) -> SharedTerms.Found {
            SharedTerms.Found(spans, own, in: text, worth: worth, isPublisher: false)
        }
        let start = Amounts.start(of: first, in: text)
        let isMoney = start < plain.start
        let signed = isMoney ? [TextSpan(start, plain.end), plain] : [plain]
        if own.count > 1 { return found(signed) }
        guard first.shape.contains(.number) else { return nil }
        switch Digits(text.slice(plain)) {
        case .other: return nil
        case .withUnit: return found(signed)
        case .fraction:
            if isScaled(range, words) { return nil }
            let unit = unitEnd(behind: range, words, text).map { [TextSpan(plain.start, $0)] }
            return found((unit ?? []) + signed)
        case .whole:
            if isScaled(range, words) { return nil }
            if isMoney { return found(signed) }
            if let end = unitEnd(behind: range, words, text) { return found([TextSpan(plain.start, end)]) }
            return years.contains(first.hash) ? found(signed, worth: 0.6) : nil
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
