import Testing

@testable import Ingestion

@Suite struct LanguageDetectorTests {
    @Test(arguments: [
        ("The council voted on Monday evening for a new bridge across the river.", "en"),
        ("Der Rat stimmte am Montag für eine neue Brücke über den Fluss.", "de"),
        ("Le conseil a voté lundi soir pour un nouveau pont sur la rivière.", "fr"),
        ("El consejo votó el lunes por la noche a favor de un nuevo puente sobre el río.", "es"),
        ("O conselho votou na segunda-feira à noite por uma nova ponte sobre o rio.", "pt"),
        ("Il consiglio ha votato lunedì sera per un nuovo ponte sul fiume.", "it"),
        ("De raad stemde maandagavond voor een nieuwe brug over de rivier.", "nl"),
        ("Rådet röstade på måndagskvällen för en ny bro över älven.", "sv"),
        ("Rada głosowała w poniedziałek wieczorem za nowym mostem, który ma być gotowy w maju.", "pl"),
        ("Meclis pazartesi akşamı nehir üzerinde yeni bir köprü için oy kullandı.", "tr"),
        ("Совет проголосовал в понедельник вечером за новый мост, который должны открыть.", "ru"),
        ("Рада проголосувала в понеділок увечері за новий міст через річку.", "uk"),
        ("市议会星期一晚上投票决定修建一座新桥。", "zh"),
        ("市議会は月曜日の夜、新しい橋を架けることを決めた。", "ja"),
        ("시의회는 월요일 저녁 새 다리를 놓기로 결정했다.", "ko"),
        ("صوت المجلس مساء الاثنين على بناء جسر جديد فوق النهر.", "ar"),
        ("Storm nears the coast", "en"),
    ])
    func tellsTheLanguage(text: String, code: String) {
        #expect(LanguageDetector.detect(text) == code)
    }

    @Test(arguments: [
        "Vladimir Putin met Emmanuel Macron in Sochi on Monday. Putin also met Macron in Paris in May 2017.",
        "Angela Merkel met Mark Rutte in Den Haag. Rutte met Merkel in Berlin in June.",
    ])
    func namesAreOfNoLanguage(text: String) {
        #expect(["en", "und"].contains(LanguageDetector.detect(text)))
    }

    @Test(arguments: ["", "12 34", "Xqz", "lorem ipsum dolor sit amet consectetur"])
    func saysWhenItIsUnsure(text: String) {
        #expect(LanguageDetector.detect(text) == "und")
    }
}
