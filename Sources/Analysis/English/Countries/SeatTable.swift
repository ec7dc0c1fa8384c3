/// Seats of government that news names for the government itself.
///
/// A row: key | name to show | state | other names. Names that are an everyday
/// word, a town or a palace in several states are left out.
enum SeatTable {
    static let rows = """
        kremlin|Kremlin|RU|
        white-house|White House|US|
        pentagon|Pentagon|US|
        foggy-bottom|Foggy Bottom|US|
        downing-street|Downing Street|GB|Number 10 Downing Street
        whitehall|Whitehall|GB|
        blue-house|Blue House|KR|Cheong Wa Dae,Cheongwadae
        elysee|Élysée|FR|Élysée Palace,Palais de l'Élysée
        matignon|Matignon|FR|Hôtel Matignon,Hotel de Matignon
        quai-dorsay|Quai d'Orsay|FR|
        quirinale|Quirinale|IT|Quirinal Palace,Quirinale Palace
        palazzo-chigi|Palazzo Chigi|IT|Chigi Palace
        farnesina|Farnesina|IT|
        moncloa|Moncloa|ES|La Moncloa,Moncloa Palace
        zarzuela|Zarzuela Palace|ES|La Zarzuela
        binnenhof|Binnenhof|NL|
        ballhausplatz|Ballhausplatz|AT|
        maximos|Maximos Mansion|GR|Megaro Maximou
        cotroceni|Cotroceni Palace|RO|Cotroceni
        belweder|Belweder|PL|Belweder Palace
        stenbock|Stenbock House|EE|
        leinster-house|Leinster House|IE|
        aras|Áras an Uachtaráin|IE|
        holy-see|Holy See|VA|
        rideau-hall|Rideau Hall|CA|
        parliament-hill|Parliament Hill|CA|
        los-pinos|Los Pinos|MX|
        casa-rosada|Casa Rosada|AR|
        planalto|Planalto Palace|BR|Planalto,Palácio do Planalto
        itamaraty|Itamaraty|BR|Itamaraty Palace
        la-moneda|La Moneda|CL|La Moneda Palace,Palacio de La Moneda
        casa-de-narino|Casa de Nariño|CO|Nariño Palace
        carondelet|Carondelet Palace|EC|
        miraflores-palace|Miraflores Palace|VE|
        zhongnanhai|Zhongnanhai|CN|
        kantei|Kantei|JP|
        kasumigaseki|Kasumigaseki|JP|
        nagatacho|Nagatacho|JP|
        malacanang|Malacañang|PH|Malacañang Palace
        merdeka-palace|Merdeka Palace|ID|Istana Merdeka
        rashtrapati-bhavan|Rashtrapati Bhavan|IN|
        raisina-hill|Raisina Hill|IN|
        aiwan-e-sadr|Aiwan-e-Sadr|PK|
        temple-trees|Temple Trees|LK|
        bangabhaban|Bangabhaban|BD|
        ganabhaban|Ganabhaban|BD|
        ak-orda|Ak Orda|KZ|Akorda
        bankova|Bankova|UA|
        grand-serail|Grand Serail|LB|
        baabda-palace|Baabda Palace|LB|
        makhzen|Makhzen|MA|
        el-mouradia|El Mouradia|DZ|El Mouradia Palace
        carthage-palace|Carthage Palace|TN|
        ittihadiya|Ittihadiya Palace|EG|Al-Ittihadiya Palace,Heliopolis Palace
        aso-rock|Aso Rock|NG|Aso Villa,Aso Rock Villa
        jubilee-house|Jubilee House|GH|
        union-buildings|Union Buildings|ZA|
        """
}
