#include "core/feed/FeedDiscovery.h"

#include "core/html/LinkResolver.h"

#include <QLatin1StringView>

using namespace Qt::StringLiterals;

namespace {

// Prefixes that programs put before the address of a feed to find a reader for it.
constexpr QLatin1StringView feedSchemes[] = {
    "feed:"_L1, "feeds:"_L1, "rss:"_L1, "itpc:"_L1, "pcast:"_L1, "podcast:"_L1};

QString withoutFeedScheme(const QString &text)
{
    for (const QLatin1StringView scheme : feedSchemes) {
        if (text.startsWith(scheme, Qt::CaseInsensitive)) {
            const QString rest = text.sliced(scheme.size());
            return rest.startsWith("//"_L1) ? "http:"_L1 + rest : rest;
        }
    }
    return text;
}

/// The first line of what was pasted from a mail or a page, without the quotes or brackets that stood around it.
QString pastedLine(const QString &text)
{
    const auto surrounds = [](QChar c) { return c.isSpace() || QStringView(u"<>\"'“”„‟‘’«»‹›").contains(c); };
    QStringView line(text);
    const auto trim = [&line, &surrounds] {
        while (!line.isEmpty() && surrounds(line.front()))
            line = line.sliced(1);
        while (!line.isEmpty() && surrounds(line.back()))
            line.chop(1);
    };
    trim();
    line = line.first(line.indexOf(u'\n') < 0 ? line.size() : line.indexOf(u'\n'));
    trim();
    if (line.startsWith(u'(') && line.endsWith(u')'))
        line = line.sliced(1, line.size() - 2);
    return line.toString();
}

bool looksLikeHost(QStringView text)
{
    const qsizetype end = text.indexOf(u'/') < 0 ? text.size() : text.indexOf(u'/');
    const QStringView host = text.first(end);
    return host.startsWith(u'[') || host == "localhost"_L1 || host.startsWith("localhost:"_L1)
        || (host.contains(u'.') && !host.startsWith(u'.') && !host.contains(u'@') && !host.contains(u' '));
}

} // namespace

QUrl feedAddressOf(const QString &text)
{
    QUrl asked(text, QUrl::TolerantMode);
    const QString login = asked.userInfo(QUrl::FullyEncoded);
    asked.setUserInfo({});
    QUrl url = resolveLink(login.isEmpty() ? text : asked.toString(QUrl::FullyEncoded), {});
    if (url.isEmpty() || url.scheme() == "mailto"_L1)
        return {};
    url.setUserInfo(login, QUrl::StrictMode);
    url.setFragment({});
    if (url.query().isEmpty())
        url.setQuery(QString());
    return url;
}

QUrl addressFromText(const QString &text)
{
    QString address = withoutFeedScheme(pastedLine(text));
    if (address.contains(u' '))
        return {};
    if (!address.contains("://"_L1)) {
        if (!looksLikeHost(address))
            return {};
        address.prepend("https://"_L1);
    }
    return feedAddressOf(address);
}
