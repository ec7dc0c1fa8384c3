/// Race tracks and grounds that news names by a word of their own: things
/// happen there, whatever the words around them make of the name.
enum Venues {
    /// Whether a name is one of them.
    static func contain(_ form: String) -> Bool { forms.contains(form) }

    private static let forms = Set(names.split { "|\n".contains($0) }.map { NameForm.plain($0) })

    private static let names = """
        Interlagos|Silverstone|Monza|Imola|Suzuka|Hockenheim|Hockenheimring|Nürburgring|Nurburgring|Hungaroring
        Spa-Francorchamps|Zandvoort|Sepang|Sakhir|Yas Marina|Paul Ricard|Magny-Cours|Brands Hatch|Donington Park
        Catalunya|Jerez|Mugello|Misano|Assen|Sachsenring|Estoril|Portimao|Red Bull Ring|Österreichring|Watkins Glen
        Laguna Seca|Indianapolis Motor Speedway|Daytona|Talladega|Albert Park|Marina Bay|Le Mans|Bathurst|Kyalami
        Wembley|Old Trafford|Anfield|Goodison Park|Stamford Bridge|Highbury|Villa Park|Elland Road|White Hart Lane
        St James' Park|Celtic Park|Ibrox|Hampden Park|Murrayfield|Twickenham|Lansdowne Road|Croke Park|Camp Nou
        Nou Camp|Santiago Bernabeu|Bernabéu|Mestalla|San Siro|Stadio Olimpico|Allianz Arena|Signal Iduna Park
        Parc des Princes|Stade de France|Velodrome|Maracana|Maracanã|Azteca|La Bombonera|Luzhniki
        Wimbledon|Roland Garros|Flushing Meadows|Melbourne Park|Indian Wells|Lord's|Headingley|Edgbaston|Trent Bridge
        Eden Gardens|Augusta National|Pebble Beach|St Andrews|Aintree|Epsom|Ascot|Cheltenham|Churchill Downs
        Madison Square Garden|Yankee Stadium|Fenway Park|Wrigley Field|Lambeau Field
        """
}
