/// The phrases of `PhraseTable` for news text: what sites write around an
/// article, whatever the article is about. Punctuation doesn't count.
enum BoilerplatePhrases {
    static let table = PhraseTable(english + otherLanguages)

    private static let english = """
        fundDrive short fund drive
        fundDrive short fund raiser
        fundDrive short fundraising goal
        fundDrive short fundraising drive
        fundDrive short pledge goal
        fundDrive short pledge drive
        fundDrive short donation goal
        fundDrive line goal #
        fundDrive line pledged #
        fundDrive line raised #
        fundDrive line donated #
        fundDrive line raised so far #
        fundDrive line given so far #
        fundDrive line pledged so far #
        fundDrive line donated so far #
        fundDrive line received so far #
        fundDrive line still needed #
        fundDrive line days left #
        fundDrive line # days left
        fundDrive line days to go #
        fundDrive line # days to go
        fundDrive line # donors
        fundDrive line # supporters
        fundDrive line donors #
        fundDrive line supporters #
        fundDrive line donate
        fundDrive line donate now
        fundDrive line donate today
        fundDrive line donate here
        fundDrive line support us
        fundDrive line what's this
        fundDrive start make a donation
        fundDrive start please donate
        fundDrive start please consider donating
        fundDrive start please consider making a donation
        fundDrive start please consider supporting
        fundDrive start support our journalism
        fundDrive start support independent journalism
        fundDrive start support our work
        fundDrive sure make a tax deductible
        fundDrive sure your tax deductible
        fundDrive sure rely on readers like you
        fundDrive sure depends on readers like you
        fundDrive sure support from readers like you
        fundDrive sure contributions from readers like you
        fundDrive hint your donation
        fundDrive hint your support
        fundDrive hint reader supported
        fundDrive hint independent journalism
        fundDrive hint become a member
        fundDrive hint paywall
        fundDrive hint please support
        fundDrive hint donate

        comments line comments
        comments line comment
        comments line # comments
        comments line # comment
        comments line comments #
        comments line no comments
        comments line no comments yet
        comments line add comment
        comments line add a comment
        comments line post comment
        comments line post a comment
        comments line leave a comment
        comments line leave comment
        comments line leave a reply
        comments line leave your comment
        comments line write a comment
        comments line view comments
        comments line view all comments
        comments line view # comments
        comments line show comments
        comments line show # comments
        comments line load comments
        comments line hide comments
        comments line read comments
        comments line see comments
        comments line # replies
        comments line # responses
        comments line # thoughts on
        comments line reply
        comments line cancel reply
        comments line responses
        comments line discussion
        comments line reader comments
        comments line recent comments
        comments line join the conversation
        comments line join the discussion
        comments line start the conversation
        comments line start the discussion
        comments line start a discussion
        comments line have your say
        comments line feel free to contribute
        comments line comments are closed
        comments line comments closed
        comments line commenting is closed
        comments line comments off
        comments line be the first to comment
        comments line want to join the discussion
        comments line what do you think
        comments start what do you think let us know
        comments start tell us what you think
        comments start let us know what you think
        comments start comments are closed
        comments start comments are moderated
        comments start comments have been
        comments start be the first to
        comments start leave a comment
        comments start leave a reply
        comments start log in to comment
        comments start login to comment
        comments start sign in to comment
        comments start you must be logged in
        comments start please log in to
        comments start please login to
        comments start share your thoughts
        comments start have your say
        comments start join the conversation
        comments start join the discussion
        comments start # thoughts on
        comments start # responses to
        comments start # comments on
        comments start notify me of
        comments sure save my name email
        comments sure by submitting this form
        comments sure for the next time i comment
        comments line thanks for watching
        comments line thanks for reading
        comments line visit website
        comments start all comments are
        comments start by posting a comment
        comments start by commenting
        comments sure your email address will not be published
        comments sure required fields are marked
        comments spoken comments are moderated
        comments sure comments powered by
        comments sure please enable javascript to view the comments
        comments hint the comment section
        comments hint comment thread
        comments spoken commenting policy
        comments spoken comment policy
        comments spoken comments policy
        comments hint discussion thread
        comments hint community guidelines
        comments hint house rules
        comments sure we want to hear your
        comments sure we'd like to hear what you think
        comments hint letters to the editor
        comments hint email the editor
        comments hint comments
        comments hint commenters
        comments hint moderator
        comments hint moderators
        comments hint moderation
        comments hint be respectful
        comments hint be civil
        comments hint trolling
        comments hint terms of use
        comments hint off topic
        comments hint inappropriate

        related line related
        related line related articles
        related line related stories
        related line related news
        related line related posts
        related line related content
        related line related coverage
        related line related topics
        related line related reading
        related line related links
        related line related story
        related line related article
        related line related video
        related line related videos
        related line read more
        related line read more here
        related line read next
        related line read on
        related line read also
        related line also read
        related line see also
        related line watch
        related line watch now
        related line watch next
        related line up next
        related line next up
        related line more
        related line more news
        related line more stories
        related line more articles
        related line more coverage
        related line more on this
        related line more on this story
        related line more on this topic
        related line more like this
        related line more to read
        related line more for you
        related line learn more
        related line find out more
        related line see more
        related line view more
        related line load more
        related line show more
        related line continue reading
        related line keep reading
        related line full story
        related line click here
        related line click here for more
        related line click to read more
        related line you may also like
        related line you might also like
        related line you may like
        related line you might like
        related line you may also be interested in
        related line you might also be interested in
        related line you may be interested in
        related line we recommend
        related line recommended
        related line recommended for you
        related line recommended stories
        related line recommended reading
        related line recommended articles
        related line suggested reading
        related line suggested for you
        related line further reading
        related line most read
        related line most viewed
        related line most popular
        related line most recent
        related line most shared
        related line most commented
        related line popular
        related line popular now
        related line popular posts
        related line popular stories
        related line popular articles
        related line trending
        related line trending now
        related line trending stories
        related line top stories
        related line top news
        related line top posts
        related line top articles
        related line top videos
        related line latest
        related line latest news
        related line latest stories
        related line latest posts
        related line latest articles
        related line latest headlines
        related line latest videos
        related line recent
        related line recent posts
        related line recent articles
        related line recent news
        related line recent stories
        related line breaking news
        related line editor's picks
        related line editors' picks
        related line editor's choice
        related line editor's pick
        related line must read
        related line don't miss
        related line in case you missed it
        related line today's headlines
        related line headlines
        related line in pictures
        related line in this story
        related line in this article
        related line from the web
        related line around the web
        related line from our partners
        related line from our archives
        related line from the archives
        related line around the network
        related line elsewhere on the web
        related line more from the web
        related line previous article
        related line next article
        related line previous story
        related line newer story
        related line older story
        related line next story
        related line previous post
        related line next post
        related line previous
        related line next
        related line older posts
        related line newer posts
        related line other stories
        related line other news
        related line deals
        related line story continues below
        related line article continues below
        related line story continues below gallery
        related label related
        related label read more
        related label also read
        related label read also
        related label see also
        related label read next
        related label don't miss
        related label must read
        related label watch
        related label more
        related start read more
        related start read also
        related start also read
        related start see also
        related start read next
        related start read the full
        related start read our
        related start related stories
        related start related articles
        related start related coverage
        related label related coverage from
        related start related content
        related start more from
        related start more great
        related start more on this
        related start more stories
        related start popular on
        related start trending on
        related start also on
        related start you may also
        related start you might also
        related start for more news
        related start for more stories
        related start for more on
        related start for all the latest
        related start click here
        related start watch more
        related start watch live
        related start watch now
        related start discover more
        related start story continues
        related start article continues
        related start this slideshow
        related start get the latest
        related start here are some of our
        related end read more
        related end see more
        related end click here

        share line share
        share line share this
        share line share this article
        share line share this story
        share line share this post
        share line share this page
        share line share now
        share line share on
        share line share via
        share line share with
        share line shares
        share line # shares
        share line shares #
        share line share #
        share line like
        share line like #
        share line # likes
        share line like this
        share line like us
        share line tweet
        share line tweet this
        share line pin
        share line pin it
        share line pin this
        share line print
        share line print this
        share line print article
        share line print this article
        share line print page
        share line email
        share line e mail
        share line email this
        share line email this article
        share line send
        share line send to a friend
        share line copy link
        share line copy url
        share line link copied
        share line facebook
        share line twitter
        share line x
        share line linkedin
        share line whatsapp
        share line reddit
        share line pinterest
        share line telegram
        share line instagram
        share line youtube
        share line tumblr
        share line messenger
        share line flipboard
        share line facebook twitter
        share line follow
        share line follow us
        share line follow me
        share line save
        share line save this
        share line save article
        share line save story
        share line save for later
        share line bookmark
        share line listen
        share line listen to this article
        share line listen to article
        share line text size
        share line font size
        share line reprints
        share line thank you
        share start share this
        share start share on
        share start share via
        share start share with
        share start click to share
        share start click to email
        share start click to print
        share start like this story
        share start like us on
        share start like this article
        share start did you like this
        share start follow us
        share start follow me on
        share start follow him on
        share start follow her on
        share start follow them on
        share start follow on twitter
        share start follow on facebook
        share start find us on
        share start join us on
        share start connect with us
        share start tweet this
        share start tweet us
        share start add us on
        share start email this
        share start tell your friends
        share start listen to this
        share spoken share it with a friend
        share spoken share this article with
        share sure follow us on
        share sure like us on facebook
        share spoken on facebook twitter
        share spoken on facebook and twitter
        share spoken on twitter and facebook

        subscription line subscribe
        subscription line subscribe now
        subscription line subscribe today
        subscription line subscribe here
        subscription line subscribe to our newsletter
        subscription line newsletter
        subscription line newsletters
        subscription line our newsletter
        subscription line newsletter signup
        subscription line newsletter sign up
        subscription line sign up
        subscription line sign up now
        subscription line sign up here
        subscription line sign me up
        subscription line sign in
        subscription line log in
        subscription line login
        subscription line log out
        subscription line register
        subscription line join now
        subscription line register now
        subscription line create account
        subscription line create an account
        subscription line create a free account
        subscription line already a subscriber
        subscription line already a member
        subscription line already have an account
        subscription line my account
        subscription line forgot password
        subscription line forgot your password
        subscription line email address
        subscription line enter your email
        subscription line your email
        subscription line your email address
        subscription line your name
        subscription line password
        subscription line unsubscribe
        subscription line premium
        subscription line subscribers only
        subscription line get the app
        subscription line download the app
        subscription line download our app
        subscription line get our app
        subscription line become a member
        subscription line become a subscriber
        subscription line try it free
        subscription line start your free trial
        subscription start subscribe to
        subscription start get access to
        subscription start subscribe for
        subscription start subscribe now
        subscription start sign up for
        subscription start sign up to
        subscription start sign up stay
        subscription start sign up here
        subscription start sign up today
        subscription start get our newsletter
        subscription start get our free
        subscription start get the newsletter
        subscription start get breaking news
        subscription start get news alerts
        subscription start get updates
        subscription start join our newsletter
        subscription start join our mailing list
        subscription start join our telegram
        subscription start join our whatsapp
        subscription start join our channel
        subscription start receive our
        subscription start enter your email
        subscription start please enter a valid email
        subscription start please enter your email
        subscription start to continue reading
        subscription start to read the full
        subscription start this article is for subscribers
        subscription start this content is for
        subscription start already a subscriber
        subscription start not a subscriber
        subscription start don't have an account
        subscription start download our app
        subscription start click here to get the
        subscription start click here to subscribe
        subscription start click here to sign up
        subscription start you have reached your limit
        subscription start you've reached your
        subscription start thanks for subscribing
        subscription start thank you for subscribing
        subscription start thank you for signing up
        subscription start we've sent you
        subscription start please check your email
        subscription sure sign up for our
        subscription hint sign up for the
        subscription sure subscribe to our
        subscription hint subscribe to the
        subscription short newsletter
        subscription hint free newsletter
        subscription hint email newsletter
        subscription hint email newsletters
        subscription hint daily newsletter
        subscription hint weekly newsletter
        subscription sure your inbox
        subscription spoken get breaking news alerts
        subscription sure if you enjoyed this article
        subscription sure if you enjoyed this story
        subscription hint get a subscription
        subscription hint get access to
        subscription hint special offer
        subscription hint free trial
        subscription hint by signing up
        subscription hint by subscribing
        subscription sure by clicking subscribe
        subscription sure unsubscribe at any time
        subscription sure you can unsubscribe
        subscription hint subscribe
        subscription hint subscriber
        subscription hint subscribers
        subscription hint subscription
        subscription hint newsletter
        subscription hint newsletters
        subscription hint inbox
        subscription hint sign up
        subscription hint click here
        subscription hint email address
        subscription hint your account

        cookies line cookies
        cookies line accept
        cookies line accept all
        cookies line accept cookies
        cookies line i accept
        cookies line i agree
        cookies line agree
        cookies line got it
        cookies line manage cookies
        cookies line cookie settings
        cookies line cookie policy
        cookies line privacy settings
        cookies line manage preferences
        cookies line necessary
        cookies line always enabled
        cookies start we use cookies
        cookies start this site uses cookies
        cookies start this website uses cookies
        cookies start our website uses cookies
        cookies start our site uses cookies
        cookies start by continuing to
        cookies start by using this
        cookies start by using our
        cookies start by choosing i accept
        cookies start by clicking accept
        cookies start by clicking
        cookies spoken use of cookies
        cookies spoken uses cookies
        cookies spoken use cookies
        cookies sure we use cookies
        cookies spoken cookie policy
        cookies spoken cookie notice
        cookies spoken cookie preferences
        cookies spoken third party cookies
        cookies spoken necessary cookies
        cookies spoken these cookies
        cookies spoken tracking technologies
        cookies spoken updated our privacy policy
        cookies spoken our privacy policy
        cookies spoken processing of my personal data
        cookies spoken processing your data
        cookies spoken your personal data
        cookies hint cookie
        cookies hint cookies
        cookies hint privacy policy
        cookies hint personal data
        cookies hint consent
        cookies hint opt out
        cookies hint your browser
        cookies hint browsing experience
        cookies hint user experience
        cookies hint personal information
        cookies hint your data
        cookies hint this website
        cookies hint this site
        cookies hint the website
        cookies hint terms of service

        licence line all rights reserved
        licence line terms of use
        licence line terms of service
        licence line terms and conditions
        licence line privacy policy
        licence line privacy
        licence line disclaimer
        licence line copyright
        licence line legal
        licence line imprint
        licence line creative commons
        licence line licensed creative commons
        licence start copyright ©
        licence start copyright #
        licence start copyright by
        licence start copyright c
        licence start © copyright
        licence start © #
        licence start all rights reserved
        licence start all material subject to
        licence start reproduction in whole
        licence start no part of this
        licence start this material may not be
        licence start republished with permission
        licence start reprinted with permission
        licence start licensed under
        licence start for reprint rights
        licence sure all rights reserved
        licence hint creative commons
        licence spoken copying and redistribution
        licence sure this copy is for your personal
        licence spoken personal non commercial use
        licence sure distribution and use of this material
        licence sure may not be published broadcast rewritten
        licence spoken may not be reproduced
        licence spoken may not be republished
        licence hint without written permission
        licence spoken without prior written
        licence spoken without express permission
        licence hint is prohibited without
        licence hint free to republish
        licence hint free to share and
        licence hint free to copy
        licence spoken issn
        licence hint copyright
        licence hint copyrighted
        licence hint licensed
        licence hint license
        licence hint licence
        licence hint republish
        licence hint reproduce
        licence hint redistribute
        licence hint redistribution
        licence hint backlink
        licence hint reproduction
        licence hint permission
        licence hint commercially
        licence hint remix

        provenance start this post first appeared
        provenance start this post originally appeared
        provenance start this article first appeared
        provenance start this article originally appeared
        provenance start this article appeared
        provenance start this article was first published
        provenance start this article was originally published
        provenance start this article is republished
        provenance start this article is reprinted
        provenance start this story first appeared
        provenance start this story originally appeared
        provenance start this story was first published
        provenance start this story was originally published
        provenance start this piece first appeared
        provenance start this piece originally appeared
        provenance start this piece was originally published
        provenance start this essay first appeared
        provenance start this essay originally appeared
        provenance start this report first appeared
        provenance start the article was first published
        provenance start the post appeared first on
        provenance start the post first appeared
        provenance start originally published
        provenance start originally appeared
        provenance start first published
        provenance start first appeared
        provenance label source
        provenance label via
        provenance label sources
        provenance label read the original
        provenance spoken first appeared on
        provenance sure appeared first on
        provenance spoken originally appeared on
        provenance spoken originally published on
        provenance spoken originally published by

        credit line image credit
        credit line photo credit
        credit line staff writer
        credit line about the author
        credit line about the writer
        credit line author
        credit line about
        credit line view all posts
        credit line contact the author
        credit line submitted photo
        credit start image credit
        credit start image credits
        credit start photo credit
        credit start photo credits
        credit start picture credit
        credit start image copyright
        credit start image source
        credit start photo by
        credit start photos by
        credit start photograph by
        credit start photographs by
        credit start photo illustration by
        credit start illustration by
        credit start featured image
        credit start cover image
        credit start cover photo
        credit start header image
        credit start lead image
        credit start image by
        credit start image via
        credit start images via
        credit start picture by
        credit start photo courtesy
        credit start reporting by
        credit start additional reporting
        credit start editing by
        credit start writing by
        credit start compiled by
        credit start edited by
        credit start translated by
        credit start produced by
        credit start contact the author
        credit start contact the writer
        credit start about the author
        credit start view all posts by
        credit start more by
        credit spoken may be reached at
        credit spoken can be reached at
        credit sure follow him on twitter
        credit sure follow her on twitter
        credit sure follow me on twitter
        credit sure follow them on twitter
        credit sure contributed to this report
        credit sure contributed to this story
        credit sure contributed to this article
        credit sure contributed reporting
        credit spoken submitted photo

        navigation line home
        navigation line menu
        navigation line search
        navigation line back
        navigation line back to top
        navigation line top
        navigation line close
        navigation line skip
        navigation line skip to content
        navigation line skip to main content
        navigation line jump to navigation
        navigation line toggle navigation
        navigation line sections
        navigation line about us
        navigation line contact us
        navigation line contact
        navigation line how to contact us
        navigation line advertise
        navigation line advertise with us
        navigation line careers
        navigation line jobs
        navigation line sitemap
        navigation line site map
        navigation line faq
        navigation line help
        navigation line rss
        navigation line archives
        navigation line archive
        navigation line categories
        navigation line tags
        navigation line topics
        navigation line loading
        navigation line loading please wait
        navigation line please wait
        navigation line play
        navigation line pause
        navigation line play video
        navigation line mute
        navigation line video
        navigation line videos
        navigation line photos
        navigation line gallery
        navigation line photo gallery
        navigation line slideshow
        navigation line view gallery
        navigation line image # of #
        navigation line # of #
        navigation line # #
        navigation line live
        navigation line edition
        navigation line opens in new window
        navigation line opens in a new tab
        navigation line an error has occurred please try again later
        navigation line # min read
        navigation line # minute read
        navigation line # minutes read
        navigation line reading time # minutes
        navigation line read time # min
        navigation line estimated reading time # minutes
        navigation line media playback is unsupported on your device
        navigation start filed under
        navigation start posted in
        navigation start published in
        navigation start tagged with
        navigation label tagged
        navigation label tags
        navigation label tag
        navigation label categories
        navigation label category
        navigation label topics
        navigation label topic
        navigation label section
        navigation start more in
        navigation start explore more
        navigation start in this section
        navigation start skip to
        navigation start back to
        navigation start you are here
        navigation start please enable javascript
        navigation start javascript is
        navigation start your browser does not support
        navigation start this slideshow requires javascript
        navigation start media playback is
        navigation start an error occurred
        navigation start an error has occurred
        navigation start reading time
        navigation start estimated read
        navigation sure requires javascript
        navigation sure enable javascript
        navigation sure browser does not support

        advertisement line advertisement
        advertisement line advertisements
        advertisement line advert
        advertisement line ad
        advertisement line ads
        advertisement line sponsored
        advertisement line sponsored content
        advertisement line sponsored links
        advertisement line sponsored by
        advertisement line promoted
        advertisement line promoted content
        advertisement line paid content
        advertisement line paid post
        advertisement line partner content
        advertisement line advertorial
        advertisement line article continues after advertisement
        advertisement line continue reading below
        advertisement line scroll to continue
        advertisement line scroll to continue with content
        advertisement line shop now
        advertisement line buy now
        advertisement line skip ad
        advertisement line remove ads
        advertisement start advertisement
        advertisement start story continues below advertisement
        advertisement start article continues below
        advertisement start continue reading below
        advertisement start ads by
        advertisement start ad by
        advertisement start powered by
        advertisement start this content is sponsored
        advertisement sure not intended to diagnose
        advertisement sure are registered trademarks of
        advertisement sure is a registered trademark of
        advertisement sure a share of the sale
        advertisement hint registered trademarks
        advertisement hint registered trademark
        advertisement spoken have not been evaluated by
        advertisement sure consult your physician
        advertisement sure individual results may vary
        advertisement sure for informational purposes only
        advertisement sure affiliate partnerships
        advertisement sure affiliate links
        advertisement sure affiliate commission
        advertisement spoken earn a commission
        advertisement spoken earn commission
        advertisement spoken receive a commission
        advertisement spoken may earn a
        advertisement spoken get a commission

        caption spoken file photo
        caption spoken file picture
        caption spoken handout photo
        caption sure this satellite image
        caption sure this illustration shows
        caption start an artist's
        caption start artist's
        caption start image caption
        caption start media caption
        caption start file photo
        caption start file picture
        caption start file image
        caption label caption
        caption end file photo
        caption end file image
        """

    private static let otherLanguages = """

        comments line comentários
        comments line comentarios
        comments line deixe um comentário
        comments line deja un comentario
        comments line kommentare
        comments line kommentar schreiben
        comments line commentaires
        comments line laisser un commentaire
        comments line commenti
        comments line reacties
        comments line отзывы
        comments line комментарии
        comments line добавить отзыв
        comments line добавить комментарий
        comments line оставить комментарий
        related line mehr zum thema
        related line lesen sie auch
        related line lesen sie mehr
        related line weiterlesen
        related line lire aussi
        related line lire la suite
        related line leia também
        related line leia mais
        related line saiba mais
        related line lea también
        related line leer más
        related line te puede interesar
        related line leggi anche
        related line lees ook
        related line читайте также
        related line читать далее
        related line похожие статьи
        related start lesen sie auch
        related start mehr zum thema
        related start lire aussi
        related start leia também
        related start lea también
        related start leggi anche
        related start lees ook
        related start читайте также
        share line compartilhar
        share line compartir
        share line teilen
        share line partager
        share line condividi
        share line delen
        share line поделиться
        share line voltar
        share line drucken
        share start compartilhe
        share start comparte
        share start teilen sie
        share start partagez
        share start поделиться
        navigation start tempo de leitura
        navigation start lesezeit
        navigation start temps de lecture
        navigation start tiempo de lectura
        advertisement line anzeige
        advertisement line werbung
        advertisement line publicidade
        advertisement line publicidad
        advertisement line publicité
        advertisement line pubblicità
        advertisement line advertentie
        advertisement line реклама
        cookies sure diese website verwendet cookies
        cookies sure utiliza cookies
        cookies sure utilise des cookies
        cookies sure utilizza cookie
        licence sure alle rechte vorbehalten
        licence sure tous droits réservés
        licence sure todos los derechos reservados
        licence sure todos os direitos reservados
        licence sure tutti i diritti riservati
        licence sure alle rechten voorbehouden
        licence sure все права защищены
        """
}
