#include "core/story/Byline.h"

#include "core/html/HtmlText.h"
#include "core/story/PageWords.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 60;
constexpr qsizetype mostNameWords = 6;
constexpr int longestByline = 200;
constexpr qsizetype mostNames = 12;
/// An author's box of more text or elements is a page about authors.
constexpr int longestBox = 1500;
constexpr int mostInBox = 500;

/// Words of a job or a degree: a part of a byline that holds one is no name.
bool isRole(const QString &part)
{
    static const QRegularExpression roles(
        uR"(\b(editor|editors|reporter|reporters|correspondent|journalist|writer|staff|columnist|contributor|contributors|producer|analyst|author|chief|director|professor|lecturer|senior|freelance|bureau|desk|team|newsroom|photographer|phd|ph\.d|md|m\.d|rd|ms|mba|esq|jr\. editor|redakteur|redakteurin|redaktion|korrespondent|korrespondentin|journaliste|journalistin|rédacteur|rédactrice|rédaction|redactor|redactora|redacción|periodista|corresponsal|redattore|redazione|giornalista|repórter|redação|jornalista|redacteur|redactie|verslaggever|redaktør|redaktion|toimittaja|dziennikarz|redakcja|редакция|корреспондент|기자|記者)\b)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return roles.match(part).hasMatch();
}

/// Everything in a byline that begins where the names end: a date, a reading time, an address.
QString untilDetails(QString text)
{
    static const QRegularExpression details(
        uR"(\s*(\bpublished\b|\bupdated\b|\bposted\b|\bon\s+\w+day\b|\bon\s+(?=\w+\s+\d)|\blast\b|\bis\s+an?\s|\bread\s+(full\s+)?bio|\bfollow\b|\bveröffentlicht|\baktualisiert|\bstand:|\bpublié|\bmis\s+à\s+jour|\bpubblicato|\bpublicado|\bactualizado|\bpubliceret|\bgepubliceerd|\d{1,2}[:./]\d{2}|\d{1,2}\s+\w+\s+\d{4}|\w{3,9}\.?\s+\d{1,2},?\s+\d{4}|\d{4}-\d\d|\d+\s+min|https?:|www\.|\S+@\S+|\s@\w+|\()[\s\S]*$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return text.remove(details).trimmed();
}

QString cleanName(QString name)
{
    takeBylinePrefix(name);
    static const QRegularExpression ends(uR"(^[\s,.;:|/·•–—-]+|[\s,;:|/·•–—*-]+$)"_s);
    name.remove(ends);
    const bool isShouted = name.size() > 4 && name == name.toUpper() && name != name.toLower() && name.contains(u' ');
    if (!isShouted)
        return name;
    QString calm = name.toLower();
    for (qsizetype i = 0; i < calm.size(); ++i)
        if (i == 0 || !(calm[i - 1].isLetter() || calm[i - 1] == u'\''))
            calm[i] = calm[i].toUpper();
    return calm;
}

bool isName(const QString &name)
{
    if (name.size() < 2 || name.size() > longestName || name.count(u' ') >= mostNameWords || isRole(name)
        || isFurnitureLine(name))
        return false;
    static const QRegularExpression noName(uR"(\d|://|@|\bwww\.|[<>{}\[\]=])"_s);
    static const QStringList placeholders{u"admin"_s, u"administrator"_s, u"guest"_s, u"unknown"_s, u"anonymous"_s,
        u"none"_s, u"null"_s, u"undefined"_s, u"editor"_s, u"author"_s, u"n/a"_s, u"user"_s, u"by"_s, u"webmaster"_s};
    return !noName.match(name).hasMatch() && !placeholders.contains(name.toLower());
}

bool isLatinLower(const QString &name)
{
    return !name.isEmpty() && name.front().isLower() && !name.contains(u' ');
}

const QRegularExpression &partingWords()
{
    static const QRegularExpression parting(
        uR"(\s*[,;|/&·•\n、，]\s*|\s+(?:and|und|et|y|e|og|och|en|ja|i|и|und|with|mit|avec|con|ve|és|a)\s+(?=\p{Lu}))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return parting;
}

bool isRoleName(const HtmlNode *node)
{
    static const QRegularExpression names(
        uR"((^|[\s_-])(role|job|jobtitle|position|designation|function|occupation)([\s_-]|$))"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QStringView classes = node->classes();
    return !classes.isEmpty() && names.matchView(classes).hasMatch();
}

bool isAuthorLink(const HtmlNode *node)
{
    if (!node->is(HtmlTag::A))
        return false;
    static const QRegularExpression folder(
        uR"(/(authors?|autor(en|es)?|auteurs?|by|people|profile|profiles|staff|contributors?|writers?|journalists?|reporters?)/)"_s);
    return node->attribute("rel"_L1).contains("author"_L1) || folder.matchView(node->attribute("href"_L1)).hasMatch();
}

/// Names in the links to authors' pages inside the entry.
QStringList linkedNames(const PageOutline &outline, int index)
{
    QStringList names;
    for (int i = index; i < outline[index].end && names.size() < mostNames; ++i)
        if (isAuthorLink(outline[i].node))
            for (const QString &name : namesIn(oneLine(outline.text(i, longestByline))))
                if (!names.contains(name))
                    names += name;
    return names;
}

bool isByline(const OutlineEntry &entry)
{
    return (entry.meanings.testFlag(Meaning::Byline) || entry.node->attribute("rel"_L1) == "author"_L1
               || isAuthorLink(entry.node))
        && !(entry.meanings & (Meaning::Comments | Meaning::Related | Meaning::Teaser | Meaning::Navigation));
}

bool isInForeignPart(const PageOutline &outline, int index)
{
    for (int at = outline[index].parent; at >= 0; at = outline[at].parent)
        if (outline[at].meanings & (Meaning::Comments | Meaning::Related | Meaning::Navigation | Meaning::Sidebar))
            return outline[at].inside.prose * 3 < outline[0].inside.prose;
    return false;
}

void readBiography(VisibleByline &byline, const PageOutline &outline, int box)
{
    constexpr int shortestBiography = 40;
    int best = -1;
    for (int i = box; i < outline[box].end; ++i) {
        const OutlineEntry &entry = outline[i];
        if (byline.role.isEmpty() && !entry.node->isText() && isRoleName(entry.node) && entry.inside.text > 0
            && entry.inside.text < 120)
            byline.role = oneLine(outline.text(i, longestByline));
        const bool isParagraph =
            entry.isBlock && entry.inside.prose >= shortestBiography && entry.inside.paragraphs == 1;
        if (isParagraph && (best < 0 || entry.inside.prose >= outline[best].inside.prose))
            best = i;
    }
    if (best >= 0 && byline.biography.isEmpty())
        byline.biography = oneLine(outline.text(best));
}

} // namespace

QStringList namesIn(const QString &byline, const QString &site)
{
    QStringList names;
    QString text = byline;
    takeBylinePrefix(text);
    for (const QString &part : untilDetails(text).split(partingWords(), Qt::SkipEmptyParts)) {
        const QString name = cleanName(untilDetails(part));
        if (isName(name) && !names.contains(name, Qt::CaseInsensitive) && names.size() < mostNames)
            names += name;
    }
    if (names.size() > 1) {
        names.removeIf([&site](const QString &name) { return name.compare(site, Qt::CaseInsensitive) == 0; });
        names.removeIf(isLatinLower);
    }
    return names;
}

VisibleByline visibleByline(const PageOutline &outline, int headline)
{
    VisibleByline byline;
    int bestDistance = 0;
    for (int i = 0; i < outline.size(); ++i) {
        const OutlineEntry &entry = outline[i];
        if (entry.node->isText() || entry.isCut)
            continue;
        if (entry.meanings.testFlag(Meaning::Biography) && entry.inside.prose < longestBox && entry.end - i < mostInBox
            && !isInForeignPart(outline, i))
            readBiography(byline, outline, i);
        if (entry.inside.text == 0 || entry.inside.text > longestByline || !isByline(entry)
            || isInForeignPart(outline, i))
            continue;
        // The nearest after the headline; one before it only when there is none after.
        const int distance = i > headline ? i - headline : 100000 + headline - i;
        if (!byline.names.isEmpty() && distance >= bestDistance)
            continue;
        QStringList names = linkedNames(outline, i);
        if (names.isEmpty())
            names = namesIn(oneLine(outline.text(i, longestByline * 2)));
        if (names.isEmpty())
            continue;
        byline.names = names;
        bestDistance = distance;
    }
    return byline;
}
