/// Agencies, papers, broadcasters and platforms that news is taken from: two
/// articles that credit one of them need have nothing else in common.
enum Publishers {
    /// Whether a name is one of them.
    static func contain(_ name: String) -> Bool { forms.contains(NameForm.withoutThe(NameForm.plain(name))) }

    static let names = """
        Reuters|Thomson Reuters|Associated Press|AP|AFP|Agence France-Presse|Agence France Presse|UPI
        United Press International|DPA|Deutsche Presse-Agentur|EFE|ANSA|Kyodo|Kyodo News|Jiji Press|Xinhua
        Xinhua News Agency|China News Service|Yonhap|Yonhap News Agency|KCNA|Korean Central News Agency|TASS|Tass
        Itar-Tass|ITAR-TASS|RIA Novosti|Interfax|Sputnik|PTI|Press Trust of India|IANS|ANI|Anadolu|Anadolu Agency|IRNA
        Fars|Fars News Agency|Tasnim|SANA|MENA|Bernama|Antara|PA|Press Association|AAP|Australian Associated Press
        Canadian Press|Bloomberg|Bloomberg News|Dow Jones|Dow Jones Newswires|MarketWatch|PR Newswire|PRNewswire
        Business Wire|GlobeNewswire|Getty|Getty Images|Shutterstock|EPA|Rex Features|WENN|New York Times|NY Times|NYT
        Washington Post|Wall Street Journal|WSJ|Los Angeles Times|LA Times|USA Today|Chicago Tribune|Boston Globe
        New York Post|New York Daily News|Daily News|Politico|Axios|Vox|Slate|Salon|HuffPost|Huffington Post|BuzzFeed
        BuzzFeed News|Vice|Vice News|Time|Newsweek|Forbes|Fortune|Business Insider|Insider|Quartz|The Atlantic
        Atlantic|New Yorker|Vanity Fair|Rolling Stone|Variety|Billboard|Hollywood Reporter|Deadline|TMZ|Us Weekly
        E! News|People Magazine|TechCrunch|Verge|The Verge|Wired|Engadget|Gizmodo|Mashable|CNET|ZDNet|Ars Technica
        Recode|Space.com|ESPN|Sky Sports|Guardian|The Guardian|Times of London|Sunday Times|Financial Times|FT
        Daily Telegraph|Telegraph|Independent|Daily Mail|Mail Online|MailOnline|Daily Mirror|Mirror|Sun|Daily Express
        Daily Star|Evening Standard|Metro|Economist|The Economist|Irish Times|Scotsman|Herald|Le Monde|Le Figaro
        Libération|Der Spiegel|Spiegel|Spiegel Online|Die Zeit|Die Welt|Bild|Süddeutsche Zeitung
        Frankfurter Allgemeine Zeitung|El País|El Mundo|La Repubblica|Corriere della Sera|Haaretz|Ha'aretz
        Jerusalem Post|Times of Israel|Yedioth Ahronoth|Al Jazeera|Al-Jazeera|Al Arabiya|Times of India
        Hindustan Times|The Hindu|Hindu|Indian Express|NDTV|Dawn|Global Times|People's Daily|China Daily
        South China Morning Post|SCMP|Caixin|Straits Times|Bangkok Post|Japan Times|Nikkei|Asahi Shimbun
        Yomiuri Shimbun|Mainichi Shimbun|Chosun Ilbo|Korea Herald|Rodong Sinmun|Sydney Morning Herald|The Age
        The Australian|Toronto Star|Globe and Mail|National Post|Kommersant|Izvestia|Pravda|Novaya Gazeta|Moscow Times
        Kyiv Post|Kyiv Independent|Hürriyet|Hurriyet|Daily Sabah|Daily Nation|CNN|CNBC|MSNBC|NBC|NBC News|ABC|ABC News
        CBS|CBS News|Fox|Fox News|PBS|NPR|C-SPAN|BBC|BBC News|BBC Radio|ITV|ITV News|Sky News|Channel 4|CBC|CBC News
        CTV|CTV News|RT|Russia Today|CCTV|CGTN|NHK|KBS|RTÉ|RTE|ZDF|ARD|RAI|France 24|Euronews|Deutsche Welle|DW
        Radio Free Europe|Radio Free Asia|Voice of America|VOA|PressTV|Press TV|Facebook|Twitter|X|YouTube|Instagram
        Snapchat|TikTok|LinkedIn|Pinterest|Reddit|Tumblr|WhatsApp|Weibo|VKontakte|Flickr|Google News
        Yahoo News|MSN|Wikipedia|Wikimedia Commons|Medium|WordPress|Disqus
        """.split { $0 == "|" || $0 == "\n" }.map(String.init)

    private static let forms = Set(names.map { NameForm.withoutThe(NameForm.plain($0)) })
}
