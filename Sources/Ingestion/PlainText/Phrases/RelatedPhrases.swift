extension BoilerplatePhrases {
    /// What leads to other articles.
    static let related = """
        line related
        line related articles
        line related stories
        line related news
        line related posts
        line related content
        line related coverage
        line related topics
        line related reading
        line related links
        line related story
        line related article
        line related video
        line related videos
        line read more
        line read more here
        line read next
        line read on
        line read also
        line also read
        line see also
        button watch
        line watch now
        line watch next
        line up next
        line next up
        button more
        line more news
        line more stories
        line more articles
        line more coverage
        line more on this
        line more on this story
        line more on this topic
        line more like this
        line more to read
        line more for you
        line learn more
        line find out more
        line see more
        line view more
        line load more
        line show more
        line continue reading
        line keep reading
        line full story
        line click here
        line click here for more
        line click to read more
        line you may also like
        line you might also like
        line you may like
        line you might like
        line you may also be interested in
        line you might also be interested in
        line you may be interested in
        line we recommend
        line recommended
        line recommended for you
        line recommended stories
        line recommended reading
        line recommended articles
        line suggested reading
        line suggested for you
        line further reading
        line most read
        line most viewed
        line most popular
        line most recent
        line most shared
        line most commented
        line popular
        line popular now
        line popular posts
        line popular stories
        line popular articles
        line trending
        line trending now
        line trending stories
        line top stories
        line top news
        line top posts
        line top articles
        line top videos
        line latest
        line latest news
        line latest stories
        line latest posts
        line latest articles
        line latest headlines
        line latest videos
        line recent
        line recent posts
        line recent articles
        line recent news
        line recent stories
        line breaking news
        line editor's picks
        line editors' picks
        line editor's choice
        line editor's pick
        line must read
        line don't miss
        line in case you missed it
        line today's headlines
        line headlines
        line in pictures
        line in this story
        line in this article
        line from the web
        line around the web
        line from our partners
        line from our archives
        line from the archives
        line around the network
        line elsewhere on the web
        line more from the web
        line previous article
        line next article
        line previous story
        line newer story
        line older story
        line next story
        line previous post
        line next post
        button previous
        button next
        line older posts
        line newer posts
        line other stories
        line other news
        line deals
        line story continues below
        line article continues below
        line story continues below gallery
        line continue reading the main story
        line trending right now
        line more from this section
        line read next article
        label related
        label read more
        label also read
        label read also
        label see also
        label read next
        label don't miss
        label must read
        label watch
        label more
        label related coverage from
        start read more
        start read also
        start also read
        start see also
        start read next
        start read the full
        start read our
        start related stories
        start related articles
        start related coverage
        start related content
        start more from
        start more great
        start more on this
        start more stories
        start popular on
        start trending on
        start also on
        start you may also
        start you might also
        start for more news
        start for more stories
        start for more on
        start for all the latest
        start click here
        start watch more
        start watch live
        start watch now
        start discover more
        start story continues
        start article continues
        start this slideshow
        start get the latest
        start here are some of our
        start more news from
        start read the original article on
        start click to read
        end read more
        end see more
        end click here
        sure click to read today's
        """
}
