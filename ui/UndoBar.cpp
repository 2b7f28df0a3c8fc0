#include "ui/UndoBar.h"

#include "ui/Icons.h"
#include "ui/Messages.h"

#include <QAccessible>
#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Long enough to notice a slip and to find the bar; the undo itself stays for ever (z).
constexpr auto timeToChangeOnesMind = 30s;

} // namespace

UndoBar::UndoBar(QAction *undo, QWidget *parent)
    : QFrame(parent)
{
    setObjectName("undoBar"_L1);
    setAccessibleName(tr("What was just done"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_sentence.setObjectName("undoLabel"_L1);
    m_sentence.setTextFormat(Qt::PlainText);
    m_sentence.setWordWrap(true);
    auto *button = new QPushButton(tr("Undo"), this);
    button->setObjectName("undoButton"_L1);
    button->setToolTip(undo->toolTip());
    auto *close = new QToolButton(this);
    close->setObjectName("closeUndoBarButton"_L1);
    close->setAccessibleName(tr("Close"));
    close->setIcon(namedIcon(u"edit-clear"_s));
    close->setAutoRaise(true);
    const int gap = fontMetrics().height() / 2;
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * gap, gap, gap, gap);
    layout->addWidget(&m_sentence, 1);
    layout->addWidget(button);
    layout->addWidget(close);
    connect(button, &QPushButton::clicked, undo, &QAction::trigger);
    connect(undo, &QAction::triggered, this, &QWidget::hide);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    m_goes.setSingleShot(true);
    m_goes.setInterval(timeToChangeOnesMind);
    connect(&m_goes, &QTimer::timeout, this, &QWidget::hide);
    hide();
}

void UndoBar::offer(const UserAct &act)
{
    m_sentence.setText(doneSentence(act));
    show();
    m_goes.start();
    QAccessibleAnnouncementEvent spoken(this, m_sentence.text());
    QAccessible::updateAccessibility(&spoken);
}
