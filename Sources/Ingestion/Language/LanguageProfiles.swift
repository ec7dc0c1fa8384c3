/// What the languages in Latin script are told by: their commonest words, the
/// last three letters of many words, and letters that English lacks.
enum LanguageProfiles {
    struct Profile {
        let code: String
        let words: [String]
        let ends: [String]
        let letters: [Character]

        init(_ code: String, words: String, ends: String, letters: String) {
            self.code = code
            self.words = words.utf8.split { $0 <= 32 }.map { String(Substring($0)) }
            self.ends = ends.utf8.split(separator: 32).map { String(Substring($0)) }
            self.letters = Array(letters)
        }
    }

    static let all: [Profile] = [
        Profile(
            "en",
            words: """
                the of and to in a is that for it was on are as with be by at this have from or had not but what were all
                they his her she he we you their an said has would there which will been who more when can its after about
                than up also into could no over new two first other out if so how our us says my me your
                """,
            ends: "ing ion ted ent ers ess ght ith ove hed ned ies ble ous aid ful ted ays", letters: ""),
        Profile(
            "de",
            words: """
                der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat
                dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis
                mehr durch man sein wurde sei ich wir kann gegen vom können schon wenn habe seine ihre dann unter
                """,
            ends: "ung ten che gen den sch lich eit nen ter ern hen ver rde", letters: "äöüß"),
        Profile(
            "fr",
            words: """
                de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont la avec son aux
                d'un ou elle mais comme on ont été leur été cette deux ses être fait nous vous après aussi sans tout ans
                contre entre même depuis dont je sa était peut selon c'est n'est qu'il d'une
                """,
            ends: "ion ent ait res tre ous ant eur que ais ons ier", letters: "éèêàçùôîûœëï"),
        Profile(
            "es",
            words: """
                de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin
                sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque
                sólo han yo hay vez puede todos así nos ni parte tiene él uno donde según
                """,
            ends: "ión ado dos ent nte cia dad ndo ron tra aba res", letters: "ñáéíóú¿¡ü"),
        Profile(
            "pt",
            words: """
                de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando
                muito nos já eu também só pelo pela até isso ela entre depois sem mesmo aos seus quem nas me esse eles você
                foi está são tem ser há sobre anos era segundo ainda
                """,
            ends: "ção ões ado nte ade ndo eis ram dos mos ara", letters: "ãõçáéíóúâêôà"),
        Profile(
            "it",
            words: """
                di e il la che in un a per è una sono con non del si da come le dei nel della alla i lo più al ha anche ma
                gli se ad delle ai dal su o sul nella questo tra dalla loro stato essere cui era hanno fra anni due dopo
                degli ancora solo prima suo sua c'è l'ha dell'
                """,
            ends: "one ato ità are ere nto ano eri oni sta ndo iva", letters: "àèéìòù"),
        Profile(
            "nl",
            words: """
                de van het een en in is dat op te zijn met voor niet aan er die om ook als dan maar door over bij uit naar
                heeft hij worden nog wordt tot zich of was deze meer ze al hebben jaar kan geen wel werd zo veel moet we
                onder tegen na twee hun ik kunnen wat zou haar had
                """,
            ends: "ing gen ten den ren ijk aar len ken oor cht eid", letters: "ëïé"),
        Profile(
            "sv",
            words: """
                och att i det som en på är av för med den till inte har de om ett han men var sig från vi så kan när år under
                också efter eller nu sin där vid mot ska skulle kommer ut får finns vara hade alla andra mycket än här då
                sedan över blir upp hon
                """,
            ends: "nde ade rna are het gen nas ten ska iga sta", letters: "åäö"),
        Profile(
            "da",
            words: """
                og at i det en på er af for med den til ikke har de som om et han men var sig fra vi så kan der år under også
                efter eller nu sin hvor ved mod skal ville kommer ud får være havde alle andre meget end her da siden over
                bliver op hun blev jeg været hvad
                """,
            ends: "nde ede ing hed gen ger ter lse ere ske", letters: "æøå"),
        Profile(
            "nb",
            words: """
                og at i det en på er av for med den til ikke har de som om et han men var seg fra vi så kan der år under også
                etter eller nå sin hvor ved mot skal ville kommer ut får være hadde alle andre mye enn her da siden over blir
                opp hun ble jeg vært hva
                """,
            ends: "nde ene ing het gen ger ter lse ere ske", letters: "æøå"),
        Profile(
            "fi",
            words: """
                ja on ei että se oli hän mutta joka ovat myös kuin tai sen ole mukaan jos kun vuoden niin hänen vain ollut
                sekä vuonna kanssa jo noin olisi tämä nyt mitä ne voi joissa jonka ennen jälkeen he en minä me suomen
                """,
            ends: "sta ssa lla een nen taa min sen ksi vat iin lle", letters: "äö"),
        Profile(
            "pl",
            words: """
                w i na z się do nie że to jest o jak po za od przez a co dla są oraz przy tym czy był być już także tylko
                jego jej ich może było ale ze ma które który która roku lat bardzo pod przed między bez gdy ten tego
                """,
            ends: "ego ych ych ści nie ach wie owa ani ski iej", letters: "ąćęłńóśźż"),
        Profile(
            "cs",
            words: """
                a se v na je že s to z o do i ve k za by pro ale jako po jsou od které který která jeho byl bylo podle však
                jen při už ze až také má jak roku jsem není před mezi bude byla když nebo než tak let své
                """,
            ends: "ých ého ání ost nou ení ako ský ích ové", letters: "ěščřžýáíéůúťďň"),
        Profile(
            "ro",
            words: """
                și de în a la cu pe că nu o din care un să mai pentru este au se prin sunt fi după dar ce ca al ai sa fost
                anul cel cea lui ei lor această acest fără între până când sau doar
                """,
            ends: "lui lor are rea ele ate ului tea ilor uri", letters: "ăâîșțşţ"),
        Profile(
            "hu",
            words: """
                a az és hogy nem is egy azt ez csak meg de már volt még mint el vagy ki lehet ha van pedig után szerint ezt
                amely most minden között kell lesz így mert ami arra során által majd ezer
                """,
            ends: "ban ben nak nek ság ség tak ott ett oly val vel", letters: "őűáéíóúöü"),
        Profile(
            "tr",
            words: """
                ve bir bu için de da ile olarak olan çok daha gibi en kadar sonra ne var o ancak ya türkiye her göre olduğu
                değil ise ki yeni iki yıl büyük diye mi dedi oldu eden etti ettiği tarafından
                """,
            ends: "lar ler nda nde dan den rak ini ını yor eri arı", letters: "ığşçöüİ"),
        Profile(
            "id",
            words: """
                yang dan di dengan untuk pada tidak ini dari dalam akan itu juga adalah oleh ke karena bahwa saat telah tersebut
                sebagai bisa atau lebih menjadi mereka ada kami saya dapat tahun kata sudah hanya seperti
                """,
            ends: "kan nya lah ang gan ada tan ran", letters: ""),
    ]
}
