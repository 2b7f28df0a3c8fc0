#include "ui/welcome/FoundSubscriptions.h"

#include "core/base/FileBytes.h"
#include "core/library/OtherReaders.h"
#include "ui/welcome/StarterFeeds.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

StarterBundle &bundleOf(QList<StarterBundle> &bundles, const QString &title)
{
    const auto found = std::ranges::find(bundles, title, &StarterBundle::title);
    return found != bundles.end() ? *found
                                  : *bundles.insert(bundles.end(), {.title = title, .language = {}, .feeds = {}});
}

/// Words, or several in quotes.
QStringList tagsOf(const QString &text)
{
    static const QRegularExpression tag(u"\"([^\"]*)\"|(\\S+)"_s);
    QStringList tags;
    for (const QRegularExpressionMatch &match : tag.globalMatch(text))
        if (const QString words = match.captured(1) + match.captured(2); !words.isEmpty())
            tags += words;
    return tags;
}

/// A line is an address, then tags in quotes where they hold blanks; "~name" is the title, "!" hides (its manual, "The
/// URLs file"). Lines with a quote first run commands or search; they are no feeds.
QByteArray opmlOfUrls(const QByteArray &lines)
{
    QList<StarterBundle> bundles;
    for (const QString &line : QString::fromUtf8(lines).split(u'\n')) {
        const QString address = line.trimmed().section(u' ', 0, 0);
        if (!address.startsWith("http://"_L1) && !address.startsWith("https://"_L1))
            continue;
        QString title;
        QString folder;
        for (const QString &tag : tagsOf(line.trimmed().section(u' ', 1))) {
            if (tag.startsWith(u'~'))
                title = tag.mid(1);
            else if (folder.isEmpty() && !tag.startsWith(u'!'))
                folder = tag;
        }
        bundleOf(bundles, folder).feeds += StarterFeed{title, QUrl(address)};
    }
    return opmlOf(bundles);
}

/// feeds.json: a list of objects with url, title and destFolder, whose last part names the folder.
QByteArray opmlOfThunderbird(const QByteArray &json)
{
    QList<StarterBundle> bundles;
    for (const QJsonValue &value : QJsonDocument::fromJson(json).array()) {
        const QJsonObject feed = value.toObject();
        const QUrl url(feed["url"_L1].toString());
        const QString folder = QUrl::fromPercentEncoding(feed["destFolder"_L1].toString().section(u'/', -1).toUtf8());
        if (url.isValid() && !url.isRelative())
            bundleOf(bundles, folder).feeds += StarterFeed{feed["title"_L1].toString(), url};
    }
    return opmlOf(bundles);
}

QStringList thunderbirdFiles(const QString &home)
{
    QStringList files;
    for (const QString &base : {u"/.thunderbird"_s, u"/.var/app/org.mozilla.Thunderbird/.thunderbird"_s})
        for (const QFileInfo &profile : QDir(home + base).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot))
            for (const QFileInfo &account :
                QDir(profile.filePath() + u"/Mail"_s).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot))
                if (QFile::exists(account.filePath() + u"/feeds.json"_s))
                    files += account.filePath() + u"/feeds.json"_s;
    return files;
}

/// Its folder bears the number of a version.
QStringList rssGuardFiles(const QString &home)
{
    QStringList files;
    for (const QString &base : {u"/.config"_s, u"/.var/app/io.github.martinrotter.rssguard/config"_s})
        for (const QFileInfo &profile :
            QDir(home + base).entryInfoList({u"RSS Guard*"_s}, QDir::Dirs | QDir::NoDotAndDotDot))
            for (const QString &place : {u"/database/database.db"_s, u"/database/local/database.db"_s})
                if (QFile::exists(profile.filePath() + place))
                    files += profile.filePath() + place;
    return files;
}

} // namespace

QList<FoundSubscriptions> findSubscriptions(const QString &home)
{
    using Format = FoundSubscriptions::Format;
    const QList<FoundSubscriptions> places{
        {u"Akregator"_s, home + u"/.local/share/akregator/data/feeds.opml"_s, Format::Opml},
        {u"Liferea"_s, home + u"/.config/liferea/feedlist.opml"_s, Format::Opml},
        {u"Newsboat"_s, home + u"/.newsboat/urls"_s, Format::NewsboatUrls},
        {u"Newsboat"_s, home + u"/.config/newsboat/urls"_s, Format::NewsboatUrls},
        {u"QuiteRSS"_s, home + u"/.local/share/QuiteRss/QuiteRss/feeds.db"_s, Format::QuiteRssDatabase},
    };
    QList<FoundSubscriptions> found;
    for (const FoundSubscriptions &place : places)
        if (QFileInfo(place.path).size() > 0)
            found += place;
    for (const QString &path : rssGuardFiles(home))
        found += FoundSubscriptions{u"RSS Guard"_s, path, Format::RssGuardDatabase};
    for (const QString &path : thunderbirdFiles(home))
        found += FoundSubscriptions{u"Thunderbird"_s, path, Format::ThunderbirdFeeds};
    return found;
}

Result<QByteArray> readSubscriptions(const FoundSubscriptions &found)
{
    switch (found.format) {
    case FoundSubscriptions::Format::Opml:
        return bytesOfFile(found.path);
    case FoundSubscriptions::Format::NewsboatUrls:
        return bytesOfFile(found.path).transform(opmlOfUrls);
    case FoundSubscriptions::Format::ThunderbirdFeeds:
        return bytesOfFile(found.path).transform(opmlOfThunderbird);
    case FoundSubscriptions::Format::RssGuardDatabase:
        return subscriptionsOfOtherReader(OtherReader::RssGuard, found.path);
    case FoundSubscriptions::Format::QuiteRssDatabase:
        return subscriptionsOfOtherReader(OtherReader::QuiteRss, found.path);
    }
    Q_UNREACHABLE_RETURN({});
}
