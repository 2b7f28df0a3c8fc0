#include "core/story/BylineText.h"

#include "core/story/PageWords.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 60;
constexpr qsizetype mostNameWords = 6;
constexpr qsizetype mostNames = 12;

/// Words of a job or a degree: a part of a byline that holds one is no name.
bool isRole(const QString &part)
{
    static const QRegularExpression roles(
        uR"(\b(editor|editors|reporter|reporters|correspondent|journalist|writer|staff|columnist|contributor|contributors|producer|analyst|author|chief|director|professor|officer|head of|lecturer|senior|freelance|bureau|desk|team|newsroom|photographer|phd|ph\.d|md|m\.d|rd|ms|mba|dvm|esq|jr\. editor|redakteur|redakteurin|redaktion|korrespondent|korrespondentin|journaliste|journalistin|rédacteur|rédactrice|rédaction|redactor|redactora|redacción|periodista|corresponsal|redattore|redazione|giornalista|repórter|redação|jornalista|redacteur|redactie|verslaggever|redaktør|toimittaja|dziennikarz|redakcja|редакция|корреспондент|기자|記者)\b)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return roles.match(part).hasMatch();
}

/// Buttons and labels that stand where names do.
bool isLabel(const QString &part)
{
    static const QRegularExpression labels(
        uR"(^(edited|asked|answered|modified|joined|member|follow(ing|ed)?|folgen|seguir|suivre|segui|volgen|följ|følg|abonnieren|subscribe|discussion starter|original poster|thread starter|powered by|jump to|skip to|share|print|photo|photos|video|read more|show more|contact|email|e-mail|about|bio|profile|agencies|reviewed|fact[- ]checked|medically reviewed|updated?|published|posted|details?|social|home|menu|news$|opinion$)\b)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression anywhere(
        uR"(\b(powered by|theme|all rights reserved|joined|minutes?|cookies?)\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return labels.match(part).hasMatch() || anywhere.match(part).hasMatch();
}

/// Everything in a byline that begins where the names end: a date, a reading time, an address.
QString untilDetails(QString text)
{
    static const QRegularExpression details(
        uR"(\s*(\bpublished\b|\bupdated\b|\bposted\b|\bon\s+\w+day\b|\bon\s+(?=\w+\s+\d)|\bon behalf of\b|archive page\b|(?<=\p{Ll})\s+The Associated Press\b|\blast\b|\bis\s+an?\s|\bread\s+(full\s+)?bio|\bfollow\b|\bveröffentlicht|\baktualisiert|\bstand:|\bpublié|\bmis\s+à\s+jour|\bpubblicato|\bpublicado|\bactualizado|\bpubliceret|\bgepubliceerd|\d{1,2}[:./]\d{2}|\d{1,2}\s+\w+\s+\d{4}|\w{3,9}\.?\s+\d{1,2},?\s+\d{4}|\d{4}-\d\d|\d+\s+min|https?:|www\.|\S+@\S+|\s@\w+|\s»|\((?![^()]*\)\s+\p{Lu}))[\s\S]*$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    // "Nora Fell for The Post" is Nora Fell; "Society for Sailors" is what it says.
    static const QRegularExpression employer(
        uR"(^(\p{Lu}\S*(?:\s+\S+)+?)\s+[Ff]or\s+(?=\p{Lu})[\s\S]*$)"_s, QRegularExpression::UseUnicodePropertiesOption);
    return text.remove(details).replace(employer, u"\\1"_s).trimmed();
}

/// "Dec. 19, 2025 · Nora Fell": a date in front goes, the name stays.
QString withoutDateInFront(QString text)
{
    static const QRegularExpression date(
        uR"(^\s*((published|updated|posted)\s*(on|:)?\s*)?(\p{L}{3,9}\.?\s+\d{1,2}(st|nd|rd|th)?,?\s+\d{4}|\d{1,2}\.?\s+\p{L}{3,9}\.?\s+\d{4}|\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{4})[\s,|·•–—-]*)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return text.remove(date);
}

/// "View all posts by Nora Fell", "ByNora Fell" (a word and a link that touch).
void takeLead(QString &text)
{
    static const QRegularExpression lead(
        uR"(^\s*((view|see|read)\s+(all|more)\s+((posts|articles|stories)\s+)?(by|from)\s+|(posts?|articles|stories|content|more|words)\s+(by|from)\s+|by(?=\p{Lu}\p{Ll})))"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression glued(u"^\\s*[Bb]y(?=\\p{Lu}\\p{Ll})"_s);
    const QRegularExpressionMatch match = lead.match(text);
    if (match.hasMatch() && !match.captured().trimmed().startsWith("by"_L1, Qt::CaseInsensitive))
        text = text.mid(match.capturedEnd());
    text.remove(glued);
    takeBylinePrefix(text);
}

QString cleanName(QString name)
{
    takeLead(name);
    static const QRegularExpression ends(uR"(^[\s,.;:|/·•–—-]+|[\s,;:|/·•–—*-]+$|(?<=\p{Ll}{3})\.$)"_s);
    static const QRegularExpression title(uR"(\s*(기자|특파원|논설위원|記者)$)"_s);
    name.remove(title).remove(ends);
    static const QRegularExpression job(
        uR"((?<=\p{Ll})\s+((senior|staff|chief|managing|contributing)\s+)*(editor|writer|reporter|correspondent|author|contributor|columnist)$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (const QString bare = QString(name).remove(job); bare.count(u' ') == 1 && bare[bare.indexOf(u' ') + 1].isUpper())
        name = bare;
    const bool isShouted = name.size() > 4 && name == name.toUpper() && name != name.toLower() && name.contains(u' ');
    if (!isShouted)
        return name;
    QString calm = name.toLower();
    for (qsizetype i = 0; i < calm.size(); ++i)
        if (i == 0 || !(calm[i - 1].isLetter() || calm[i - 1] == u'\''))
            calm[i] = calm[i].toUpper();
    return calm;
}

bool isPlaceholder(const QString &name)
{
    static const QStringList placeholders{u"admin"_s, u"administrator"_s, u"guest"_s, u"unknown"_s, u"anonymous"_s,
        u"none"_s, u"null"_s, u"undefined"_s, u"editor"_s, u"author"_s, u"the author"_s, u"n/a"_s, u"user"_s, u"by"_s,
        u"webmaster"_s, u"staff"_s, u"team"_s, u"fail"_s, u"default"_s};
    return placeholders.contains(name.toLower());
}

bool mayNameSomebody(const QString &name)
{
    static const QRegularExpression noName(uR"(://|@|:|\bwww\.|[<>{}\[\]=!?])"_s);
    return name.size() >= 2 && name.size() <= longestName && name.count(u' ') < mostNameWords && !isPlaceholder(name)
        && !isLabel(name) && !isFurnitureLine(name) && !noName.match(name).hasMatch();
}

/// Words of a sentence begin small; of a name only "de", "van" and the like do.
bool readsLikeSentence(const QString &name)
{
    static const QStringList particles{u"de"_s, u"van"_s, u"von"_s, u"der"_s, u"den"_s, u"da"_s, u"do"_s, u"dos"_s,
        u"du"_s, u"di"_s, u"la"_s, u"le"_s, u"el"_s, u"al"_s, u"bin"_s, u"ibn"_s, u"ben"_s, u"della"_s, u"del"_s,
        u"y"_s, u"e"_s, u"zu"_s, u"zur"_s, u"ter"_s, u"ten"_s, u"af"_s, u"av"_s, u"of"_s, u"the"_s, u"in"_s, u"for"_s,
        u"für"_s, u"und"_s, u"and"_s, u"et"_s};
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    const auto small = std::count_if(words.begin(), words.end(),
        [](const QString &word) { return word.front().isLower() && !particles.contains(word); });
    return words.size() > 2 && small * 2 > words.size();
}

bool isWithoutDigits(const QString &name)
{
    return std::none_of(name.begin(), name.end(), [](QChar c) { return c.isDigit(); });
}

bool isName(const QString &name)
{
    return mayNameSomebody(name) && !isRole(name) && !readsLikeSentence(name) && isWithoutDigits(name);
}

bool isLatinLower(const QString &name)
{
    return !name.isEmpty() && name.front().isLower() && !name.contains(u' ');
}

/// "Nora Fell, MPH": what somebody has studied, set behind the name in capitals.
bool isDegree(const QString &part)
{
    static const QRegularExpression degrees(
        uR"(^(B\.?A|B\.?S|B\.?Sc|M\.?A|M\.?Sc|M\.?P\.?H|M\.?F\.?A|J\.?D|LL\.?[BM]|R\.?N|CPA|CFP|CFA|LCSW|RDN|DDS|DO|FA[A-Z]{2,4}|FOMA|DAB[A-Z]{1,3})\.?$)"_s);
    return degrees.match(part).hasMatch();
}

const QRegularExpression &partingWords()
{
    static const QRegularExpression parting(
        uR"(\s*[,;/·•\n、，]\s*|\s*&\s*(?=\p{Lu}|\p{Lo})|\s+(?:and|und|et|y|e|og|och|en|ja|i|и|with|mit|avec|con|ve|és|a)\s+(?=\p{Lu}))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return parting;
}

/// What stands behind a bar: somebody else, or whom the one before it works for.
bool isEmployer(const QString &part)
{
    static const QRegularExpression words(
        uR"(^(the|for|special to)\s|\b(news|newsroom|media|times|post|journal|tribune|herald|gazette|press|magazine|network|today|daily|weekly|university|institute)\b|\.(com|org|net)\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words.match(part).hasMatch();
}

QString withoutEmployers(const QString &text)
{
    QStringList kept;
    for (const QString &part : text.split(u'|', Qt::SkipEmptyParts))
        if (kept.isEmpty() || !isEmployer(part.trimmed()))
            kept += part;
    return kept.join(u',');
}

} // namespace

QStringList namesIn(const QString &byline, const QString &site)
{
    QStringList names;
    QString text = withoutDateInFront(byline);
    takeLead(text);
    for (const QString &part : untilDetails(withoutEmployers(text)).split(partingWords(), Qt::SkipEmptyParts)) {
        const QString name = cleanName(untilDetails(part));
        if (!isName(name) || names.contains(name, Qt::CaseInsensitive) || names.size() >= mostNames)
            continue;
        if (!names.isEmpty() && (isDegree(name) || isEmployer(name)))
            continue;
        if (names.isEmpty() || !name.startsWith("The "_L1))
            names += name;
    }
    if (names.size() > 1) {
        names.removeIf([&site](const QString &name) { return name.compare(site, Qt::CaseInsensitive) == 0; });
        names.removeIf(isLatinLower);
    }
    return names;
}

QString givenNameFirst(const QString &name)
{
    const QStringList parts = name.split(u',');
    if (parts.size() != 2)
        return name;
    const QString family = parts.first().trimmed();
    const QString given = parts.last().trimmed();
    const bool isOneName = !family.isEmpty() && !given.isEmpty() && !family.contains(u' ') && !isDegree(given)
        && !isRole(given) && given.front().isUpper();
    return isOneName ? given + u' ' + family : name;
}

QStringList authorsIn(const QString &field, const QString &site)
{
    const QStringList names = namesIn(field, site);
    if (!names.isEmpty())
        return names;
    const QString name = cleanName(untilDetails(field));
    constexpr qsizetype mostWordsOfField = 4;
    const bool isUser = !name.contains(u' ');
    return mayNameSomebody(name) && (isUser || (isWithoutDigits(name) && name.count(u' ') < mostWordsOfField))
        ? QStringList{name}
        : QStringList();
}

bool isBylineSentence(const QString &line)
{
    constexpr qsizetype mostElse = 12;
    static const QRegularExpression prefix(
        uR"(^\s*(by|written by|words by|story by|von|text|text von|par|por|door|av|af|oleh|autor|autorin|author|автор|текст|文|記者)(\s*[:・：]\s*|\s+)(?=\p{Lu}|\p{Lo})|^\s*by(?=\p{Lu}\p{Ll}))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = prefix.match(line.left(1).toLower() + line.mid(1));
    if (!match.hasMatch())
        return false;
    const QString rest = untilDetails(line.mid(match.capturedEnd()));
    qsizetype named = 0;
    for (const QString &name : namesIn(rest))
        named += name.size() + 2;
    return named > 2 && rest.size() - named <= mostElse;
}
