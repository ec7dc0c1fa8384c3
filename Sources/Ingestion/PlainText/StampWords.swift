/// The words of the lines above a text that say when and by whom.
enum StampWords {
    static let weekdays = CaptionWords.hashes(
        "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun")

    /// What a line of dates may hold beside the dates.
    static let stamps: Set<String> = [
        "published", "updated", "posted", "last", "first", "created", "modified", "on", "at", "date", "time", "edited",
        "revised", "issued", "released", "originally", "monday", "tuesday", "wednesday", "thursday", "friday",
        "saturday", "sunday", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "am", "pm", "a",
        "p", "m", "hrs", "hours", "local", "st", "nd", "rd", "th", "the", "of", "t", "z", "ago", "hour", "minutes",
        "minute", "days", "day", "publicado", "publicada", "atualizado", "actualizado", "publié", "mis", "à", "jour",
        "le",
        "veröffentlicht", "aktualisiert", "um", "uhr", "em", "às", "el", "pubblicato", "aggiornato", "il",
        "gepubliceerd", "bijgewerkt", "op", "utc", "gmt", "online", "article", "story", "print", "by", "news", "min",
        "mins", "read", "ca", "lesezeit", "minuten", "stand", "datum", "fecha", "data", "h", "montag", "dienstag",
        "mittwoch", "donnerstag", "freitag", "samstag", "sonntag", "lundi", "mardi", "mercredi", "jeudi", "vendredi",
        "samedi", "dimanche", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo", "segunda",
        "terça", "quarta", "quinta", "sexta", "feira", "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato",
        "domenica", "for", "immediate", "release", "press", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag",
        "zaterdag", "zondag",
    ]

    /// A stamp without a date needs one of these.
    static let verbs: Set<String> = [
        "published", "updated", "posted", "created", "modified", "edited", "revised", "issued", "ago", "veröffentlicht",
        "aktualisiert", "publié", "publicado", "actualizado", "atualizado", "pubblicato", "aggiornato", "gepubliceerd",
        "bijgewerkt",
    ]

    /// What may follow a name in a byline: "Jane Doe, Staff Writer".
    static let bylineRoles = CaptionWords.hashes(
        """
        writer reporter correspondent editor columnist journalist staff contributor producer critic blogger analyst
        photographer bureau anchor author
        """)

    /// Bylines that name a desk.
    static let desks: Set<[UInt64]> = Set(
        [
            "staff", "staff report", "staff reports", "staff writer", "staff writers", "staff reporter", "news desk",
            "web desk", "world desk", "monitoring desk", "newsroom", "agencies", "news agencies", "associated press",
            "the associated press", "reuters", "ap", "afp", "agence france presse", "wire services", "wire reports",
            "from wire reports", "our correspondent", "special correspondent", "editorial board", "the editorial board",
        ].map { $0.split(separator: " ").map { Words.hash(of: $0) } })

    /// Every word that a stamp without a number, or a byline, has one of.
    static let signs: Set<UInt64> = {
        var result = bylineRoles.union(verbs.map { Words.hash(of: $0) })
        for phrase in bylineOpeners + Array(desks) { result.formUnion(phrase.prefix(1)) }
        return result
    }()

    /// What may stand before a name: "By Jane Doe", "Written by Jane Doe".
    static let bylineOpeners: [[UInt64]] = [
        "by", "written by", "story by", "report by", "article by", "words by", "posted by", "published by", "author",
        "authors", "byline", "from our correspondent", "text by",
    ].map { $0.split(separator: " ").map { Words.hash(of: $0) } }
}
