#include "core/feed/FeedPlaces.h"

#include <QLatin1StringView>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// Pages of one kind and their feed. Host and path are tried together as "host/path?query", without "www.".
struct Place {
    const char16_t *page; ///< pattern, anchored at both ends
    const char16_t *feed; ///< \1, \2 stand for what the pattern caught; without a scheme that of the page
    const char16_t *title;
};

constexpr Place places[] = {
    {u"(?:m\\.)?youtube\\.com/channel/(UC[\\w-]+)(?:[/?].*)?",
        u"https://www.youtube.com/feeds/videos.xml?channel_id=\\1", u"Videos"},
    {u"(?:m\\.)?youtube\\.com/user/([\\w-]+)(?:[/?].*)?", u"https://www.youtube.com/feeds/videos.xml?user=\\1",
        u"Videos"},
    {u"(?:m\\.)?youtube\\.com/(?:playlist|watch)\\?(?:.*&)?list=([\\w-]+).*",
        u"https://www.youtube.com/feeds/videos.xml?playlist_id=\\1", u"Playlist"},
    {u"vimeo\\.com/([a-z]\\w*)/?", u"https://vimeo.com/\\1/videos/rss", u"Videos"},
    {u"(?:old\\.|new\\.)?reddit\\.com/((?:r|u|user)/[\\w-]+)(?:[/?].*)?", u"https://www.reddit.com/\\1/.rss", u"\\1"},
    {u"github\\.com/([\\w.-]+/[\\w.-]+)/?", u"https://github.com/\\1/releases.atom", u"Releases"},
    {u"github\\.com/([\\w.-]+/[\\w.-]+)/?", u"https://github.com/\\1/commits.atom", u"Commits"},
    {u"github\\.com/([\\w.-]+/[\\w.-]+)/releases(?:[/?].*)?", u"https://github.com/\\1/releases.atom", u"Releases"},
    {u"github\\.com/([\\w.-]+/[\\w.-]+)/tags(?:[/?].*)?", u"https://github.com/\\1/tags.atom", u"Tags"},
    {u"github\\.com/([\\w.-]+/[\\w.-]+)/commits(?:[/?].*)?", u"https://github.com/\\1/commits.atom", u"Commits"},
    {u"github\\.com/([\\w-]+)/?", u"https://github.com/\\1.atom", u"Activity"},
    {u"(gitlab\\.[\\w.-]+)/([\\w.-]+/[\\w./-]+?)/?", u"https://\\1/\\2/-/tags?format=atom", u"Tags"},
    {u"(gitlab\\.[\\w.-]+)/([\\w.-]+/[\\w./-]+?)/?", u"https://\\1/\\2.atom", u"Activity"},
    {u"codeberg\\.org/([\\w.-]+/[\\w.-]+)/?", u"https://codeberg.org/\\1/releases.rss", u"Releases"},
    {u"codeberg\\.org/([\\w.-]+(?:/[\\w.-]+)?)/?", u"https://codeberg.org/\\1.rss", u"Activity"},
    {u"medium\\.com/(@?[\\w.-]+)(?:[/?].*)?", u"https://medium.com/feed/\\1", u"\\1"},
    {u"([\\w-]+\\.medium\\.com)(?:/.*)?", u"https://\\1/feed", u"Stories"},
    {u"([\\w-]+\\.substack\\.com)(?:/.*)?", u"https://\\1/feed", u"Posts"},
    {u"([\\w-]+\\.wordpress\\.com)(?:/.*)?", u"https://\\1/feed/", u"Posts"},
    {u"([\\w-]+\\.blogspot\\.[\\w.]+)(?:/.*)?", u"https://\\1/feeds/posts/default", u"Posts"},
    {u"([\\w-]+\\.tumblr\\.com)(?:/.*)?", u"https://\\1/rss", u"Posts"},
    {u"tumblr\\.com/(?!dashboard|explore|tagged|search|login|register|settings)([\\w-]+)/?",
        u"https://\\1.tumblr.com/rss", u"Posts"},
    {u"bsky\\.app/profile/([\\w.:-]+)/?", u"https://bsky.app/profile/\\1/rss", u"Posts"},
    {u"stackoverflow\\.com/questions/tagged/([^/?]+).*", u"https://stackoverflow.com/feeds/tag/\\1", u"\\1"},
    {u"([\\w.-]+\\.stackexchange\\.com)/questions/tagged/([^/?]+).*", u"https://\\1/feeds/tag/\\2", u"\\2"},
    {u"dev\\.to/([\\w-]+)/?", u"https://dev.to/feed/\\1", u"Posts"},
    // A person's page of Mastodon and its relatives, on whatever host.
    {u"((?!.*(?:medium|youtube|tiktok|threads|substack|flipboard)\\.)[\\w.-]+(?::\\d+)?)/@([\\w.]+)/?",
        u"//\\1/@\\2.rss", u"Posts"},
};

/// Programs that name themselves in a page and where they keep its site's feed.
struct Generator {
    QLatin1StringView name; ///< lower case beginning
    QLatin1StringView path;
};

constexpr Generator generators[] = {{"wordpress"_L1, "/feed/"_L1}, {"ghost"_L1, "/rss/"_L1},
    {"hugo"_L1, "/index.xml"_L1}, {"blogger"_L1, "/feeds/posts/default"_L1}, {"jekyll"_L1, "/feed.xml"_L1},
    {"pelican"_L1, "/feeds/all.atom.xml"_L1}, {"hexo"_L1, "/atom.xml"_L1}, {"drupal"_L1, "/rss.xml"_L1},
    {"joomla"_L1, "/?format=feed&type=rss"_L1}, {"typepad"_L1, "/atom.xml"_L1}, {"squarespace"_L1, "/?format=rss"_L1},
    {"discourse"_L1, "/latest.rss"_L1}, {"mediawiki"_L1, "/index.php?title=Special:RecentChanges&feed=atom"_L1}};

QString filled(QString text, const QRegularExpressionMatch &match)
{
    text.replace("\\1"_L1, match.captured(1));
    return text.replace("\\2"_L1, match.captured(2));
}

} // namespace

QList<FeedCandidate> knownFeedPlaces(const QUrl &url, const QString &generator)
{
    QList<FeedCandidate> found;
    const QString authority = url.authority().toLower();
    const QString page = (authority.startsWith("www."_L1) ? authority.sliced(4) : authority)
        + url.path(QUrl::FullyEncoded) + (url.hasQuery() ? u'?' + url.query(QUrl::FullyEncoded) : QString());
    for (const Place &place : places) {
        const QRegularExpression pattern(QRegularExpression::anchoredPattern(QString(place.page)));
        const QRegularExpressionMatch match = pattern.match(page);
        if (!match.hasMatch())
            continue;
        const QUrl feed = url.resolved(QUrl(filled(QString(place.feed), match)));
        found += FeedCandidate{.url = feed, .title = filled(QString(place.title), match)};
    }
    for (const Generator &known : generators) {
        if (generator.startsWith(known.name, Qt::CaseInsensitive))
            found += FeedCandidate{.url = url.resolved(QUrl(known.path))};
    }
    return found;
}
