/// Terms that two articles may share and have nothing to do with one another:
/// days of the week, months, nationalities, words that fit any news, and those
/// whom it was taken from.
enum WeakTerms {
    /// How much a term tells that both articles have.
    enum Strength {
        case telling
        /// An agency, paper or platform: tells only where both are about it.
        case publisher
        case weak
    }

    /// `isName` says whether they are a run of capitals: a bare title is no name, though a singer may be news.
    static func strength(of words: ArraySlice<ScannedWord>, isName: Bool = false) -> Strength {
        let phrase = words.reduce(TermHash.empty) { TermHash.joining($0, $1.hash) }
        if peoples.contains(phrase) || words.allSatisfy({ isPlain($0) || isName && titles.contains($0.hash) }) {
            return .weak
        }
        return publishers.contains(phrase) ? .publisher : .telling
    }

    /// Words that fit any news, and ranks.
    static func isPlain(_ word: ScannedWord) -> Bool {
        !word.shape.isDisjoint(with: [.empty, .number]) || CalendarWords.weekdays.contains(word.hash)
            || CalendarWords.months.contains(word.hash) || plain.contains(word.hash)
            || peoples.contains(TermHash.joining(TermHash.empty, word.hash))
    }

    private static let shortDates =
        "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun"

    private static let publishers = phrases(Publishers.names)
    private static let peoples = phrases(Nationality.words)
    private static let plain = hashes([PlainWords.list, TitleTable.stripped, shortDates])
    private static let titles = hashes([
        TitleTable.masculine, TitleTable.feminine, TitleTable.offices, TitleTable.modifiers,
    ])

    private static func hashes(_ lists: [String]) -> Set<UInt64> {
        Set(lists.flatMap { $0.split(whereSeparator: \.isWhitespace) }.map { TermHash.of($0.utf8) })
    }

    private static func phrases(_ names: [String]) -> Set<UInt64> {
        Set(
            names.map { name in
                TermScanner.words(of: name).reduce(TermHash.empty) { TermHash.joining($0, $1.hash) }
            })
    }
}

/// Words of news about anything: verbs, times, amounts and people in general.
enum PlainWords {
    static let list = """
        able according account across addition agency action active actually added adding additional ago agreed ahead allow
        allowed almost alone along already although always among amount announced announcement another answer anyone
        anything appear appeared apply area areas around article asked asking associated available away back bad based
        became become becomes becoming began begin beginning behind believe believed best better beyond big biggest
        bit bring brought build built called calling calls came case cases cause caused certain chance change
        changed changes city clear clearly close come comes coming comment comments common complete confirmed
        considered continue continued continues copyright country countries couple course current currently cut day
        days deal decided decision described despite detail details different difficult directly doubt due earlier
        early east eastern effort efforts eight either else end ended ending enough entire especially even evening
        event events eventually everyone everything evidence exactly example expect expected explain explained fact
        failed far feel felt fifth final finally find finding first five focus follow followed following follows
        former forward found four fourth free front full future gave general generally getting give given gives giving
        go goes going gone good great group groups growing half hand hands happen happened happening hard having head
        hear heard held help helped high higher highest history hold holding home hope hour hours however huge
         hundreds idea image images immediately important included includes including increase increased
        information inside instead interview involved issue issues join joined keep keeping kept key kind knew
        know known large larger largest last late later latest lead leader leaders leading learn least leave leaving
        led left let level levels life light likely line list listed little live lives local long longer look looked
        looking looks lost lot low lower made main major make makes making man many mark matter maybe mean meaning
        means meant meet meeting member members men mention mentioned middle mind minute minutes moment month
        monthly months morning move moved moving name named near nearly need needed needs never new newly
        news newspaper next night nine north northern note noted nothing number numbers offer offered official
        officially officials often old older one online open opened order original others outside overall owner page
        part particular particularly parts past pay people per percent perhaps period person photo photos picture
        pictures place places plan planned plans play point points possible post posted press pretty previous
        previously probably problem problems process project provide provided public publish published put
        question questions quickly quite rather reach reached read reader ready real really reason reasons
        received recent recently region related release released remain remained remains report reported reportedly
        reporter reporters reporting reports request response rest result results return returned right rise role
        round same saw saying second section see seeing seem seemed seems seen send sent serious
        service set seven several share shared short show showed showing shown shows side sides sign similar simple simply
        since single site situation six small someone something sometimes soon source sources south southern
        speak special spoke spokesman spokesperson spokeswoman stage stand start started starting state stated
        statement states stay step stop stopped story strong subscribe sure take taken takes taking talk talking team
        tell ten term terms thing things think thinking third thought thousands three time times title today together
        told tomorrow took top total toward towards town tried true try trying turn turned tv twice type understand
         unless updated upon use used user users using usually various version video view wait want wanted wants
         watch watched way ways website week weekend weekly weeks well went west western whether whole wide
        woman women word words work worked working works world worth write writing written wrong wrote year years
        yesterday yet young
        """
}
