/// News agencies and broadcasters as datelines and closing credits name them.
enum NewsAgencies {
    /// The name of the agency in `credit` ("AP", "Reuters/AFP": the first).
    static func name(_ credit: String) -> String? {
        let parts = credit.split { "/,;&".contains($0) }
        guard let first = parts.first else { return nil }
        let name = first.split(separator: " ").joined(separator: " ")
        return known[name.lowercased()]
    }

    private static let known: [String: String] = {
        var result: [String: String] = [:]
        for line in table.split(separator: "\n") {
            let names = line.split(separator: "=").map { $0.split(separator: " ").joined(separator: " ") }
            for name in names { result[name.lowercased()] = names[0] }
        }
        return result
    }()

    /// The name first, then what else it goes by.
    private static let table = """
        Reuters = Thomson Reuters
        AP = Associated Press = The Associated Press
        AFP = Agence France-Presse
        UPI = United Press International
        TASS = ITAR-TASS
        RIA Novosti = RIA
        Interfax
        Sputnik
        RT
        Xinhua = Xinhua News Agency
        CNS = China News Service
        CGTN
        Kyodo = Kyodo News
        Jiji = Jiji Press
        Yonhap = Yonhap News Agency
        KCNA = Korean Central News Agency
        VNA = Vietnam News Agency
        Bernama
        Antara
        PNA = Philippine News Agency
        PTI = Press Trust of India
        ANI = Asian News International
        IANS
        UNI
        APP = Associated Press of Pakistan
        BSS
        UNB
        Anadolu = AA = Anadolu Agency
        IRNA
        Tasnim
        Fars = Fars News Agency
        ISNA
        SANA
        SPA = Saudi Press Agency
        WAM
        KUNA
        QNA
        MENA
        Petra
        NAN
        ANA
        APA
        dpa = DPA = Deutsche Presse-Agentur
        ANSA
        Adnkronos
        EFE
        Europa Press
        Lusa
        Belga
        ANP
        Ritzau
        TT
        NTB
        STT
        PAP
        CTK = ČTK
        MTI
        Agerpres
        BTA
        Tanjug
        Hina
        STA
        Ukrinform
        Belta = BelTA
        Kazinform
        PA = PA Media = Press Association
        CP = Canadian Press = The Canadian Press
        AAP
        NZPA
        Prensa Latina
        Telam = Télam
        Agencia Brasil = Agência Brasil
        Bloomberg
        BBC = BBC News
        CNN
        CBS News
        NBC News
        ABC News
        Fox News
        NPR
        VOA = Voice of America
        RFE/RL
        DW = Deutsche Welle
        Al Jazeera
        Politico
        Axios
        """
}
