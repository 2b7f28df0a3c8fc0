#include "ui/settings/WrappingCheckBox.h"

#include <QStyleOptionButton>
#include <QStylePainter>
#include <QTextLayout>

#include <algorithm>

namespace {

constexpr int fewestCharacters = 24; // a line of them can be read

} // namespace

WrappingCheckBox::WrappingCheckBox(const QString &text, QWidget *parent)
    : QCheckBox(text, parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize WrappingCheckBox::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {std::min(whole.width(), fontMetrics().averageCharWidth() * fewestCharacters), whole.height()};
}

int WrappingCheckBox::heightForWidth(int width) const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    const QSize words = fontMetrics().size(Qt::TextShowMnemonic, linesFor(width));
    return style()->sizeFromContents(QStyle::CT_CheckBox, &option, words, this).height();
}

void WrappingCheckBox::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text = linesFor(width());
    painter.drawControl(QStyle::CE_CheckBox, option);
}

/// The words with a line break wherever a box of that width needs one.
QString WrappingCheckBox::linesFor(int width) const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    option.rect = QRect(0, 0, width, height());
    const int room = style()->subElementRect(QStyle::SE_CheckBoxContents, &option, this).width();
    QTextLayout layout(text(), font());
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(room);
        lines += text().sliced(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines.join(u'\n');
}
