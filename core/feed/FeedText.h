#pragma once

#include "core/feed/XmlReader.h"
#include "core/model/ParsedFeed.h"
#include "core/model/Person.h"

#include <QString>

/// Longer titles, names and other single lines are cut (reliability.md, "Suggested limits"): a list must stay smooth.
inline constexpr qsizetype maxLineLength = 1000;
/// Longer bodies are cut: more than any book's chapter, and what laying out still takes (reliability.md, Q6).
inline constexpr qsizetype maxBodyLength = 1024 * 1024;

/// HTML source as a feed carries it, or plain text where no markup is in it. Text that was escaped once too often is
/// unescaped.
MarkupText escapedMarkup(const QString &source, const QUrl &base, const QString &language);

/// One line of plain text of what a feed calls a title; see ParsedItem::title.
QString titleOf(const MarkupText &text);

/// One line of plain text of `text`, which has no markup.
QString lineOf(const QString &text);

/// The size of a file as feeds write it, some with their thousands parted ("1,234"); 0 where it is none.
qint64 byteCountOf(const QString &text);

/// Leaves the element xml is in, whose text is HTML source (RSS).
MarkupText readEscapedMarkup(XmlReader &xml);

/// Leaves the element xml is in; its text as one line, without markup.
QString readLine(XmlReader &xml);
QString readTitle(XmlReader &xml);

/// Leaves the element xml is in; adds the words of its text, parted by commas.
void readKeywords(XmlReader &xml, QStringList &categories);

/// Leaves the element xml is in; its text as an absolute address.
QUrl readAddress(XmlReader &xml);

/// Leaves the element xml is in; its text as a time in UTC, invalid when it is none.
QDateTime readDate(XmlReader &xml);

/// Leaves the element xml is in: somebody as Atom writes them (name, email, uri), or as text.
Person readPerson(XmlReader &xml);

/// Somebody as RSS writes them: "a@b.org (Name)", "Name <a@b.org>", "Name (a@b.org)", an address or a name.
Person personOf(const QString &text);

/// Sets `slot` where nothing was in it yet: of several elements that mean the same the first one counts.
template <typename T>
void keepFirst(T &slot, T value)
{
    if (slot.isEmpty())
        slot = std::move(value);
}

/// Text may be there and empty (a title that is only a picture), which is not the same as missing.
inline void keepFirst(QString &slot, const QString &value)
{
    if (slot.isNull() || (slot.isEmpty() && !value.isEmpty()))
        slot = value;
}

inline void keepFirst(QDateTime &slot, const QDateTime &value)
{
    if (!slot.isValid())
        slot = value;
}

/// Of several times that mean the same the last one counts: it was written last.
inline void keepLast(QDateTime &slot, const QDateTime &value)
{
    if (value.isValid())
        slot = value;
}
