import Archive
import Fetching
import Ingestion
import News

/// Lists of subscriptions, in and out.
enum Subscriptions {
    /// A wish for each feed of the list at `path`, and a sentence for each that has no web address.
    static func wishes(
        _ feeds: [ParsedSubscription], from path: String
    ) -> [Result<Importer.Input, InputProblem>] {
        feeds.map { feed in
            guard let address = WebAddress(typed: feed.url) else {
                let sentence = "\(path.safeLine): \(feed.url.safeLine) is no web address and was left out."
                return .failure(InputProblem(origin: path, sentence: sentence))
            }
            // Nobody typed it: it may not lead into the user's own network.
            let state = RefreshState(address, origin: .found)
            return .success(
                .subscription(
                    FeedWish(state.standing, name: feed.title, homepage: feed.homepage, folder: feed.folder)))
        }
    }

    /// The feeds that are followed, as OPML.
    static func text(of sources: [Source]) -> String {
        let feeds = sources.flatMap { source -> [ParsedSubscription] in
            guard let feed = source.feed else { return [] }
            let folders: [String?] = feed.folders.isEmpty ? [nil] : feed.folders
            return folders.map {
                ParsedSubscription(title: source.name, url: feed.address, homepage: feed.homepage, folder: $0)
            }
        }
        return OPMLWriter.text(of: feeds, title: "Subscriptions of Dateline")
    }
}
