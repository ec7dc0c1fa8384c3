/// Words so common that sharing them tells nothing, and pieces that
/// apostrophes leave behind.
enum StopWords {
    static let hashes = HashSet(list.split(whereSeparator: \.isWhitespace).map { TermHash.of($0.utf8) })

    private static let list = """
        a about above after again against all also am an and any are aren as at be because been before being below
        between both but by can cannot could couldn d did didn do does doesn doing don down during each even ever every
        few for from further get got had hadn has hasn have haven having he her here hers herself him himself his how
        however i if in into is isn it its itself just like ll m many may me might more most much must my myself no nor
        not now of off on once one only or other our ours ourselves out over own per re s said same say says shall she
        should shouldn since so some still such t than that the their theirs them themselves then there these they this
        those through to too two under until up upon us ve very via was wasn we well were weren what when where whether
        which while who whom whose why will with within without won would wouldn yet you your yours yourself yourselves
        mr mrs ms
        """
}

/// The names of months and weekdays, and the words that scale a number.
enum CalendarWords {
    static let months = hashes(
        "january february march april may june july august september october november december")
    static let weekdays = hashes("monday tuesday wednesday thursday friday saturday sunday")
    static let scales = hashes("million billion trillion percent")

    private static func hashes(_ words: String) -> HashSet {
        HashSet(words.split(separator: " ").map { TermHash.of($0.utf8) })
    }
}
