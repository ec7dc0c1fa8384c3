extension BoilerplatePhrases {
    /// What sells subscriptions and newsletters, and forms to sign in.
    static let subscription = """
        line subscribe
        line subscribe now
        line subscribe today
        line subscribe here
        line subscribe to our newsletter
        line newsletter
        line newsletters
        line our newsletter
        line newsletter signup
        line newsletter sign up
        line sign up
        line sign up now
        line sign up here
        line sign me up
        line sign in
        line log in
        line login
        line log out
        button register
        line join now
        line register now
        line create account
        line create an account
        line create a free account
        line already a subscriber
        line already a member
        line already have an account
        line my account
        line forgot password
        line forgot your password
        line email address
        line enter your email
        line your email
        line your email address
        line your name
        line password
        line unsubscribe
        line premium
        line subscribers only
        line get the app
        line download the app
        line download our app
        line get our app
        line become a member
        line become a subscriber
        line try it free
        line start your free trial
        start subscribe to
        start for the latest stories and breaking news
        start stay up to date on our
        start get access to
        start subscribe for
        start subscribe now
        start sign up for
        start sign up to
        start sign up stay
        start sign up here
        start sign up today
        start get our newsletter
        start get our free
        start get the newsletter
        start get breaking news
        start get news alerts
        start get updates
        start join our newsletter
        start join our mailing list
        start join our telegram
        start join our whatsapp
        start join our channel
        start receive our
        start enter your email
        start please enter a valid email
        start please enter your email
        start to continue reading
        start to read the full
        start this article is for subscribers
        start this content is for
        start already a subscriber
        start not a subscriber
        start don't have an account
        start download our app
        start click here to get the
        start click here to subscribe
        start click here to sign up
        start you have reached your limit
        start you've reached your
        start thanks for subscribing
        start thank you for subscribing
        start thank you for signing up
        start we've sent you
        start please check your email
        start order reprints
        short newsletter
        sure sign up for our
        sure subscribe to our
        sure your inbox
        sure if you enjoyed this article
        sure if you enjoyed this story
        sure by clicking subscribe
        sure unsubscribe at any time
        sure you can unsubscribe
        sure please verify you're not a robot
        sure you must select a newsletter
        spoken get breaking news alerts
        hint sign up for the
        hint subscribe to the
        hint free newsletter
        hint email newsletter
        hint email newsletters
        hint daily newsletter
        hint weekly newsletter
        hint get a subscription
        hint get access to
        hint special offer
        hint free trial
        hint by signing up
        hint by subscribing
        hint subscribe
        hint subscriber
        hint subscribers
        hint subscription
        hint newsletter
        hint newsletters
        hint inbox
        hint sign up
        hint click here
        hint email address
        hint your account
        """
}
