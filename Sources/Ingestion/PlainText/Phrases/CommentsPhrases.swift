extension BoilerplatePhrases {
    /// What stands around readers' comments.
    static let comments = """
        line comments
        line comment
        line # comments
        line # comment
        line comments #
        line no comments
        line no comments yet
        line add comment
        line add a comment
        line post comment
        line post a comment
        line leave a comment
        line leave comment
        line leave a reply
        line leave your comment
        line write a comment
        line view comments
        line view all comments
        line view # comments
        line show comments
        line show # comments
        line load comments
        line hide comments
        line read comments
        line see comments
        line # replies
        line # responses
        line # thoughts on
        button reply
        line cancel reply
        line responses
        line discussion
        line reader comments
        line recent comments
        line join the conversation
        line join the discussion
        line start the conversation
        line start the discussion
        line start a discussion
        line have your say
        line feel free to contribute
        line comments are closed
        line comments closed
        line commenting is closed
        line comments off
        line be the first to comment
        line want to join the discussion
        line what do you think
        start what do you think let us know
        start tell us what you think
        start let us know what you think
        start comments are closed
        start comments are moderated
        start comments have been
        start be the first to
        start leave a comment
        start give us feedback
        start leave a reply
        start log in to comment
        start login to comment
        start sign in to comment
        start you must be logged in
        start please log in to
        start please login to
        start share your thoughts
        start have your say
        start join the conversation
        start join the discussion
        start # thoughts on
        start # responses to
        start # comments on
        start notify me of
        start all comments are
        start by posting a comment
        start by commenting
        sure save my name email
        sure by submitting this form
        sure for the next time i comment
        sure your email address will not be published
        sure required fields are marked
        sure comments powered by
        sure please enable javascript to view the comments
        sure we want to hear your
        sure we'd like to hear what you think
        spoken comments are moderated
        spoken commenting policy
        spoken comment policy
        spoken comments policy
        hint the comment section
        hint comment thread
        hint discussion thread
        hint community guidelines
        hint house rules
        hint letters to the editor
        hint email the editor
        hint comments
        hint commenters
        hint moderator
        hint moderators
        hint moderation
        hint be respectful
        hint be civil
        hint trolling
        hint terms of use
        hint off topic
        hint inappropriate
        """
}
