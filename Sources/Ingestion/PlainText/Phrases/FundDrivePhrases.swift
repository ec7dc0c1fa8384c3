extension BoilerplatePhrases {
    /// What asks for money.
    static let fundDrive = """
        line goal #
        line pledged #
        line raised #
        line donated #
        line raised so far #
        line given so far #
        line pledged so far #
        line donated so far #
        line received so far #
        line still needed #
        line days left #
        line # days left
        line days to go #
        line # days to go
        line # donors
        line # supporters
        line donors #
        line supporters #
        button donate
        line donate now
        line donate today
        line donate here
        line support us
        line what's this
        start make a donation
        start please donate
        start please consider donating
        start please consider making a donation
        start please consider supporting
        start support our journalism
        start support independent journalism
        start support our work
        short fund drive
        short fund raiser
        short fundraising goal
        short fundraising drive
        short pledge goal
        short pledge drive
        short donation goal
        sure make a tax deductible
        sure your tax deductible
        sure rely on readers like you
        sure depends on readers like you
        sure support from readers like you
        sure contributions from readers like you
        hint your donation
        hint your support
        hint reader supported
        hint independent journalism
        hint become a member
        hint paywall
        hint please support
        hint donate
        """
}
