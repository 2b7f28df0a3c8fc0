#include "ui/story/StoryTypography.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QStringList>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

/// The first of `families` that is installed, else `fallback`.
QString firstInstalled(const QStringList &families, const QString &fallback)
{
    const auto found =
        std::ranges::find_if(families, [](const QString &family) { return QFontDatabase::hasFamily(family); });
    return found == families.end() ? fallback : *found;
}

/// The East Asian faces come in one variant a language, because the same code point is drawn differently (Han
/// unification).
QString eastAsianVariant(const QString &language)
{
    const QString tag = language.toLower();
    if (tag.startsWith("ja"_L1))
        return u"JP"_s;
    if (tag.startsWith("ko"_L1))
        return u"KR"_s;
    if (tag.startsWith("zh-hant"_L1) || tag.startsWith("zh-tw"_L1))
        return u"TC"_s;
    return tag.startsWith("zh-hk"_L1) ? u"HK"_s : u"SC"_s;
}

/// `others` stand in, in their order, for characters that `family` lacks.
QFont fontOf(const QString &family, const QStringList &others, QFont::StyleHint hint)
{
    QFont font;
    font.setFamilies(QStringList{family} + others);
    font.setStyleHint(hint);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace

StoryFonts::StoryFonts(const StoryTypography &typography, const QString &language)
    : m_size(std::clamp(typography.size, 9, 72))
    , m_characters(std::clamp(typography.measure, 30, 140))
{
    const QString variant = eastAsianVariant(language);
    const QString general = QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
    const QString fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont).family();
    const QString serif = firstInstalled({typography.family, u"Source Serif 4"_s, u"Literata"_s, u"Charter"_s,
                                             u"Noto Serif"_s, u"Georgia"_s, u"Libertinus Serif"_s, u"DejaVu Serif"_s},
        u"Serif"_s);
    const QString sans = firstInstalled({u"Inter"_s, u"Noto Sans"_s, u"Source Sans 3"_s, u"Cantarell"_s}, general);
    const QString mono =
        firstInstalled({u"JetBrains Mono"_s, u"Source Code Pro"_s, u"Hack"_s, u"Noto Sans Mono"_s}, fixed);
    m_serif = fontOf(serif,
        {u"Noto Serif CJK "_s + variant, u"Noto Naskh Arabic"_s, u"Noto Serif Hebrew"_s, u"Noto Serif Devanagari"_s},
        QFont::Serif);
    m_sans = fontOf(sans, {u"Noto Sans CJK "_s + variant, u"Noto Sans Arabic"_s}, QFont::SansSerif);
    m_mono = fontOf(mono, {u"Noto Sans Mono CJK "_s + variant}, QFont::Monospace);
    m_mono.setFixedPitch(true);
}

double StoryFonts::measure() const
{
    const QString sample =
        u"The quick brown fox jumps over the lazy dog, and all of the readers go on reading till the end. "_s;
    return std::round(QFontMetricsF(serif()).horizontalAdvance(sample) / double(sample.size()) * m_characters);
}

QFont StoryFonts::scaled(QFont font, double scale) const
{
    font.setPixelSize(std::max(1, int(std::lround(m_size * scale))));
    return font;
}
