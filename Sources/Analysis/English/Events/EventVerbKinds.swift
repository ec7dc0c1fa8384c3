/// Verbs that report an event, by the kind of event.
enum EventVerbKinds {
    /// One kind a line; the dictionary forms behind it.
    static let table = """
        agree agree sign initial ratify conclude negotiate settle reconcile pledge promise vow commit undertake accede ally
        agree endorse accept concur
        consult meet discuss confer consult talk debate deliberate convene brief phone telephone mediate converse huddle
        visit visit tour travel arrive host welcome greet attend
        support support back praise hail congratulate thank applaud commend defend champion honor honour salute celebrate commemorate
        support mourn bless apologize apologise sympathize sympathise recognize recognise encourage advocate
        aid aid help assist donate rescue relieve evacuate shelter feed treat vaccinate deliver supply fund finance subsidize subsidise
        aid rehabilitate heal cure provide lend
        cooperate cooperate collaborate coordinate partner team join unite participate integrate normalize normalise synchronize share
        concede concede surrender capitulate relent relax ease lift loosen exempt forgive pardon waive excuse legalize legalise
        yield yield withdraw retreat disarm demobilize demobilise disband release free liberate extradite repatriate evacuate pull_out
        yield dismantle step_back hand_over hand_back give_back
        accuse accuse blame denounce condemn criticize criticise slam blast rebuke decry deplore lambaste castigate
        accuse allege charge chide scold fault deride mock insult
        request request demand ask urge appeal petition plead beg call_for call_on summon invite implore lobby solicit seek propose apply
        reject reject refuse deny veto oppose decline rebuff dismiss spurn resist defy boycott object rule_out snub ignore overrule
        threaten threaten warn menace intimidate caution bully
        protest protest demonstrate march rally riot picket revolt rebel rise_up mutiny walk_out walk_off
        sanction sanction embargo expel suspend freeze blockade penalize penalise fine downgrade sever ban bar prohibit
        sanction blacklist outlaw restrict curb exclude
        mobilize mobilize mobilise deploy station mass reinforce arm rearm drill exercise patrol dispatch activate
        coerce coerce seize confiscate detain deport evict expropriate censor crack_down ban occupy annex besiege raid impound
        coerce commandeer requisition torture loot
        assault assault attack kill bomb shell strafe ambush assassinate murder shoot stab fire invade storm strike battle fight
        assault clash shoot_down massacre slaughter behead execute kidnap abduct hijack rape beat wound maim slay lynch gun_down
        assault capture overrun destroy torpedo blow_up bomb detonate explode bombard retaliate repel repulse rout defeat conquer ram_into
        assault besiege plunder sabotage torch hit rob
        investigate investigate probe inquire examine inspect search audit review interrogate question monitor scrutinize
        investigate scrutinise subpoena interview trace
        arrest arrest apprehend jail imprison capture handcuff nab incarcerate
        trial try convict acquit sentence indict prosecute sue testify arraign plead rule_that rule_against rule_on rule_for uphold overturn litigate exonerate
        trial fine appeal adjudicate
        legislate legislate enact pass approve adopt repeal amend ban authorize authorise vote decree legislate regulate deregulate
        legislate abolish override nationalize nationalise privatize privatise certify proclaim
        elect elect reelect re-elect inaugurate nominate campaign poll
        appoint appoint name hire promote designate recruit assign crown ordain succeed replace install swear_in
        resign lay_off
        disaster burn_down
        resign resign retire quit step_down oust depose dismiss fire sack topple overthrow abdicate impeach remove demote relinquish
        trade trade sell buy purchase export import ship order tender barter auction redeem peddle market lease rent
        invest invest finance issue raise float underwrite capitalize capitalise bankroll
        acquire acquire merge buy_out take_over absorb divest spin_off consolidate bid
        launch launch unveil introduce open establish inaugurate start begin commence initiate debut premiere release
        other begin_to start_to burn_up
        launch build construct roll_out publish set_up
        close close shut halt cancel abandon discontinue cease suspend end terminate scrap postpone delay adjourn shelve liquidate
        close wind_up disrupt call_off put_off shut_down shut_off
        report rise fall drop climb plunge surge slump soar jump gain lose slide tumble decline increase decrease grow shrink
        report rebound recover advance dip slip ease earn post swell dwindle double triple quadruple skyrocket plummet close_at close_up close_down close_higher close_lower
        report narrow widen exceed deteriorate improve worsen
        die die perish drown succumb starve pass_away
        injure injure wound hurt burn maim poison sicken hospitalize hospitalise infect
        disaster erupt flood quake devastate ravage engulf inundate
        accident crash crash_into collide slam_into smash_into plough_into plow_into run_aground derail capsize collapse sink overturn rupture leak spill
        marry marry wed divorce engage
        award award grant bestow decorate knight
        compete compete beat defeat win lose score qualify race play advance host eliminate
        move move leave depart enter flee fly land go come escape migrate emigrate immigrate cross relocate return head transfer sail drive
        move walk run escape arrive reach march settle
        move pass_over pass_through pass_by pass_near touch_down
        launch blast_off lift_off
        other run_out end_up turn_out carry_on go_on come_up look_like give_way come_across hail_from beat_down
        other fire_off fire_up fire_back
        other pass_on go_through come_in come_with go_with come_of
        """
}
