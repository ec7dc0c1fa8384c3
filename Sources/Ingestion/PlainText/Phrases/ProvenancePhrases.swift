extension BoilerplatePhrases {
    /// What says where the text appeared first.
    static let provenance = """
        label source
        label via
        label sources
        label read the original
        label information from
        start this post first appeared
        start this post originally appeared
        start this article first appeared
        start this article originally appeared
        start this article appeared
        start this article was first published
        start this article was originally published
        start this article is republished
        start this article is reprinted
        start this story first appeared
        start this story originally appeared
        start this story was first published
        start this story was originally published
        start this piece first appeared
        start this piece originally appeared
        start this piece was originally published
        start this essay first appeared
        start this essay originally appeared
        start this report first appeared
        start the article was first published
        start the post appeared first on
        start the post first appeared
        start originally published
        start originally appeared
        start first published
        start first appeared
        sure appeared first on
        sure a version of this article appears in print
        sure a version of this article appeared in print
        sure a version of this story appeared in
        sure a version of this article originally appeared
        spoken first appeared on
        spoken originally appeared on
        spoken originally published on
        spoken originally published by
        """
}
