#include "ui/palette/CommandPalette.h"

#include "ui/palette/Matching.h"
#include "ui/palette/PaletteDelegate.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

/// More than a person reads before typing another letter.
constexpr size_t mostShown = 60;
constexpr int rowsShown = 10;
/// In average characters of the window's font.
constexpr int paletteWidth = 84;

} // namespace

CommandPalette::CommandPalette(QWidget *window)
    : QFrame(window)
    , m_field(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setObjectName("commandPalette"_L1);
    setAccessibleName(tr("Go to anything"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_field->setObjectName("paletteEdit"_L1);
    m_field->setAccessibleName(tr("Where to, or what to do"));
    m_field->setPlaceholderText(tr("Go to a feed or folder, or run a command"));
    m_field->installEventFilter(this);
    m_list->setObjectName("paletteList"_L1);
    m_list->setAccessibleName(tr("Places and commands"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    const int gap = fontMetrics().height() / 2;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->setSpacing(gap);
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::narrow);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::choose);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (isVisible() && now && now->window() == this->window() && !isAncestorOf(now))
            hide();
    });
    window->installEventFilter(this);
    hide();
}

void CommandPalette::begin(const QList<PaletteItem> &items, const Otherwise &otherwise)
{
    m_items = items;
    m_otherwise = otherwise;
    m_cameFrom = QApplication::focusWidget();
    m_field->clear();
    narrow();
    place();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::narrow()
{
    const QString typed = m_field->text().trimmed();
    std::vector<std::pair<int, const PaletteItem *>> found;
    for (const PaletteItem &item : std::as_const(m_items))
        if (const auto score = matchScore(typed, item.text))
            found.emplace_back(typed.isEmpty() ? 0 : *score, &item);
    std::ranges::stable_sort(found, std::ranges::greater(), [](const auto &each) { return each.first; });
    found.resize(std::min(found.size(), mostShown));
    m_shown.clear();
    for (const auto &[score, item] : found)
        m_shown += *item;
    if (!typed.isEmpty())
        m_shown += m_otherwise(typed);
    m_list->clear();
    for (const PaletteItem &item : std::as_const(m_shown)) {
        auto *row = new QListWidgetItem(item.icon, item.text, m_list);
        row->setData(PaletteDelegate::HintRole, item.hint);
        row->setData(Qt::AccessibleTextRole, QString(item.text + u", "_s + item.hint));
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::choose()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_shown.size())
        return;
    const std::function<void()> run = m_shown.at(row).run;
    end();
    run();
}

void CommandPalette::end()
{
    hide();
    if (m_cameFrom)
        m_cameFrom->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::place()
{
    const int gap = fontMetrics().height();
    const QSize room = parentWidget()->size() - QSize(2 * gap, 4 * gap);
    const int rowHeight = m_list->sizeHintForRow(0) > 0 ? m_list->sizeHintForRow(0) : 2 * gap;
    const QSize wanted(paletteWidth * fontMetrics().averageCharWidth(),
        rowsShown * rowHeight + m_field->sizeHint().height() + 2 * gap);
    resize(wanted.boundedTo(room));
    move((parentWidget()->width() - width()) / 2, std::min(4 * gap, (parentWidget()->height() - height()) / 2));
}

bool CommandPalette::handleKey(int key)
{
    const int row = m_list->currentRow();
    switch (key) {
    case Qt::Key_Escape:
        end();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Tab:
        m_list->setCurrentRow((row + 1) % std::max(1, m_list->count()));
        return true;
    case Qt::Key_Up:
    case Qt::Key_Backtab:
        m_list->setCurrentRow((row + m_list->count() - 1) % std::max(1, m_list->count()));
        return true;
    default:
        return false;
    }
}

/// The keys that move in the list belong to the field while it has the focus, whatever they mean in the window.
bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize && isVisible())
            place();
        return QFrame::eventFilter(watched, event);
    }
    const bool isAsked = event->type() == QEvent::ShortcutOverride;
    if (!isAsked && event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (!isAsked)
        return handleKey(key) || QFrame::eventFilter(watched, event);
    if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter)
        event->accept();
    return QFrame::eventFilter(watched, event);
}
