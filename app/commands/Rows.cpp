#include "app/commands/Rows.h"

#include "ui/Messages.h"

#include <QJsonDocument>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

QString isoTime(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

/// Why a feed is visited when it is, and whether it is about to move.
QString whyOf(const Feed &feed)
{
    return QStringList{nextFetchSentence(feed), moveSentence(feed)}.join(u' ').trimmed();
}

QString outcomeWord(const FetchOutcome &outcome)
{
    switch (outcome.kind) {
    case FetchOutcome::Kind::Never:
        return u"never"_s;
    case FetchOutcome::Kind::Fetched:
        return u"fetched"_s;
    case FetchOutcome::Kind::NotModified:
        return u"not modified"_s;
    case FetchOutcome::Kind::Failed:
        return outcome.error ? messageFor(*outcome.error) : u"failed"_s;
    }
    return {};
}

} // namespace

QJsonObject entryJson(const Entry &entry)
{
    return {{u"id"_s, entry.id.value}, {u"feed"_s, entry.feed.value}, {u"title"_s, entry.title},
        {u"url"_s, QString::fromLatin1(entry.link.toEncoded())}, {u"published"_s, isoTime(entry.published)},
        {u"read"_s, entry.state.read}, {u"starred"_s, entry.state.starred}};
}

QJsonObject feedRowJson(const Feed &feed)
{
    return {{u"id"_s, feed.id.value}, {u"title"_s, feed.shownTitle()},
        {u"url"_s, QString::fromLatin1(feed.url.toEncoded())}, {u"unread"_s, feed.unread},
        {u"last_fetch"_s, isoTime(feed.lastOutcome.at)}, {u"last_outcome"_s, outcomeWord(feed.lastOutcome)},
        {u"next_fetch"_s, isoTime(feed.nextFetch)}, {u"why"_s, whyOf(feed)}};
}

QString entryLine(const Entry &entry)
{
    const QChar read = entry.state.read ? u' ' : u'•';
    const QChar starred = entry.state.starred ? u'★' : u' ';
    return u"%1\t%2%3 %4\t%5\t%6"_s.arg(entry.id.value)
        .arg(read)
        .arg(starred)
        .arg(isoTime(entry.published), entry.title, entry.feedTitle);
}

QString feedLine(const Feed &feed)
{
    return u"%1\t%2 unread\t%3\t%4\t%5\t%6"_s.arg(feed.id.value)
        .arg(feed.unread)
        .arg(feed.shownTitle(), QString::fromLatin1(feed.url.toEncoded()), outcomeWord(feed.lastOutcome), whyOf(feed));
}

void printLine(const QString &line)
{
    QTextStream(stdout) << line << '\n';
}

void printLine(const QJsonObject &row)
{
    printLine(QString::fromUtf8(QJsonDocument(row).toJson(QJsonDocument::Compact)));
}
