/// How long between two times, as it is written in settings.
enum IntervalText {
    /// Five minutes to a week; 0 for `off`, nil for what is neither.
    static func minutes(_ text: String) -> Int? {
        if text == "off" { return 0 }
        guard let unit = units[text.last ?? " "], let number = Int(text.dropLast()), (1...10_080).contains(number),
            (5...10_080).contains(number * unit)
        else { return nil }
        return number * unit
    }

    private static let units: [Character: Int] = ["m": 1, "h": 60, "d": 1_440]
}
