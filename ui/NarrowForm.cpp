#include "ui/NarrowForm.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>

#include <algorithm>

namespace {

constexpr int fewestCharacters = 10; // of a choice that are seen

} // namespace

void letShrink(QComboBox &choice)
{
    choice.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice.setMinimumContentsLength(fewestCharacters);
    QEvent measuredAnew(QEvent::StyleChange); // else it goes on telling the least size that it told before
    QCoreApplication::sendEvent(&choice, &measuredAnew);
}

QLabel *factLabel(const QString &words, QWidget *parent)
{
    auto *label = new QLabel(words, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void resizeWithin(QDialog &dialog, const QSize &wanted)
{
    const int edge = 2 * dialog.fontMetrics().height();
    const QWidget *window = dialog.parentWidget();
    dialog.resize(window ? wanted.boundedTo(window->size() - QSize(edge, edge)) : wanted);
}

void widen(QDialog &dialog, int characters)
{
    const int wanted = dialog.fontMetrics().averageCharWidth() * characters;
    const QWidget *window = dialog.parentWidget();
    dialog.setMinimumWidth(window ? std::min(wanted, window->width() - dialog.fontMetrics().height()) : wanted);
}

void letWrap(QFormLayout &form)
{
    form.setRowWrapPolicy(QFormLayout::WrapLongRows);
    form.setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
}
