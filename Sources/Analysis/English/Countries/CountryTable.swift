/// The states of the world, territories that news names, and states that were.
///
/// A row: code (ISO 3166 where there is one) | short name | official name |
/// capital | demonyms, the adjective first | acronyms, in capitals | other names.
/// Lists are cut at commas.
enum CountryTable {
    static let rows = """
        AF|Afghanistan|Islamic Republic of Afghanistan|Kabul|Afghan,Afghans,Afghani||Islamic Emirate of Afghanistan
        AL|Albania|Republic of Albania|Tirana|Albanian,Albanians||
        DZ|Algeria|People's Democratic Republic of Algeria|Algiers|Algerian,Algerians||
        AD|Andorra|Principality of Andorra|Andorra la Vella|Andorran,Andorrans||
        AO|Angola|Republic of Angola|Luanda|Angolan,Angolans||
        AG|Antigua and Barbuda||Saint John's|Antiguan,Antiguans,Barbudan||Antigua
        AR|Argentina|Argentine Republic|Buenos Aires|Argentine,Argentines,Argentinian,Argentinians,Argentinean,Argentineans||
        AM|Armenia|Republic of Armenia|Yerevan|Armenian,Armenians||
        AU|Australia|Commonwealth of Australia|Canberra|Australian,Australians,Aussie,Aussies||
        AT|Austria|Republic of Austria|Vienna|Austrian,Austrians||
        AZ|Azerbaijan|Republic of Azerbaijan|Baku|Azerbaijani,Azerbaijanis,Azeri,Azeris||
        BS|Bahamas|Commonwealth of the Bahamas|Nassau|Bahamian,Bahamians||The Bahamas
        BH|Bahrain|Kingdom of Bahrain|Manama|Bahraini,Bahrainis||
        BD|Bangladesh|People's Republic of Bangladesh|Dhaka|Bangladeshi,Bangladeshis||East Pakistan
        BB|Barbados||Bridgetown|Barbadian,Barbadians,Bajan||
        BY|Belarus|Republic of Belarus|Minsk|Belarusian,Belarusians,Belarussian,Belarussians,Byelorussian||Byelorussia,Belorussia
        BE|Belgium|Kingdom of Belgium|Brussels|Belgian,Belgians||
        BZ|Belize||Belmopan|Belizean,Belizeans||British Honduras
        BJ|Benin|Republic of Benin|Porto-Novo|Beninese,Beninois||Dahomey
        BT|Bhutan|Kingdom of Bhutan|Thimphu|Bhutanese||
        BO|Bolivia|Plurinational State of Bolivia|Sucre|Bolivian,Bolivians||
        BA|Bosnia and Herzegovina||Sarajevo|Bosnian,Bosnians|BiH|Bosnia,Bosnia-Herzegovina
        BW|Botswana|Republic of Botswana|Gaborone|Botswanan,Batswana,Motswana||Bechuanaland
        BR|Brazil|Federative Republic of Brazil|Brasilia|Brazilian,Brazilians||Brasil
        BN|Brunei|Brunei Darussalam|Bandar Seri Begawan|Bruneian,Bruneians||
        BG|Bulgaria|Republic of Bulgaria|Sofia|Bulgarian,Bulgarians||
        BF|Burkina Faso||Ouagadougou|Burkinabe,Burkinabes||Upper Volta,Burkina
        BI|Burundi|Republic of Burundi|Gitega|Burundian,Burundians||
        KH|Cambodia|Kingdom of Cambodia|Phnom Penh|Cambodian,Cambodians,Khmer||Kampuchea,Democratic Kampuchea
        CM|Cameroon|Republic of Cameroon|Yaounde|Cameroonian,Cameroonians||Cameroun
        CA|Canada||Ottawa|Canadian,Canadians||
        CV|Cape Verde|Republic of Cabo Verde|Praia|Cape Verdean,Cape Verdeans||Cabo Verde
        CF|Central African Republic||Bangui|Central African,Central Africans|CAR|
        TD|Chad|Republic of Chad|N'Djamena|Chadian,Chadians||
        CL|Chile|Republic of Chile|Santiago|Chilean,Chileans||
        CN|China|People's Republic of China|Beijing|Chinese|PRC|Mainland China,Communist China,Red China
        CO|Colombia|Republic of Colombia|Bogota|Colombian,Colombians||
        KM|Comoros|Union of the Comoros|Moroni|Comorian,Comorians,Comoran||The Comoros
        CG|Republic of the Congo||Brazzaville|||Congo-Brazzaville,Congo Republic
        CD|Democratic Republic of the Congo||Kinshasa||DRC|Democratic Republic of Congo,DR Congo,D.R. Congo,Congo-Kinshasa,Zaire,DR of Congo
        CR|Costa Rica|Republic of Costa Rica|San Jose|Costa Rican,Costa Ricans||
        CI|Ivory Coast|Republic of Côte d'Ivoire|Yamoussoukro|Ivorian,Ivorians,Ivoirian||Côte d'Ivoire,Cote d Ivoire
        HR|Croatia|Republic of Croatia|Zagreb|Croatian,Croatians,Croat,Croats||
        CU|Cuba|Republic of Cuba|Havana|Cuban,Cubans||
        CY|Cyprus|Republic of Cyprus|Nicosia|Cypriot,Cypriots,Greek Cypriot,Greek Cypriots||
        CZ|Czech Republic||Prague|Czech,Czechs||Czechia
        DK|Denmark|Kingdom of Denmark|Copenhagen|Danish,Dane,Danes||
        DJ|Djibouti|Republic of Djibouti|Djibouti City|Djiboutian,Djiboutians||
        DM|Dominica|Commonwealth of Dominica|Roseau|||
        DO|Dominican Republic||Santo Domingo|||
        TL|East Timor|Democratic Republic of Timor-Leste|Dili|East Timorese,Timorese||Timor-Leste
        EC|Ecuador|Republic of Ecuador|Quito|Ecuadorian,Ecuadorians,Ecuadorean,Ecuadoreans,Ecuadoran||
        EG|Egypt|Arab Republic of Egypt|Cairo|Egyptian,Egyptians||United Arab Republic
        SV|El Salvador|Republic of El Salvador|San Salvador|Salvadoran,Salvadorans,Salvadorean,Salvadoreans,Salvadorian||
        GQ|Equatorial Guinea|Republic of Equatorial Guinea|Malabo|Equatoguinean,Equatorial Guinean||
        ER|Eritrea|State of Eritrea|Asmara|Eritrean,Eritreans||
        EE|Estonia|Republic of Estonia|Tallinn|Estonian,Estonians||
        SZ|Eswatini|Kingdom of Eswatini|Mbabane|Swazi,Swazis||Swaziland,Kingdom of Swaziland
        ET|Ethiopia|Federal Democratic Republic of Ethiopia|Addis Ababa|Ethiopian,Ethiopians||Abyssinia
        FJ|Fiji|Republic of Fiji|Suva|Fijian,Fijians||
        FI|Finland|Republic of Finland|Helsinki|Finnish,Finn,Finns||
        FR|France|French Republic|Paris|French,Frenchman,Frenchmen,Frenchwoman||
        GA|Gabon|Gabonese Republic|Libreville|Gabonese||
        GM|Gambia|Republic of the Gambia|Banjul|Gambian,Gambians||The Gambia
        GE|Georgia|Republic of Georgia|Tbilisi|Georgian,Georgians||
        DE|Germany|Federal Republic of Germany|Berlin|German,Germans||Deutschland
        GH|Ghana|Republic of Ghana|Accra|Ghanaian,Ghanaians||Gold Coast
        GR|Greece|Hellenic Republic|Athens|Greek,Greeks,Hellenic||
        GD|Grenada||Saint George's|Grenadian,Grenadians||
        GT|Guatemala|Republic of Guatemala|Guatemala City|Guatemalan,Guatemalans||
        GN|Guinea|Republic of Guinea|Conakry|Guinean,Guineans||Guinea-Conakry
        GW|Guinea-Bissau|Republic of Guinea-Bissau|Bissau|Bissau-Guinean||
        GY|Guyana|Co-operative Republic of Guyana|Georgetown|Guyanese||British Guiana
        HT|Haiti|Republic of Haiti|Port-au-Prince|Haitian,Haitians||
        HN|Honduras|Republic of Honduras|Tegucigalpa|Honduran,Hondurans||
        HU|Hungary||Budapest|Hungarian,Hungarians,Magyar||Republic of Hungary
        IS|Iceland||Reykjavik|Icelandic,Icelander,Icelanders||
        IN|India|Republic of India|New Delhi|Indian,Indians||Bharat
        ID|Indonesia|Republic of Indonesia|Jakarta|Indonesian,Indonesians||Dutch East Indies
        IR|Iran|Islamic Republic of Iran|Tehran|Iranian,Iranians|IRI|Persia
        IQ|Iraq|Republic of Iraq|Baghdad|Iraqi,Iraqis||
        IE|Ireland|Republic of Ireland|Dublin|Irish,Irishman,Irishmen,Irishwoman||Irish Republic,Eire
        IL|Israel|State of Israel|Jerusalem|Israeli,Israelis||
        IT|Italy|Italian Republic|Rome|Italian,Italians||
        JM|Jamaica||Kingston|Jamaican,Jamaicans||
        JP|Japan||Tokyo|Japanese||Nippon
        JO|Jordan|Hashemite Kingdom of Jordan|Amman|Jordanian,Jordanians||Transjordan
        KZ|Kazakhstan|Republic of Kazakhstan|Astana|Kazakh,Kazakhs,Kazakhstani,Kazakhstanis||Kazakstan
        KE|Kenya|Republic of Kenya|Nairobi|Kenyan,Kenyans||
        KI|Kiribati|Republic of Kiribati|Tarawa|I-Kiribati||Gilbert Islands
        KW|Kuwait|State of Kuwait|Kuwait City|Kuwaiti,Kuwaitis||
        KG|Kyrgyzstan|Kyrgyz Republic|Bishkek|Kyrgyz,Kyrgyzstani,Kyrgyzstanis,Kirghiz||Kirghizia,Kirgizstan
        LA|Laos|Lao People's Democratic Republic|Vientiane|Laotian,Laotians,Lao||Lao PDR
        LV|Latvia|Republic of Latvia|Riga|Latvian,Latvians||
        LB|Lebanon|Lebanese Republic|Beirut|Lebanese||
        LS|Lesotho|Kingdom of Lesotho|Maseru|Basotho,Mosotho||Basutoland
        LR|Liberia|Republic of Liberia|Monrovia|Liberian,Liberians||
        LY|Libya|State of Libya|Tripoli|Libyan,Libyans||Libyan Arab Jamahiriya,Jamahiriya
        LI|Liechtenstein|Principality of Liechtenstein|Vaduz|Liechtensteiner||
        LT|Lithuania|Republic of Lithuania|Vilnius|Lithuanian,Lithuanians||
        LU|Luxembourg|Grand Duchy of Luxembourg|Luxembourg City|Luxembourgish,Luxembourger,Luxembourgers||Luxemburg
        MG|Madagascar|Republic of Madagascar|Antananarivo|Malagasy,Madagascan||
        MW|Malawi|Republic of Malawi|Lilongwe|Malawian,Malawians||Nyasaland
        MY|Malaysia||Kuala Lumpur|Malaysian,Malaysians||Malaya
        MV|Maldives|Republic of Maldives|Male|Maldivian,Maldivians||The Maldives
        ML|Mali|Republic of Mali|Bamako|Malian,Malians||
        MT|Malta|Republic of Malta|Valletta|Maltese||
        MH|Marshall Islands|Republic of the Marshall Islands|Majuro|Marshallese||
        MR|Mauritania|Islamic Republic of Mauritania|Nouakchott|Mauritanian,Mauritanians||
        MU|Mauritius|Republic of Mauritius|Port Louis|Mauritian,Mauritians||
        MX|Mexico|United Mexican States|Mexico City|Mexican,Mexicans||
        FM|Micronesia|Federated States of Micronesia|Palikir|Micronesian,Micronesians|FSM|
        MD|Moldova|Republic of Moldova|Chisinau|Moldovan,Moldovans,Moldavian,Moldavians||Moldavia
        MC|Monaco|Principality of Monaco||Monegasque,Monacan||
        MN|Mongolia||Ulaanbaatar|Mongolian,Mongolians,Mongol,Mongols||Outer Mongolia
        ME|Montenegro||Podgorica|Montenegrin,Montenegrins||
        MA|Morocco|Kingdom of Morocco|Rabat|Moroccan,Moroccans||
        MZ|Mozambique|Republic of Mozambique|Maputo|Mozambican,Mozambicans||
        MM|Myanmar|Republic of the Union of Myanmar|Naypyidaw|Burmese,Myanmarese||Burma,Union of Myanmar,Union of Burma
        NA|Namibia|Republic of Namibia|Windhoek|Namibian,Namibians||South West Africa
        NR|Nauru|Republic of Nauru|Yaren|Nauruan,Nauruans||
        NP|Nepal|Federal Democratic Republic of Nepal|Kathmandu|Nepalese,Nepali,Nepalis||Kingdom of Nepal
        NL|Netherlands|Kingdom of the Netherlands|Amsterdam|Dutch,Dutchman,Dutchmen,Dutchwoman,Netherlander||Holland,The Netherlands,The Holland
        NZ|New Zealand||Wellington|New Zealander,New Zealanders,Kiwi,Kiwis|NZ|Aotearoa
        NI|Nicaragua|Republic of Nicaragua|Managua|Nicaraguan,Nicaraguans||
        NE|Niger|Republic of the Niger|Niamey|Nigerien,Nigeriens||Republic of Niger
        NG|Nigeria|Federal Republic of Nigeria|Abuja|Nigerian,Nigerians||
        KP|North Korea|Democratic People's Republic of Korea|Pyongyang|North Korean,North Koreans|DPRK,NK|N. Korea,N Korea,Democratic Peoples Republic of Korea,Democratic Republic of Korea
        MK|North Macedonia|Republic of North Macedonia|Skopje|Macedonian,Macedonians,North Macedonian|FYROM|Macedonia,Republic of Macedonia,Former Yugoslav Republic of Macedonia
        NO|Norway|Kingdom of Norway|Oslo|Norwegian,Norwegians||
        OM|Oman|Sultanate of Oman|Muscat|Omani,Omanis||
        PK|Pakistan|Islamic Republic of Pakistan|Islamabad|Pakistani,Pakistanis||West Pakistan
        PW|Palau|Republic of Palau|Ngerulmud|Palauan,Palauans||
        PS|Palestine|State of Palestine||Palestinian,Palestinians|OPT|Palestinian Territories,Palestinian territories,Occupied Palestinian Territories
        PA|Panama|Republic of Panama|Panama City|Panamanian,Panamanians||
        PG|Papua New Guinea|Independent State of Papua New Guinea|Port Moresby|Papua New Guinean,Papua New Guineans,Papuan,Papuans|PNG|
        PY|Paraguay|Republic of Paraguay|Asuncion|Paraguayan,Paraguayans||
        PE|Peru|Republic of Peru|Lima|Peruvian,Peruvians||
        PH|Philippines|Republic of the Philippines|Manila|Philippine,Filipino,Filipinos,Filipina,Filipinas||The Philippines
        PL|Poland|Republic of Poland|Warsaw|Polish,Pole,Poles||
        PT|Portugal|Portuguese Republic|Lisbon|Portuguese||
        QA|Qatar|State of Qatar|Doha|Qatari,Qataris||
        RO|Romania||Bucharest|Romanian,Romanians,Rumanian||Rumania,Roumania
        RU|Russia|Russian Federation|Moscow|Russian,Russians||Federation of Russia
        RW|Rwanda|Republic of Rwanda|Kigali|Rwandan,Rwandans,Rwandese||Ruanda
        KN|Saint Kitts and Nevis|Federation of Saint Kitts and Nevis|Basseterre|Kittitian,Kittitians,Nevisian||St. Kitts and Nevis,St Kitts and Nevis,Saint Kitts,St Kitts
        LC|Saint Lucia||Castries|Saint Lucian,St Lucian||St. Lucia,St Lucia
        VC|Saint Vincent and the Grenadines||Kingstown|Vincentian,Vincentians||St. Vincent and the Grenadines,St Vincent and the Grenadines,Saint Vincent,St Vincent
        WS|Samoa|Independent State of Samoa|Apia|Samoan,Samoans||Western Samoa
        SM|San Marino|Republic of San Marino||Sammarinese||
        ST|Sao Tome and Principe|Democratic Republic of Sao Tome and Principe|Sao Tome|Sao Tomean,Santomean||
        SA|Saudi Arabia|Kingdom of Saudi Arabia|Riyadh|Saudi,Saudis,Saudi Arabian,Saudi Arabians|KSA|
        SN|Senegal|Republic of Senegal|Dakar|Senegalese||
        RS|Serbia|Republic of Serbia|Belgrade|Serbian,Serbians,Serb,Serbs||
        SC|Seychelles|Republic of Seychelles|Victoria|Seychellois||The Seychelles
        SL|Sierra Leone|Republic of Sierra Leone|Freetown|Sierra Leonean,Sierra Leoneans||
        SG|Singapore|Republic of Singapore||Singaporean,Singaporeans||
        SK|Slovakia|Slovak Republic|Bratislava|Slovak,Slovaks,Slovakian,Slovakians||
        SI|Slovenia|Republic of Slovenia|Ljubljana|Slovenian,Slovenians,Slovene,Slovenes||
        SB|Solomon Islands||Honiara|Solomon Islander,Solomon Islanders||The Solomons
        SO|Somalia|Federal Republic of Somalia|Mogadishu|Somali,Somalis,Somalian||
        ZA|South Africa|Republic of South Africa|Pretoria|South African,South Africans|RSA|
        KR|South Korea|Republic of Korea|Seoul|South Korean,South Koreans|ROK|S. Korea,S Korea
        SS|South Sudan|Republic of South Sudan|Juba|South Sudanese||Southern Sudan
        ES|Spain|Kingdom of Spain|Madrid|Spanish,Spaniard,Spaniards||España
        LK|Sri Lanka|Democratic Socialist Republic of Sri Lanka|Colombo|Sri Lankan,Sri Lankans||Ceylon
        SD|Sudan|Republic of the Sudan|Khartoum|Sudanese||Republic of Sudan
        SR|Suriname|Republic of Suriname|Paramaribo|Surinamese||Surinam,Dutch Guiana
        SE|Sweden|Kingdom of Sweden|Stockholm|Swedish,Swede,Swedes||
        CH|Switzerland|Swiss Confederation|Bern|Swiss||
        SY|Syria|Syrian Arab Republic|Damascus|Syrian,Syrians||
        TW|Taiwan|Republic of China|Taipei|Taiwanese|ROC|Chinese Taipei,Formosa
        TJ|Tajikistan|Republic of Tajikistan|Dushanbe|Tajik,Tajiks,Tajikistani||Tadzhikistan
        TZ|Tanzania|United Republic of Tanzania|Dodoma|Tanzanian,Tanzanians||Tanganyika
        TH|Thailand|Kingdom of Thailand|Bangkok|Thai,Thais||Siam
        TG|Togo|Togolese Republic|Lome|Togolese||
        TO|Tonga|Kingdom of Tonga|Nuku'alofa|Tongan,Tongans||
        TT|Trinidad and Tobago|Republic of Trinidad and Tobago|Port of Spain|Trinidadian,Trinidadians||Trinidad
        TN|Tunisia|Republic of Tunisia|Tunis|Tunisian,Tunisians||
        TR|Turkey|Republic of Turkey|Ankara|Turkish,Turk,Turks||Türkiye,Turkiye,Republic of Türkiye
        TM|Turkmenistan||Ashgabat|Turkmen,Turkmens,Turkmenistani||Turkmenia
        TV|Tuvalu||Funafuti|Tuvaluan,Tuvaluans||Ellice Islands
        UG|Uganda|Republic of Uganda|Kampala|Ugandan,Ugandans||
        UA|Ukraine||Kyiv|Ukrainian,Ukrainians||The Ukraine
        AE|United Arab Emirates||Abu Dhabi|Emirati,Emiratis|UAE|The Emirates,Emirates,Trucial States
        GB|United Kingdom|United Kingdom of Great Britain and Northern Ireland|London|British,Briton,Britons,Brit,Brits|UK,GB|Britain,Great Britain
        US|United States|United States of America|Washington|American,Americans|US,USA|America,Unites States,U.S. of America
        UY|Uruguay|Oriental Republic of Uruguay|Montevideo|Uruguayan,Uruguayans||
        UZ|Uzbekistan|Republic of Uzbekistan|Tashkent|Uzbek,Uzbeks,Uzbekistani||
        VU|Vanuatu|Republic of Vanuatu|Port Vila|Vanuatuan,Ni-Vanuatu||New Hebrides
        VA|Vatican City|Vatican City State||||Vatican
        VE|Venezuela|Bolivarian Republic of Venezuela|Caracas|Venezuelan,Venezuelans||
        VN|Vietnam|Socialist Republic of Vietnam|Hanoi|Vietnamese|SRV|Viet Nam
        YE|Yemen|Republic of Yemen|Sanaa|Yemeni,Yemenis,Yemenite||
        ZM|Zambia|Republic of Zambia|Lusaka|Zambian,Zambians||Northern Rhodesia
        ZW|Zimbabwe|Republic of Zimbabwe|Harare|Zimbabwean,Zimbabweans||Rhodesia,Southern Rhodesia
        XK|Kosovo|Republic of Kosovo|Pristina|Kosovar,Kosovars,Kosovan||
        EH|Western Sahara|Sahrawi Arab Democratic Republic|Laayoune|Sahrawi,Sahrawis,Saharawi|SADR|Spanish Sahara
        HK|Hong Kong|Hong Kong Special Administrative Region||Hong Konger,Hong Kongers,Hongkonger|HKSAR|Hongkong
        MO|Macau|Macao Special Administrative Region||Macanese||Macao
        GL|Greenland||Nuuk|Greenlandic,Greenlander,Greenlanders||
        FO|Faroe Islands||Torshavn|Faroese||Faeroe Islands,The Faroes
        PR|Puerto Rico|Commonwealth of Puerto Rico|San Juan|Puerto Rican,Puerto Ricans||
        GU|Guam||Hagatna|Guamanian,Guamanians||
        VI|United States Virgin Islands||Charlotte Amalie|||US Virgin Islands,U.S. Virgin Islands
        AS|American Samoa||Pago Pago|American Samoan||
        MP|Northern Mariana Islands||Saipan|||Northern Marianas
        BM|Bermuda||Hamilton|Bermudian,Bermudians,Bermudan||
        KY|Cayman Islands||George Town|Caymanian,Caymanians||The Caymans
        VG|British Virgin Islands||Road Town||BVI|
        TC|Turks and Caicos Islands||Cockburn Town|||Turks and Caicos
        AI|Anguilla||The Valley|Anguillan,Anguillans||
        MS|Montserrat||Plymouth|Montserratian||
        GI|Gibraltar|||Gibraltarian,Gibraltarians||
        FK|Falkland Islands||Port Stanley|Falkland Islander,Falkland Islanders||The Falklands,Falklands,Malvinas,Islas Malvinas
        SH|Saint Helena||Jamestown|||St. Helena,St Helena
        PN|Pitcairn Islands||Adamstown|||Pitcairn
        IM|Isle of Man||Douglas|Manx||
        JE|Jersey|Bailiwick of Jersey|Saint Helier|||
        GG|Guernsey|Bailiwick of Guernsey|Saint Peter Port|||
        GF|French Guiana||Cayenne|||
        GP|Guadeloupe||Basse-Terre|Guadeloupean||
        MQ|Martinique||Fort-de-France|Martinican||
        RE|Réunion||Saint-Denis|||La Réunion
        YT|Mayotte||Mamoudzou|Mahoran||
        NC|New Caledonia||Noumea|New Caledonian,New Caledonians||
        PF|French Polynesia||Papeete|French Polynesian||
        WF|Wallis and Futuna||Mata-Utu|||
        PM|Saint Pierre and Miquelon|||||St. Pierre and Miquelon
        AW|Aruba||Oranjestad|Aruban,Arubans||
        CW|Curaçao||Willemstad|Curacaoan||
        SX|Sint Maarten||Philipsburg|||St. Maarten
        AX|Åland||Mariehamn|||Aland Islands,Åland Islands
        CK|Cook Islands||Avarua|Cook Islander,Cook Islanders||
        NU|Niue||Alofi|Niuean||
        TK|Tokelau|||Tokelauan||
        AQ|Antarctica|||||
        GB-ENG|England|||English,Englishman,Englishmen,Englishwoman||
        GB-SCT|Scotland||Edinburgh|Scottish,Scot,Scots||
        GB-WLS|Wales||Cardiff|Welsh,Welshman,Welshmen||
        GB-NIR|Northern Ireland||Belfast|Northern Irish||Ulster
        GE-AB|Abkhazia|Republic of Abkhazia|Sukhumi|Abkhaz,Abkhazian,Abkhazians||
        GE-SO|South Ossetia|Republic of South Ossetia|Tskhinvali|South Ossetian,South Ossetians,Ossetian,Ossetians||
        MD-SN|Transnistria|Pridnestrovian Moldavian Republic|Tiraspol|Transnistrian,Transnistrians||Transdniester,Trans-Dniester,Transdniestria
        AZ-NK|Nagorno-Karabakh|Republic of Artsakh|Stepanakert|||Nagorny Karabakh,Artsakh,Karabakh
        CY-N|Northern Cyprus|Turkish Republic of Northern Cyprus||Turkish Cypriot,Turkish Cypriots|TRNC|
        SO-SL|Somaliland|Republic of Somaliland|Hargeisa|Somalilander,Somalilanders||
        SU|Soviet Union|Union of Soviet Socialist Republics||Soviet,Soviets|USSR|Union of the Soviet Socialist Republics
        YU|Yugoslavia|Socialist Federal Republic of Yugoslavia||Yugoslav,Yugoslavs,Yugoslavian,Yugoslavians||Federal Republic of Yugoslavia
        CS|Czechoslovakia|||Czechoslovak,Czechoslovakian,Czechoslovakians||
        DD|East Germany|German Democratic Republic|East Berlin|East German,East Germans|GDR,DDR|
        DE-W|West Germany||Bonn|West German,West Germans|FRG|
        VN-S|South Vietnam|||South Vietnamese||
        VN-N|North Vietnam|||North Vietnamese||
        YE-S|South Yemen|People's Democratic Republic of Yemen||||
        CS-M|Serbia and Montenegro|||||
        TR-O|Ottoman Empire|||Ottoman,Ottomans||
        AT-H|Austria-Hungary|Austro-Hungarian Empire||Austro-Hungarian||
        ZR-P|Prussia|Kingdom of Prussia||Prussian,Prussians||
        """

    /// The rows, cut into their seven columns.
    static let columns: [[String]] = rows.split(separator: "\n").map { row in
        let columns = row.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        return columns + Array(repeating: "", count: max(0, 7 - columns.count))
    }

    static func row(ofCode code: String) -> [String]? { columns.first { $0[0] == code } }

    /// Nationality words of more than one state, or of none.
    static let nationalities = """
        Korean,Koreans|Congolese|Dominican,Dominicans|Kurdish,Kurd,Kurds|Arab,Arabs|European,Europeans|African,Africans|Asian,Asians
        Latin American,Latin Americans|Caribbean|Scandinavian,Scandinavians|Balkan|Slavic,Slav,Slavs|Jewish,Jew,Jews
        Muslim,Muslims|Christian,Christians|Tibetan,Tibetans|Uighur,Uighurs,Uyghur,Uyghurs|Chechen,Chechens|Tatar,Tatars
        Roma|Berber,Berbers|Basque,Basques|Catalan,Catalans|Pashtun,Pashtuns|Persian,Persians|Hispanic,Hispanics
        """

    /// Cities under their present name and older or other spellings.
    static let cities = """
        Kyiv,Kiev|Beijing,Peking|Mumbai,Bombay|Kolkata,Calcutta|Chennai,Madras|Bengaluru,Bangalore|Yangon,Rangoon
        Ho Chi Minh City,Saigon|Istanbul,Constantinople|Saint Petersburg,St. Petersburg,St Petersburg,Leningrad,Petrograd
        Volgograd,Stalingrad|Kharkiv,Kharkov|Odesa,Odessa|Lviv,Lvov|Dnipro,Dnipropetrovsk,Dnepropetrovsk
        Luhansk,Lugansk|Mykolaiv,Nikolaev|Zaporizhzhia,Zaporozhye|Guangzhou,Canton|Tianjin,Tientsin|Nanjing,Nanking
        Chongqing,Chungking|Taipei,Taibei|Ulaanbaatar,Ulan Bator|Tehran,Teheran|Riyadh,Riyad|Mecca,Makkah|Medina,Madinah
        Sanaa,Sana'a|Jeddah,Jidda|Fallujah,Falluja|Kandahar,Qandahar|Nur-Sultan,Nursultan|Almaty,Alma-Ata
        Ashgabat,Ashkhabad|Bishkek,Frunze|Tbilisi,Tiflis|Yerevan,Erevan|Chisinau,Kishinev|Tallinn,Reval
        Gdansk,Danzig|Wroclaw,Breslau|Krakow,Cracow|Lodz|Cologne,Köln|Munich,München|Nuremberg,Nürnberg|Zurich,Zuerich
        Geneva,Genève|Basel,Basle|Bern,Berne|Antwerp,Antwerpen|Bruges,Brugge|Ghent,Gent|The Hague,Den Haag
        Copenhagen,København|Gothenburg,Göteborg|Brussels,Bruxelles|Turin,Torino|Milan,Milano|Naples,Napoli
        Florence,Firenze|Venice,Venezia|Genoa,Genova|Seville,Sevilla|Lisbon,Lisboa|Athens|Thessaloniki,Salonica,Salonika
        Bucharest,Bucuresti|Belgrade,Beograd|Prague,Praha|Vienna,Wien|Warsaw,Warszawa|Vilnius,Vilna
        Kinshasa,Leopoldville|Harare,Salisbury|Maputo,Lourenço Marques|Dhaka,Dacca|Thiruvananthapuram,Trivandrum
        Pune,Poona|Varanasi,Benares|Busan,Pusan|Incheon,Inchon|Daegu,Taegu|Gwangju,Kwangju|Daejeon,Taejon|Kaesong,Gaeseong
        Pyongyang,P'yongyang|Mosul,Mosel|Aleppo,Halab|Gaza City|Tel Aviv,Tel Aviv-Yafo|Benghazi,Bengasi|Tripoli
        N'Djamena,Ndjamena|Addis Ababa,Addis Abeba|Mogadishu,Mogadiscio|Rio de Janeiro,Rio|São Paulo,Sao Paulo
        New York,New York City,N.Y.C.|Los Angeles,L.A.|Washington,Washington D.C.,Washington DC,D.C.
        Naypyidaw,Nay Pyi Taw,Naypyitaw|Pristina,Prishtina|Donetsk|Simferopol|Sukhumi,Sukhum|Tskhinvali,Tskhinval
        Astana,Akmola|Phnom Penh,Pnom Penh|Hanoi,Ha Noi|Da Nang,Danang|Kathmandu,Katmandu|Lhasa|Ürümqi,Urumqi
        """
}
