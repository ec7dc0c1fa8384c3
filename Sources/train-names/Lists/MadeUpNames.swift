import Randomness

/// What made-up companies, bodies and acronyms are put together from.
enum MadeUpNames {
    private static let openings = words(
        """
        Za Bol Nor Ver Kel Tra Mo Xan Lu Ari Cor Vel Qua Syn Hel Bry Ostr Pen Ra Sol Tem Uni Vi Wal Yor Zen Al Bar Cal Dex El Fin
        Gra Hol In Jo Kin Lum Mar Nex Op Pra Rho Sta Tel Ul Vo
        """)
    private static let middles = words("lo ri ta ne va do mi sa ra la to ma ze na li co be qui sto")
    private static let endings = words(
        """
        ra nix tech works soft gen via tis lab net cast core flow line con bank vest pay cell stone mark tron dyne max ex on ia um us
        os ico ora ent ix way port fly air
        """)
    private static let trades = words(
        """
        Dynamics Motors Motor Energy Group Holdings Capital Partners Bank Pharma Pharmaceuticals Airlines Airways Media Technologies
        Systems Labs Ventures Foods Steel Mining Oil Gas Petroleum Telecom Electronics Semiconductor Shipping Logistics Insurance
        Securities Garments Textiles Cement Farms Studios Games Entertainment Aerospace Industries Chemical Resources Minerals Properties
        Estate Brewery Power Solar Biotech Financial Retail Stores Hotels Construction Engineering Software Networks
        """)
    private static let fields = words(
        """
        Election Flood Rescue Archives Audit Ethics Privacy Energy Water Health Security Intelligence Refugee Aid Labor
        Trade Investment Tourism Aviation Railways Shipping Fisheries Forestry Statistics Census Standards Competition Consumer Food Drug
        Anti-Corruption Narcotics Border Immigration Customs Revenue Tax Press Media Broadcasting Women Youth Veterans Farmers Teachers
        Nurses Journalists Lawyers Importers Brewers Bankers Workers Students Human Rights Volcanology Weather
        """)
    private static let heads = words(
        """
        Authority Agency Commission Association Federation Union Council Institute Center Centre Office Directorate Service Board Bureau
        Secretariat Network Observatory Foundation Front Movement Alliance Congress Party Fund Committee Ministry
        """)
    private static let scopes = words(
        "National Central Federal Supreme State International Regional General Independent United Joint")

    /// `Norvatech`.
    static func stem(_ random: inout RandomNumbers) -> String {
        pick(openings, &random) + (random.chance(50) ? pick(middles, &random) : "") + pick(endings, &random)
    }

    /// `Dynamics`.
    static func trade(_ random: inout RandomNumbers) -> String { pick(trades, &random) }

    /// `National Flood and Rescue Authority`, `Office of the Water Commission`.
    static func body(_ random: inout RandomNumbers) -> [String] {
        let head = pick(heads, &random)
        let field = random.chance(40) ? [pick(fields, &random), "and", pick(fields, &random)] : [pick(fields, &random)]
        let scope = random.chance(50) ? [pick(scopes, &random)] : []
        return random.chance(50) ? scope + field + [head] : scope + [head, random.chance(70) ? "of" : "for"] + field
    }

    /// `KDRO`, at times `T41`.
    static func acronym(_ random: inout RandomNumbers) -> String {
        let letters = Array("ABCDEFGHIKLMNOPRSTUVZ")
        let length = 2 + random.below(4)
        let word = String((0..<length).map { _ in letters[random.below(letters.count)] })
        return random.chance(8) ? word.prefix(1) + String(random.next() % 90 + 3) : word
    }

    private static func pick(_ list: [String], _ random: inout RandomNumbers) -> String {
        list[random.below(list.count)]
    }

    private static func words(_ text: String) -> [String] {
        text.split { $0 == " " || $0 == "\n" }.map(String.init)
    }
}
