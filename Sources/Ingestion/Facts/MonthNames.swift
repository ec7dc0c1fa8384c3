/// Month names and their abbreviations, 1-12, in the languages that bylines
/// and time stamps come in.
enum MonthNames {
    static let numbers: [String: Int] = {
        var result: [String: Int] = [:]
        for (index, line) in table.split(separator: "\n").enumerated() {
            for name in line.split(separator: " ") { result[String(name)] = index + 1 }
        }
        return result
    }()

    /// One line a month: English, German, French, Spanish, Italian, Portuguese, Dutch, Nordic,
    /// Polish, Czech, Turkish, Indonesian, Russian, Ukrainian.
    private static let table = """
        january jan januar januari janvier janv enero gennaio gen janeiro janv. jänner stycznia ledna ocak januari января янв січня
        february feb februar februari février févr febrero febbraio fevereiro fev februari lutego února şubat pebruari февраля фев лютого
        march mar märz maart mars marzo março mrt marca března mart maret марта березня
        april apr avril abril aprile abr avr kwietnia dubna nisan апреля апр квітня
        may mai mayo maggio maio mei maj maja května mayıs мая травня
        june jun juni juin junio giugno junho juni czerwca června haziran июня червня
        july jul juli juillet julio luglio julho juil juli lipca července temmuz июля липня
        august aug août agosto augustus augusti ago sierpnia srpna ağustos agustus августа авг серпня
        september sept sep septembre septiembre settembre setembro set września září eylül сентября сен вересня
        october oct oktober octobre octubre ottobre outubro okt out października října ekim октября окт жовтня
        november nov novembre noviembre novembro listopada listopadu kasım ноября ноя листопада
        december dec dezember décembre diciembre dicembre dezembro dez dic grudnia prosince aralık desember декабря дек грудня
        """
}
