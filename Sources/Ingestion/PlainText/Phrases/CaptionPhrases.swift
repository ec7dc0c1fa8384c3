extension BoilerplatePhrases {
    /// What belongs to a photograph.
    static let caption = """
        label caption
        label screenshot
        start an artist's
        start artist's
        start image caption
        start media caption
        start file photo
        start file picture
        start file image
        start enlarge this image
        start enlarge image
        start toggle caption
        start click to enlarge
        end file photo
        end file image
        end hide caption
        end show caption
        sure this satellite image
        sure this illustration shows
        sure enlarge this image toggle caption
        spoken file photo
        spoken file picture
        spoken handout photo
        """
}
