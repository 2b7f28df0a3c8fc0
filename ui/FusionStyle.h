#pragma once

#include <QProxyStyle>

/// Qt's own style, for desktops that bring none, with check boxes and radio buttons that are seen before they are
/// chosen: Fusion draws their frame a shade darker than the window, which is next to nothing on a dark one.
class FusionStyle final : public QProxyStyle {
    Q_OBJECT

public:
    FusionStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
};
