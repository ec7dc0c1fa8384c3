import News

/// Words in the dates of feeds, in lower case.
enum FeedDateWords {
    /// 1 to 12.
    static func month(_ word: String) -> Int? {
        MonthNames.numbers[word] ?? more[word] ?? EnglishMonths.number(short: word.prefix(3))
            ?? more[String(word.prefix(3))]
    }

    /// Signs for year, month and day in Korean, Chinese and Japanese.
    static let units: Set<String> = ["년", "월", "일", "年", "月", "日"]

    static let fillers: Set<String> = ["th", "st", "nd", "rd", "of", "de", "del", "d"]

    /// True for the afternoon.
    static let halves: [String: Bool] = [
        "am": false, "pm": true, "오전": false, "오후": true, "上午": false, "下午": true, "午前": false, "午後": true, "πμ": false,
        "μμ": true,
    ]

    /// Zones by RFC 822 and their like that `TimeZoneNames` lacks or sees
    /// otherwise, in hours. Military letters as RFC 822 had them.
    static let zones: [String: Double] = [
        "ut": 0, "z": 0, "a": -1, "n": 1, "m": -12, "y": 12, "at": -4, "ast": -4, "adt": -3, "nst": -3.5, "ndt": -2.5,
        "met": 1, "mez": 1, "mest": 2, "mesz": 2, "akdt": -8, "hdt": -9, "brt": -3, "brst": -2, "art": -3, "clt": -4,
        "clst": -3, "west": 1, "msd": 4, "trt": 3, "idt": 3, "gst": 4, "ict": 7, "wib": 7, "pht": 8, "awst": 8,
        "acst": 9.5, "acdt": 10.5, "nzdt": 13, "et": -5, "ct": -6, "mt": -7, "pt": -8, "amt": 4, "uzt": 5, "npt": 5.75,
    ]

    private static let more: [String: Int] = {
        var result: [String: Int] = [:]
        for (index, line) in table.split(separator: "\n").enumerated() {
            for name in line.split(separator: " ") where result[String(name)] == nil {
                result[String(name)] = index + 1
            }
        }
        return result
    }()

    /// One line a month: Greek, Hungarian, Russian and Ukrainian, Polish, Czech, Turkish, Romanian.
    private static let table = """
        ιαν ιανουαρίου január янв января січ sty stycznia led ledna ocak oca ianuarie ian
        φεβ φεβρουαρίου február februári фев февр февраля лют lut lutego úno února şubat şub februarie
        μάρ μαρ μάώ μαώ μαρτίου március мар мрт марта бер marca bře března mart martie
        απρ απρίλιος április апр апреля кві kwi kwietnia dub dubna nisan nis aprilie
        μάι μαι μάϊ μαϊ μαΐ μαΐου május мая май тра maja kvě května mayıs
        ιούν ιουν ιον ιουνίου június июн июня чер cze czerwca čer června haziran haz iunie iun
        ιούλ ιουλ ιολ ιουλίου július июл июля лип lip lipca července temmuz tem iulie iul
        αύγ αυγ αυγούστου augusztus авг августа сер sie sierpnia srp srpna ağustos ağu
        σεπ σεπτεμβρίου szeptember сен сент сентября вер wrz września zář září eylül eyl septembrie
        οκτ οκτωβρίου október окт октября жов paź października říj října ekim eki octombrie
        νοέ νοε νοεμβρίου ноя нояб ноября лис listopada lis kasım kas noiembrie
        δεκ δεκεμβρίου дек декабря гру gru grudnia pro prosince aralık ara decembrie
        """
}
