/// The words that English tells time with. Keys are in lower case.
enum DateWords {
    static func word(_ text: String) -> DateWord { all[text] ?? .other }

    /// Words of no class of their own that begin an expression.
    static let starters: Set<String> = [
        "st", "per", "recent", "near", "right", "these", "new", "independence", "boxing", "veterans", "armistice",
        "bastille", "labor", "memorial", "columbus", "good", "palm", "ash", "valentine", "more", "less", "up",
        "over", "under", "just", "only", "exactly", "some", "another", "no", "fewer", "future",
    ]

    /// Month and weekday names that are everyday words when written small.
    static let needCapital: Set<String> = [
        "may", "march", "mar", "sun", "sat", "mon", "wed", "jan", "dec", "sep", "fri", "thu", "tue", "oct", "nov",
        "jun",
        "jul", "apr", "feb", "aug", "ad", "easter",
    ]
    /// Short forms, behind which a full stop belongs to the word.
    static let abbreviations: Set<String> = [
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue", "tues",
        "wed",
        "weds", "thu", "thur", "thurs", "fri", "sat", "sun", "hrs", "hr", "min", "mins", "yrs", "yr",
    ]

    static let all: [String: DateWord] = {
        var words: [String: DateWord] = [:]
        for (number, names) in months.enumerated() { for name in names { words[name] = .month(number + 1) } }
        for (number, names) in weekdays.enumerated() { for name in names { words[name] = .weekday(number + 1) } }
        for (number, names) in seasons.enumerated() { for name in names { words[name] = .season(number) } }
        for (number, name) in ones.enumerated() { words[name] = .cardinal(number) }
        for (number, name) in tens.enumerated() { words[name] = .cardinal(number * 10 + 20) }
        for (number, name) in ordinals.enumerated() { words[name] = .ordinal(number + 1) }
        for (name, unit) in units {
            words[name] = .unit(unit)
            words[plural(name)] = .units(unit)
        }
        for (name, decade) in zip(tensPlural, stride(from: 1920, through: 1990, by: 10)) {
            words[name] = .decade(decade)
        }
        return words.merging(others) { $1 }.merging(holidays) { $1 }
    }()

    private static func plural(_ name: String) -> String {
        name.hasSuffix("y") && name != "day" ? name.dropLast() + "ies" : name + "s"
    }

    private static let months = [
        ["january", "jan"], ["february", "feb"], ["march", "mar"], ["april", "apr"], ["may"], ["june", "jun"],
        ["july", "jul"], ["august", "aug"], ["september", "sept", "sep"], ["october", "oct"], ["november", "nov"],
        ["december", "dec"],
    ]
    private static let weekdays = [
        ["monday", "mondays", "mon"], ["tuesday", "tuesdays", "tues", "tue"],
        ["wednesday", "wednesdays", "wed", "weds"],
        ["thursday", "thursdays", "thurs", "thur", "thu"], ["friday", "fridays", "fri"],
        ["saturday", "saturdays", "sat"], ["sunday", "sundays", "sun"],
    ]
    private static let seasons = [
        ["spring", "springtime"], ["summer", "summertime", "midsummer"], ["fall", "autumn"], ["winter", "wintertime"],
    ]
    private static let ones = [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]
    private static let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
    private static let tensPlural = [
        "twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties",
    ]
    private static let ordinals = [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
        "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
        "twentieth",
    ]
    private static let units: [(String, TimeUnit)] = [
        ("minute", .minute), ("min", .minute), ("hour", .hour), ("hr", .hour), ("day", .day), ("night", .night),
        ("week", .week), ("fortnight", .fortnight), ("weekend", .weekend), ("month", .month), ("quarter", .quarter),
        ("year", .year), ("yr", .year), ("decade", .decade), ("century", .century),
    ]
    private static let others: [String: DateWord] = [
        "seconds": .units(.second), "secs": .units(.second), "hundred": .scale(100), "thousand": .scale(1000),
        "daily": .often(.day), "weekly": .often(.week), "monthly": .often(.month),
        "yearly": .often(.year), "annually": .often(.year), "hourly": .often(.hour),
        "morning": .dayPart(.morning), "mornings": .dayPart(.morning), "afternoon": .dayPart(.afternoon),
        "afternoons": .dayPart(.afternoon), "evening": .dayPart(.evening), "evenings": .dayPart(.evening),
        "dawn": .dayPart(.morning), "dusk": .dayPart(.evening), "noon": .dayPart(.noon), "midday": .dayPart(.midday),
        "midnight": .dayPart(.midnight), "daytime": .dayPart(.daytime), "overnight": .dayPart(.night),
        "today": .dayShift(0), "yesterday": .dayShift(-1), "tomorrow": .dayShift(1), "tonight": .tonight,
        "now": .reference(.present), "nowadays": .reference(.present), "currently": .reference(.present),
        "presently": .reference(.present), "recently": .reference(.past), "lately": .reference(.past),
        "soon": .reference(.future),
        "early": .portion(.early), "beginning": .portion(.early), "start": .portion(.early), "mid": .portion(.middle),
        "middle": .portion(.middle), "late": .portion(.late), "end": .portion(.late),
        "last": .direction(.last), "past": .direction(.last), "this": .direction(.this), "current": .direction(.this),
        "next": .direction(.next), "coming": .direction(.next), "upcoming": .direction(.next),
        "previous": .direction(.previous), "preceding": .direction(.previous), "prior": .direction(.previous),
        "following": .direction(.following), "ensuing": .direction(.following), "subsequent": .direction(.following),
        "that": .demonstrative, "same": .demonstrative, "each": .every, "every": .every,
        "few": .vague, "several": .vague, "many": .vague, "couple": .couple, "half": .half,
        "ago": .ago, "earlier": .earlier, "later": .later, "before": .before, "after": .after, "afterward": .later,
        "afterwards": .later,
        "am": .meridiem(isAfternoon: false), "pm": .meridiem(isAfternoon: true),
        "bc": .era(isBefore: true), "bce": .era(isBefore: true), "ad": .era(isBefore: false),
        "ce": .era(isBefore: false),
        "fiscal": .fiscal, "a": .one, "an": .one, "the": .article, "its": .article, "their": .article, "of": .of,
        "in": .preposition, "on": .preposition, "at": .preposition, "since": .preposition, "until": .preposition,
        "till": .preposition, "by": .preposition, "during": .preposition, "from": .preposition, "through": .preposition,
        "to": .preposition, "between": .preposition, "around": .approximate, "about": .approximate,
        "nearly": .approximate, "almost": .approximate, "approximately": .approximate, "roughly": .approximate,
        "circa": .approximate, "and": .and, "or": .or,
    ]
    private static let holidays: [String: DateWord] = [
        "christmas": .holiday(.fixed(month: 12, day: 25)), "xmas": .holiday(.fixed(month: 12, day: 25)),
        "halloween": .holiday(.fixed(month: 10, day: 31)), "easter": .holiday(.easter(0)),
        "thanksgiving": .holiday(.weekday(4, nth: 4, month: 11)),
    ]

    /// Holidays of two or more words, by their words in lower case.
    static let longHolidays: [([String], Holiday)] = [
        (["christmas", "eve"], .fixed(month: 12, day: 24)), (["christmas", "day"], .fixed(month: 12, day: 25)),
        (["new", "year", "'", "s", "eve"], .fixed(month: 12, day: 31)),
        (["new", "year", "'", "s", "day"], .fixed(month: 1, day: 1)),
        (["valentine", "'", "s", "day"], .fixed(month: 2, day: 14)),
        (["st", ".", "patrick", "'", "s", "day"], .fixed(month: 3, day: 17)),
        (["independence", "day"], .fixed(month: 7, day: 4)), (["boxing", "day"], .fixed(month: 12, day: 26)),
        (["veterans", "day"], .fixed(month: 11, day: 11)), (["armistice", "day"], .fixed(month: 11, day: 11)),
        (["bastille", "day"], .fixed(month: 7, day: 14)), (["labor", "day"], .weekday(1, nth: 1, month: 9)),
        (["memorial", "day"], .weekday(1, nth: 5, month: 5)), (["columbus", "day"], .weekday(1, nth: 2, month: 10)),
        (["good", "friday"], .easter(-2)), (["easter", "monday"], .easter(1)), (["easter", "sunday"], .easter(0)),
        (["palm", "sunday"], .easter(-7)), (["ash", "wednesday"], .easter(-46)),
        (["thanksgiving", "day"], .weekday(4, nth: 4, month: 11)),
        (["april", "fools", "'", "day"], .fixed(month: 4, day: 1)),
    ]

    /// Nouns that are counted in numbers as high as a year ("2000 troops").
    static let counted: Set<String> = [
        "people", "troops", "soldiers", "men", "women", "children", "seats", "dollars", "euros", "pounds", "yen",
        "rubles",
        "meters", "metres", "miles", "feet", "kilometers", "kilometres", "km", "kg", "tons", "tonnes", "acres",
        "hectares",
        "shares", "points", "votes", "members", "workers", "employees", "jobs", "barrels", "homes", "houses", "units",
        "cars", "vehicles", "planes", "aircraft", "tanks", "guns", "rifles", "ships", "residents", "students",
        "persons",
        "passengers", "copies", "pages", "words", "items", "degrees", "calories", "megawatts", "mw", "hours", "days",
        "years", "minutes", "seconds", "months", "weeks", "others", "prisoners", "casualties", "refugees", "civilians",
        "dead", "wounded", "civilian", "rounds", "bales", "boxes", "bottles", "stores", "schools", "companies",
        "flights",
        "per", "percent", "million", "billion", "thousand", "mm", "cm", "m", "ft", "lb", "lbs", "mph", "kph", "hp",
    ]
    /// Words that with a unit of time behind them measure something else.
    static let measures: Set<String> = ["light", "man", "person"]
    /// Between the ends of a range.
    static let joints: Set<String> = ["to", "through", "until", "till"]
    /// Behind "quarter": of a cup.
    static let rounds: Set<String> = ["final", "finals", "finalist", "finalists"]
    /// In front of a march that is no month.
    static let marches: Set<String> = ["long", "salt", "freedom", "hunger", "death", "peace", "protest", "pride"]
    /// In front of a weekday that is known by a name of its own, and falls when it does.
    static let namedDays: Set<String> = [
        "black", "bloody", "super", "cyber", "giving", "fat", "maundy", "bowl", "sheffield", "selection",
    ]
    /// Behind a weekday: papers, and what is shown on the nights of one.
    static let papers: Set<String> = [
        "times", "telegraph", "mail", "mirror", "express", "herald", "post", "world", "tribune", "independent",
    ]
    static let shows: Set<String> = ["live", "football", "raw", "baseball", "hockey", "fever", "takeaway", "fights"]
    /// Words in front of a number that is a name, not a year.
    static let numbering: Set<String> = [
        "flight", "no", "number", "route", "page", "room", "bus", "unit", "highway", "model", "section", "article",
        "version", "windows", "chapter", "nikkei", "index", "resolution", "gate", "suite", "box", "extension", "over",
        "nearly", "almost", "some", "approximately", "only", "least", "than", "top", "fortune", "russell", "boeing",
    ]
}
