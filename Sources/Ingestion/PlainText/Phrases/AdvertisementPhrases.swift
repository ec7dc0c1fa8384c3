extension BoilerplatePhrases {
    /// What stands around advertisements.
    static let advertisement = """
        inline advertisement
        inline advertisement continue reading below
        inline advertisement continue reading the main story
        inline continue reading the main story
        inline story continues below advertisement
        inline article continues below advertisement
        inline article continues after advertisement
        inline story continues after advertisement
        inline scroll to continue with content
        line advertisement
        line advertisements
        line advert
        line ad
        line ads
        line sponsored
        line sponsored content
        line sponsored links
        line sponsored by
        line promoted
        line promoted content
        line paid content
        line paid post
        line partner content
        line advertorial
        line article continues after advertisement
        line continue reading below
        line scroll to continue
        line scroll to continue with content
        line shop now
        line buy now
        line skip ad
        line remove ads
        start advertisement
        start story continues below advertisement
        start article continues below
        start continue reading below
        start ads by
        start ad by
        start powered by
        start this content is sponsored
        line top deals
        sure not intended to diagnose
        sure are registered trademarks of
        sure is a registered trademark of
        sure a share of the sale
        sure consult your physician
        sure individual results may vary
        sure for informational purposes only
        sure affiliate partnerships
        sure affiliate links
        sure affiliate commission
        spoken have not been evaluated by
        spoken earn a commission
        spoken earn commission
        spoken receive a commission
        spoken may earn a
        spoken get a commission
        hint registered trademarks
        hint registered trademark
        """
}
