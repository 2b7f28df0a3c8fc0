#include "ui/feeds/StoryFields.h"

#include "ui/NarrowForm.h"
#include "ui/feeds/KeepingFields.h"

#include <QComboBox>
#include <QFormLayout>

using namespace Qt::StringLiterals;

StoryFields::StoryFields(const Feed &feed, QWidget *parent)
    : QWidget(parent)
    , m_notifying(new QComboBox(this))
    , m_loading(new QComboBox(this))
    , m_days(new QComboBox(this))
    , m_counts(new QComboBox(this))
{
    m_notifying->setObjectName("notifyingComboBox"_L1);
    m_notifying->addItems({tr("Like those of all feeds"), tr("Always"), tr("Never")});
    m_notifying->setCurrentIndex(int(feed.watch.notifying));
    m_loading->setObjectName("loadingComboBox"_L1);
    m_loading->addItems(
        {tr("Ahead, to be read offline"), tr("When a story is opened"), tr("Only when I ask for them")});
    m_loading->setCurrentIndex(int(feed.keeping.loading));
    addKeeping(feed.keeping.rule);
    auto *form = new QFormLayout(this);
    letWrap(*form);
    form->addRow(tr("&Notifications:"), m_notifying);
    form->addRow(tr("&Pages and pictures:"), m_loading);
    form->addRow(tr("&Keep read stories:"), m_days);
    form->addRow(tr("&But only:"), m_counts);
    for (QComboBox *choice : {m_notifying, m_loading, m_days, m_counts})
        letShrink(*choice);
    if (feed.isBundled())
        for (QComboBox *choice : {m_notifying, m_loading})
            form->setRowVisible(choice, false);
}

void StoryFields::addKeeping(const std::optional<KeepRule> &rule)
{
    m_days->setObjectName("keepDaysComboBox"_L1);
    m_days->addItems(QStringList{tr("Like those of all feeds")} + KeepingFields::dayWords());
    m_counts->setObjectName("keepCountComboBox"_L1);
    m_counts->addItems(KeepingFields::countWords());
    if (rule) {
        m_days->setCurrentIndex(1 + KeepingFields::placeOf(rule->days, KeepingFields::days));
        m_counts->setCurrentIndex(KeepingFields::placeOf(rule->count, KeepingFields::counts));
    }
    const auto offerCounts = [this] { m_counts->setEnabled(m_days->currentIndex() > 0); };
    connect(m_days, &QComboBox::currentIndexChanged, m_counts, offerCounts);
    offerCounts();
}

FeedKeeping StoryFields::keeping() const
{
    FeedKeeping keeping{.loading = Loading(m_loading->currentIndex()), .rule = {}};
    if (m_days->currentIndex() > 0)
        keeping.rule = KeepRule{.days = KeepingFields::days.at(size_t(m_days->currentIndex() - 1)),
            .count = KeepingFields::counts.at(size_t(m_counts->currentIndex()))};
    return keeping;
}

Notifying StoryFields::notifying() const
{
    return Notifying(m_notifying->currentIndex());
}
