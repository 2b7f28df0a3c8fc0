#include "ui/settings/ArticleSettings.h"

#include "ui/Settings.h"
#include "ui/settings/SettingsSheet.h"

#include <QCoreApplication>
#include <QFontComboBox>

using namespace Qt::StringLiterals;

namespace {

struct ArticleSettings {
    Q_DECLARE_TR_FUNCTIONS(ArticleSettings)
};

} // namespace

void addArticleSettings(SettingsSheet &sheet, Settings &settings)
{
    StoryTypography &typography = settings.typography;
    sheet.beginGroup(ArticleSettings::tr("Article"));
    sheet.addChoice(ArticleSettings::tr("&Colours:"), "storyColorsComboBox"_L1,
        {ArticleSettings::tr("Like the system"), ArticleSettings::tr("Light"), ArticleSettings::tr("Dark"),
            ArticleSettings::tr("Sepia"), ArticleSettings::tr("High contrast")},
        int(settings.storyColors), [&settings](int choice) { settings.storyColors = StoryColors(choice); });
    auto *font = new QFontComboBox(&sheet);
    font->setObjectName("storyFontComboBox"_L1);
    font->setEditable(false);
    font->setCurrentFont(StoryFonts(typography, {}).serif());
    sheet.addRow(ArticleSettings::tr("&Font:"), font);
    QObject::connect(font, &QFontComboBox::currentFontChanged, &sheet, [&sheet, &typography](const QFont &chosen) {
        typography.family = chosen.family();
        sheet.announce();
    });
    sheet.addNumber(
        ArticleSettings::tr("&Size:"), "storySizeSpinBox"_L1, typography.size, smallestStorySize, largestStorySize);
    sheet.addNumber(ArticleSettings::tr("Line &height:"), "storyLineHeightSpinBox"_L1, typography.lineHeight,
        lowestLineHeight, highestLineHeight);
    sheet.addNumber(ArticleSettings::tr("Characters in a &line:"), "storyMeasureSpinBox"_L1, typography.measure,
        narrowestMeasure, widestMeasure);
    sheet.addCheckBox(ArticleSettings::tr("&Justified text"), "justifiedCheckBox"_L1, typography.justified);
    sheet.addCheckBox(
        ArticleSettings::tr("Divide long &words at the end of a line"), "hyphenatedCheckBox"_L1, typography.hyphenated);
}
