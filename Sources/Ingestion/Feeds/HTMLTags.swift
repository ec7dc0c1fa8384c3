/// What is done with HTML's elements in an entry.
enum HTMLTags {
    /// Written into clean HTML.
    static let kept: Set<String> = set(
        """
        a abbr acronym address article aside audio b bdi bdo big blockquote br caption center cite code col colgroup
        dd del details dfn dir div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd
        li main map mark nav ol p picture pre q rp rt ruby s samp section small source span strike strong sub summary
        sup table tbody td tfoot th thead time tr track tt u ul var video wbr
        """)

    /// Left out with all that is in them.
    static let hidden: Set<String> = set("script style template noembed noframes xmp plaintext iframe applet head")

    /// Known to HTML, so a tag where it stands in plain text.
    static func isKnown(_ name: String) -> Bool { kept.contains(name) || others.contains(name) }

    static let void: Set<String> = set("area base br col embed frame hr img input link meta param source track wbr")

    /// A paragraph ends where these begin or end.
    static let blocks: Set<String> = set(
        """
        address article aside blockquote body br caption center dd details div dl dt fieldset figcaption figure footer
        form h1 h2 h3 h4 h5 h6 header hr html li main nav ol option p pre section summary table tbody tfoot thead tr ul
        """)

    private static let others: Set<String> = hidden.union(
        set(
            """
            area base body button embed fieldset form frame frameset html input label legend link marquee meta nobr
            noscript object optgroup option param select svg math textarea title blink bgsound
            """))

    /// What an element may carry into clean HTML: addresses are looked at one by one.
    static let attributes: Set<String> = set(
        "alt title lang dir width height colspan rowspan datetime start type value label kind srclang controls")
    static let addresses: Set<String> = set("href src cite poster longdesc")

    private static func set(_ words: String) -> Set<String> {
        Set(words.split { $0 == " " || $0 == "\n" }.map(String.init))
    }
}
