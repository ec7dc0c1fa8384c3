/// Parliaments and chambers that only one state calls by this name. What many
/// states have ("National Assembly", "Senate") is nobody's own.
///
/// A row: key | state | name to show | other names.
enum ParliamentTable {
    static let rows = """
        state-duma|RU|State Duma|Duma
        federation-council|RU|Federation Council|
        supreme-peoples-assembly|KP|Supreme People's Assembly|
        national-peoples-congress|CN|National People's Congress|
        cppcc|CN|Chinese People's Political Consultative Conference|People's Political Consultative Conference
        verkhovna-rada|UA|Verkhovna Rada|
        sejm|PL|Sejm|
        seimas|LT|Seimas|
        saeima|LV|Saeima|
        riigikogu|EE|Riigikogu|
        bundestag|DE|Bundestag|
        knesset|IL|Knesset|
        riksdag|SE|Riksdag|
        storting|NO|Storting|Stortinget
        folketing|DK|Folketing|Folketinget
        althing|IS|Althing|Althingi
        eduskunta|FI|Eduskunta|
        oireachtas|IE|Oireachtas|
        dail|IE|Dáil|Dáil Éireann
        seanad|IE|Seanad|Seanad Éireann
        tweede-kamer|NL|Tweede Kamer|
        cortes|ES|Cortes Generales|
        lok-sabha|IN|Lok Sabha|
        rajya-sabha|IN|Rajya Sabha|
        jatiya-sangsad|BD|Jatiya Sangsad|
        state-great-khural|MN|State Great Khural|State Great Hural
        jogorku-kenesh|KG|Jogorku Kenesh|
        mazhilis|KZ|Mazhilis|Majilis
        oliy-majlis|UZ|Oliy Majlis|
        milli-majlis|AZ|Milli Majlis|Milli Mejlis
        wolesi-jirga|AF|Wolesi Jirga|
        dewan-rakyat|MY|Dewan Rakyat|
        dewan-negara|MY|Dewan Negara|
        pyidaungsu-hluttaw|MM|Pyidaungsu Hluttaw|
        pyithu-hluttaw|MM|Pyithu Hluttaw|
        grand-national-assembly|TR|Grand National Assembly|
        legislative-yuan|TW|Legislative Yuan|
        """
}
