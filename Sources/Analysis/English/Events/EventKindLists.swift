/// The words that the rules call by a list's name: "@weapons".
extension EventKindRules {
    static let lists: [String: String] = [
        "receptions": """
        criticism resistance opposition approval skepticism scepticism protest protests anger outrage praise
        applause silence success failure objections disapproval disappointment suspicion hostility derision
        reaction reactions
        """,
        "demands": """
        need needs demand demands deadline deadlines target targets goal goals standard standards test tests requirement
        requirements expectation expectations challenge challenges criteria conditions condition obligations
        obligation end fate match costs cost
        """,
        "guests": "guest guests visitor visitors delegation leader leaders president minister king queen pope tourists",
        "aid": """
        aid help relief assistance food supplies medicine medicines water shelter support care treatment blankets
        vaccine vaccines weapons arms money funds loan loans
        """,
        "words": """
        speech speeches address lecture remarks message messages verdict verdicts ruling rulings judgment judgement
        sermon report performance warning results statement eulogy
        """,
        "acts": """
        seizure release evacuation withdrawal closure arrest deployment destruction recall inspection removal return
        """,
        "products": """
        pill pills drug drugs medicine medicines product products model models device devices vaccine vaccines toy toys
        food car cars vehicle vehicles phone phones batch batches milk meat app software
        """,
        "courts": "court courts jury juries judge judges tribunal magistrate magistrates justice",
        "pacts": "deal accord agreement pact treaty truce ceasefire cease-fire armistice alliance",
        "people": """
        man men woman women people person boy boys girl girls child children citizen citizens journalist
        journalists reporter reporters student students worker workers soldier soldiers crew passengers sailors
        fishermen suspect suspects dissident dissidents activist activists
        """,
        "prisoners": "prisoner prisoners hostage hostages detainee detainees captive captives inmate inmates",
        "restrictions": """
        ban bans sanction sanctions restriction restrictions embargo blockade siege curfew freeze rule rules limit
        limits control controls suspension moratorium tariff tariffs
        """,
        "views": """
        press media plan plans policy policies decision decisions record speech critics criticism proposal
        proposals law laws bill idea ideas ruling remarks comments credibility character reputation report reports
        judge judges judiciary rival rivals opponent opponents
        """,
        "plans": """
        proposal proposals plan plans idea ideas bill bills deal deals project projects legislation amendment
        amendments measure measures request motion merger talks program programme pipeline suggestion suggestions
        claim claims theory theories rumor rumors rumour rumours reform reforms
        """,
        "laws": """
        bill bills law laws legislation measure measures act amendment amendments resolution resolutions budget
        motion decree statute reform reforms package constitution sanctions treaty rules ordinance
        """,
        "bodies": "parliament senate house congress lawmakers legislature council cabinet knesset duma",
        "goods": "jet jets plane planes aircraft car cars ship ships goods copies units parts equipment pizza food",
        "staff": """
        staff employee employees worker workers coach manager minister director chief editor official officials
        executive executives aide aides secretary adviser advisor teacher teachers general commander host anchor
        pilots nurses miners doctors drivers union unions
        """,
        "crowds": "protesters demonstrators supporters thousands hundreds crowd crowds workers students people",
        "crews": "police officers firefighters crews guards rescuers inspectors observers peacekeepers teams",
        "fighters": """
        troops soldiers forces army militants militant rebels rebel insurgents insurgent fighters militia militias
        guerrillas terrorists gunmen marines enemy navy regiment brigade
        """,
        "weapons": """
        shot shots rocket rockets missile missiles gun guns weapon weapons shell shells mortar mortars torpedo
        torpedoes bullet bullets round rounds gas artillery projectile projectiles salvo cannon bomb bombs tanks
        airstrike airstrikes strike strikes drone drones
        """,
        "aircraft": "aircraft jets warplanes bombers helicopters drones warplane fighter-jets",
        "targets": "city town village base capital territory camp camps hospital school target targets house convoy",
        "cables": "cable cables line lines pipe pipes pipeline",
        "disasters": """
        earthquake quake temblor tremor aftershock storm storms hurricane typhoon cyclone tornado tornadoes twister
        lightning wave waves tsunami flood floods avalanche landslide wildfire wildfires fire fires blaze blazes
        meteor meteorite mudslide blizzard heatwave
        """,
        "vehicles": """
        car cars truck trucks lorry lorries bus buses coaches minibus train trains van tram trams vehicle vehicles plane planes
        jet jets aircraft helicopter helicopters ship ships boat boats barge taxi motorcycle ferry ferries vessel vessels tanker
        tankers freighter trawler yacht dinghy canoe raft submarine warship warships frigate destroyer cruiser carrier
        """,
        "accidents": "crash accident accidents collision wreck derailment fire blaze stampede",
        "diseases": """
        flu influenza virus disease cholera ebola cancer malaria measles polio plague typhoid tuberculosis meningitis
        coronavirus covid covid-19 infection infections outbreak epidemic pandemic poisoning overdose heat cold famine
        starvation
        """,
        "animals": """
        bear bears shark sharks dog dogs snake snakes elephant elephants lion lions tiger tigers crocodile crocodiles
        alligator bull bulls whale horse hippo bees leopard leopards wolves
        """,
        "dangers": """
        boiler tree trees wall walls roof ceiling bridge balcony crane boulder boulders rock rocks rockfall ice lava
        machine elevator lift gas fumes smoke collapse rain rains snow winds debris electrocution
        """,
        "fights": """
        attack attacks attacked airstrike airstrikes strike strikes raid raids shelling bombardment shooting shootings
        shot gunfire gunman gunmen crossfire stabbing stabbed knife murder murdered tortured fighting clash clashes battle
        battles war ambush massacre executed beheaded hostage hostages rocket rockets drone drones missiles assassinated
        jihadists extremists rebels militia militias fighters offensive invasion protest protests
        """,
        "violence": """
        police officer officers guard guards mob death unconscious stick sticks baton batons truncheons robbed
        raped kicked stabbed violently brutally severely savagely badly tortured assaulted beaten arrested hospitalized hospitalised injuries wounded
        """,
        "bombs": """
        bomb bombs bomber bombers bombing bombings suicide explosive explosives militant militants device devices
        grenade grenades attack attacks attacker attackers terror terrorist terrorists mine mines missile missiles
        rocket-propelled insurgents insurgent rebels gunmen
        """,
        "reactions": """
        question questions concern concerns voice issue issues hand hands eyebrow eyebrows profile awareness
        objection objections doubt doubts alarm fear fears bar child children hope hopes flag flags suspicion
        suspicions worry worries
        """,
        "securities": """
        bond bonds share shares stock note notes debt securities debentures warrants loan loans capital fund funds
        funding money cash equity
        """,
        "measures": """
        share shares stock stocks price prices profit profits sale sales revenue revenues earnings income index
        indexes market markets rate rates dollar yen euro pound currency yield yields bond bonds futures oil gold
        crude output production export exports import imports unemployment inflation economy deficit surplus
        volume orders spending number numbers toll temperature temperatures demand cost costs loss losses debt
        lead support dividend dividends tax taxes forecast forecasts estimate estimates outlook value level levels
        """,
        "results": "profit profits loss losses gain gains earnings income revenue revenues results sales",
        "contests": """
        race races match matches game games title titles final finals election elections crown point points set
        sets championship run-off runoff semi-final semifinal quarter-final battle war fight seat seats vote playoff series
        """,
        "fluids": "oil gas water fuel chemical chemicals radiation pipeline pipe tank tanker acid ammonia sewage",
    ]
}
