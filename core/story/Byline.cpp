#include "core/story/Byline.h"

#include "core/base/AsciiCase.h"
#include "core/html/HtmlText.h"
#include "core/story/BylineText.h"
#include "core/story/PageWords.h"
#include "core/story/TermHash.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QVarLengthArray>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace {

constexpr int longestByline = 200;
constexpr qsizetype mostNames = 12;
/// An author's box of more text or elements is a page about authors.
constexpr int longestBox = 1500;
constexpr int mostInBox = 500;
/// Entries around the headline in which its byline stands.
constexpr int reachAfter = 250;
constexpr int reachBefore = 60;
constexpr int reachOfAuthor = 1500; ///< what is named as the author's may also stand under the story

/// How surely an element is there to name the author.
enum class Mark {
    None,
    User, ///< whoever posted
    Meta, ///< a line with name, date and the like
    Sentence, ///< "By Anna Berg"
    Author, ///< named or linked as the author
    Property, ///< schema.org, rel
};

bool isRoleName(const HtmlNode *node)
{
    static const QRegularExpression names(
        uR"((^|[\s_-])(role|job|jobtitle|position|designation|function|occupation)([\s_-]|$))"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QStringView classes = node->classes();
    return !classes.isEmpty() && names.matchView(classes).hasMatch();
}

/// Whether an address has one of these folders in it.
bool hasFolder(QStringView address, const QSet<QStringView> &folders)
{
    qsizetype begin = address.indexOf(u'/') + 1;
    for (qsizetype end = 0; begin > 0 && (end = address.indexOf(u'/', begin)) >= 0; begin = end + 1)
        if (folders.contains(address.sliced(begin, end - begin)))
            return true;
    return false;
}

bool isAuthorLink(const HtmlNode *node)
{
    if (!node->is(HtmlTag::A))
        return false;
    static const QSet<QStringView> folders{u"author", u"authors", u"autor", u"autoren", u"autores", u"auteur",
        u"auteurs", u"by", u"people", u"profile", u"profiles", u"staff", u"contributor", u"contributors", u"writer",
        u"writers", u"journalist", u"journalists", u"reporter", u"reporters"};
    static const QRegularExpression network(
        uR"(//([^/]+\.)?(bsky\.app|facebook\.com|instagram\.com|linkedin\.com|threads\.net|twitter\.com|x\.com|xing\.com|youtube\.com)/)"_s);
    const QStringView address = node->attribute("href"_L1);
    return node->attribute("rel"_L1).contains("author"_L1)
        || (hasFolder(address, folders) && !network.matchView(address).hasMatch());
}

/// A link to all stories of a subject.
bool isSubjectLink(const HtmlNode *node)
{
    static const QSet<QStringView> folders{u"tag", u"tags", u"category", u"categories", u"kategorie", u"kategorien",
        u"categoria", u"categorias", u"topic", u"topics", u"thema", u"theme", u"themen", u"subject", u"subjects"};
    return node->is(HtmlTag::A)
        && (node->attribute("rel"_L1).contains("tag"_L1) || hasFolder(node->attribute("href"_L1), folders));
}

/// The words of a class attribute as themes write them: "post-author_name" is post, author, name.
using ClassWords = QVarLengthArray<TermHash, 16>;

ClassWords wordsOfClasses(QStringView classes)
{
    ClassWords words{TermHash()};
    for (const QChar c : classes)
        if (c == u'-' || c == u'_' || isHtmlSpace(c))
            words.append(TermHash());
        else
            words.last().add(lowerLetter(c));
    return words;
}

QSet<quint64> authorWords()
{
    QSet<quint64> words;
    for (const QStringView author : {u"author", u"byline", u"autor", u"autore", u"auteur", u"writer", u"reporter",
             u"journalist", u"penulis", u"verfasser"})
        for (const QStringView ending : {u"", u"s", u"name", u"names", u"sname", u"snames"}) {
            TermHash word(author);
            word.add(ending);
            words += word.value();
        }
    return words;
}

Mark markOf(const ClassWords &words)
{
    static const QSet<quint64> authors = authorWords();
    static const TermHash by(u"by"), line(u"line"), lines(u"lines"), user(u"user"), postUser(u"postuser"),
        name(u"name");
    static const TermHash userNames[] = {TermHash(u"username"), TermHash(u"poster"), TermHash(u"nickname")};
    Mark mark = Mark::None;
    TermHash before;
    for (const TermHash word : words) {
        if (authors.contains(word.value()) || (before == by && (word == line || word == lines)))
            return Mark::Author;
        const bool isName = word == name && (before == user || before == postUser);
        if (isName || std::ranges::contains(userNames, word))
            mark = Mark::User;
        before = word;
    }
    return mark;
}

/// What the classes of an element say of it; most elements share theirs with others.
class ClassMarks {
public:
    Mark of(QStringView classes)
    {
        if (classes.isEmpty())
            return Mark::None;
        const auto known = m_marks.constFind(classes);
        return known != m_marks.cend() ? *known : *m_marks.insert(classes, markOf(wordsOfClasses(classes)));
    }

private:
    QHash<QStringView, Mark> m_marks;
};

Mark markOf(const OutlineEntry &entry, ClassMarks &classMarks)
{
    const HtmlNode *node = entry.node;
    static const QRegularExpression picture(
        uR"((image|photo|picture)s?[_-]?byline)"_s, QRegularExpression::CaseInsensitiveOption);
    const bool isOfPicture =
        entry.meanings.testFlags(Meaning::Byline | Meaning::Media) && picture.matchView(node->classes()).hasMatch();
    if (node->is(HtmlTag::Button) || isOfPicture
        || entry.meanings & (Meaning::Comments | Meaning::Related | Meaning::Teaser | Meaning::Navigation))
        return Mark::None;
    if (node->attribute("itemprop"_L1) == "author"_L1 || node->attribute("rel"_L1) == "author"_L1)
        return Mark::Property;
    if (isAuthorLink(node))
        return Mark::Author;
    const Mark named = classMarks.of(node->classes());
    return entry.meanings.testFlag(Meaning::Byline) && named != Mark::Author ? Mark::Meta : named;
}

bool isInForeignPart(const PageOutline &outline, int index, int headline)
{
    constexpr Meanings foreign =
        Meaning::Comments | Meaning::Related | Meaning::Navigation | Meaning::Sidebar | Meaning::Share;
    return isInPartOf(outline, outline[index].parent, foreign, headline);
}

void addNames(QStringList &names, const QStringList &more)
{
    for (const QString &name : more)
        if (!names.contains(name, Qt::CaseInsensitive) && names.size() < mostNames)
            names += name;
}

/// Names in the links to authors' pages inside the entry.
QStringList linkedNames(const PageOutline &outline, int index)
{
    QStringList names;
    for (int i = index; i < outline[index].end; ++i)
        if (isAuthorLink(outline[i].node))
            addNames(names, namesIn(outline.text(i, longestByline)));
    return names;
}

/// The schema.org name inside an author.
QStringList propertyNames(const PageOutline &outline, int index)
{
    for (int i = index; i < outline[index].end; ++i)
        if (outline[i].node->attribute("itemprop"_L1) == "name"_L1) {
            const QStringView content = outline[i].node->attribute("content"_L1);
            return authorsIn(content.isEmpty() ? outline.text(i, longestByline) : oneLine(content));
        }
    return {};
}

/// The lines of an entry as they are printed, each with the element it stands in.
struct Line {
    QString text;
    const HtmlNode *element = nullptr;
};

QList<Line> linesOf(const PageOutline &outline, int index)
{
    constexpr int mostEntries = 200;
    QList<Line> lines(1);
    int endOfBlock = -1;
    for (int i = index; i < qMin(outline[index].end, index + mostEntries); ++i) {
        const OutlineEntry &entry = outline[i];
        if (entry.isCut || entry.meanings.testFlag(Meaning::Unseen) || isSubjectLink(entry.node)) {
            i = entry.end - 1;
            continue;
        }
        const bool isBreak = entry.isBlock || entry.node->is(HtmlTag::Br) || i == endOfBlock;
        endOfBlock = entry.isBlock ? entry.end : endOfBlock;
        if (isBreak && !lines.last().text.trimmed().isEmpty())
            lines += Line();
        if (entry.length > 0 && !lines.last().element && !entry.node->text.trimmed().isEmpty())
            lines.last().element = entry.node->parent;
        lines.last().text += entry.node->text;
    }
    return lines;
}

/// The names of the first line that holds any, and of the lines set like it.
QStringList printedNames(const PageOutline &outline, int index)
{
    QStringList names;
    const HtmlNode *first = nullptr;
    for (const Line &line : linesOf(outline, index)) {
        const bool isAlike = first && line.element && line.element->tag == first->tag
            && line.element->classes() == first->classes() && !line.element->classes().isEmpty();
        if (first && !isAlike)
            continue;
        const QStringList more = namesIn(oneLine(line.text));
        if (!more.isEmpty() && !first)
            first = line.element;
        addNames(names, more);
    }
    return names;
}

QStringList namesAt(const PageOutline &outline, int index, Mark mark)
{
    QStringList names = mark == Mark::Property ? propertyNames(outline, index) : QStringList();
    if (names.isEmpty())
        names = linkedNames(outline, index);
    if (names.isEmpty())
        names = printedNames(outline, index);
    if (names.isEmpty() && mark >= Mark::Author)
        names = authorsIn(outline.text(index, longestByline));
    if (names.isEmpty() && mark == Mark::User)
        names = authorsIn(outline.text(index, longestByline));
    return names;
}

/// A short line that nothing marks but its own words.
bool isSentence(const PageOutline &outline, int index)
{
    constexpr int longestSentence = 100;
    const OutlineEntry &entry = outline[index];
    return entry.inside.text > 5 && entry.inside.text <= longestSentence && entry.inside.links <= 3
        && !isHeading(entry.node) && isBylineSentence(outline.text(index, 2 * longestSentence));
}

void readBiography(VisibleByline &byline, const PageOutline &outline, int box)
{
    constexpr int shortestBiography = 40;
    int best = -1;
    for (int i = box; i < outline[box].end; ++i) {
        const OutlineEntry &entry = outline[i];
        if (byline.role.isEmpty() && !entry.node->isText() && isRoleName(entry.node) && entry.inside.text > 0
            && entry.inside.text < 120)
            byline.role = outline.text(i, longestByline);
        const bool isParagraph =
            entry.isBlock && entry.inside.prose >= shortestBiography && entry.inside.paragraphs == 1;
        if (isParagraph && (best < 0 || entry.inside.prose >= outline[best].inside.prose))
            best = i;
    }
    if (best >= 0 && byline.biography.isEmpty())
        byline.biography = outline.text(best);
}

/// How good a place is; the greater the better.
using Rank = std::tuple<bool, Mark, int>;

/// Authors who are marked alike and stand in one place are all meant.
bool isBeside(const Rank &rank, const Rank &best)
{
    constexpr int reach = 30;
    return std::get<bool>(rank) == std::get<bool>(best) && std::get<Mark>(rank) == std::get<Mark>(best)
        && std::get<int>(best) - std::get<int>(rank) < reach && rank < best;
}

bool saysBy(const QString &line)
{
    QString text = line;
    return takeBylinePrefix(text);
}

Rank rankOf(int index, int headline, Mark mark)
{
    const bool isAfter = index > headline;
    const int distance = isAfter ? index - headline : headline - index;
    const bool isNear = distance <= (mark >= Mark::Author ? reachOfAuthor : isAfter ? reachAfter : reachBefore);
    return {isNear, mark, isAfter ? -distance : -distance - reachAfter};
}

} // namespace

VisibleByline visibleByline(const PageOutline &outline, int headline)
{
    VisibleByline byline;
    ClassMarks classMarks;
    Rank best;
    for (int i = 0; i < outline.size(); ++i) {
        const OutlineEntry &entry = outline[i];
        if (entry.isCut || (entry.node->isText() && !isBareLine(outline, i, headline, longestByline)))
            continue;
        if (entry.meanings.testFlag(Meaning::Biography) && entry.inside.prose < longestBox && entry.end - i < mostInBox
            && !isInForeignPart(outline, i, headline))
            readBiography(byline, outline, i);
        if (entry.inside.text == 0 || entry.inside.text > longestByline)
            continue;
        const bool isNear = i > headline - reachBefore && i < headline + reachAfter;
        Mark mark = markOf(entry, classMarks);
        const bool isSaid = isNear && mark <= Mark::Author && isSentence(outline, i);
        if (mark < Mark::Sentence && isSaid)
            mark = Mark::Sentence;
        const Rank rank = rankOf(i, headline, mark);
        const bool isAlike = mark == Mark::Property || (isSaid && byline.isSaid);
        if (isAlike && isBeside(rank, best) && !isInForeignPart(outline, i, headline)) {
            addNames(byline.names, namesAt(outline, i, mark));
            byline.isMarked = mark == Mark::Property && byline.names.size() > 1;
            continue;
        }
        if (mark == Mark::None || (!byline.names.isEmpty() && rank <= best) || isInForeignPart(outline, i, headline))
            continue;
        // Far from the headline what holds names and dates may be anybody's, and what names a user before it the
        // reader.
        const bool isAnybodys = mark == Mark::Meta || (mark == Mark::User && i < headline);
        if (isAnybodys && headline >= 0 && !std::get<bool>(rank) && !saysBy(outline.text(i, longestByline)))
            continue;
        const QStringList names = namesAt(outline, i, mark);
        if (names.isEmpty())
            continue;
        byline.names = names;
        byline.isSaid = isSaid;
        best = rank;
    }
    return byline;
}
