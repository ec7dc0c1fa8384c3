import Archive
import News

extension EventReport {
    /// The word that names the event, within the sentence.
    var hit: TextSpan { TextSpan(trigger.start - span.start, trigger.end - span.start) }

    var quote: MentionQuote { quote(because: nil) }

    func quote(because reason: String?) -> MentionQuote {
        MentionQuote(
            article: article.id, articleTitle: article.title, site: article.site, published: article.published,
            span: span, sentence: sentence, hit: hit, speaker: speaker, reason: reason)
    }
}
