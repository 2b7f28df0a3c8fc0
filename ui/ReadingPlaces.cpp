#include "ui/ReadingPlaces.h"

using namespace Qt::StringLiterals;

namespace {

/// More stories than anybody has begun and means to end.
constexpr qsizetype mostPlaces = 300;

} // namespace

ReadingPlaces ReadingPlaces::fromStrings(const QStringList &lines)
{
    ReadingPlaces places;
    for (const QString &line : lines)
        places.remember(EntryId{line.section(u':', 0, 0).toLongLong()}, line.section(u':', 1).toInt());
    return places;
}

QStringList ReadingPlaces::toStrings() const
{
    QStringList lines;
    for (const EntryId entry : m_order)
        lines += u"%1:%2"_s.arg(entry.value).arg(m_places.value(entry));
    return lines;
}

void ReadingPlaces::remember(EntryId entry, int place)
{
    m_order.removeOne(entry);
    m_places.remove(entry);
    if (!entry.isValid() || place <= 0)
        return;
    m_order += entry;
    m_places.insert(entry, place);
    if (m_order.size() > mostPlaces)
        m_places.remove(m_order.takeFirst());
}
