/// Names that the tables know and that others bear too: what else an article
/// names tells whom it means.
enum NamesakeTable {
    /// A row: name | key and name of the other bearer | names that speak for
    /// the other | names that speak for whom the tables mean. Who is spoken for more is meant.
    static let rivals = """
        Georgia|state:US-GA,Georgia (US state)|Atlanta,Savannah,Augusta,Macon,Fulton County,Georgia Tech,University of Georgia,Atlanta Journal-Constitution,Atlanta Braves,Atlanta Falcons,Georgia Bulldogs,Alabama,Florida,Tennessee,South Carolina,North Carolina,Mississippi,Louisiana,Virginia,Texas,Arizona,Michigan,Pennsylvania,Wisconsin,Nevada,Ohio|Tbilisi,Georgian,Georgians,Georgian Dream,Batumi,Kutaisi,Gori,Poti,Rustavi,Abkhazia,South Ossetia,Sukhumi,Tskhinvali,Caucasus,South Caucasus,Armenia,Azerbaijan,Armenian,Azerbaijani
        Washington|state:US-WA,Washington (US state)|Seattle,Spokane,Tacoma,Olympia,Yakima,Bellevue,Everett,Bellingham,Wenatchee,King County,Puget Sound,Oregon,Idaho,University of Washington,Seahawks,Seattle Times,Portland|White House,Congress,Pentagon,Senate,Capitol,State Department,Capitol Hill,Virginia,Maryland,Moscow,Beijing,Tehran,Brussels,London,U.S. Congress,House of Representatives,Washington Post,Federal Reserve,Supreme Court
        New York|state:US-NY,New York (US state)|Albany,Buffalo,Rochester,Syracuse,Long Island,New York State,Yonkers,Ithaca,Utica,Adirondacks,Niagara Falls,Westchester County,Schenectady,New Jersey,Connecticut|Manhattan,Brooklyn,Queens,Bronx,Staten Island,Wall Street,Broadway,Times Square,NYPD,New York Police Department,United Nations,UN,New York Stock Exchange,Central Park,Ground Zero,World Trade Center
        """

    /// Behind the name they say that it is an American state's.
    static let behindStates: Set<String> = [
        "Gov", "Gov.", "Governor", "state", "State", "Legislature", "lawmakers", "Republicans", "Democrats",
        "Republican", "Democrat",
    ]

    /// A row: name that states share | code of a state | names that speak for it. Where just one is spoken for, it is meant.
    static let shared = """
        Congo|CD|Kinshasa,Goma,Bukavu,Lubumbashi,Kisangani,Beni,Butembo,Bunia,Uvira,Ituri,Katanga,Kivu,North Kivu,South Kivu,M23,FARDC,MONUSCO,DRC,Democratic Republic of the Congo,Democratic Republic of Congo,DR Congo,Rwanda,Rwandan
        Congo|CG|Brazzaville,Pointe-Noire,Republic of the Congo,Republic of Congo,Congo-Brazzaville,Congo Republic
        North|KP|North Korea,North Korean,North Koreans,DPRK,Pyongyang
        South|KR|South Korea,South Korean,South Koreans,Seoul
        """

    /// Capitals of which a larger town elsewhere bears the name: meant only
    /// where the article names their state or its people too.
    static let smallCapitals = """
        San Jose|Victoria|Hamilton|Georgetown|George Town|Kingston|Plymouth|Jamestown|Douglas|The Valley|Road Town|Santiago|San Juan
        Saint John's|Saint George's|Saint-Denis|Philipsburg|Nassau|Male|Tripoli
        """

    /// Behind a town's name they say that it isn't the one of the tables: "Athens, Ohio".
    static let americanStates = """
        Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas
        Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire
        New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina
        South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|Ontario|Queensland
        Ala.|Ariz.|Ark.|Calif.|Colo.|Conn.|Del.|Fla.|Ga.|Ill.|Ind.|Kan.|Ky.|La.|Mass.|Md.|Mich.|Minn.|Miss.|Mo.|Mont.|N.C.|N.D.|N.H.
        N.J.|N.M.|N.Y.|Neb.|Nev.|Okla.|Ore.|Pa.|R.I.|S.C.|S.D.|Tenn.|Va.|Vt.|W.Va.|Wash.|Wis.|Wyo.
        """
}
