#include "ui/story/StoryTheme.h"

#include <QPalette>

#include <cmath>

namespace {

constexpr double textContrast = 7.0;
constexpr double codeContrast = 4.5;

/// Relative luminance (WCAG 2.2).
double luminance(const QColor &color)
{
    const auto linear = [](float channel) {
        const double c = double(channel);
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QColor blend(const QColor &from, const QColor &to, float share)
{
    const auto channel = [share](float a, float b) { return a + (b - a) * share; };
    return QColor::fromRgbF(
        channel(from.redF(), to.redF()), channel(from.greenF(), to.greenF()), channel(from.blueF(), to.blueF()));
}

CodeColors lightCode()
{
    return {.text = QColor(0x24292f),
        .comment = QColor(0x5b6570),
        .keyword = QColor(0xb3203a),
        .function = QColor(0x6f42c1),
        .string = QColor(0x0a5c4e),
        .number = QColor(0x0550ae),
        .type = QColor(0x8a4600),
        .variable = QColor(0x1a4b8c),
        .warning = QColor(0xa40e26)};
}

CodeColors darkCode()
{
    return {.text = QColor(0xdfe3e8),
        .comment = QColor(0x9aa5b1),
        .keyword = QColor(0xff8b8b),
        .function = QColor(0xd2a8ff),
        .string = QColor(0x9fdcb4),
        .number = QColor(0x8cc4ff),
        .type = QColor(0xffb877),
        .variable = QColor(0xa9cdfb),
        .warning = QColor(0xff9d94)};
}

/// Lifts every colour that is read to the contrast that StoryTheme promises.
StoryTheme mended(StoryTheme theme)
{
    for (QColor *color : {&theme.text, &theme.quiet, &theme.link})
        *color = readableOn(theme.background, readableOn(theme.panel, *color, textContrast), textContrast);
    theme.selectedText = readableOn(theme.selection, theme.selectedText, textContrast);
    CodeColors &code = theme.code;
    for (QColor *color : {&code.text, &code.comment, &code.keyword, &code.function, &code.string, &code.number,
             &code.type, &code.variable, &code.warning})
        *color = readableOn(theme.panel, *color, codeContrast);
    return theme;
}

/// Whether a desktop chose the colour: pure blue is what Qt has where nobody did, and glares.
bool isChosen(const QColor &link)
{
    return link.rgb() != QColor(Qt::blue).rgb();
}

} // namespace

double contrastRatio(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (qMax(a, b) + 0.05) / (qMin(a, b) + 0.05);
}

QColor readableOn(const QColor &background, const QColor &wanted, double ratio)
{
    if (contrastRatio(background, wanted) >= ratio)
        return wanted;
    const QColor black(Qt::black);
    const QColor white(Qt::white);
    const QColor end = contrastRatio(background, white) > contrastRatio(background, black) ? white : black;
    constexpr int steps = 40;
    for (int step = 1; step < steps; ++step) {
        const QColor nearer = blend(wanted, end, float(step) / steps).toRgb();
        if (contrastRatio(background, nearer) >= ratio)
            return nearer;
    }
    return end;
}

StoryTheme StoryTheme::light()
{
    return mended({.background = QColor(0xfdfdfc),
        .text = QColor(0x1d2024),
        .quiet = QColor(0x525a63),
        .link = QColor(0x0b4fa8),
        .rule = QColor(0xe0e1e3),
        .bar = QColor(0xc6ccd4),
        .panel = QColor(0xf4f5f6),
        .panelBorder = QColor(0xe2e4e7),
        .pill = QColor(0xecedef),
        .mark = QColor(0xfff0b3),
        .found = QColor(0xffdf70),
        .selection = QColor(0xcfe0fb),
        .selectedText = QColor(0x1d2024),
        .code = lightCode()});
}

StoryTheme StoryTheme::dark()
{
    return mended({.background = QColor(0x1b1c1e),
        .text = QColor(0xdedfe1),
        .quiet = QColor(0xaeb2b8),
        .link = QColor(0x8ebcf8),
        .rule = QColor(0x36383c),
        .bar = QColor(0x4d5258),
        .panel = QColor(0x242629),
        .panelBorder = QColor(0x34373b),
        .pill = QColor(0x2f3236),
        .mark = QColor(0x5c4d12),
        .found = QColor(0x6e5a0c),
        .selection = QColor(0x294a78),
        .selectedText = QColor(0xffffff),
        .code = darkCode()});
}

StoryTheme StoryTheme::sepia()
{
    return mended({.background = QColor(0xf7f0e1),
        .text = QColor(0x372c20),
        .quiet = QColor(0x5f4f3b),
        .link = QColor(0x7d3a0c),
        .rule = QColor(0xe0d3b8),
        .bar = QColor(0xcdb993),
        .panel = QColor(0xefe5cf),
        .panelBorder = QColor(0xdfd1b3),
        .pill = QColor(0xebdfc6),
        .mark = QColor(0xf5dd8e),
        .found = QColor(0xf0cd5a),
        .selection = QColor(0xe2cfa0),
        .selectedText = QColor(0x2d2318),
        .code = lightCode()});
}

StoryTheme StoryTheme::highContrast()
{
    return mended({.background = QColor(Qt::black),
        .text = QColor(0xffffff),
        .quiet = QColor(0xffffff),
        .link = QColor(0xffe761),
        .rule = QColor(0xffffff),
        .bar = QColor(0xffffff),
        .panel = QColor(Qt::black),
        .panelBorder = QColor(0xffffff),
        .pill = QColor(0x2b2b2b),
        .mark = QColor(0x004f7a),
        .found = QColor(0x7a4b00),
        .selection = QColor(0xffe761),
        .selectedText = QColor(Qt::black),
        .code = darkCode()});
}

StoryTheme StoryTheme::fromPalette(const QPalette &palette)
{
    const QColor background = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    const bool isDark = background.lightnessF() < 0.5F;
    const StoryTheme model = isDark ? dark() : light();
    return mended({.background = background,
        .text = text,
        .quiet = blend(text, background, 0.35F),
        .link = isChosen(palette.color(QPalette::Link)) ? palette.color(QPalette::Link) : model.link,
        .rule = blend(background, text, 0.13F),
        .bar = blend(background, text, 0.25F),
        .panel = blend(background, text, 0.045F),
        .panelBorder = blend(background, text, 0.12F),
        .pill = blend(background, text, 0.08F),
        .mark = model.mark,
        .found = model.found,
        .selection = palette.color(QPalette::Highlight),
        .selectedText = palette.color(QPalette::HighlightedText),
        .code = model.code});
}
