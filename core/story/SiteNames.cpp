#include "core/story/SiteNames.h"

#include "core/html/LinkResolver.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString bare(QString name)
{
    name = name.toLower();
    name.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return name.startsWith("the"_L1) && name.size() > 3 ? name.mid(3) : name;
}

/// The parts of a host that name somebody: "www.island-post.co.uk" gives "island-post".
QStringList namesInHost(const QString &host)
{
    constexpr qsizetype shortestName = 3;
    static const QStringList nobody{u"www"_s, u"com"_s, u"org"_s, u"net"_s, u"gov"_s, u"edu"_s, u"info"_s, u"blog"_s,
        u"news"_s, u"amp"_s, u"localhost"_s};
    QStringList names = host.split(u'.');
    names.removeIf([](const QString &name) { return name.size() < shortestName || nobody.contains(name); });
    return names;
}

/// Dashes and dots part only with blanks around them, bars always.
const QRegularExpression &parting()
{
    static const QRegularExpression marks(uR"(\s+[–—»·•-]+\s+|\s*:\s+|\s+::?\s+|\s*[|｜ㅣ]\s*)"_s);
    return marks;
}

} // namespace

SiteNames::SiteNames(const QStringList &names, const QUrl &page)
    : m_page(page)
{
    QString host = page.host();
    host = host.startsWith("www."_L1) ? host.mid(4) : host;
    for (const QString &name : names + namesInHost(host) + QStringList{host, host.section(u'.', 1)})
        if (const QString key = bare(name); !key.isEmpty() && !m_names.contains(key))
            m_names += key;
}

bool SiteNames::contains(const QString &text) const
{
    return m_names.contains(bare(text));
}

bool SiteNames::begins(const QString &title) const
{
    const QStringList parts = titleParts(title);
    return parts.size() > 1 && contains(parts.first());
}

bool SiteNames::isFrontPage(QStringView href) const
{
    const QUrl url = resolveLink(href, m_page);
    return !url.isEmpty() && url.host() == m_page.host() && url.path().size() <= 1 && !url.hasQuery()
        && m_page.path().size() > 1;
}

QString SiteNames::removedFrom(const QString &title) const
{
    struct Piece {
        qsizetype from;
        qsizetype to;
        bool isAfterBar; ///< what stands behind a bar is a section or a site
    };
    QList<Piece> pieces{{0, title.size(), false}};
    for (const QRegularExpressionMatch &match : parting().globalMatch(title)) {
        const QString mark = match.captured().trimmed();
        if (mark == ":"_L1)
            continue;
        pieces.last().to = match.capturedStart();
        pieces += {match.capturedEnd(), title.size(), u"|｜ㅣ"_s.contains(mark)};
    }
    const auto text = [&](qsizetype i) { return title.mid(pieces[i].from, pieces[i].to - pieces[i].from).trimmed(); };
    if (pieces.size() > 1 && contains(text(0)))
        pieces.removeFirst();
    while (pieces.size() > 1 && contains(text(pieces.size() - 1)))
        pieces.removeLast();
    constexpr qsizetype shortestTitle = 15;
    for (qsizetype i = 1; i < pieces.size(); ++i)
        if (pieces[i].isAfterBar && pieces[i - 1].to - pieces.first().from >= shortestTitle)
            pieces.resize(i);
    return title.mid(pieces.first().from, pieces.last().to - pieces.first().from).trimmed();
}

bool beginsWithPart(const QString &title, const QString &part)
{
    if (part.isEmpty() || title.size() <= part.size() || !title.startsWith(part, Qt::CaseInsensitive))
        return false;
    const QRegularExpressionMatch mark = parting().matchView(QStringView(title).mid(part.size()));
    return mark.hasMatch() && mark.capturedStart() == 0;
}

QStringList titleParts(const QString &title)
{
    QStringList parts = title.split(parting(), Qt::SkipEmptyParts);
    for (QString &part : parts)
        part = part.trimmed();
    return parts;
}
