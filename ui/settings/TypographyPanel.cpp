#include "ui/settings/TypographyPanel.h"

#include "ui/Icons.h"
#include "ui/settings/ArticleSettings.h"
#include "ui/settings/SettingsSheet.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

TypographyPanel::TypographyPanel(Settings &settings, QWidget *window)
    : QFrame(window)
    , m_settings(settings)
    , m_scroll(new QScrollArea(this))
{
    setObjectName("typographyPanel"_L1);
    setAccessibleName(tr("Text and colours of stories"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    auto *close = new QToolButton(this);
    close->setObjectName("closeTypographyButton"_L1);
    close->setAccessibleName(tr("Close"));
    close->setToolTip(tr("Close (Esc)"));
    close->setIcon(namedIcon(u"edit-clear"_s));
    close->setAutoRaise(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(close, 0, Qt::AlignRight);
    layout->addWidget(m_scroll);
    m_scroll->setAccessibleName(accessibleName());
    m_scroll->setFrameShape(NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    connect(close, &QToolButton::clicked, this, &TypographyPanel::end);
    window->installEventFilter(this);
    hide();
}

void TypographyPanel::toggle()
{
    if (end())
        return;
    fill();
    place();
    show();
    raise();
    m_sheet->setFocus(Qt::ShortcutFocusReason);
    focusNextChild();
}

/// Anew each time, as the values may have been changed elsewhere.
void TypographyPanel::fill()
{
    delete m_sheet;
    auto *sheet = new SettingsSheet([this] { Q_EMIT changed(); }, this);
    addArticleSettings(*sheet, m_settings);
    m_scroll->setWidget(sheet);
    m_sheet = sheet;
}

bool TypographyPanel::end()
{
    if (!isVisible())
        return false;
    hide();
    return true;
}

void TypographyPanel::place()
{
    const int gap = fontMetrics().height();
    const QSize frame = sizeHint() - m_scroll->sizeHint();
    const QSize room = parentWidget()->size() - QSize(gap, 5 * gap) - frame;
    const int across = std::min(m_sheet->sizeHint().width(), room.width());
    const int down = std::max(m_sheet->heightForWidth(across), m_sheet->minimumSizeHint().height());
    const bool needsBar = down > room.height();
    // Left to itself, the scroll area keeps a bar that it needed when it was smaller.
    m_scroll->setVerticalScrollBarPolicy(needsBar ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    const int bar = needsBar ? m_scroll->verticalScrollBar()->sizeHint().width() : 0;
    resize(frame + QSize(std::min(across + bar, room.width()), std::min(down, room.height())));
    const int left = isLeftToRight() ? parentWidget()->width() - width() - gap : gap;
    move(std::max(left, gap / 2), 4 * gap);
}

bool TypographyPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}
