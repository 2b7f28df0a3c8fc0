#include "ui/feeds/FeedNotice.h"

#include "core/model/Feed.h"
#include "ui/Icons.h"
#include "ui/Messages.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

FeedNotice::FeedNotice(const QList<QAction *> &fixes, QWidget *parent)
    : QFrame(parent)
{
    setObjectName("feedNotice"_L1);
    setAccessibleName(tr("Why the feed could not be refreshed"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_sentence.setObjectName("feedNoticeLabel"_L1);
    m_sentence.setTextFormat(Qt::PlainText);
    m_sentence.setWordWrap(true);
    const int gap = fontMetrics().height() / 2;
    auto *sign = new QLabel(this);
    sign->setPixmap(namedIcon(u"dialog-warning"_s).pixmap(2 * gap, 2 * gap));
    auto *words = new QHBoxLayout;
    words->addWidget(sign, 0, Qt::AlignTop);
    words->addWidget(&m_sentence, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    for (QAction *fix : fixes) {
        auto *button = new QPushButton(fix->iconText(), this);
        button->setObjectName(fix->objectName() + "NoticeButton"_L1);
        button->setToolTip(fix->toolTip());
        connect(button, &QPushButton::clicked, fix, &QAction::trigger);
        buttons->addWidget(button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * gap, gap, gap, gap);
    layout->addLayout(words);
    layout->addLayout(buttons);
    hide();
}

void FeedNotice::showFeed(const Feed *feed)
{
    const bool hasFailed = feed && feed->hasFailed();
    if (hasFailed)
        m_sentence.setText(messageFor(*feed->lastOutcome.error));
    setVisible(hasFailed); // after its words: the layout keeps the height that it had without them
}
