#include "ui/story/CodeHighlighter.h"
#include "ui/story/StoryTheme.h"

#include <QPalette>
#include <QTest>

/// Every theme can be read for hours: contrast as WCAG 2.2 counts it.
class TestStoryTheme final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsTheContrastsOfTheStandard();
    void textHasSevenToOne_data() { themes(); }
    void textHasSevenToOne();
    void everyPartOfCodeHasFourAndAHalfToOne_data() { themes(); }
    void everyPartOfCodeHasFourAndAHalfToOne();
    void wordsInHighlightsCanBeRead_data() { themes(); }
    void wordsInHighlightsCanBeRead();
    void keepsAColourThatIsReadable();
    void findsTheNearestReadableColour();
    void followsTheDesktop();

private:
    static void themes();
};

namespace {

QPalette palette(QRgb base, QRgb text, QRgb link, QRgb highlight, QRgb highlighted)
{
    QPalette palette;
    palette.setColor(QPalette::Base, QColor(base));
    palette.setColor(QPalette::Text, QColor(text));
    palette.setColor(QPalette::Link, QColor(link));
    palette.setColor(QPalette::Highlight, QColor(highlight));
    palette.setColor(QPalette::HighlightedText, QColor(highlighted));
    return palette;
}

} // namespace

void TestStoryTheme::themes()
{
    QTest::addColumn<StoryTheme>("theme");
    QTest::newRow("light") << StoryTheme::light();
    QTest::newRow("dark") << StoryTheme::dark();
    QTest::newRow("sepia") << StoryTheme::sepia();
    QTest::newRow("high contrast") << StoryTheme::highContrast();
    QTest::newRow("a light desktop") << StoryTheme::fromPalette(
        palette(0xffffff, 0x232629, 0x2980b9, 0x3daee9, 0xffffff));
    QTest::newRow("a dark desktop") << StoryTheme::fromPalette(
        palette(0x141618, 0xfcfcfc, 0x1d99f3, 0x3daee9, 0xffffff));
    QTest::newRow("a grey desktop") << StoryTheme::fromPalette(
        palette(0x808080, 0x909090, 0x808080, 0x808080, 0x808080));
}

void TestStoryTheme::knowsTheContrastsOfTheStandard()
{
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
    QVERIFY(qAbs(contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
}

void TestStoryTheme::textHasSevenToOne()
{
    QFETCH(const StoryTheme, theme);
    // Nothing on a middle grey reaches 7:1; then it is as much as black or white can give.
    const double possible =
        qMax(contrastRatio(theme.background, Qt::black), contrastRatio(theme.background, Qt::white));
    const double wanted = qMin(7.0, possible);
    for (const QColor &color : {theme.text, theme.quiet, theme.link})
        QVERIFY2(contrastRatio(theme.background, color) >= wanted, qPrintable(color.name()));
    if (possible > 8)
        for (const QColor &color : {theme.text, theme.quiet, theme.link})
            QVERIFY2(contrastRatio(theme.panel, color) >= 7, qPrintable(color.name()));
}

void TestStoryTheme::everyPartOfCodeHasFourAndAHalfToOne()
{
    QFETCH(const StoryTheme, theme);
    for (int role = 0; role <= int(CodeRole::Warning); ++role) {
        const QColor color = colorOf(CodeRole(role), theme.code);
        QVERIFY2(contrastRatio(theme.panel, color) >= 4.5, qPrintable(QString::number(role) + color.name()));
    }
}

void TestStoryTheme::wordsInHighlightsCanBeRead()
{
    QFETCH(const StoryTheme, theme);
    const double possible = qMax(contrastRatio(theme.selection, Qt::black), contrastRatio(theme.selection, Qt::white));
    QVERIFY(contrastRatio(theme.selection, theme.selectedText) >= qMin(7.0, possible));
    QVERIFY(contrastRatio(theme.pill, theme.text) >= 4.5);
    QVERIFY(contrastRatio(theme.mark, theme.text) >= 4.5);
    QVERIFY(contrastRatio(theme.found, theme.text) >= 4.5);
}

void TestStoryTheme::keepsAColourThatIsReadable()
{
    QCOMPARE(readableOn(Qt::white, QColor(0x00, 0x00, 0x80), 7), QColor(0x00, 0x00, 0x80));
}

void TestStoryTheme::findsTheNearestReadableColour()
{
    const QColor found = readableOn(Qt::white, QColor(0x60, 0xa0, 0xff), 7);
    QVERIFY(contrastRatio(Qt::white, found) >= 7);
    QVERIFY(contrastRatio(Qt::white, found) < 8);
    QVERIFY(found.blue() > found.red());
}

void TestStoryTheme::followsTheDesktop()
{
    const StoryTheme theme = StoryTheme::fromPalette(palette(0x141618, 0xfcfcfc, 0x1d99f3, 0x3daee9, 0xffffff));
    QVERIFY(theme.isDark());
    QCOMPARE(theme.background, QColor(0x14, 0x16, 0x18));
    QCOMPARE(theme.text, QColor(0xfc, 0xfc, 0xfc));
}

QTEST_GUILESS_MAIN(TestStoryTheme)
#include "tst_storytheme.moc"
