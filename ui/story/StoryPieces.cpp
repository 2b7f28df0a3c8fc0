#include "ui/story/StoryPieces.h"

namespace {

constexpr qsizetype longestPiece = 12000;
constexpr qsizetype longestWord = 1000;

/// From here on (CJK) a line may break after any character.
constexpr char16_t firstIdeographic = 0x2e80;

/// Where to cut `text` so that at most `room` characters stand before: behind a space, never inside a character.
qsizetype cutIn(const QString &text, qsizetype from, qsizetype room)
{
    if (text.size() - from <= room)
        return text.size();
    const qsizetype space = text.lastIndexOf(u' ', from + room - 1);
    if (space > from + room / 2)
        return space + 1;
    return from + room - (text[from + room].isLowSurrogate() ? 1 : 0);
}

} // namespace

QList<InlineRuns> piecesOf(const InlineRuns &runs)
{
    QList<InlineRuns> pieces{{}};
    qsizetype room = longestPiece;
    for (const InlineRun &run : runs) {
        qsizetype from = 0;
        do {
            const qsizetype cut = cutIn(run.text, from, room);
            InlineRun part = run;
            part.text = run.text.sliced(from, cut - from);
            pieces.last() += part;
            room -= part.text.size();
            from = cut;
            if (room < 2 || from < run.text.size()) {
                pieces.append(InlineRuns());
                room = longestPiece;
            }
        } while (from < run.text.size());
    }
    if (pieces.size() > 1 && pieces.last().isEmpty())
        pieces.removeLast();
    return pieces;
}

QString breakable(const QString &words, bool &added)
{
    QString broken;
    qsizetype copied = 0;
    qsizetype length = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QChar c = words[i];
        length = c.isSpace() || (c.unicode() >= firstIdeographic && !c.isSurrogate()) ? 0 : length + 1;
        if (length < longestWord || c.isHighSurrogate())
            continue;
        broken += words.sliced(copied, i + 1 - copied) + QChar(0x200b);
        copied = i + 1;
        length = 0;
        added = true;
    }
    return copied == 0 ? words : broken + words.sliced(copied);
}
