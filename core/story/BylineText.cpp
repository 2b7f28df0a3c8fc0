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
        uR"(\b(editor|editors|reporter|reporters|correspondent|correspondents|journalist|journalists|writer|writers|staff|columnist|columnists|contributor|contributors|producer|analyst|author|chief|director|professor|officer|head of|lecturer|senior|freelance|bureau|desk|team|newsroom|photographer|phd|ph\.d|md|m\.d|rd|ms|mba|dvm|esq|jr\. editor|redakteur|redakteurin|redaktion|korrespondent|korrespondentin|journaliste|journalistin|rédacteur|rédactrice|rédaction|redactor|redactora|redacción|periodista|corresponsal|redattore|redazione|giornalista|repórter|redação|jornalista|redacteur|redactie|verslaggever|redaktør|toimittaja|dziennikarz|redakcja|редакция|корреспондент|기자|記者)\b)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return roles.match(part).hasMatch();
}

/// Buttons and labels that stand where names do.
bool isLabel(const QString &part)
{
    static const QRegularExpression labels(
        uR"(^(edited|asked|answered|modified|joined|member|follow(ing|ed)?|folgen|seguir|suivre|segui|volgen|följ|følg|abonnieren|subscribe|discussion starter|original poster|thread starter|powered by|jump to|skip to|share|print|photo|photos|video|read more|show more|contact|email|e-mail|about|bio|profile|agencies|reviewed|fact[- ]checked|medically reviewed|updated?|published|posted|details?|social|home|menu|text (size|version)|(this|the) author|(my |your )?account|log ?(in|out)|sign (in|up|out)|register|(news|opinion|entertainment|sports?|business|politics|technology|health|science|lifestyle|travel|weather|local|world|national|features?|headlines|blogs?|forums?|rss|comments?)$)\b)"_s,
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
        uR"(\s*(\bpublished\b|\bupdated\b|\bposted\b|\bon\s+\w+day\b|\bon\s+(?=\w+\s+\d)|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,|\bon behalf of\b|\s(?:and|und|et|y|e|en)\s+(?:news )?(?:agencies|agenturen|agences|agencias|agenzie)\b|\senvoyée?s?\s+spécia|archive page\b|(?<=\p{Ll})\s+The Associated Press\b|\blast\b|\s(?:wrote|writes)\b|\b(?:photographs?|photography|photos|pictures|illustrations?|video|fotos|bilder)\s+(?:by|von|par|de)\b|\bis\s+an?\s|\bread\s+(full\s+)?bio|\bfollow\b|\bveröffentlicht|\baktualisiert|\bstand:|\bpublié|\bmis\s+à\s+jour|\bpubblicato|\bpublicado|\bactualizado|\bpubliceret|\bgepubliceerd|(?:\b(?:at|um|à|alle)\s+)?\d{1,2}[:./]\d{2}|\d{1,2}\s+\w+\s+\d{4}|\w{3,9}\.?\s+\d{1,2},?\s+\d{4}|\d{4}-\d\d|\d+\s+min|https?:|www\.|\S+@\S+|\s@\w+|\s»|\((?![^()]*\)\s+\p{Lu}))[\s\S]*$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    // "Nora Fell for The Post" is Nora Fell; "Society for Sailors" is what it says.
    static const QRegularExpression employer(
        uR"(^(\p{Lu}\S*(?:\s+\S+)+?)\s+[Ff]or\s+(?=\p{Lu})[\s\S]*$)"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression agency(
        uR"((?<=\p{Ll}|\p{Lu}{3})(?<![Tt]he|and|und|with|avec)(?<!\bet|\bmit)\s+(?:BBC|CNN|CBS|NBC|ABC|NPR|AFP|Reuters|Bloomberg|of [Tt]he [\p{L} ]*(?:[Ss]taff|News|Times|Post|Journal|Herald|Tribune|Gazette|Press))(?!\p{L})(?:(?!\sand\s)[\s\S])*$)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return text.remove(details).replace(employer, u"\\1"_s).remove(agency).trimmed();
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
        uR"(^\s*((view|see|read)\s+(all|more)\s+((posts|articles|stories)\s+)?(by|from)\s+|(\w+\s+)?(posts?|articles|stories|content|more|words)\s+(by|from)\s+|by(?=\p{Lu}\p{Ll})))"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression piece(
        uR"(^\s*((an?|ein|eine|un|une)\s+)?(guest\s+)?(post|article|report|essay|column|opinion|analysis|commentary|review|bericht|beitrag|gastbeitrag|kommentar|analyse|artikel|reportage|kolumne|rezension|tribune|chronique)\s+(by|von|par|door|av)\s+)"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression glued(u"^\\s*[Bb]y(?=\\p{Lu}\\p{Ll})"_s);
    const QRegularExpressionMatch match = lead.match(text);
    if (match.hasMatch() && !match.captured().trimmed().startsWith("by"_L1, Qt::CaseInsensitive))
        text = text.mid(match.capturedEnd());
    text.remove(glued).remove(piece);
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
    static const QRegularExpression place(
        uR"((?<=[\p{L}.]\s)([\p{L}.'’-]+)\s+(?:in|IN|aus|à|en|at)\s+\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){0,2}$)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    name.replace(place, u"\\1"_s);
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
    // "von Hand gemacht" names nobody.
    const bool isPhrase = words.size() == 2 && words[0].front().isUpper() && small == 1 && words[1].size() > 3;
    return isPhrase || (words.size() > 2 && small * 2 > words.size());
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

/// A piece of a byline between its marks, and whether an "and" joins it to the one before.
struct Part {
    QString text;
    bool isJoined = false;
};

QList<Part> partsOf(const QString &text)
{
    static const QRegularExpression parting(
        uR"(\s*[,;/·•\n、，]\s*(?:(?:and|AND|und|UND|et|y|e|og|och|en|ja|и)\s+(?=\p{Lu}))?|\s*&\s*(?=\p{Lu}|\p{Lo})|\s+(?:and|AND|und|UND|et|y|e|og|och|en|ja|i|и|ve|és|a)\s+(?=\p{Lu})|\s+(?:with|mit|avec|con)\s+(?=\p{Lu}))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QStringList with{u"with"_s, u"mit"_s, u"avec"_s, u"con"_s};
    QList<Part> parts;
    qsizetype from = 0;
    bool isJoined = false;
    for (const QRegularExpressionMatch &match : parting.globalMatch(text)) {
        parts += {text.sliced(from, match.capturedStart() - from), isJoined};
        const QString word = match.captured().trimmed();
        isJoined = !with.contains(word) && std::ranges::any_of(word, [](QChar c) { return c.isLetter() || c == u'&'; });
        from = match.capturedEnd();
    }
    parts += {text.sliced(from), isJoined};
    parts.removeIf([](const Part &part) { return part.text.isEmpty(); });
    return parts;
}

/// What stands behind a bar or a dash: somebody else, or whom or where the one before it works for.
bool isEmployer(const QString &part)
{
    static const QRegularExpression words(
        uR"(^(the|for|special to)\s|\b(news|newsroom|media|times|post|journal|tribune|herald|gazette|press|magazine|network|today|daily|weekly|university|institute)\b|\.(com|org|net)\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words.match(part).hasMatch();
}

QString withoutEmployers(const QString &text)
{
    static const QRegularExpression dash(uR"(\s[-–—]+\s)"_s);
    QStringList kept;
    for (const QString &whole : text.split(u'|', Qt::SkipEmptyParts)) {
        QString part = whole.trimmed();
        const bool isPlace = !kept.isEmpty() && kept.first().contains(u' ') && !part.contains(u' ');
        if (!kept.isEmpty() && (isPlace || isEmployer(part)))
            continue;
        const QString tail = part.section(dash, 1);
        if (!tail.isEmpty() && (isEmployer(tail) || isRole(tail) || !tail.contains(u' ')))
            part = part.section(dash, 0, 0);
        kept += part;
    }
    return kept.join(u',');
}

/// What stands behind a name and a comma without being another one: an agency, a job, where somebody is.
bool isDetail(const Part &part, const QString &name)
{
    static const QRegularExpression inPlace(uR"(^(in|at|from|aus|à|en|i|w|v)\s)"_s);
    const bool isInitials = !name.contains(u' ') && name == name.toUpper() && name != name.toLower();
    const bool isJob = isRole(part.text) && !isRole(name);
    return (!part.isJoined && (isInitials || isJob)) || inPlace.match(name).hasMatch();
}

/// Where names are read: in a line that people read, or in a field that was filled in for authors.
enum class Place { Line, Field };

QStringList namesOf(const QString &byline, const QString &site, Place place)
{
    QStringList names;
    QString text = withoutDateInFront(byline);
    takeLead(text);
    for (const Part &part : partsOf(untilDetails(withoutEmployers(text)))) {
        const QString name = cleanName(untilDetails(part.text));
        if (!isName(name) || names.contains(name, Qt::CaseInsensitive) || names.size() >= mostNames)
            continue;
        if (!names.isEmpty() && (isDegree(name) || isEmployer(name)))
            continue;
        if (place == Place::Line && !names.isEmpty() && names.first().contains(u' ') && isDetail(part, name))
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

} // namespace

QStringList namesIn(const QString &byline, const QString &site)
{
    return namesOf(byline, site, Place::Line);
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
    const QStringList names = namesOf(field, site, Place::Field);
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
    const QStringList names = namesIn(rest);
    // A job and a place may follow; a sentence ends like one.
    const bool isName = !names.isEmpty() && names.first().contains(u' ') && rest.startsWith(names.first() + u',')
        && rest.back().isLetter();
    if (isName)
        return true;
    qsizetype named = 0;
    for (const QString &name : names)
        named += name.size() + 2;
    return named > 2 && rest.size() - named <= mostElse;
}
