/// Words that tell a photo's caption and the run-on lines it comes in.
enum CaptionWords {
    /// Verbs in the present tense that captions show people with.
    static let verbs: Set<UInt64> = {
        var result: Set<UInt64> = []
        for verb in bases.split(whereSeparator: \.isWhitespace) {
            result.insert(Words.hash(of: verb))
            result.insert(Words.hash(of: thirdPerson(verb)))
        }
        return result
    }()

    /// Participles behind "is", "are" or a name: "is seen", "pictured".
    static let participles = hashes("seen pictured shown photographed depicted flanked surrounded joined")

    /// Words a noun phrase goes on after, so that a capital behind them starts nothing new.
    static let linking = hashes(
        """
        a an the and or nor but of in on at by for from to with without against between among into over under after
        before during since until near outside inside via per as than like about across along around behind below
        beside beyond despite down off onto out past through toward towards up upon within versus vs
        is are was were be been being has have had will would can could may might must shall should do does did
        not no his her its their our your my this that these those which who whose whom what when where why how if
        so because while although though whether both either neither each every all some any many most more
        say says said tell tells told warn warns warned urge urges urged ask asks asked visit visits visited meet meets
        met call calls called name names named back backs backed beat beats leave leaves left join joins joined
        host hosts hosted accuse accuses accused blame blames blamed thank thanks thanked see sees saw make makes made
        get gets got give gives gave take takes took find finds found want wants wanted help helps helped let lets
        former late current acting new then ex also only even just de la le el al von van der den di da du bin ibn
        """)

    /// Lower-case nouns that stand before a name: "leader Kim Jong Un".
    static let roles = hashes(
        """
        president leader minister premier chancellor king queen prince princess pope secretary chief chairman chairwoman
        chair head director general commander governor mayor senator congressman congresswoman representative deputy
        ambassador envoy spokesman spokeswoman spokesperson official officer judge lawyer attorney activist candidate
        coach captain striker midfielder defender goalkeeper player driver rider actor actress singer musician artist
        author writer director filmmaker professor doctor dr sir lady lord mr mrs ms founder executive investor
        billionaire businessman analyst economist scientist researcher journalist reporter editor correspondent
        counterpart dictator ruler emperor sheikh sultan guard forward quarterback pitcher wrestler boxer skier
        """)

    /// What may stand between a nation and an office: "Iraqi Prime Minister".
    static let officeWords = hashes(
        "prime foreign defence defense finance interior deputy vice first acting former then crown federal state trade")

    static let compass = hashes("north south east west new saudi")

    /// Ends as words for nations do: "Iraqi", "Chilean", "Danish", "Chinese", "Czech".
    static func isDemonym(_ word: String) -> Bool {
        ["an", "ish", "ese", "i", "ic", "ch", "ek", "iss"].contains { word.hasSuffix($0) }
    }

    /// A capitalised one of these behind a lower-case word begins a new sentence.
    static let openers = hashes(
        "the a an in on at it he she they we this these those there but as after before when while according")

    /// Words that tell running prose from a headline.
    static let proseMarks = hashes("the a an has have had is are was were will its their his her been that which who")

    /// Where a caption says what it shows, and when.
    static let settings = hashes("at in during outside near before after ahead inside on left right front above below")

    static func hashes(_ words: String) -> Set<UInt64> {
        Set(words.utf8.split { $0 <= 32 }.map { Words.hash(bytes: $0) })
    }
}

// MARK: - Private

extension CaptionWords {
    private static let bases = """
        greet shake attend arrive meet speak pose look walk wave hold stand sit gesture deliver address inspect watch
        listen smile embrace hug talk chat review tour visit salute celebrate react cheer march protest rally gather
        leave board depart enter exit ride drive run play perform sing dance pray kneel light lay carry lift raise push
        pull hand receive present accept sign toast clap applaud clasp kiss bow step fly sail cross pass wear display
        show work clean clear search remove load unload prepare take make give answer participate observe lead follow
        chair preside testify appear wait queue sleep eat drink cook shop buy sell burn rise rest hang dock fire launch
        roll move fight train warm stretch score kick throw catch hit serve swim climb ski skate jump
        """

    private static func thirdPerson(_ verb: Substring) -> String {
        if verb.hasSuffix("y"), let before = verb.dropLast().last, !"aeiou".contains(before) {
            return verb.dropLast() + "ies"
        }
        let takesE = ["s", "sh", "ch", "x", "o"].contains { verb.hasSuffix($0) }
        return verb + (takesE ? "es" : "s")
    }
}
