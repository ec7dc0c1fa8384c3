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

    /// One line a month: English, German, French, Spanish, Italian, Portuguese, Dutch, Nordic.
    private static let table = """
        january jan januar januari janvier janv enero gennaio gen janeiro janv. jänner
        february feb februar februari février févr febrero febbraio fevereiro fev
        march mar märz maart mars marzo março mrt
        april apr avril abril aprile abr avr
        may mai mayo maggio maio mei maj
        june jun juni juin junio giugno junho
        july jul juli juillet julio luglio julho juil
        august aug août agosto augustus augusti ago
        september sept sep septembre septiembre settembre setembro set
        october oct oktober octobre octubre ottobre outubro okt out
        november nov novembre noviembre novembro
        december dec dezember décembre diciembre dicembre dezembro dez dic
        """
}
