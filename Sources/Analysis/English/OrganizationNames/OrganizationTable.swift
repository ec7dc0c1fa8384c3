/// International organisations, alliances, courts and the movements that news
/// names by several names.
///
/// A row: key | name to show | acronyms, in capitals | other names.
enum OrganizationTable {
    static let rows = """
        un|United Nations|UN,UNO|United Nations Organization,United Nations Organisation
        unsc|UN Security Council|UNSC|United Nations Security Council,U.N. Security Council
        unga|UN General Assembly|UNGA|United Nations General Assembly,U.N. General Assembly
        unhcr|UN High Commissioner for Refugees|UNHCR|United Nations High Commissioner for Refugees,UN Refugee Agency,U.N. refugee agency
        unhrc|UN Human Rights Council|UNHRC|United Nations Human Rights Council,U.N. Human Rights Council
        ohchr|UN Human Rights Office|OHCHR|Office of the High Commissioner for Human Rights
        unicef|UNICEF|UNICEF|United Nations Children's Fund,UN Children's Fund,United Nations International Children's Emergency Fund
        unesco|UNESCO|UNESCO|United Nations Educational Scientific and Cultural Organization
        undp|UN Development Programme|UNDP|United Nations Development Programme,United Nations Development Program
        unep|UN Environment Programme|UNEP|United Nations Environment Programme
        unfpa|UN Population Fund|UNFPA|United Nations Population Fund
        unrwa|UNRWA|UNRWA|United Nations Relief and Works Agency
        unodc|UN Office on Drugs and Crime|UNODC|United Nations Office on Drugs and Crime
        unctad|UNCTAD|UNCTAD|United Nations Conference on Trade and Development
        unfccc|UNFCCC|UNFCCC|United Nations Framework Convention on Climate Change
        unifil|UNIFIL|UNIFIL|United Nations Interim Force in Lebanon
        unaids|UNAIDS|UNAIDS|Joint United Nations Programme on HIV/AIDS
        ocha|UN Office for the Coordination of Humanitarian Affairs|OCHA,UNOCHA|Office for the Coordination of Humanitarian Affairs
        wfp|World Food Programme|WFP|World Food Program,UN World Food Programme
        fao|Food and Agriculture Organization|FAO|United Nations Food and Agriculture Organization
        who|World Health Organization|WHO|World Health Organisation
        ilo|International Labour Organization|ILO|International Labor Organization
        imo|International Maritime Organization|IMO|
        icao|International Civil Aviation Organization|ICAO|
        iata|International Air Transport Association|IATA|
        itu|International Telecommunication Union|ITU|
        wmo|World Meteorological Organization|WMO|
        wipo|World Intellectual Property Organization|WIPO|
        ifad|International Fund for Agricultural Development|IFAD|
        iom|International Organization for Migration|IOM|
        ipcc|Intergovernmental Panel on Climate Change|IPCC|
        iaea|International Atomic Energy Agency|IAEA|UN nuclear watchdog
        opcw|Organisation for the Prohibition of Chemical Weapons|OPCW|Organization for the Prohibition of Chemical Weapons
        ctbto|Comprehensive Nuclear-Test-Ban Treaty Organization|CTBTO|
        icj|International Court of Justice|ICJ|World Court
        icc|International Criminal Court|ICC|
        icty|International Criminal Tribunal for the former Yugoslavia|ICTY|Yugoslav war crimes tribunal
        ictr|International Criminal Tribunal for Rwanda|ICTR|
        pca|Permanent Court of Arbitration|PCA|
        echr|European Court of Human Rights|ECHR,ECtHR|
        ecj|European Court of Justice|ECJ|Court of Justice of the European Union
        imf|International Monetary Fund|IMF|
        worldbank|World Bank|IBRD|World Bank Group,International Bank for Reconstruction and Development
        ifc|International Finance Corporation|IFC|
        wto|World Trade Organization|WTO|World Trade Organisation
        gatt|General Agreement on Tariffs and Trade|GATT|
        oecd|Organisation for Economic Co-operation and Development|OECD|Organization for Economic Cooperation and Development
        iea|International Energy Agency|IEA|
        bis|Bank for International Settlements|BIS|
        fatf|Financial Action Task Force|FATF|
        wef|World Economic Forum|WEF|
        adb|Asian Development Bank|ADB|
        afdb|African Development Bank|AfDB|
        aiib|Asian Infrastructure Investment Bank|AIIB|
        ndb|New Development Bank|NDB|BRICS Bank
        idb|Inter-American Development Bank|IDB,IADB|
        ebrd|European Bank for Reconstruction and Development|EBRD|
        eib|European Investment Bank|EIB|
        ecb|European Central Bank|ECB|
        eu|European Union|EU|European Communities
        eec|European Economic Community|EEC|Common Market
        ec|European Commission||EU Commission
        ep|European Parliament||EU Parliament
        euco|European Council||
        coe|Council of Europe||
        pace|Parliamentary Assembly of the Council of Europe|PACE|
        europol|Europol||European Police Office
        frontex|Frontex||European Border and Coast Guard Agency
        esa|European Space Agency|ESA|
        esm|European Stability Mechanism|ESM|
        efta|European Free Trade Association|EFTA|
        ema|European Medicines Agency|EMA|
        cern|CERN|CERN|European Organization for Nuclear Research
        nato|NATO|NATO|North Atlantic Treaty Organization,North Atlantic Treaty Organisation,North Atlantic Alliance,Atlantic Alliance
        isaf|International Security Assistance Force|ISAF|
        kfor|KFOR|KFOR|Kosovo Force
        warsawpact|Warsaw Pact||Warsaw Treaty Organization,Warsaw Treaty
        comecon|Comecon|COMECON,CMEA|Council for Mutual Economic Assistance
        osce|Organization for Security and Co-operation in Europe|OSCE|Organization for Security and Cooperation in Europe,Organisation for Security and Co-operation in Europe
        csto|Collective Security Treaty Organization|CSTO|Collective Security Treaty Organisation
        cis|Commonwealth of Independent States|CIS|
        eaeu|Eurasian Economic Union|EAEU,EEU|
        sco|Shanghai Cooperation Organisation|SCO|Shanghai Cooperation Organization,Shanghai Co-operation Organisation
        brics|BRICS|BRICS|
        g7|Group of Seven|G7,G-7|Group of 7
        g8|Group of Eight|G8,G-8|Group of 8
        g20|Group of Twenty|G20,G-20|Group of 20
        g77|Group of 77|G77,G-77|
        nam|Non-Aligned Movement|NAM|
        commonwealth|Commonwealth of Nations||British Commonwealth
        asean|ASEAN|ASEAN|Association of Southeast Asian Nations,Association of South East Asian Nations
        arf|ASEAN Regional Forum|ARF|
        apec|APEC|APEC|Asia-Pacific Economic Cooperation,Asia Pacific Economic Cooperation
        saarc|South Asian Association for Regional Cooperation|SAARC|
        pif|Pacific Islands Forum|PIF|
        quad|Quadrilateral Security Dialogue||
        aukus|AUKUS|AUKUS|
        anzus|ANZUS|ANZUS|
        rcep|Regional Comprehensive Economic Partnership|RCEP|
        tpp|Trans-Pacific Partnership|TPP|
        au|African Union|AU|Organisation of African Unity,Organization of African Unity
        ecowas|ECOWAS|ECOWAS|Economic Community of West African States
        sadc|Southern African Development Community|SADC|
        eac|East African Community|EAC|
        igad|Intergovernmental Authority on Development|IGAD|
        comesa|Common Market for Eastern and Southern Africa|COMESA|
        amisom|African Union Mission in Somalia|AMISOM|
        arableague|Arab League|LAS|League of Arab States
        gcc|Gulf Cooperation Council|GCC|Gulf Co-operation Council,Cooperation Council for the Arab States of the Gulf
        oic|Organisation of Islamic Cooperation|OIC|Organization of Islamic Cooperation,Organisation of the Islamic Conference,Organization of the Islamic Conference
        opec|OPEC|OPEC|Organization of the Petroleum Exporting Countries,Organisation of Petroleum Exporting Countries,Organization of Petroleum Exporting Countries
        oapec|OAPEC|OAPEC|Organization of Arab Petroleum Exporting Countries
        gecf|Gas Exporting Countries Forum|GECF|
        oas|Organization of American States|OAS|Organisation of American States
        mercosur|Mercosur|MERCOSUR|Southern Common Market
        unasur|UNASUR|UNASUR|Union of South American Nations
        celac|CELAC|CELAC|Community of Latin American and Caribbean States
        alba|ALBA|ALBA|Bolivarian Alliance for the Americas
        caricom|CARICOM|CARICOM|Caribbean Community
        nafta|NAFTA|NAFTA|North American Free Trade Agreement
        usmca|USMCA|USMCA|United States-Mexico-Canada Agreement
        norad|NORAD|NORAD|North American Aerospace Defense Command
        interpol|Interpol|INTERPOL|International Criminal Police Organization
        icrc|International Committee of the Red Cross|ICRC|
        ifrc|International Federation of Red Cross and Red Crescent Societies|IFRC|
        redcross|Red Cross||International Red Cross
        msf|Doctors Without Borders|MSF|Médecins Sans Frontières,Medecins sans Frontieres
        hrw|Human Rights Watch|HRW|
        amnesty|Amnesty International||Amnesty
        rsf|Reporters Without Borders|RSF|Reporters sans frontières
        cpj|Committee to Protect Journalists|CPJ|
        greenpeace|Greenpeace||Greenpeace International
        wwf|World Wide Fund for Nature|WWF|World Wildlife Fund
        oxfam|Oxfam||Oxfam International
        transparency|Transparency International||
        crisisgroup|International Crisis Group|ICG|Crisis Group
        sipri|Stockholm International Peace Research Institute|SIPRI|
        iiss|International Institute for Strategic Studies|IISS|
        swift|SWIFT|SWIFT|Society for Worldwide Interbank Financial Telecommunication
        ioc|International Olympic Committee|IOC|
        fifa|FIFA|FIFA|Fédération Internationale de Football Association,International Federation of Association Football
        uefa|UEFA|UEFA|Union of European Football Associations
        wada|World Anti-Doping Agency|WADA|World Anti Doping Agency
        iaaf|World Athletics|IAAF|International Association of Athletics Federations
        fia|FIA|FIA|Fédération Internationale de l'Automobile
        cas|Court of Arbitration for Sport|CAS|
        nsg|Nuclear Suppliers Group|NSG|
        leagueofnations|League of Nations||
        cominform|Cominform||
        kedo|Korean Peninsula Energy Development Organization|KEDO|
        is|Islamic State|ISIS,ISIL,IS,ISIS/ISIL|Daesh,Da'esh,Islamic State of Iraq and Syria,Islamic State of Iraq and the Levant,Islamic State in Iraq and Syria,Islamic State in Iraq and the Levant,Islamic State group,Isis,Isil
        alqaeda|Al-Qaeda||al-Qaida,al Qaeda,Al Qaida,al-Qa'ida,al-Qa'eda,Qaeda
        aqap|Al-Qaeda in the Arabian Peninsula|AQAP|al-Qaida in the Arabian Peninsula
        aqim|Al-Qaeda in the Islamic Maghreb|AQIM|al-Qaida in the Islamic Maghreb
        taliban|Taliban||Taleban
        ttp|Tehrik-i-Taliban Pakistan|TTP|Tehreek-e-Taliban Pakistan,Pakistani Taliban
        hezbollah|Hezbollah||Hizbollah,Hizbullah,Hizballah,Hezballah
        hamas|Hamas||Islamic Resistance Movement
        plo|Palestine Liberation Organization|PLO|Palestine Liberation Organisation
        pa|Palestinian Authority||Palestinian National Authority
        fatah|Fatah||al-Fatah
        islamicjihad|Palestinian Islamic Jihad|PIJ|
        muslimbrotherhood|Muslim Brotherhood||Society of the Muslim Brothers
        alshabaab|Al-Shabaab||al-Shabab,al Shabab,al Shabaab
        bokoharam|Boko Haram||
        pkk|Kurdistan Workers' Party|PKK|Kurdish Workers' Party
        farc|FARC|FARC|Revolutionary Armed Forces of Colombia
        eln|National Liberation Army|ELN|
        eta|ETA|ETA|Euskadi Ta Askatasuna
        ira|Irish Republican Army|IRA|
        ltte|Tamil Tigers|LTTE|Liberation Tigers of Tamil Eelam
        let|Lashkar-e-Taiba||Lashkar-e-Toiba,Lashkar e Taiba,Lashkar-i-Taiba
        kla|Kosovo Liberation Army|KLA,UCK|
        houthis|Houthis||Huthis,Ansar Allah,Ansarullah
        mossad|Mossad||
        cia|Central Intelligence Agency|CIA|
        fbi|Federal Bureau of Investigation|FBI|
        nsa|National Security Agency|NSA|
        nasa|NASA|NASA|National Aeronautics and Space Administration
        fda|Food and Drug Administration|FDA|
        fsb|Federal Security Service|FSB|
        svr|Foreign Intelligence Service|SVR|
        gru|GRU|GRU|Main Intelligence Directorate
        state-department|US State Department||State Department,U.S. State Department,American State Department,US Department of State,U.S. Department of State,United States Department of State
        kgb|KGB|KGB|Committee for State Security
        mi5|MI5|MI5|
        mi6|MI6|MI6|Secret Intelligence Service
        irgc|Islamic Revolutionary Guard Corps|IRGC|Iranian Revolutionary Guard Corps,Revolutionary Guard Corps
        idf|Israel Defense Forces|IDF|Israeli Defense Forces,Israel Defence Forces
        pla|People's Liberation Army|PLA|Chinese People's Liberation Army
        ap|Associated Press|AP|
        afp|Agence France-Presse|AFP|Agence France Presse
        bbc|BBC|BBC|British Broadcasting Corporation,British Broadcasting Corp
        cnn|CNN|CNN|Cable News Network
        tass|TASS|TASS,ITAR-TASS|Itar-Tass,Russian News Agency TASS
        kcna|KCNA|KCNA|Korean Central News Agency
        xinhua|Xinhua||Xinhua News Agency,New China News Agency
        yonhap|Yonhap||Yonhap News Agency
        dpa|dpa|DPA|Deutsche Presse-Agentur
        upi|United Press International|UPI|
        irna|IRNA|IRNA|Islamic Republic News Agency
        rt|RT|RT|Russia Today
        aljazeera|Al Jazeera||al-Jazeera,Al-Jazeera English
        """
}
