/// Small words of other languages, as they stand within sentences: among English articles
/// they are rare, so that two German texts would be one story for their "und" and "nicht".
/// What is a frequent word of English, too ("die", "war", "son"), is left to it.
enum ForeignStopWords {
    static let hashes = HashSet(
        [german, romance, northern, eastern].joined(separator: " ").split(whereSeparator: \.isWhitespace)
            .map { TermHash.of($0.utf8) })

    private static let german = """
        aber alle allem allen aller alles als auch auf aus bei beim bereits bis damit dann das dass dem der deren des
        dessen deshalb dies diese diesem diesen dieser dieses doch dort durch ein eine einem einen einer eines einige
        er es etwa etwas euch für ganz gegen gibt habe haben hatte hatten hier ich ihm ihn ihnen ihr ihre ihrem ihren
        ihrer immer ist ja jede jedem jeden jeder jedes jetzt kann kein keine keinen können könnte machen mehr mein
        mich mir mit muss müssen nach neben nicht nichts noch nur ob oder ohne schon sehr sei sein seine seinem
        seinen seiner seit sich sie sind sodass sollen sollte sondern sowie um und uns unser unsere unter viel viele
        vom von vor wegen weil welche wenn werden wie wieder wir wird wo wurde wurden zu zum zur zwei zwischen über
        """
    private static let romance = """
        afin ainsi alors apprend après au aucun aussi autre autres aux avait avant avec avoir ce cela celle celui ces
        cet cette ceux chez comme dans de depuis deux donc du déjà elle elles en encore entre est et eu eux fait faire
        ici il ils je jusqu la laquelle le lequel les leur leurs lors lui là mais moins même ne notre nous où parce
        pas pendant peu peut plusieurs quand que quel quelle quelques qui quoi sa se selon ses si soit sont sous
        sur tandis tous toute toutes trop très un une vers vos votre vous été être al algo algunos antes aquí así
        aunque cada como cual cuando cómo del desde después donde dos durante el ella ellos eran esa ese
        eso esta estaba estas este esto estos está están fue fueron haber había han hasta hoy las lo los más mientras
        mismo mucho muy nada ni nos nosotros nuestra nuestro otra otras otro otros para pero por porque puede qué
        quien quienes según ser será sido sobre su sus también tanto tiene tienen toda todas todo todos tras tu una
        unas uno unos él agli ai alla allo anche ancora anni aveva avere bene chi che ci col cosa così cui da dagli
        dai dal dalla dalle degli dei della delle dello di dopo ed erano essere fra gli hanno infatti invece io lei li
        loro molto negli nei nel nella nelle nello noi non nostra nostro ogni oltre perché più però poi proprio può
        qualche quale quando quella quello quest questa queste questi questo quindi sempre senza siamo sia sono stata
        stati stato sua sui sul sulla sulle suo tra tutti tutto verso voi ao aos após até com dele depois ela elas ele
        eles em então essa esse estão foi foram isso isto já lhe meio mesmo muito na nas não num numa nós onde ou pela
        pelas pelo pelos pode porém quem sem seu seus suas são só também tem tinha têm uma você à às é
        """
    private static let northern = """
        aan alleen bij dan dat deze door een eens eerste geen haar heb hebben heeft het hij ik kan kunnen maar meer
        mijn moet naar niet niets nog om omdat ons onze ook op te tegen tussen uit vaak vanaf veel voor waar wat
        wel werd wij worden wordt zal ze zich zij zijn zo zoals zonder zou att av blev blir denna deras dess det
        detta där efter eller ett från för förra genom hans har hon honom hos här icke ikke inte jag jeg kommer
        mellan mellem mycket mye måste når och og også oss på sedan seg sig sina ska skal skulle som så till vad vara
        ved vi är även å år ei hän joka kuin mutta myös niin nyt ovat sen siitä sitä tai tämä
        """
    private static let eastern = """
        albo bardzo bez bo być czy dla dziś gdy jak jako jednak jego jej jeszcze już ktoré która które który lub
        może nad nie niż od oraz po przed przez przy się są także tego tej tych tylko tym wszystko za został że aby
        ako ani až bude byl byla bylo být či jeho její jen již jsme jsou kde když která které který má mezi není proto
        před při také tak tento už ve však že ama ancak bir bu çok daha diye gibi göre için ile ise kadar ki olan
        olarak oldu olduğu sonra veya adalah akan atau bahwa bisa dalam dari dengan ini itu juga karena ke kepada
        lebih oleh pada saat sebagai serta telah tersebut tidak untuk yang а без более бы был была были было быть в
        вам вас во вот все всё всего всех вы где да даже для до его ее если есть еще ещё её же за здесь и из или им их
        к как когда кто ли мы на над не него нет них но о об он она они оно от по под после при с со так также там то
        тоже только того уже чем что чтобы эта эти это этого этой этом этот я але буде був була було від він вона вони
        та те тому це цей ця що як які який і його її й із має про у
        """
}
