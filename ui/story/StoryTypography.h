#pragma once

#include <QFont>
#include <QString>

/// How a person wants text set.
struct StoryTypography {
    QString family; ///< of the body; empty for the best serif that is installed
    int size = 18; ///< of the body, in pixels
    double lineHeight = 1.55; ///< in sizes
    int measure = 68; ///< width of the column, in characters; 66–72 read best (Bringhurst, 2.1.2)
    bool justified = false;
    bool hyphenated = false; ///< where patterns for the story's language are installed

    bool operator==(const StoryTypography &) const = default;
};

/// The faces of one story, chosen among what is installed: no name of a font is taken for granted.
class StoryFonts {
public:
    /// `language` (BCP 47) decides which East Asian face stands in for characters the body's face lacks.
    StoryFonts(const StoryTypography &typography, const QString &language);

    QFont serif(double scale = 1) const { return scaled(m_serif, scale); }
    QFont sans(double scale = 1) const { return scaled(m_sans, scale); }
    QFont mono(double scale = 1) const { return scaled(m_mono, scale); }
    double em() const { return m_size; }
    /// Width of a column that holds the wanted number of characters of ordinary text, in whole pixels.
    double measure() const;

private:
    QFont scaled(QFont font, double scale) const;

    int m_size;
    int m_characters;
    QFont m_serif;
    QFont m_sans;
    QFont m_mono;
};
