import News
import Testing

@testable import Analysis

/// The table of states, as a whole: who is in it, and that every name leads to its state.
struct CountryTableTests {
    private struct State {
        let key: String
        let columns: [String]

        init(_ row: Substring) {
            let columns = row.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
            self.columns = columns + Array(repeating: "", count: max(0, 7 - columns.count))
            key = "country:" + columns[0]
        }

        func list(_ column: Int) -> [String] { columns[column].split(separator: ",").map(String.init) }
    }

    private let states = CountryTable.rows.split(separator: "\n").map(State.init)

    /// ISO 3166 codes of the 193 members of the United Nations, its two observers, Taiwan and Kosovo.
    private let members = """
        AF AL DZ AD AO AG AR AM AU AT AZ BS BH BD BB BY BE BZ BJ BT BO BA BW BR BN BG BF BI CV KH CM CA CF TD CL CN CO
        KM CG CD CR CI HR CU CY CZ DK DJ DM DO EC EG SV GQ ER EE SZ ET FJ FI FR GA GM GE DE GH GR GD GT GN GW GY HT HN
        HU IS IN ID IR IQ IE IL IT JM JP JO KZ KE KI KW KG LA LV LB LS LR LY LI LT LU MG MW MY MV ML MT MH MR MU MX FM
        MD MC MN ME MA MZ MM NA NR NP NL NZ NI NE NG KP MK NO OM PK PW PA PG PY PE PH PL PT QA KR RO RU RW KN LC VC WS
        SM ST SA SN RS SC SL SG SK SI SB SO ZA SS ES LK SD SR SE CH SY TJ TZ TH TL TG TO TT TN TR TM TV UG UA AE GB US
        UY UZ VU VE VN YE ZM ZW VA PS TW XK
        """.split { $0 == " " || $0 == "\n" }.map(String.init)

    @Test func everyStateIsThere() {
        #expect(members.count == 197)
        #expect(Set(members).subtracting(states.map { $0.columns[0] }) == [])
    }

    @Test func shortOfficialAndOtherNamesAreOneState() {
        for state in states {
            for name in [state.columns[1], state.columns[2]] + state.list(5) + state.list(6) where !name.isEmpty {
                #expect(KnownNames.entry(for: name)?.key == state.key, "\(name)")
            }
        }
    }

    @Test func demonymsLinkToTheirState() {
        for state in states {
            for name in state.list(4) { #expect(KnownNames.country(for: name) == state.key, "\(name)") }
        }
    }

    /// Singapore, Monaco, San Marino and the Vatican are their own capitals;
    /// of two of one name the first is known.
    @Test func membersHaveCapitalsAndDemonyms() {
        let own = ["SG", "MC", "SM", "VA", "PS"]
        let shared = ["CG", "CD", "DM", "DO", "VA"]
        for state in states where members.contains(state.columns[0]) {
            let capital = state.columns[3]
            #expect(!capital.isEmpty || own.contains(state.columns[0]), "\(state.key)")
            #expect(!state.list(4).isEmpty || shared.contains(state.columns[0]), "\(state.key)")
            if !capital.isEmpty { #expect(KnownNames.entry(for: capital)?.kind == .place, "\(capital)") }
        }
    }
}
