#include "core/store/EntryIdentity.h"

#include <QCryptographicHash>
#include <QHash>
#include <QSet>
#include <QUrlQuery>
#include <QtEndian>

#include <array>
#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

namespace {

/// Parameters that say where a reader came from (the lists of Firefox's query stripping and ClearURLs agree on these).
bool isTracker(const QString &name)
{
    static const QSet<QString> names{u"fbclid"_s, u"gclid"_s, u"dclid"_s, u"msclkid"_s, u"yclid"_s, u"mc_cid"_s,
        u"mc_eid"_s, u"igshid"_s, u"_hsenc"_s, u"_hsmi"_s, u"mkt_tok"_s, u"oly_anon_id"_s, u"oly_enc_id"_s,
        u"vero_id"_s, u"wickedid"_s, u"__s"_s, u"rb_clickid"_s, u"s_cid"_s, u"ref_src"_s};
    return name.startsWith("utm_"_L1) || names.contains(name);
}

QString cleanQuery(const QUrl &link)
{
    QStringList kept;
    for (const auto &[name, value] : QUrlQuery(link).queryItems(QUrl::FullyEncoded)) {
        if (!isTracker(name.toLower()))
            kept += name + u'=' + value;
    }
    kept.sort();
    return kept.join(u'&');
}

using Lookup = QMultiHash<qint64, qsizetype>;

/// One round of matching: the key that brings an item and a stored entry together, and what else must hold.
/// `isShared`: the feed gives the key to several stories, so that it names none of them by itself.
struct Round {
    qint64 EntryKeys::*key;
    bool (*evidence)(const EntryKeys &item, const EntryKeys &stored, bool isShared);
};

bool hasSameTitleOrDate(const EntryKeys &a, const EntryKeys &b)
{
    return a.title == b.title || (a.published.isValid() && a.published == b.published);
}

bool isNamed(const EntryKeys &keys)
{
    return keys.guid != 0 || keys.link != 0;
}

constexpr std::array rounds{
    Round{&EntryKeys::guid,
        [](const EntryKeys &a, const EntryKeys &b, bool) { return a.link == b.link && a.title == b.title; }},
    Round{&EntryKeys::guid,
        [](const EntryKeys &a, const EntryKeys &b, bool isShared) { return a.link == b.link && !isShared; }},
    Round{&EntryKeys::guid, [](const EntryKeys &a, const EntryKeys &b, bool) { return hasSameTitleOrDate(a, b); }},
    Round{&EntryKeys::link,
        [](const EntryKeys &a, const EntryKeys &b, bool isShared) {
            return hasSameTitleOrDate(a, b) || (!isShared && (a.guid == 0 || b.guid == 0));
        }},
    Round{&EntryKeys::title,
        [](const EntryKeys &a, const EntryKeys &b, bool) {
            return a.published == b.published && (a.published.isValid() || (!isNamed(a) && !isNamed(b)));
        }},
};

Lookup lookupBy(qint64 EntryKeys::*key, const QList<KnownEntry> &known)
{
    Lookup lookup;
    for (qsizetype i = 0; i < known.size(); ++i) {
        if (known[i].keys.*key != 0)
            lookup.insert(known[i].keys.*key, i);
    }
    return lookup;
}

/// The keys that stand on more than one item of a visit, or on more than one stored entry.
QSet<qint64> sharedKeys(qint64 EntryKeys::*key, const QList<EntryKeys> &items, const Lookup &known)
{
    QSet<qint64> seen;
    QSet<qint64> shared;
    for (const EntryKeys &item : items) {
        if (seen.contains(item.*key) || known.count(item.*key) > 1)
            shared.insert(item.*key);
        seen.insert(item.*key);
    }
    return shared;
}

/// Marks the items that the feed lists a second time: the same name and the same address; the same words where one is
/// missing.
QList<EntryId> withRepeatsMarked(const QList<EntryKeys> &items)
{
    QList<EntryId> matches(items.size());
    std::set<std::tuple<qint64, qint64, qint64, qint64>> seen;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const EntryKeys &keys = items[i];
        const bool isWhole = keys.guid != 0 && keys.link != 0;
        const qint64 date = isNamed(keys) || !keys.published.isValid() ? 0 : keys.published.toMSecsSinceEpoch();
        const std::tuple name{keys.guid, keys.link, isWhole ? 0 : keys.title, date};
        if (seen.contains(name))
            matches[i] = sameAsEarlier;
        seen.insert(name);
    }
    return matches;
}

/// The one free stored entry that the item is in this round, or -1 for none or several.
qsizetype onlyCandidate(const EntryKeys &item, const Round &round, bool isShared, const Lookup &lookup,
    const QList<KnownEntry> &known, const QList<bool> &isClaimed)
{
    qsizetype found = -1;
    for (auto [it, end] = lookup.equal_range(item.*round.key); it != end; ++it) {
        if (isClaimed[*it] || !round.evidence(item, known[*it].keys, isShared))
            continue;
        if (found >= 0)
            return -1;
        found = *it;
    }
    return found;
}

} // namespace

QString linkKey(const QUrl &link)
{
    if (link.host().isEmpty())
        return {};
    QString path = link.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    const QString query = cleanQuery(link);
    const QString fragment = link.fragment(QUrl::FullyEncoded);
    if (path.isEmpty() && query.isEmpty() && fragment.isEmpty())
        return {};
    QString host = link.host(QUrl::FullyEncoded).toLower();
    if (host.startsWith("www."_L1))
        host.remove(0, 4);
    const bool isUsualPort = link.port() == -1 || link.port() == 80 || link.port() == 443;
    return host + (isUsualPort ? QString() : u':' + QString::number(link.port())) + path
        + (query.isEmpty() ? QString() : u'?' + query) + (fragment.isEmpty() ? QString() : u'#' + fragment);
}

qint64 stableHash(const QString &text)
{
    if (text.isEmpty())
        return 0;
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    const qint64 value = qFromLittleEndian<qint64>(hash.constData());
    return value == 0 ? 1 : value;
}

EntryKeys keysOf(const IncomingEntry &item)
{
    return {.guid = stableHash(item.guid.trimmed()),
        .link = stableHash(linkKey(item.link)),
        .title = stableHash(item.title.simplified().toCaseFolded()),
        .published = item.published};
}

QList<EntryId> matchItems(const QList<EntryKeys> &items, const QList<KnownEntry> &known)
{
    QList<EntryId> matches = withRepeatsMarked(items);
    QList<bool> isClaimed(known.size());
    for (const Round &round : rounds) {
        const Lookup lookup = lookupBy(round.key, known);
        const QSet<qint64> shared = sharedKeys(round.key, items, lookup);
        for (qsizetype i = 0; i < items.size(); ++i) {
            const qint64 key = items[i].*round.key;
            if (matches[i] != EntryId{} || key == 0)
                continue;
            const qsizetype found = onlyCandidate(items[i], round, shared.contains(key), lookup, known, isClaimed);
            if (found >= 0) {
                matches[i] = known[found].id;
                isClaimed[found] = true;
            }
        }
    }
    return matches;
}
