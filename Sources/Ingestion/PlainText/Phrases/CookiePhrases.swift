extension BoilerplatePhrases {
    /// What asks for consent to cookies.
    static let cookies = """
        line cookies
        button accept
        line accept all
        line accept cookies
        button i accept
        button i agree
        button agree
        button got it
        line manage cookies
        line cookie settings
        line cookie policy
        line privacy settings
        line manage preferences
        button necessary
        line always enabled
        start we use cookies
        start this site uses cookies
        start this website uses cookies
        start our website uses cookies
        start our site uses cookies
        start by continuing to
        start by using this
        start by using our
        start by choosing i accept
        start by clicking accept
        start by clicking
        sure we use cookies
        spoken use of cookies
        spoken uses cookies
        spoken use cookies
        spoken cookie policy
        spoken cookie notice
        spoken cookie preferences
        spoken third party cookies
        spoken necessary cookies
        spoken these cookies
        spoken tracking technologies
        spoken updated our privacy policy
        spoken our privacy policy
        spoken processing of my personal data
        spoken processing your data
        spoken your personal data
        hint cookie
        hint cookies
        hint privacy policy
        hint personal data
        hint consent
        hint opt out
        hint your browser
        hint browsing experience
        hint user experience
        hint personal information
        hint your data
        hint this website
        hint this site
        hint the website
        hint terms of service
        """
}
