/// The words that the rules of events call by name. All others are `unnamed`;
/// `nothing` stands beyond the ends of a sentence.
enum RuleWord: String, CaseIterable, Sendable {
    case unnamed, nothing

    case ampersand = "&"
    case apostropheD = "'d"
    case apostropheS = "'s"
    case asterisk = "*"
    case bar = "|"
    case bullet = "•"
    case closingBracket = ")"
    case closingQuote = "”"
    case closingSquare = "]"
    case closingTicks = "''"
    case colon = ":"
    case comma = ","
    case copyright = "©"
    case curlyApostropheS = "’s"
    case curlyQuoteMark = "’"
    case dash = "–"
    case dollar = "$"
    case euro = "€"
    case exclamation = "!"
    case hyphen = "-"
    case openingBracket = "("
    case openingQuote = "“"
    case openingSquare = "["
    case openingTicks = "``"
    case percent = "%"
    case pound = "£"
    case question = "?"
    case quoteMark = "'"
    case semicolon = ";"
    case slash = "/"
    case stop = "."
    case straightQuote = "\""
    case tick = "`"
    case underscore = "_"

    case a, according, after, all, alleged, allegedly, also, although, among, an, and, any, `as`, at, be
    case because, been, before, being, believed, between, both, but, by, close, coming, denied, denies, denying
    case did, `do`, does, doing, done, due, during, early, ended, expected, following, `for`
    case forthcoming, from, future, get, gets, getting, going, got, had, half, having, he, help, helped, helping
    case helps, her, him, his, home, i, `if`, `in`, into, it, its, just, late, `let`, lets, like, many, men
    case last, month, months, more, most, my, newly, next, no, not, of, on, only, or, other, our, people, period
    case planned, police, prior, proposed, purported, purportedly, quarter, reported, reportedly, response, said
    case scheduled, she, since, so, some, subject, such, supposedly, than, that, the, their, them, then, there
    case these, they, this, those, though, thought, through, to, toward, towards, until, up, upcoming
    case used, very, vulnerable, was, we, week, weeks, well, were, what, whereas, which, `while`, who, whom
    case whose, with, women, would, year, you, your
    /// Of times long gone.
    case anniversary, born, memory, eve, comment, `is`, are, could, may, might, has, have, will, when, years, days,
        times, time, past, back, once, formerly, previously, originally, initially, ago, recently
    case nobody, none, ahead
    case million, billion, trillion
    case least, fewer, less, few, nearly, how, why, local, anyone, everyone, someone, anybody, everybody
    case about, around, over, out, starting, beginning, ending, effective, way, questions, first, almost, whether
    case `where`, along, including, even, asked, know, wonder
    case appear, appears, appeared, seem, seems, seemed
    case fire, under
    case already, long, now, set, today
    case aboard, onboard, compared, versus, hours, minutes, seconds, moments, several, each, reason
}
