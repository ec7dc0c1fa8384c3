/// What tells a body's acronym from other words in capitals.
enum AcronymWords {
    /// Behind an acronym they say that it is a body's.
    static let behindBodies: Set<String> = [
        "chief", "spokesman", "spokeswoman", "spokesperson", "president", "chairman", "chairwoman", "leader", "leaders",
        "secretary", "official", "officials", "officer", "officers", "agents", "troops", "fighters", "militants",
        "rebels", "members",
        "lawmaker", "lawmakers", "candidate", "candidates", "deputies", "headquarters", "inspectors", "commander",
        "said", "says",
        "announced", "declined", "denied", "accused", "warned", "lawyer", "lawyers", "head", "boss", "director",
        "prosecutors",
    ]

    /// Acronyms of something else.
    static let noBodies: Set<String> = [
        "AI", "AIDS", "AM", "AD", "BC", "BCE", "CCTV", "CE", "CEO", "CFO", "CIO", "COO", "COVID", "CTO", "DIY", "DJ",
        "DNA", "DVD", "EDT",
        "EST", "EV", "FAQ", "GDP", "GMT", "GP", "GPS", "HIV", "HR", "ICU", "ID", "IPO", "IQ", "IT", "IVF", "LGBT",
        "LGBTQ", "LNG", "MD",
        "MEP", "MP", "MPs", "MSP", "NGO", "NGOs", "OK", "PC", "PM", "PR", "RV", "SMS", "SUV", "TV", "UFO", "VAT", "VIP",
        "VP", "II", "III",
        "IV", "VI", "VII", "VIII", "IX", "XI", "XII", "THE", "HE", "SHE", "IT", "WE", "THEY", "WHO", "ALSO", "BUT",
        "AND", "NOT",
    ]
}
