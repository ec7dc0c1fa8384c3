/// Words by which different articles tell the same happening: "killed", "died".
enum EventFamilies {
    /// A family a line; a word may stand in several.
    static let table = """
        die kill murder slay perish assassinate dead death massacre execute slaughter fatality succumb drown homicide pass_away
        injure wound hurt maim injury
        arrest apprehend capture nab detain catch custody round_up hold bust
        hit strike pound batter
        hit jolt shake rock rattle rumble
        shoot fire gun_down gunfire shooting shootout crossfire rampage shot open_fire
        dismiss fire sack terminate oust axe depose remove boot
        appoint name hire pick choose select recruit rehire
        nominate nominee nomination
        foil thwart repel avert prevent repulse
        crash collide accident wreck collision smash ram plough plow
        attack assault raid storm ambush strike
        raid search sweep crackdown swoop bust blitz operation
        hijack seize piracy commandeer hijacking
        flee escape run break_out breakout
        escape abscond breakout flight
        unveil introduce debut launch release premiere reveal roll_out
        publish release issue
        announce reveal confirm declare unveil
        reveal disclose
        buy acquire purchase takeover take_over acquisition
        merge combine merger
        quake earthquake tremor temblor aftershock
        burn blaze wildfire inferno fire torch
        arson torch blaze fire set_fire
        explode blast bomb explosion detonate
        steal rob theft heist burglary robbery loot snatch grab raid make_off burgle
        resign quit step_down
        leave depart exit
        win victory triumph beat defeat overcome
        beat defeat win loss lose edge rout thrash
        clinch secure win seal lock
        sue lawsuit litigate suit
        convict verdict guilty
        charge indict accuse
        sentence jail imprison sentencing
        fall plunge plummet drop slump tumble decline slide
        rise climb surge soar jump increase gain
        cut reduce slash lower
        cut sever damage
        marry wed wedding marriage
        divorce split separate
        agree sign deal pact accord treaty settle
        protest demonstrate rally march vigil
        riot unrest clash battle violence
        vote elect election poll ballot referendum
        approve pass adopt enact clear
        reject refuse deny decline veto
        damage destroy devastate ruin demolish flatten level gut
        disrupt interrupt outage sever disruption affect
        outage downtime blackout disruption
        outage offline down crash
        collapse topple
        sink capsize
        spill leak
        evacuate flee
        search hunt manhunt
        investigate probe inquiry
        fix repair patch plug resolve address
        patch update fix
        vulnerability flaw hole bug
        transfer transport move relocate
        trigger spark unleash touch_off cause
        negotiate talk discuss
        meet talk summit
        fight battle clash
        bomb strike shell bombard airstrike
        invade occupy
        withdraw retreat pull_out
        free release liberate
        delay postpone
        cancel scrap call_off abandon
        close shut
        open inaugurate
        find discover
        retain keep defend
        replace succeed
        extend prolong renew
        reverse overturn restore
        warn caution
        criticize condemn denounce blast slam
        praise hail
        celebrate commemorate mark
        check enter admit
        treat treatment rehab
        hack breach exploit
        exploit use abuse
        record mark milestone
        break set eclipse surpass pass top
        drive dui dwi
        suicide hang
        put place
        finish complete end
        end stop halt finish
        begin start kick_off
        score goal touchdown
        """

    /// Words of coming and going, one happening where somebody goes to one place.
    static let journeys = "journey visit tour trip travel come go arrive fly head pilgrimage"

    /// The words of each family, the journeys last.
    static let members = (table.split(separator: "\n") + [journeys[...]]).map { line in
        line.split(separator: " ").map { String($0).replacing("_", with: " ") }
    }

    /// The families of each word, by their place among `members`.
    static let families: [String: Set<Int>] = {
        var families: [String: Set<Int>] = [:]
        for (number, words) in members.enumerated() {
            for word in words { families[word, default: []].insert(number) }
        }
        return families
    }()

    /// "killed", "died": words for the same kind of happening.
    static func areAkin(_ mine: String, _ theirs: String) -> Bool {
        guard let mine = families[mine], let theirs = families[theirs] else { return false }
        return mine.contains { $0 != journey && theirs.contains($0) }
    }

    /// "came", "travelled": the same only of the same traveller to the same place.
    static func areJourneys(_ mine: String, _ theirs: String) -> Bool {
        families[mine]?.contains(journey) == true && families[theirs]?.contains(journey) == true
    }

    private static let journey = members.count - 1
}
