#include "ui/FusionStyle.h"

#include <QStyleOptionButton>

using namespace Qt::StringLiterals;

namespace {

/// Fusion divides the lightness of the window by this for a frame.
constexpr int darkening = 140;

/// How far a frame is from the window on the way to its words.
constexpr float clearness = 0.7F;

QColor frameColor(const QPalette &palette)
{
    const QColor ground = palette.color(QPalette::Window);
    const QColor words = palette.color(QPalette::WindowText);
    const auto between = [](float from, float to) { return from + (to - from) * clearness; };
    return QColor::fromRgbF(between(ground.redF(), words.redF()), between(ground.greenF(), words.greenF()),
        between(ground.blueF(), words.blueF()));
}

bool isBox(QStyle::PrimitiveElement element)
{
    return element == QStyle::PE_IndicatorCheckBox || element == QStyle::PE_IndicatorRadioButton;
}

} // namespace

FusionStyle::FusionStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

void FusionStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (!button || !isBox(element))
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    QStyleOptionButton framed = *button;
    framed.palette.setColor(QPalette::Window, frameColor(button->palette).lighter(darkening));
    QProxyStyle::drawPrimitive(element, &framed, painter, widget);
}
