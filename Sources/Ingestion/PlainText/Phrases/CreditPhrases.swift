extension BoilerplatePhrases {
    /// What says who wrote, edited and photographed.
    static let credit = """
        line image credit
        line photo credit
        line staff writer
        line about the author
        line about the writer
        line author
        line about
        line view all posts
        line contact the author
        line submitted photo
        start image credit
        start image credits
        start photo credit
        start photo credits
        start picture credit
        start image copyright
        start image source
        start photo by
        start photos by
        start photograph by
        start photographs by
        start photo illustration by
        start illustration by
        start featured image
        start cover image
        start cover photo
        start header image
        start lead image
        start image by
        start image via
        start images via
        start picture by
        start photo courtesy
        start reporting by
        start additional reporting
        start editing by
        start writing by
        start compiled by
        start edited by
        start translated by
        start produced by
        label contact
        label contacts
        label media contact
        label media contacts
        label press contact
        label press contacts
        label for more information contact
        label for further information contact
        start contact the author
        start contact the writer
        start about the author
        start view all posts by
        start more by
        start we pay for your stories
        sure follow him on twitter
        sure follow her on twitter
        sure follow me on twitter
        sure follow them on twitter
        sure contributed to this report
        sure contributed to this story
        sure contributed to this article
        sure contributed reporting
        spoken do you have a story for
        spoken opinions expressed in this
        spoken views expressed in this
        spoken views expressed here are
        sure the opinions expressed are those of
        sure the views expressed are those of
        spoken opinions expressed by the author
        spoken may be reached at
        spoken can be reached at
        spoken submitted photo
        spoken got a story
        """
}
