#include "core/story/ReaderComments.h"

#include "core/story/StoryDate.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int longestHeading = 140;

constexpr QStringView replyWords =
    u"reply|reply to this|reply to comment|log in to reply|antworten|antwort|auf kommentar antworten|"
    u"répondre|responder|responder a este comentario|contestar|rispondi|beantwoorden|beantwoord|"
    u"reageer|reageren|svar|svara|vastaa|odpowiedz|odpovědět|odpovedať|válasz|răspunde|yanıtla|"
    u"cevapla|ответить|відповісти|отговор|одговори|odgovori|απάντηση|رد|الرد|پاسخ|השב|הגב|जवाब दें|"
    u"balas|trả lời|ตอบกลับ|返信|返信する|답글|답글쓰기|回复|回覆|回應";

/// As they are written, with the first letter or all of them large: the words are compared with every short line.
QStringList writtenReplies()
{
    QStringList written;
    for (const QStringView word : replyWords.split(u'|')) {
        const QString small = word.toString();
        written += {small, small.left(1).toUpper() + small.sliced(1), small.toUpper()};
    }
    return written;
}

bool isReplyWord(QStringView line)
{
    static const QStringList written = writtenReplies();
    static const QSet<QStringView> words(written.cbegin(), written.cend());
    return words.contains(line);
}

/// What on a page may tell of comments.
struct Signs {
    QList<int> replies; ///< entries that are nothing but "Reply"
    int heading = -1; ///< the last heading element that is one of comments
};

Signs signsOn(const PageOutline &outline)
{
    constexpr int longestReply = 30;
    Signs signs;
    for (int i = 0; i < outline.size(); ++i) {
        const OutlineEntry &entry = outline[i];
        if (entry.isCut) {
            i = entry.end - 1;
            continue;
        }
        if (isHeading(entry.node) && entry.inside.text <= longestHeading
            && isCommentsHeading(outline.text(i, 2 * longestHeading)))
            signs.heading = i;
        if (entry.length < 2 || entry.length > longestReply)
            continue;
        QStringView line = QStringView(entry.node->text).trimmed();
        while (!line.isEmpty() && !line.back().isLetter() && !line.back().isMark())
            line.chop(1);
        while (!line.isEmpty() && !line.front().isLetter())
            line.slice(1);
        if (isReplyWord(line))
            signs.replies += i;
    }
    return signs;
}

/// The entry around most of them that holds them in different children.
int containerOf(const PageOutline &outline, const QList<int> &replies)
{
    int container = outline[replies.first()].parent;
    while (container > 0 && !outline.contains(container, replies.last()))
        container = outline[container].parent;
    return container;
}

int childHolding(const PageOutline &outline, int container, int index)
{
    int child = index;
    while (outline[child].parent != container)
        child = outline[child].parent;
    return child;
}

/// The nearest part before the entry with text in it, among what its parent holds; -1 where there is none.
int partBefore(const PageOutline &outline, int index)
{
    int before = -1;
    for (int child = outline[index].parent + 1; child < index; child = outline[child].end)
        before = !outline[child].isCut && outline[child].inside.text > 0 ? child : before;
    return before;
}

bool isHeadingOfComments(const PageOutline &outline, int index)
{
    return outline[index].inside.text <= longestHeading && isCommentsHeading(outline.text(index, 2 * longestHeading));
}

/// The heading right before the first comment, beside it or beside what holds it, or at most a comment's own lines
/// before it; -1 where there is none.
int headingBefore(const PageOutline &outline, int container, int first)
{
    constexpr int reach = 4;
    for (int child = first, step = 0; child >= 0 && step < reach; child = partBefore(outline, child), ++step)
        if (isHeadingOfComments(outline, child))
            return child;
    int at = container;
    for (int step = 0; step < reach && outline[at].parent >= 0; ++step, at = outline[at].parent) {
        const int before = partBefore(outline, at);
        if (before >= 0)
            return isHeadingOfComments(outline, before) ? before : -1;
    }
    return -1;
}

/// Whether the part is a comment by itself: its text, who wrote it, "Reply".
bool isWholeComment(const PageOutline &outline, int index)
{
    constexpr int fewestLines = 3;
    int lines = 0;
    for (int i = index; i < outline[index].end; ++i)
        lines += outline[i].length > 1 ? 1 : 0;
    return lines >= fewestLines;
}

int proseBefore(const PageOutline &outline, int index)
{
    int fromHere = outline[index].inside.prose;
    for (int at = index; at > 0; at = outline[at].parent)
        for (int later = outline[at].end; later < outline[outline[at].parent].end; later = outline[later].end)
            fromHere += outline[later].inside.prose;
    return outline[0].inside.prose - fromHere;
}

} // namespace

bool isCommentsHeading(QStringView line)
{
    static const QRegularExpression form(
        uR"(^\W*(?:\d[\d.,]*\s*|(?:all|reader|readers['’]?|user|leser|your|les|los|i|os|de)\s+)?(?:(?:comments?|kommentare?|leserkommentare|comentarios?|commentaires?|commenti|commento|comentários?|reacties|reactions?|réactions?|kommentarer|kommentit|komentarze|komentáře|komentari|komentarji|hozzászólások|comentarii|yorumlar|yorum|комментари[ийев]+|коментар[іи]|σχόλια|التعليقات|تعليقات|نظرات|תגובות|टिप्पणियाँ|komentar|bình luận|コメント|댓글|评论|評論|留言|网友评论)(?:\s*\W*\d[\d.,]*\s*[件개条條則则]?\W*)?|(?:\d+\s+)?(?:comments?|responses?|replies|thoughts|kommentare?|antworten|comentarios?|respuestas|commentaires?|réponses|commenti|risposte|comentários|respostas|reacties)\s+(?:on|to|zu|auf|sur|à|en|a|em|su|op)\s+[“”"«„'‘].*)\W*$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return form.matchView(line).hasMatch();
}

namespace {

/// Of a story before what is said of it.
constexpr int leastProse = 300;

bool isDated(const PageOutline &outline, int index)
{
    constexpr int longestDate = 60;
    static const QRegularExpression ago(
        uR"(\d\s*(?:\w+\s+ago\b|日前|時間前|分前|天前|小时前|小時前|분 전|시간 전|일 전)|\bvor \d+ \w+|\bhace \d+ \w+|\bil y a \d+ \w+|\bhá \d+ \w+|\d+ \w+ fa\b|\d+ \w+ geleden|назад\b)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const int length = outline[index].length;
    if (length < 5 || length > longestDate)
        return false;
    const QString &line = outline[index].node->text;
    return ago.match(line).hasMatch() || parseStoryDate(line).isValid();
}

/// Comments without an answer to be given: everything under their heading, when two of them tell when they were
/// written.
void cutUnderHeading(PageOutline &outline, int heading)
{
    constexpr int fewestDates = 2;
    int at = heading;
    while (outline[at].parent >= 0 && outline[outline[at].parent].inside.text == outline[at].inside.text)
        at = outline[at].parent;
    const int parent = outline[at].parent;
    if (parent < 0 || proseBefore(outline, heading) < leastProse)
        return;
    int to = outline[at].end;
    int dates = 0;
    for (; to < outline[parent].end; ++to) {
        if (isHeading(outline[to].node) && outline[to].node->tag <= outline[heading].node->tag)
            break;
        dates += isDated(outline, to) ? 1 : 0;
    }
    if (dates < fewestDates)
        return;
    outline.cut(at);
    eachPartBetween(outline, outline[at].end, to, [&outline](int part) { outline.cut(part); });
    outline.measure();
}

} // namespace

void cutReaderComments(PageOutline &outline, bool isStory)
{
    constexpr qsizetype fewest = 2;
    const auto &[replies, title] = signsOn(outline);
    if (replies.isEmpty() && title >= 0)
        cutUnderHeading(outline, title);
    if (replies.isEmpty())
        return;
    const int container = containerOf(outline, replies);
    const int first = childHolding(outline, container, replies.first());
    const int last = childHolding(outline, container, replies.last());
    const int heading = headingBefore(outline, container, first);
    const bool isBare = heading < 0;
    if (isBare && (!isStory || replies.size() < fewest || first == last || !isWholeComment(outline, first)))
        return;
    if (outline[container].parent < 0 || proseBefore(outline, isBare ? first : heading) < leastProse)
        return;
    if (!isBare)
        outline.cut(heading);
    const bool isBeside = !isBare && outline[heading].parent == container;
    const int behindHeading = isBeside ? heading : container + 1;
    for (int child = isBare ? first : behindHeading; child < outline[last].end; child = outline[child].end)
        outline.cut(child);
    outline.measure();
}
