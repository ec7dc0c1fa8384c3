/// Words by which different articles tell the same happening: "killed", "died".
enum EventFamilies {
    /// A family a line; a word may stand in several.
    static let table = """
        die kill murder slay perish assassinate dead death massacre execute slaughter fatality succumb drown
        injure wound hurt maim
        arrest apprehend capture nab detain catch custody
        hit strike pound batter
        hit jolt shake rock
        shoot fire gun_down gunfire shooting shootout
        dismiss fire sack terminate oust axe depose remove
        appoint name hire pick choose select recruit
        nominate nominee
        foil thwart repel avert prevent repulse
        crash collide accident wreck collision smash ram
        attack assault raid storm ambush strike
        raid search sweep crackdown swoop
        hijack seize piracy commandeer
        flee escape run break_out
        unveil introduce debut launch release premiere reveal
        publish release issue
        announce reveal confirm declare
        buy acquire purchase takeover take_over
        merge combine merger
        quake earthquake tremor temblor aftershock
        burn blaze wildfire inferno fire
        explode blast bomb explosion detonate
        steal rob theft heist burglary robbery loot snatch
        resign quit step_down
        leave depart exit
        win victory triumph beat defeat overcome
        clinch secure win
        lose defeat loss
        sue lawsuit litigate suit
        convict verdict guilty
        charge indict accuse
        sentence jail imprison
        fall plunge plummet drop slump tumble decline slide
        rise climb surge soar jump increase gain
        cut reduce slash lower
        marry wed wedding
        divorce split separate
        agree sign deal pact accord treaty settle
        visit tour trip travel
        protest demonstrate rally march
        riot unrest clash
        vote elect election poll ballot referendum
        approve pass adopt enact clear
        reject refuse deny decline veto
        damage destroy devastate ruin demolish flatten level
        disrupt interrupt outage cut sever
        collapse topple
        sink capsize
        spill leak
        evacuate flee
        search hunt manhunt
        investigate probe inquiry
        fix repair patch plug
        transfer transport move relocate
        trigger spark unleash
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
        criticize condemn denounce blast slam attack
        praise hail
        celebrate commemorate mark
        """

    /// The families of each word, by their lines.
    static let families: [String: Set<Int>] = {
        var families: [String: Set<Int>] = [:]
        for (number, line) in table.split(separator: "\n").enumerated() {
            for word in line.split(separator: " ") {
                families[String(word).replacing("_", with: " "), default: []].insert(number)
            }
        }
        return families
    }()
}
