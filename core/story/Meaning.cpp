#include "core/story/Meaning.h"

#include "core/base/AsciiCase.h"
#include "core/story/MeaningWords.h"

#include <QStringTokenizer>
#include <QVarLengthArray>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

/// Longer names are generated (utility classes, hashes) and say nothing; the limit also bounds the work on a hostile
/// page.
constexpr qsizetype maxNamesLength = 400;
constexpr qsizetype maxWordsInTerm = 3;

/// The words of a name, lower case.
class NameWords {
public:
    qsizetype size() const { return m_ends.size(); }
    QStringView operator[](qsizetype word) const
    {
        const qsizetype begin = word > 0 ? m_ends[word - 1] : 0;
        return {m_letters.constData() + begin, m_ends[word] - begin};
    }

    void add(QChar letter) { m_letters.append(letter); }
    /// What was added since the last word is one, or is dropped.
    void end(bool isWord)
    {
        if (isWord)
            m_ends.append(m_letters.size());
        else
            m_letters.resize(begin());
    }
    bool isBetween() const { return m_letters.size() == begin(); }

private:
    qsizetype begin() const { return m_ends.isEmpty() ? 0 : m_ends.last(); }

    QVarLengthArray<QChar, 128> m_letters;
    QVarLengthArray<qsizetype, 16> m_ends;
};

bool startsWord(QStringView name, qsizetype i)
{
    return i > 0 && name[i].isUpper() && name[i - 1].isLower();
}

/// "articleBody__text-2" → article, body, text. A word with digits in it ("a0ad13") is a number that a program made.
NameWords wordsOfName(QStringView name)
{
    NameWords words;
    bool isGenerated = false;
    for (qsizetype i = 0; i <= name.size(); ++i) {
        const bool isPart = i < name.size() && name[i].isLetterOrNumber();
        if ((!isPart || startsWord(name, i)) && !words.isBetween()) {
            words.end(!isGenerated);
            isGenerated = false;
        }
        if (!isPart)
            continue;
        if (name[i].isLetter())
            words.add(lowerLetter(name[i]));
        else
            isGenerated = isGenerated || words.isBetween() || (i + 1 < name.size() && name[i + 1].isLetter());
        if (isGenerated && words.isBetween())
            words.add(u'#');
    }
    return words;
}

/// "has-sidebar", "no-comments": the element is styled with regard to a thing and is not the thing.
bool isAbout(QStringView word)
{
    static const TermHash words[] = {TermHash(u"has"), TermHash(u"with"), TermHash(u"without"), TermHash(u"no"),
        TermHash(u"is"), TermHash(u"not"), TermHash(u"hide"), TermHash(u"show"), TermHash(u"enable"),
        TermHash(u"enabled"), TermHash(u"allow"), TermHash(u"can")};
    return std::ranges::contains(words, TermHash(word));
}

Meanings meaningsOfWords(const NameWords &words)
{
    Meanings found;
    for (qsizetype from = 0; from < words.size(); ++from) {
        if (!beginsTerm(TermHash(words[from])) || (from > 0 && isAbout(words[from - 1])))
            continue;
        TermHash term;
        TermHash whole(u"=");
        for (qsizetype length = 1; length <= maxWordsInTerm && from + length <= words.size(); ++length) {
            const QStringView word = words[from + length - 1];
            const QStringView joint = length > 1 ? u"-" : QStringView();
            term.add(joint);
            term.add(word);
            found |= meaningOfTerm(term);
            if (from > 0)
                continue;
            whole.add(joint);
            whole.add(word);
            if (length == words.size())
                found |= meaningOfTerm(whole);
        }
    }
    return found;
}

std::optional<Meaning> meaningOfRole(QStringView role)
{
    if (role == "navigation"_L1 || role == "menu"_L1 || role == "menubar"_L1 || role == "banner"_L1
        || role == "search"_L1 || role == "toolbar"_L1)
        return Meaning::Navigation;
    if (role == "contentinfo"_L1)
        return Meaning::Footer;
    if (role == "complementary"_L1)
        return Meaning::Sidebar;
    if (role == "dialog"_L1 || role == "alertdialog"_L1 || role == "tooltip"_L1)
        return Meaning::Consent;
    return {};
}

Meanings meaningOfProperty(QStringView property)
{
    if (property.contains("articleBody"_L1))
        return Meaning::Body;
    if (property == "headline"_L1)
        return Meaning::Headline;
    if (property == "author"_L1)
        return Meaning::Byline;
    if (property == "datePublished"_L1 || property == "dateModified"_L1)
        return Meaning::Dateline;
    if (property == "caption"_L1)
        return Meaning::Caption;
    if (property == "copyrightHolder"_L1)
        return Meaning::Credit;
    return {};
}

} // namespace

Meanings MeaningReader::ofName(QStringView name)
{
    const auto known = m_knownNames.constFind(name);
    return known != m_knownNames.cend() ? *known : *m_knownNames.insert(name, meaningsOfWords(wordsOfName(name)));
}

Meanings MeaningReader::ofNames(QStringView names)
{
    const QStringView key = names.left(maxNamesLength);
    if (const auto known = m_knownNames.constFind(key); known != m_knownNames.cend())
        return *known;
    Meanings found;
    for (const QStringView name : QStringTokenizer(key, u' ', Qt::SkipEmptyParts))
        found |= ofName(name);
    m_knownNames.insert(key, found);
    return found;
}

namespace {

bool hidesWith(QStringView style)
{
    const qsizetype display = style.indexOf("display"_L1, 0, Qt::CaseInsensitive);
    if (display >= 0) {
        const QStringView value = style.mid(display + 7).trimmed();
        if (value.startsWith(u':') && value.mid(1).trimmed().startsWith("none"_L1, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace

Meanings MeaningReader::of(const HtmlNode *node)
{
    Meanings found;
    for (const HtmlAttribute &attribute : node->attributes) {
        if (attribute.name == "class"_L1 || attribute.name == "id"_L1 || attribute.name == "data-component"_L1
            || attribute.name == "data-testid"_L1 || attribute.name == "data-type"_L1
            || attribute.name == "data-module"_L1)
            found |= ofNames(attribute.value);
        else if (attribute.name == "role"_L1)
            found |= meaningOfRole(attribute.value).value_or(Meaning::None);
        else if (attribute.name == "itemprop"_L1)
            found |= meaningOfProperty(attribute.value);
        else if (attribute.name == "hidden"_L1 || (attribute.name == "style"_L1 && hidesWith(attribute.value)))
            found |= Meaning::Unseen;
    }
    return found;
}
