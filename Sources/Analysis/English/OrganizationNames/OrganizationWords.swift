/// Words of organisations' names that tell little or stand for one another.
enum OrganizationWords {
    /// Legal forms: they stand at the end, or in front in some countries.
    static let legalForms = words(
        """
        inc incorporated corp corporation co company companies ltd limited plc llc llp lp sa ag gmbh kg kgaa nv bv spa srl sarl
        sas ab asa as oy oyj pty pte bhd sdn kk kabushiki kaisha oao ooo zao pao jsc pjsc ojsc cjsc se aps sl sro zrt
        kft nyrt rt ao doo ad eood ltda cv sab tbk pt pvt
        """)

    /// May be left out where the rest agrees and the other name has none.
    static let weak = words("group holding holdings")

    static let stop = words("the of for and in on to at de du des la le der die das und et y")

    /// One way to write a word.
    static let spellings = [
        "defence": "defense", "centre": "center", "labour": "labor", "organisation": "organization",
        "organisations": "organizations", "programme": "program", "dept": "department", "min": "ministry",
        "intl": "international", "natl": "national", "assn": "association", "assoc": "association",
        "univ": "university",
        "govt": "government", "bros": "brothers", "mfg": "manufacturing", "tech": "technology",
        "cooperation": "cooperation",
        "financial": "finance", "&": "and", "comm": "commission", "cttee": "committee", "inst": "institute",
        "econ": "economic", "affairs": "affairs", "st": "saint", "cooperative": "cooperative", "party": "party",
    ]

    /// Bodies that every state has: "Ministry of X" and "X Ministry".
    static let governmentHeads = words(
        "ministry department embassy parliament government army navy cabinet senate consulate")

    /// Words that name no organisation on their own.
    static let generic = words(
        """
        bank ministry national international new first united american european north south east west central royal
        federal state general world global department university college school institute council committee party
        association union federation house court supreme high city county air saint san los las santa royal british
        democratic republican people peoples free democratic liberal conservative social workers labor communist
        standard media news radio daily press public great big super old young
        """)

    private static func words(_ text: String) -> Set<String> {
        Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))
    }
}
