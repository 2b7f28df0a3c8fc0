#include "core/html/LinkResolver.h"

#include "core/html/HtmlText.h"
#include "core/html/Trackers.h"

#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// The longest address taken: what Chromium's longest displayed and nobody's real link exceeds.
constexpr qsizetype maxAddressLength = 32 * 1024;
/// A redirector may stand in front of another one; more than this is a game.
constexpr int maxUnwraps = 4;

/// The reference as the URL standard reads it: blanks and controls around it dropped, tabs and line breaks inside
/// dropped, and in what is no query or fragment a backslash is a slash.
QString normalized(QStringView reference)
{
    qsizetype begin = 0;
    qsizetype end = reference.size();
    while (begin < end && reference[begin].unicode() <= 0x20)
        ++begin;
    while (end > begin && reference[end - 1].unicode() <= 0x20)
        --end;
    QString address = reference.sliced(begin, end - begin).toString();
    address.removeIf([](QChar character) { return character == u'\t' || character == u'\n' || character == u'\r'; });
    if (address.contains(u'\\')) {
        auto *const endOfPath =
            std::ranges::find_if(address, [](QChar character) { return character == u'?' || character == u'#'; });
        std::replace(address.begin(), endOfPath, QChar(u'\\'), QChar(u'/'));
    }
    return address;
}

bool isWeb(const QUrl &url)
{
    return url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
}

bool hasForbiddenCharacter(const QString &text)
{
    return std::ranges::any_of(text, isForbiddenCharacter);
}

/// "ref=island-post.example": the site that the link stood on, as blog programs append it. Any other value of "ref" is
/// the page's own.
bool namesReferringSite(const QString &name, const QString &value)
{
    static const QRegularExpression host(
        uR"(^(?:[a-z0-9-]+\.)+[a-z]{2,24}$)"_s, QRegularExpression::CaseInsensitiveOption);
    return name == "ref"_L1 && host.match(value).hasMatch();
}

QUrl withoutTrackers(QUrl url)
{
    const QString query = url.query(QUrl::FullyEncoded);
    QStringList kept;
    bool isTracked = false;
    for (const QString &item : query.split(u'&')) {
        const QString name = item.section(u'=', 0, 0).toLower();
        const bool isTracker = isTrackingParameter(name) || namesReferringSite(name, item.section(u'=', 1));
        isTracked = isTracked || isTracker;
        if (!isTracker)
            kept += item;
    }
    if (isTracked)
        url.setQuery(kept.isEmpty() ? QString() : kept.join(u'&'), QUrl::StrictMode);
    return url;
}

} // namespace

QUrl resolveLink(QStringView reference, const QUrl &base)
{
    if (reference.size() > maxAddressLength)
        return {};
    const QString address = normalized(reference);
    if (address.isEmpty() || hasForbiddenCharacter(address))
        return {};
    QUrl url(address, QUrl::TolerantMode);
    if (url.isRelative() && !base.isEmpty())
        url = base.resolved(url);
    if (url.scheme() == "mailto"_L1)
        return url.path().contains(u'@') ? url : QUrl();
    if (!url.isValid() || !isWeb(url) || url.host().isEmpty() || !url.userInfo().isEmpty())
        return {};
    return url;
}

QUrl cleanLink(const QUrl &url)
{
    QUrl cleaned = url;
    for (int unwraps = 0; unwraps < maxUnwraps && isWeb(cleaned); ++unwraps) {
        const QUrl target = redirectTargetOf(cleaned);
        if (target.isEmpty())
            break;
        cleaned = target;
    }
    return isWeb(cleaned) && cleaned.hasQuery() ? withoutTrackers(cleaned) : cleaned;
}

bool isHostUnder(const QString &host, QLatin1StringView domain)
{
    return host.endsWith(domain) && (host.size() == domain.size() || host.at(host.size() - domain.size() - 1) == u'.');
}
