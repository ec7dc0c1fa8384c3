extension BoilerplatePhrases {
    /// What asks to pass the article on, or to follow somebody on a network.
    static let share = """
        inline share this article share
        inline share this with email facebook
        button share
        line share this
        line share this article
        line share this story
        line share this post
        line share this page
        line share now
        line share on
        line share via
        line share with
        line shares
        line # shares
        line shares #
        line share #
        button like
        line like #
        line # likes
        line like this
        line like us
        line tweet
        line tweet this
        line pin
        line pin it
        line pin this
        button print
        line print this
        line print article
        line print this article
        line print page
        line email
        line e mail
        line email this
        line email this article
        button send
        line send to a friend
        line copy link
        line copy url
        line link copied
        line facebook
        line twitter
        line x
        line linkedin
        line whatsapp
        line reddit
        line pinterest
        line telegram
        line instagram
        line youtube
        line tumblr
        line messenger
        line flipboard
        line facebook twitter
        button follow
        line follow us
        line follow me
        button save
        line save this
        line save article
        line save story
        line save for later
        line bookmark
        button listen
        line listen to this article
        line listen to article
        line text size
        line font size
        line reprints
        button thank you
        line thanks for watching
        line thanks for reading
        line check us out on facebook
        start share this
        start share on
        start share via
        start share with
        start click to share
        start click to email
        start click to print
        start like this story
        start like us on
        start like this article
        start did you like this
        start follow us
        start follow me on
        start follow him on
        start follow her on
        start follow them on
        start follow on twitter
        start follow on facebook
        start find us on
        start join us on
        start connect with us
        start tweet this
        start tweet us
        start add us on
        start email this
        start tell your friends
        start listen to this
        start check us out on
        sure follow us on
        sure like us on facebook
        sure read or share this story
        spoken share it with a friend
        spoken share this article with
        spoken on facebook twitter
        spoken on facebook and twitter
        spoken on twitter and facebook
        """
}
