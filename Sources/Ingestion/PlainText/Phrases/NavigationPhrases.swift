extension BoilerplatePhrases {
    /// What leads around the site, and its players and galleries.
    static let navigation = """
        inline media playback is unsupported on your device
        inline play video # #
        inline scroll down for video
        inline scroll down for videos
        button home
        line menu
        button search
        button back
        line back to top
        button top
        button close
        button skip
        line skip to content
        line skip to main content
        line jump to navigation
        line toggle navigation
        line sections
        line about us
        line press release
        line news release
        line media release
        line for immediate release
        line contact us
        line contact
        line how to contact us
        line advertise
        line advertise with us
        line careers
        line jobs
        line sitemap
        line site map
        line faq
        button help
        line rss
        line archives
        line archive
        line categories
        line tags
        line topics
        line loading
        line loading please wait
        line please wait
        line play
        line pause
        line play video
        line mute
        line video
        line videos
        line photos
        line gallery
        line photo gallery
        line slideshow
        line view gallery
        line image # of #
        line # of #
        line # #
        button live
        line edition
        line opens in new window
        line opens in a new tab
        line an error has occurred please try again later
        line # min read
        line # minute read
        line # minutes read
        line reading time # minutes
        line read time # min
        line estimated reading time # minutes
        line media playback is unsupported on your device
        line visit website
        line scroll down
        line now playing
        line online
        label tagged
        label tags
        label tag
        label categories
        label category
        label topics
        label topic
        label section
        start filed under
        start posted in
        start published in
        start tagged with
        start more in
        start explore more
        start in this section
        start skip to
        start back to
        start you are here
        start please enable javascript
        start javascript is
        start your browser does not support
        start this slideshow requires javascript
        start media playback is
        start an error occurred
        start an error has occurred
        start reading time
        start estimated read
        start just watched
        start show all
        start # show all
        sure requires javascript
        sure enable javascript
        sure browser does not support
        sure replay more videos
        sure play slideshow
        sure this is a modal window
        """
}
