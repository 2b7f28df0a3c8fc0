#include "ui/story/Footnote.h"

#include "ui/story/StoryDocument.h"

#include <QLabel>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

void Footnote::show(const QString &words, const StoryStyle &style, QWidget *parent)
{
    auto *note = new Footnote(words, style, parent);
    const QRect screen = parent->screen()->availableGeometry();
    const QPoint wanted = QCursor::pos() + QPoint(-note->width() / 2, 12);
    note->move(std::clamp(wanted.x(), screen.left(), std::max(screen.left(), screen.right() - note->width())),
        std::clamp(wanted.y(), screen.top(), std::max(screen.top(), screen.bottom() - note->height())));
    note->QFrame::show();
}

Footnote::Footnote(const QString &words, const StoryStyle &style, QWidget *parent)
    : QFrame(parent, Qt::Popup)
{
    setObjectName(u"footnote"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    const StoryFonts fonts(style.typography, {});
    QPalette colors = palette();
    colors.setColor(QPalette::Window, style.theme.panel);
    colors.setColor(QPalette::WindowText, style.theme.text);
    setPalette(colors);
    auto *label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setText(words);
    label->setWordWrap(true);
    label->setFont(fonts.serif(0.9));
    label->setMaximumWidth(int(fonts.measure() * 0.6));
    auto *column = new QVBoxLayout(this);
    const int room = int(fonts.em());
    column->setContentsMargins(room, room, room, room);
    column->addWidget(label);
    adjustSize();
}
