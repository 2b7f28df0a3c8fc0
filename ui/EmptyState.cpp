#include "ui/EmptyState.h"

#include "ui/AccessKey.h"

#include <QAction>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QHBoxLayout)
{
    setObjectName("emptyState"_L1);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    m_title.setFont(large);
    m_title.setObjectName("emptyTitle"_L1);
    m_reason.setObjectName("emptyReason"_L1);
    for (QLabel *label : {&m_title, &m_reason}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    m_reason.setForegroundRole(QPalette::PlaceholderText);
    const int gap = fontMetrics().height();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->setSpacing(gap / 2);
    layout->addStretch(2);
    layout->addWidget(&m_title);
    layout->addWidget(&m_reason);
    layout->addSpacing(gap / 2);
    layout->addLayout(m_buttons);
    layout->addStretch(3);
}

void EmptyState::show(const QString &title, const QString &reason, const QList<QAction *> &next)
{
    m_title.setText(title);
    m_reason.setText(reason);
    m_reason.setVisible(!reason.isEmpty());
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    m_buttons->addStretch();
    for (QAction *action : next) {
        auto *button = new QPushButton(withoutAccessKey(action->text()), this);
        button->setObjectName(action->objectName() + "Button"_L1);
        button->setToolTip(action->toolTip());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        m_buttons->addWidget(button);
    }
    m_buttons->addStretch();
}
