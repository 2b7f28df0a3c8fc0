#include "ui/feeds/VisitFields.h"

#include "ui/Messages.h"
#include "ui/NarrowForm.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What a person may choose, in the order of the words. More often than hourly is impolite, less than daily loses
/// posts.
constexpr std::array<std::chrono::hours, 5> pauses{0h, 1h, 3h, 12h, 24h};

int placeOf(const FeedWatch &watch)
{
    const auto *found = std::ranges::find(pauses, watch.pause);
    return watch.onlyWhenAsked ? int(pauses.size()) : found == pauses.end() ? 0 : int(found - pauses.begin());
}

} // namespace

VisitFields::VisitFields(const Feed &feed, QWidget *parent)
    : QWidget(parent)
    , m_watch(feed.watch)
    , m_rhythm(new QComboBox(this))
    , m_visits(new QListWidget(this))
{
    m_rhythm->setObjectName("rhythmComboBox"_L1);
    m_rhythm->addItems({tr("By itself, as often as the feed posts"), tr("Every hour"), tr("Every three hours"),
        tr("Twice a day"), tr("Once a day"), tr("Only when I ask for it")});
    m_rhythm->setCurrentIndex(placeOf(feed.watch));
    letShrink(*m_rhythm);
    m_visits->setObjectName("visitList"_L1);
    m_visits->setAccessibleName(tr("Last visits"));
    m_visits->setWordWrap(true);
    m_visits->setAlternatingRowColors(true);
    m_visits->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    showVisits({feed.lastOutcome});
    auto *form = new QFormLayout(this);
    letWrap(*form);
    form->addRow(tr("&Visits:"), m_rhythm);
    form->addRow(factLabel(nextFetchSentence(feed), this));
    if (const QString move = moveSentence(feed); !move.isEmpty())
        form->addRow(factLabel(move, this));
    form->addRow(m_visits);
}

void VisitFields::showVisits(const QList<FetchOutcome> &visits)
{
    m_visits->clear();
    for (const FetchOutcome &visit : visits)
        m_visits->addItem(visitSentence(visit));
}

FeedWatch VisitFields::watch() const
{
    FeedWatch watch = m_watch;
    const int place = m_rhythm->currentIndex();
    if (place == placeOf(m_watch))
        return watch;
    watch.onlyWhenAsked = place == int(pauses.size());
    watch.pause = watch.onlyWhenAsked ? 0h : pauses.at(size_t(place));
    return watch;
}
