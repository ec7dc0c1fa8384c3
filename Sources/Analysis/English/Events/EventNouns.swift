/// Nouns that name an event, by its kind; `noun=verb` where another word is
/// the dictionary form that reports of the same happening share.
enum EventNouns {
    static let table = """
        agree agreement=agree accord=agree pact=agree treaty=agree deal=agree truce ceasefire cease-fire armistice ratification=ratify
        agree settlement=settle compromise signing=sign negotiation=negotiate reconciliation=reconcile pledge consent assent
        consult talk summit meeting=meet conference discussion=discuss consultation=consult dialogue debate session
        consult mediation=mediate briefing=brief rapprochement get-together gathering
        visit visit trip tour arrival=arrive stopover pilgrimage stay
        support celebration=celebrate commemoration=commemorate apology=apologize endorsement=endorse tribute welcome
        support ceremony funeral anniversary parade
        aid aid assistance=assist donation=donate rescue relief help airlift vaccination=vaccinate bailout evacuation=evacuate
        aid subsidy
        cooperate cooperation=cooperate collaboration=collaborate partnership=partner participation=participate integration=integrate
        cooperate unification=unify reunification=reunify
        concede concession=concede surrender pardon amnesty capitulation=capitulate
        yield withdrawal=withdraw pullout pullback retreat release disarmament=disarm liberation=liberate extradition=extradite
        yield repatriation=repatriate
        accuse accusation=accuse allegation=allege criticism=criticize condemnation=condemn complaint charge denunciation=denounce
        request request demand appeal call petition invitation=invite application=apply proposal=propose bid plea offer
        reject rejection=reject refusal=refuse denial=deny veto opposition=oppose boycott objection=object
        threaten threat=threaten warning=warn ultimatum intimidation=intimidate
        protest protest demonstration=demonstrate rally march riot strike uprising revolt rebellion=rebel revolution unrest walkout
        protest mutiny sit-in upheaval disturbance insurrection turmoil
        sanction sanction embargo expulsion=expel blockade ban suspension=suspend freeze penalty restriction=restrict recall
        mobilize mobilization=mobilize mobilisation=mobilize deployment=deploy buildup build-up exercise maneuver manoeuvre drill
        mobilize reinforcement=reinforce
        coerce seizure=seize confiscation=confiscate detention=detain deportation=deport eviction=evict crackdown occupation=occupy
        coerce annexation=annex siege=besiege raid censorship=censor torture interdiction takeover=take_over
        assault attack assault bombing=bomb bombardment=bombard airstrike shelling=shell invasion=invade war battle fighting=fight
        assault fight clash combat offensive ambush assassination=assassinate murder killing=kill shooting=shoot massacre slaughter
        assault stabbing=stab beating=beat kidnapping=kidnap abduction=abduct hijacking=hijack rape genocide bloodshed violence
        assault explosion=explode blast=explode detonation=detonate incursion skirmish retaliation=retaliate aggression conflict
        assault counterattack hostility coup putsch execution=execute slaying=slay robbery=rob conquest=conquer destruction=destroy
        assault terrorism counteroffensive onslaught crusade shootout showdown
        investigate investigation=investigate inquiry=inquire probe search inspection=inspect audit review examination=examine
        investigate interrogation=interrogate manhunt hearing questioning=question interview
        arrest arrest imprisonment=imprison capture roundup
        trial trial conviction=convict acquittal=acquit indictment=indict prosecution=prosecute lawsuit=sue verdict ruling=rule
        trial sentencing=sentence testimony=testify litigation retrial court-martial arraignment=arraign proceeding
        legislate legislation vote approval=approve adoption=adopt referendum passage=pass enactment=enact repeal amendment=amend
        legislate ratification=ratify authorization=authorize abolition=abolish privatization=privatize nationalization=nationalize
        elect election=elect re-election=reelect reelection=reelect inauguration=inaugurate nomination=nominate campaign primary
        elect runoff by-election polling=poll balloting
        appoint appointment=appoint hiring=hire promotion=promote succession=succeed recruitment=recruit
        resign resignation=resign retirement=retire ouster=oust dismissal=dismiss overthrow impeachment=impeach abdication=abdicate
        resign removal=remove departure=depart firing=dismiss layoff shakeup reshuffle
        trade sale=sell purchase export import shipment=ship auction trading=trade redemption=redeem transaction delivery=deliver
        trade payment=pay repurchase buyback sell-off selloff
        invest investment=invest financing=finance offering issuance=issue recapitalization=recapitalize refinancing=refinance
        acquire acquisition=acquire merger=merge takeover buy-out buyout spinoff divestiture=divest consolidation=consolidate
        acquire restructuring=restructure reorganization=reorganize breakup disposal=dispose
        launch launch introduction=introduce opening=open establishment=establish creation=create construction=construct premiere
        launch debut unveiling=unveil start release publication=publish development=develop expansion=expand completion=complete
        close closure=close shutdown closing=close cancellation=cancel bankruptcy liquidation=liquidate suspension=suspend
        close delay postponement=postpone collapse halt disruption=disrupt demise
        report increase decrease rise fall drop decline gain loss=lose growth=grow surge slump plunge jump recovery=recover
        report reduction=reduce cut recession downturn upturn rebound slowdown boom crisis rally improvement=improve turnaround
        report devaluation=devalue depreciation=depreciate outflow inflow fluctuation=fluctuate drain
        die death=die suicide drowning=drown demise
        injure injury=injure poisoning=poison infection=infect wounding=wound
        disaster earthquake quake flood hurricane typhoon cyclone tornado storm tsunami eruption=erupt drought famine epidemic outbreak
        disaster landslide avalanche wildfire fire=blaze disaster catastrophe blizzard mudslide pandemic flooding=flood rain
        accident crash accident collision=collide derailment=derail wreck explosion=explode spill leak meltdown mishap blackout
        accident tragedy incident
        marry wedding=wed marriage=marry divorce engagement=engage
        award award=award prize honor
        compete race championship final tournament game match competition=compete victory=win defeat win
        move exodus flight migration=migrate escape evacuation=evacuate relocation=relocate transfer return entry=enter transition
        other change decision=decide attempt effort announcement=announce statement=state action operation=operate speech address
        other response=respond reaction=react turn test split conversion=convert comment performance=perform production=produce
        other implementation=implement fraud crime scandal dispute confrontation=confront standoff struggle push preparation=prepare
        other adjustment=adjust revision=revise violation=violate abuse theft=steal discovery=discover reversal=reverse shift
        other initiative recommendation=recommend suggestion=suggest involvement=involve pursuit=pursue intervention=intervene
        other tension remark event experiment separation=separate secession=secede declaration=declare broadcast
        other use conversation exploitation replacement=replace confirmation=confirm applause=applaud coordination=coordinate
        other cutback defection=defect movement lecture convergence usage solution=solve tumult failure=fail extension=extend
        other suppression=suppress mission journey vacation admission=admit triumph rampage write-down
        other move resumption=resume birth=bear punishment=punish erosion=erode study=study assessment=assess
        """

    /// What a clause behind "that" tells in full: "the claim that Norway left".
    static let contents: Set<String> = [
        "accusation", "allegation", "argument", "assumption", "belief", "chance", "claim", "conclusion", "condition",
        "doubt", "evidence", "expectation", "fact", "fear", "feeling", "hint", "hope", "hypothesis", "idea",
        "impression", "indication", "knowledge", "news", "notion", "opinion", "possibility", "proof", "risk", "rumor",
        "rumour", "sign", "suggestion", "suspicion", "theory", "thought", "threat", "view", "warning",
        "accusations", "allegations", "arguments", "claims", "doubts", "fears", "hints", "hopes", "indications",
        "rumors", "rumours", "signs", "suggestions", "suspicions", "threats", "warnings",
    ]

    /// "The one that Nordia built", "the day that she left": no things of their own.
    static let standIns: Set<String> = [
        "one", "ones", "first", "last", "most", "best", "worst", "day", "days", "night", "nights", "season", "seasons",
    ]

    /// Nouns that mostly name what came of an event.
    static let things: Set<String> = [
        "agreement", "agreements", "accord", "accords", "pact", "pacts", "treaty", "treaties", "deal", "deals",
        "legislation",
        "proposal", "proposals", "offer", "offers", "bid", "bids", "sanctions", "embargo", "partnership", "charge",
        "charges",
        "ban", "prize", "prizes", "campaign", "campaigns", "complaint", "complaints", "compromise", "state", "use",
        "restriction",
        "restrictions", "subsidy", "subsidies", "investment", "publication", "offering", "issue", "anniversary",
        "assistance",
        "help", "cooperation", "support", "opposition", "development", "creation", "production", "aid", "demand",
        "demands",
        "growth", "integration", "competition", "construction", "loss", "losses", "gain", "gains", "tension",
        "tensions",
    ]

    /// Groups of people who act as one, which "it" may stand for.
    static let bodies: Set<String> = [
        "committee", "government", "ministry", "agency", "police", "board", "court", "team", "council", "department",
        "office", "commission", "company", "army", "navy", "military", "bank", "group", "firm", "union", "party",
        "embassy", "parliament", "senate", "administration", "association", "federation", "authority", "club",
        "regulator", "ministry", "assembly", "tribunal", "carrier", "airline", "newspaper", "service", "bureau",
    ]

    /// Nouns for pictures and texts that show or tell something.
    static let depictions: Set<String> = [
        "image", "images", "photo", "photos", "photograph", "photographs", "picture", "pictures", "video", "videos",
        "footage", "screenshot", "graphic", "map", "chart", "charts", "illustration", "clip", "still", "film",
        "trailer", "caption",
    ]

    /// Nouns that name things bought, sold or made when they stand in the plural.
    static let singularOnly: Set<String> = [
        "sale", "operation", "import", "export", "production", "application", "fire", "return", "final", "primary",
        "session",
        "exercise", "construction", "development", "investment", "retirement", "competition", "terrorism", "start",
        "state", "flight", "settlement",
    ]
}
