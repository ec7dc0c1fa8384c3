/// What the words around an event word make of it: "hit the headlines", "killed
/// the bill", "fired off a letter".
enum EventKindRules {
    /// A rule a line; of those for one word the first that fits decides, else the kind that the word has by itself.
    ///
    /// The kind, with `=` another dictionary form to group it under; the word, with `/n` as a noun; where to look; and
    /// for what there: words, `@` a list below, `<person>`, `<organization>`, `<place>`, `<number>`, `<money>`, `*` for
    /// anything. Where to look: `object` of the verb (of a passive its subject), `doer` its subject (of a passive
    /// behind "by"), `agentless` a passive without "by", `next` the word behind, `before` the nouns in front of a noun, `near` anywhere in the sentence,
    /// `amount` a number close behind, `verb` a verb behind, `always`, or the preposition in front of the words.
    static let table = """
        agree=sign put object name names signature signatures
        agree=agree strike object deal deals bargain agreement accord
        agree=agree clinch object deal agreement accord
        agree commit to *
        die=die commit object suicide
        other commit always
        other conclude next that
        other settle next in into down
        consult host object summit talks meeting conference
        consult call/n before phone telephone conference video
        die=die meet object death
        other meet with @receptions
        other meet object @demands
        visit welcome object <person> @guests
        support welcome always
        visit greet object <person> @guests
        other greet always
        visit host object <person> @guests
        other host always
        other arrive at conclusion conclusions decision decisions agreement verdict figure compromise
        other deliver object @words baby blow percent growth
        aid deliver object aid help relief assistance food supplies medicine medicines vaccines weapons arms tanks
        trade deliver object @goods <number>
        other deliver always
        aid provide object @aid
        other provide always
        other help verb
        other bid object farewell goodbye adieu
        close withdraw object @products
        close pull object @products
        close recall object @products @goods
        sanction recall object ambassador ambassadors envoy envoys diplomats
        yield release object @people @prisoners <person>
        launch release object *
        concede lift object @restrictions
        other lift always
        concede relax object @restrictions
        other relax always
        report ease amount
        report ease doer @measures
        accuse=criticize attack object @views
        accuse=criticize attack/n on @views
        accuse=criticize attack/n against @views
        other charge object <number> <money> battery batteries fee fees price
        trial order doer @courts
        request order object @acts
        trade order object <number> @goods
        request order always
        reject=reject kill object @plans
        reject shoot_down object @plans
        resign dismiss object <person> @staff
        threaten=warn issue object warning warnings threat threats ultimatum
        support=apologize issue object apology apologies
        request=order issue object order orders
        invest issue object @securities
        other issue always
        move walk_off object plane train bus ship
        other walk_off with *
        protest rally doer @crowds
        report rally doer @measures
        report rally amount
        other rally object *
        report rally/n before @measures
        report rally/n in @measures
        other demonstrate next that how why
        other demonstrate object *
        assault=airstrike strike/n before air drone missile rocket bombing artillery
        assault=airstrike strike/n near @aircraft
        assault strike/n on <place> <organization> @targets
        other freeze next out
        sanction freeze object asset assets account accounts funds price prices wages aid hiring spending loans
        other freeze always
        accident sever object @cables artery
        sanction sever object tie ties relation relations link links contact contacts
        other sever always
        mobilize deploy object @fighters @crews @weapons
        mobilize deploy doer @fighters @crews
        other deploy always
        mobilize dispatch object @fighters @crews @weapons
        other dispatch always
        other exercise object *
        other drill object *
        other activate always
        other seize object opportunity chance moment initiative
        other occupy object post position seat space place office
        assault fire object @weapons
        resign=dismiss fire object <person> @staff
        assault fire_off object @weapons
        assault=fire open object fire
        assault=fire blaze/n before open opened opens opening gun small-arms
        assault ram near @bombs
        assault ram object building consulate embassy crowd checkpoint gate wall barrier
        other strike object note notes chord balance tone
        disaster strike doer @disasters
        accident strike doer @vehicles
        protest strike doer @staff @crews
        injure strike object <person>
        other hit object stride market markets headline headlines shelf shelves note record high low milestone theaters theatres
        other hit next back out
        disaster hit doer @disasters
        accident hit doer @vehicles
        assault hit doer @weapons @aircraft @fighters
        injure hit object <person> head face neck arm leg hand
        other hit always
        assault beat near @violence
        compete beat always
        assault defeat object @fighters
        compete defeat always
        assault rout object @fighters
        compete rout always
        disaster destroy doer @disasters
        assault capture object @people @prisoners @fighters @targets <person> <place>
        other capture always
        assault fight object @fighters <organization> <place>
        assault fight doer @fighters
        assault fight next in against with alongside
        other fight always
        assault battle object @fighters
        assault battle doer @fighters
        other battle always
        other battle/n before legal court custody political
        other fight/n before legal court political
        other war/n before trade price bidding culture
        assault explode near @bombs
        accident explode always
        assault explode/n near @bombs
        accident explode/n always
        assault detonate near @bombs
        accident detonate always
        assault blow_up near @bombs
        accident blow_up always
        accident strike object reef reefs rock rocks iceberg sandbank pier quay tree trees pole wall barrier kerb
        compete strike near minute stoppage half-time equaliser equalizer
        other win object approval backing support praise praises applause licence license permission
        invest close object placement round
        sanction impose object sanctions sanction embargo blockade
        elect win object election elections vote runoff run-off presidency
        other meet object endpoint endpoints target targets deadline deadlines goal goals expectations criteria need needs demand
        agree enter into agreement agreements deal pact partnership contract
        close go next bankrupt bust
        other shoot to fame prominence stardom top number
        other shoot object image images photo photos picture pictures photograph photographs video film footage scene scenes movie
        disaster kill object fish salmon trout cattle sheep birds bees trees crops livestock
        die kill doer @disasters @vehicles @accidents @diseases @animals @dangers
        die kill in @accidents @disasters
        die kill near crashed derailed collided capsized overturned sank
        assault kill near @bombs @fights
        die kill agentless
        other storm/n before twitter media political
        launch probe/n near lunar orbit spacecraft planet comet asteroid
        investigate interview doer police investigators detectives officers prosecutors
        other interview always
        other interview/n always
        other try next to out
        legislate pass object @laws
        legislate pass doer @bodies
        other pass always
        legislate adopt object @laws
        other adopt always
        appoint replace object <person>
        appoint replace as *
        other replace always
        appoint install object <person> @staff
        appoint install as *
        other install always
        appoint succeed object <person>
        appoint succeed as *
        other succeed always
        resign remove from office power post position job leadership role command board
        resign remove as *
        other remove always
        other retire object *
        other raise object @reactions
        report raise object @measures
        acquire raise object stake stakes holding holdings
        invest raise object @securities <money>
        other raise always
        injure lose object leg legs arm arms hand hands eye eyes limb limbs finger fingers foot
        other lose object control consciousness interest weight temper patience sight balance
        compete lose object @contests
        compete lose to <organization> <place> <person>
        compete lose against *
        report lose object <money> percent
        report lose doer @measures
        other lose always
        report decline doer @measures
        report decline amount
        other close doer eyes mouth
        report close doer @measures
        report close amount
        accident overturn doer @vehicles
        report earn amount
        report earn object @results
        other earn always
        report post object @results
        other post always
        report crash doer @measures
        report sink doer @measures
        assault sink object @vehicles @targets
        assault sink next it them
        accident sink doer @vehicles
        report sink amount
        other sink object <money> money billions millions
        other sink object *
        other sink doer hopes hope spirits morale heart hearts sun land city mood
        disaster=burn go in flames
        close suspend object race match game play session final prix
        other burn object coal gas oil fuel wood calories energy
        close collapse doer @pacts coalition government talks
        other collapse doer bank company market regime <person> man woman player
        other collapse before he she
        compete open object scoring account
        compete head near goal corner cross header penalty
        other rule_out agentless
        reject dismiss object appeal appeals case claim claims charge charges motion lawsuit suit complaint petition
        reject block object sale merger deal takeover bid bill law plan plans move resolution
        resign=dismiss relieve of duties duty post command position
        assault exchange object fire gunfire shots
        other establish next that whether
        assault erupt doer fighting clashes violence gunfire war
        protest erupt doer protest protests riots riot demonstrations unrest
        other erupt doer row dispute controversy debate outrage anger scandal laughter applause cheers
        other erupt near twitter facebook media online political
        agree declare object ceasefire truce
        disaster confirm object case cases outbreak infection infections
        compete face in @contests
        disaster declare object outbreak epidemic pandemic famine drought
        legislate declare object emergency curfew law holiday independence
        resign=dismiss cut object job jobs staff workforce position positions
        report cut object @measures wages
        resign=dismiss slash object job jobs staff workforce position positions
        report slash object @measures wages
        sanction=sever cut object tie ties link links
        report leave object unchanged
        report keep object unchanged
        report hold object unchanged steady
        injure=sicken fall next ill sick
        other hurt object @measures
        accident leak doer @fluids
        accident leak object @fluids
        accident leak/n before @fluids
        accident leak/n of @fluids
        other leak always
        other leak/n always
        marry engage to <person>
        other engage always
        marry engage/n to <person>
        other engage/n always
        compete play against *
        compete play object <organization> game games match matches
        other play always
        other defy object expectation expectations odds controversy controversies logic gravity belief
        other cross object mind path paths line
        """

    /// Verbs of going up and down: of prices and the like, or by an amount.
    static let movements = """
        rise fall drop climb plunge surge slump soar jump gain slide tumble grow shrink rebound recover advance dip slip
        swell dwindle plummet narrow widen
        """
}
