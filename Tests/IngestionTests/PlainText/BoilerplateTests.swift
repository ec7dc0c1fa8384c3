import News
import Testing

@testable import Ingestion

@Suite struct BoilerplateTests {
    private static let prose = [
        "The council of the harbour town voted on Monday evening for a new bridge across the river, after six years of debate.",
        "The bridge will be built within two years, said the mayor, who had been among its opponents for a long time.",
        "It will carry two lanes of traffic and a path for bicycles, and it will open for ships twice every day.",
        "Shipping companies had asked for a tunnel, but the costs would have been three times as high, the council found.",
    ]

    private func article(_ lines: [String]) throws -> ArticleContent {
        try Fixture.read(lines.joined(separator: "\n\n"))
    }

    @Test(arguments: [
        ("Share this article", RemovedPassage.Reason.share),
        ("Facebook Twitter WhatsApp Email", .share),
        ("12 Comments", .comments), ("I agree", .cookies), ("Thank you", .share),
        ("Read more: Mayor changes her mind about the bridge", .related),
        ("← Previous story", .related),
        ("ADVERTISEMENT", .advertisement),
        ("Sign up for our newsletter and get the news in your inbox every day.", .subscription),
        ("We use cookies to improve your experience on our website.", .cookies),
        ("Copyright © 2015 The Harbour Times. All rights reserved.", .licence),
        ("Photo by Jane Doe", .credit),
        ("The old bridge in winter. (AP Photo/Jane Doe)", .caption),
        ("In this May 3, 2015 file photo, ships wait for the bridge to open.", .caption),
        ("Write to Jane Doe at jane@harbour.example", .credit),
        ("Follow the Harbour Times on Facebook, Twitter and Telegram for more like it.", .share),
        (
            "Get access to every story of the Harbour Times for three pounds a month until the end of the year.",
            .subscription
        ),
        ("A version of this story first appeared on Harbour Today, our sister site.", .provenance),
        ("Filed under: Bridges, Harbour", .navigation),
        ("This article was originally published by Harbour Times", .provenance),
        ("Media playback is unsupported on your device", .navigation),
        ("Комментарии", .comments),
        ("Advertisement Continue reading the main story", .advertisement),
        ("Scroll down for video", .navigation),
        ("Enlarge this image toggle caption Jane Doe/HT Jane Doe/HT", .caption),
        ("Jane Doe/The Harbour Times", .caption),
        ("Getty - Contributor Ships wait for the bridge to open in the first snow", .caption),
        ("AFP Police closed the old bridge in the early hours of Monday", .caption),
        ("CLOSE The council of the harbour town voted for a new bridge. Ann Poe has the story. HTV", .caption),
        ("Ships wait for the bridge to open in the first snow of the year. Credit Jane Doe/Harbour Photos", .caption),
        ("A ship waits for the bridge. [Photo/Agencies]", .caption),
        ("The mayor at the new bridge. Hide Caption 3 of 12", .caption),
        ("JUST WATCHED Mayor opens bridge Replay More Videos ... MUST WATCH Mayor opens bridge 01:35", .navigation),
        ("Read or Share this story: https://harbour.example/2Cc6", .share),
        ("Follow Jane Doe on Twitter: @jane", .share),
        ("A post shared by Jane Doe (@jane) on Feb 4, 2018 at 9:50pm PST", .share),
        ("https://twitter.com/harbourtimes", .other),
        ("Information from: Harbour Times, http://harbour.example", .other),
        ("A version of this article appears in print on Page A 14 with the headline: A Bridge", .provenance),
        ("The opinions expressed in this commentary are hers.", .credit),
        ("[How the harbour town lost its first bridge]", .related),
        ("Photo", .navigation),
        ("Read the original article on Harbour Today.", .related),
    ])
    func linesBetweenParagraphsAreTakenOut(line: String, reason: RemovedPassage.Reason) throws {
        let article = try article([Self.prose[0], Self.prose[1], line, Self.prose[2], Self.prose[3]])
        #expect(article.removed == [RemovedPassage(line, reason)])
        #expect(article.paragraphs == Self.prose)
    }

    @Test(arguments: [
        "The newspaper asked its subscribers to pay for the newsletter, and many did so at once.",
        "I agree.", "“Thank you.”",
        "“Please sign up, read our privacy policy and share it with everybody you know on Facebook,” she said.",
        "Cookies were handed out to the children who had come with their parents to watch the vote.",
        "Donations of stones and sand were brought to the harbour by the fishermen of the neighbouring town.",
        "By using this method the engineers hope to save a third of the steel that was first planned for.",
        "Aid workers could not get access to the camp for eleven days, the Red Cross said.",
        "The virus first appeared on a pig farm in Kent in 1998, officials recalled.",
        "Facebook and Twitter said this week that they had removed hundreds of accounts linked to the ministry.",
        "Estate agents receive a commission of three per cent on every sale, the report found.",
        "Creative Commons, the non-profit group that writes the licences, opened an office in Nairobi.",
        "The bank made a special offer to farmers whose fields were under water.",
        "The court ruled that house rules may forbid mobile phones in hospital wards.",
        "The story was originally published by a newspaper in Lagos, which later withdrew it.",
        "Hundreds of letters to the editor were printed after the speech.",
        "The company will offer students a free trial of the drug-testing kit from June.",
        "WhatsApp, Telegram and Instagram were blocked here on election day, users said.",
        "Subscribers to the pension scheme will be told by letter before their subscription ends this year.",
        "He may be reached at any hour, his lawyer told reporters, but he has not answered since Friday.",
        "Under the plan, the sale of raw milk is prohibited without a licence from the county.",
        "The documents may not be reproduced, the judge said, until the appeal is over.",
        "Comments made by the minister at a rally on Sunday have angered moderators of the debate, we understand.",
        "Police used a file photo to find the man.",
        "“You will all get a special offer,” the minister told farmers, who did not laugh at it.",
        "A post shared by the president showed the bridge with its lamps lit and nobody on it.",
        "Follow these steps shared on Twitter to cross the bridge when it is closed to cars.",
        "Reuters reported on Monday that the bridge would be closed to lorries for a year.",
        "The opinions expressed in this survey of fishermen differed widely, the council said.",
        "[The mayor laughs at the council.]",
        "The bridge was paid for by a loan from Credit Suisse",
        "___",
        "Write to www.harbour.example",
    ])
    func proseOnTheSameThingsStays(line: String) throws {
        let article = try article([Self.prose[0], line, Self.prose[1], Self.prose[2]])
        #expect(article.removed.isEmpty)
        #expect(article.paragraphs.contains(line))
    }

    @Test func aCaptionWithAndWithoutItsCreditGoesTwice() throws {
        let caption = "Jane Doe, the mayor, left, and John Roe cut a ribbon at the new bridge in Nether Hill on Sunday."
        let article = try article([
            Self.prose[0], caption, Self.prose[1], caption + " Harbour Times/Ann Poe", Self.prose[2],
        ])
        #expect(article.paragraphs == [Self.prose[0], Self.prose[1], Self.prose[2]])
    }

    @Test func labelsThatRanIntoAParagraphAreCutOut() throws {
        let article = try article([
            Self.prose[0] + " Advertisement Continue reading the main story " + Self.prose[1],
            "Media playback is unsupported on your device " + Self.prose[2],
            Self.prose[3] + " Scroll down for video",
        ])
        #expect(article.paragraphs == [Self.prose[0] + " " + Self.prose[1], Self.prose[2], Self.prose[3]])
        #expect(
            article.removed.map(\.text) == [
                "Advertisement Continue reading the main story", "Media playback is unsupported on your device",
                "Scroll down for video",
            ])
    }

    @Test func aSentenceMayUseTheWordsOfALabel() throws {
        let line =
            "The council banned every advertisement on the bridge. Advertisement rates had been low, the mayor said."
        let article = try article([Self.prose[0], line, Self.prose[1]])
        #expect(article.removed.isEmpty)
    }

    @Test func aGalleryWithoutMuchTextIsTheArticle() throws {
        let captions = ["Ships wait for the bridge.", "The mayor opens the bridge."].enumerated().map {
            "Photos: The bridge \($1) Hide Caption \($0 + 1) of 2"
        }
        #expect(try article(captions).paragraphs.count == 2)
    }

    @Test func linesThatDifferInTheirNumbersAreNoCopies() throws {
        let lines = ["The first bid was for 120 pounds.", "The first bid was for 340 pounds."]
        let article = try article([Self.prose[0], lines[0], Self.prose[1], lines[1], Self.prose[2]])
        #expect(article.removed.isEmpty)
    }

    @Test func anAgencysSignOffIsNoText() throws {
        let signOff = "(Reporting by Jane Doe; Editing by John Roe)"
        let article = try article(Array(Self.prose.dropLast()) + [Self.prose[3] + " " + signOff])
        #expect(article.paragraphs == Self.prose)
        #expect(article.removed == [RemovedPassage(signOff, .credit)])
    }

    @Test func teasersThatAskAreLinksToo() throws {
        let article = try article(
            Self.prose + [
                "Follow Jane Doe on Twitter: @jane", "Mayor Changes Her Mind About the Bridge",
                "How Well Do You Know the Mayor?",
            ])
        #expect(article.paragraphs == Self.prose)
    }

    @Test func whatFollowsCommentsIsCommentsToo() throws {
        let article = try article(
            Self.prose + ["3 Comments", "Bridge Lover says:", "I never liked the old one anyway, and nobody asked me."])
        #expect(article.paragraphs == Self.prose)
        #expect(article.removed(.comments).count == 3)
    }

    @Test func headlinesBelowTheTextAreLinks() throws {
        let article = try article(
            Self.prose + [
                "You may also like", "Mayor Changes Her Mind About the Bridge", "Ten Bridges You Have Never Seen",
            ])
        #expect(article.paragraphs == Self.prose)
        #expect(article.removed(.related).count == 3)
    }

    @Test func teasersThatBreakOffAreLinks() throws {
        let article = try article(
            Self.prose + [
                "The price of herring has never been as high as in this spring, fishermen say, and it may...",
                "A museum of lamps has opened in the old customs house, where nobody expected...",
            ])
        #expect(article.paragraphs == Self.prose)
    }

    @Test func aNoteOnTheAuthorIsNoText() throws {
        let note = "Jane Doe is a staff writer at the Harbour Times. She covers bridges."
        let article = try article(Self.prose + [note])
        #expect(article.removed == [RemovedPassage(note, .credit)])
    }

    @Test func theSitesNameIsCutOffTheHeadline() throws {
        let article = try article(["Town Votes for Bridge | Harbour Times", "Town Votes for Bridge"] + Self.prose)
        #expect(article.title == Sourced("Town Votes for Bridge", from: .text))
        #expect(article.paragraphs == Self.prose)
    }

    @Test func aDoubledCaptionGoesOnce() throws {
        let caption = "Mayor Jane Doe speaks to reporters at the old bridge in the harbour town, on Monday."
        let article = try article(["Town Votes for Bridge", caption, caption] + Self.prose)
        #expect(article.paragraphs == Self.prose)
        #expect(article.removed.map(\.text) == [caption, caption])
    }

    @Test func whatIsOnlyBoilerplateIsKept() throws {
        let article = try article(["Comments", "Read more"])
        #expect(article.text == "Comments\n\nRead more")
    }

    @Test func repeatedLinesOfAListStay() throws {
        let lines = (1...6).flatMap {
            ["Day \($0) of the journey", "Eat two rolls within an hour after the march", "Drink a glass of water"]
        }
        let article = try article([Self.prose[0]] + lines + [Self.prose[1]])
        #expect(article.paragraphs.count { $0 == "Eat two rolls within an hour after the march" } == 6)
    }
}
