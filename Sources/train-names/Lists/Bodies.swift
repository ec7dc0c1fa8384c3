/// Parties, movements, agencies, alliances and courts, written from common knowledge.
let bodyList = """
    Abu Sayyaf;African National Congress;ANC;African Union;AfD;Alternative for Germany;Al-Aqsa Martyrs Brigades;al-Nusra Front;al-Qaeda
    al-Qaida;al-Shabab;al-Shabaab;Amal;Amnesty International;Ansar al-Sharia;Arab League;ASEAN;Asian Development Bank;Awami League
    Baath Party;Ba'ath Party;Bharatiya Janata Party;BJP;Bank of England;Bank of Japan;Black Lives Matter;Bloc Quebecois;Boko Haram
    BRICS;Bundesbank;Bundesrat;Bundestag;Bundeswehr;Cabinet Office;CDU;CSU;Carter Center;Caritas;Central Committee;Chatham House
    Brookings Institution;Cato Institute;Heritage Foundation;RAND Corporation;Carnegie Endowment;Council on Foreign Relations
    Christian Democratic Union;Christian Social Union;Central Intelligence Agency;CIA;CIS;Commonwealth of Independent States
    Collective Security Treaty Organization;CSTO;Communist Party;Communist Party of China;Chinese Communist Party;Confederation of African Football
    Congress Party;Conservative Party;Constitutional Court;Constitutional Council;Council of Europe;Court of Appeal;High Court
    Court of Arbitration for Sport;CONCACAF;CONMEBOL;Crown Prosecution Service;Cortes;Dail;Democratic Party;Democratic Unionist Party
    Department of Defense;Department of Energy;Department of Homeland Security;Department of Justice;Department of State
    Department of Health;Department of Education;Department for Transport;Defence Ministry;Defense Ministry;Foreign Ministry;Duma
    Doctors Without Borders;Drug Enforcement Administration;East African Community;ECOWAS;EFTA;ETA;Ennahda;Environmental Protection Agency
    EPA;Eurasian Economic Union;EAEU;Eurocontrol;Eurogroup;European Central Bank;European Commission;European Council
    European Court of Human Rights;European Court of Justice;European Parliament;European Space Agency;European Union;Europol;Eurostat
    FARC;Fatah;Fatah al-Islam;FDA;Food and Drug Administration;Federal Aviation Administration;FAA;Federal Bureau of Investigation;FBI
    Federal Communications Commission;FCC;Federal Reserve;Federal Security Service;FSB;Federal Trade Commission;FTC;FEMA;FIA;Fianna Fail
    Fianna Fáil;Fidesz;FIFA;Fine Gael;Five Star Movement;Food and Agriculture Organization;FAO;Foreign Office;Free Democrats;Free Syrian Army
    Freedom Party;Front National;National Front;National Rally;G20;G7;G8;G-20;G-7;Gestapo;GCHQ;Golden Dawn;Greenpeace;GRU
    Gulf Cooperation Council;GCC;Hague Tribunal;Hamas;Haqqani network;Hezbollah;Hizbollah;Hezbollah;Hizb ut-Tahrir;Home Office
    House of Commons;House of Lords;House of Representatives;Houthis;Human Rights Watch;IAEA;ICAO;ICRC;IMF;Interior Ministry
    International Atomic Energy Agency;International Committee of the Red Cross;International Court of Justice;International Criminal Court
    International Criminal Tribunal;International Energy Agency;International Labour Organization;International Monetary Fund
    International Olympic Committee;International Organization for Migration;International Telecommunication Union;Interpol;INTERPOL
    IRA;Irish Republican Army;ISI;ISIL;ISIS;ISAF;Islamic Jihad;Islamic State;Janjaweed;Jemaah Islamiyah;Jobbik;Joint Chiefs of Staff;Kach;KGB
    Khmer Rouge;Knesset;Kremlin;Ku Klux Klan;Kuomintang;Kurdistan Workers Party;PKK;Kurdistan Workers' Party;Labor Party;Labour Party
    Lashkar-e-Taiba;Lashkar-e-Toiba;Law and Justice;Lega Nord;Northern League;Liberal Democratic Party;LDP;Liberal Democrats;Liberal Party
    Likud;Lok Sabha;Rajya Sabha;Majlis;Maoist Party;MDC;Medecins Sans Frontieres;Médecins Sans Frontières;MERCOSUR;Mercosur;Meretz;MI5;MI6
    Ministry of Commerce;Ministry of Defence;Ministry of Defense;Ministry of Education;Ministry of Finance;Ministry of Foreign Affairs
    Ministry of Health;Ministry of Home Affairs;Ministry of Interior;Ministry of Justice;Ministry of the Interior;Ministry of Unification
    Ministry of Agriculture;Ministry of Culture;Ministry of Energy;Ministry of Labour;Ministry of State Security;Ministry of Trade;Ministry of Transport
    Mossad;Shin Bet;Movement for Democratic Change;Muslim Brotherhood;Muslim League;NASA;NAACP;NATO;Nato;National Assembly;National People's Congress
    National League for Democracy;National Health Service;National Security Agency;National Security Council;National Transportation Safety Board
    Nationalist Party;Nazi Party;New Democratic Party;NDP;New Democracy;New People's Army;NRA;Nusra Front;OAS;OECD;OIC;OPEC;OPCW;OSCE
    Organisation for Economic Co-operation and Development;Organization for Security and Cooperation in Europe;Organization of American States
    Organization of the Petroleum Exporting Countries;Oxfam;Palestine Liberation Organization;PLO;Palestinian Authority;Pakistan People's Party
    Pakistan Muslim League;Peace Corps;Pentagon;People's Liberation Army;PLA;People's Party;Plaid Cymru;Podemos;Politburo;Popular Party;PRI;PAN;PRD
    Red Crescent;Red Cross;Republican Party;Republican Guard;Revolutionary Guards;Revolutionary Guard;Quds Force;Roscosmos;Royal Navy;Royal Air Force
    Sandinista;Save the Children;Scotland Yard;Scottish National Party;SNP;Securities and Exchange Commission;SEC;Security Council;Sejm;Senate
    Shanghai Cooperation Organization;Shanghai Cooperation Organisation;SCO;Shas;Shining Path;Sinn Fein;Sinn Féin;Social Democratic Party;SPD
    Socialist Party;South African Communist Party;State Department;State Duma;Federation Council;State Council;Stasi;Supreme Court;Supreme Soviet
    Supreme Leader's Office;Supreme People's Assembly;SWAPO;Syriza;Taliban;Tamil Tigers;LTTE;Liberation Tigers of Tamil Eelam;Tea Party
    Transparency International;Treasury;Treasury Department;Trade Union Congress;UEFA;Ulster Unionist Party;UKIP;UNCTAD;UNDP;UNEP;UNESCO
    UNHCR;UNICEF;UNITA;United Nations;UN Security Council;U.N. Security Council;United Nations Security Council;UN General Assembly;General Assembly
    United Nations General Assembly;UNRWA;UNAMID;UNIFIL;United Russia;Unification Church;Unification Ministry;U.S. Agency for International Development
    USAID;Verkhovna Rada;Vatican;Viet Cong;WADA;World Anti-Doping Agency;Warsaw Pact;Wehrmacht;Weather Bureau;Westminster;White House
    World Bank;World Economic Forum;World Food Programme;World Food Program;World Health Organization;World Meteorological Organization
    World Trade Organization;WTO;WWF;Workers' Party;Workers' Party of Korea;Workers Party;Yabloko;Yesh Atid;ZANU-PF;Zanu-PF;Zapatistas
    Academy of Sciences;Chinese Academy of Sciences;Russian Academy of Sciences;Royal Society;Nobel Committee;Al-Azhar;Orthodox Church
    Russian Orthodox Church;Roman Catholic Church;Church of England;Jehovah's Witnesses;Salvation Army;Boy Scouts;Premier League;La Liga
    Serie A;Bundesliga;Ligue 1;NFL;NBA;NHL;MLB;MLS;ATP;WTA;PGA;IAAF;FINA;ICC;BCCI;FIBA;UCI;IRB;All Blacks;Springboks;Wallabies;NCAA
    """

/// The lists of this folder, cut into names.
enum KnownBodies {
    static let media = names(mediaList)
    static let bodies = names(bodyList)
    static let companies = names(companyList)
    static let nicknames = names(nicknameList)

    /// As rows of the gazetteer.
    static let rows: [(type: String, phrase: String)] =
        (media + bodies).map { ("org", $0) } + companies.map { ("company", $0) }

    private static func names(_ list: String) -> [String] {
        list.split(whereSeparator: { $0 == ";" || $0 == "\n" }).map { String($0.drop { $0 == " " }) }
    }
}
