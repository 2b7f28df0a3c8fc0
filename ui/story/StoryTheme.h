#pragma once

#include <QColor>

class QPalette;

/// The colours of source code, a few roles only: what an eye tells apart.
struct CodeColors {
    QColor text;
    QColor comment;
    QColor keyword;
    QColor function;
    QColor string;
    QColor number; ///< and every other constant
    QColor type;
    QColor variable; ///< and attributes
    QColor warning;

    bool operator==(const CodeColors &) const = default;
};

/// The colours a story is shown in. Every theme keeps 7:1 for text on `background` and 4.5:1 for code on `panel`
/// (WCAG 2.2, success criteria 1.4.6 and 1.4.3).
struct StoryTheme {
    QColor background;
    QColor text;
    QColor quiet; ///< captions, dates, labels
    QColor link;
    QColor rule; ///< hairlines
    QColor bar; ///< beside a quote
    QColor panel; ///< behind code, cards and pictures that have not come yet
    QColor panelBorder;
    QColor pill; ///< behind inline code and keys
    QColor mark; ///< behind words the page highlights
    QColor found; ///< behind words that a search found
    QColor selection;
    QColor selectedText;
    CodeColors code;

    static StoryTheme light();
    static StoryTheme dark();
    static StoryTheme sepia();
    static StoryTheme highContrast();
    /// The desktop's own colours, mended where they are too faint to read for long.
    static StoryTheme fromPalette(const QPalette &palette);

    bool isDark() const { return background.lightnessF() < 0.5F; }
    bool operator==(const StoryTheme &) const = default;
};

/// Contrast of two opaque colours, 1 to 21 (WCAG 2.2, "contrast ratio").
double contrastRatio(const QColor &one, const QColor &other);

/// `wanted`, or the nearest colour of the same hue that has at least `ratio` on `background`.
QColor readableOn(const QColor &background, const QColor &wanted, double ratio);
