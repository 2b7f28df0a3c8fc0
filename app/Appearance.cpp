#include "app/Appearance.h"

#include "app/desktop/Identity.h"
#include "ui/FusionStyle.h"

#include <QApplication>
#include <QIcon>
#include <QLibraryInfo>
#include <QLocale>
#include <QPalette>
#include <QStyle>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

QPalette lightPalette()
{
    QPalette palette(QColor(0xf6f5f2));
    palette.setColor(QPalette::Window, QColor(0xf6f5f2));
    palette.setColor(QPalette::Base, QColor(0xffffff));
    palette.setColor(QPalette::AlternateBase, QColor(0xf3f1ec));
    palette.setColor(QPalette::Highlight, QColor(0x2f6f9f));
    palette.setColor(QPalette::HighlightedText, QColor(0xffffff));
    palette.setColor(QPalette::Link, QColor(0x1b5a8a));
    palette.setColor(QPalette::PlaceholderText, QColor(0x6b6963));
    return palette;
}

QPalette darkPalette()
{
    QPalette palette(QColor(0x26282b));
    for (const QPalette::ColorRole role :
        {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, QColor(0xe4e2dd));
    palette.setColor(QPalette::Window, QColor(0x26282b));
    palette.setColor(QPalette::Base, QColor(0x1d1f21));
    palette.setColor(QPalette::AlternateBase, QColor(0x232528));
    palette.setColor(QPalette::Button, QColor(0x2d3033));
    palette.setColor(QPalette::ToolTipBase, QColor(0x2d3033));
    palette.setColor(QPalette::Highlight, QColor(0x3d7fb1));
    palette.setColor(QPalette::HighlightedText, QColor(0xffffff));
    palette.setColor(QPalette::Link, QColor(0x8ec1ea));
    palette.setColor(QPalette::PlaceholderText, QColor(0x9a988f));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x7d7b75));
    return palette;
}

QPalette sepiaPalette()
{
    QPalette palette(QColor(0xefe6d3));
    for (const QPalette::ColorRole role :
        {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, QColor(0x372c20));
    palette.setColor(QPalette::Window, QColor(0xefe6d3));
    palette.setColor(QPalette::Base, QColor(0xf7f0e1));
    palette.setColor(QPalette::AlternateBase, QColor(0xefe5cf));
    palette.setColor(QPalette::Highlight, QColor(0x8a5a2b));
    palette.setColor(QPalette::HighlightedText, QColor(0xffffff));
    palette.setColor(QPalette::Link, QColor(0x7d3a0c));
    palette.setColor(QPalette::PlaceholderText, QColor(0x6f5f4a));
    return palette;
}

QPalette paletteFor(const QString &theme)
{
    if (theme == "dark"_L1)
        return darkPalette();
    return theme == "sepia"_L1 ? sepiaPalette() : lightPalette();
}

/// Loads `catalogue` for the person's language and keeps it as long as the application lives.
bool install(const QString &catalogue, const QString &folder)
{
    auto *translator = new QTranslator(qApp);
    return translator->load(QLocale(), catalogue, u"_"_s, folder) && QCoreApplication::installTranslator(translator);
}

/// Our own words, and the side on which they begin. English is a catalogue too: it holds the plurals, which every
/// language without a catalogue needs.
void installOwnWords()
{
    if (install(u"broadsheet"_s, u":/i18n"_s)) {
        QGuiApplication::setLayoutDirection(QLocale().textDirection());
        return;
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    auto *english = new QTranslator(qApp);
    if (english->load(u":/i18n/broadsheet_en"_s))
        QCoreApplication::installTranslator(english);
}

} // namespace

void introduceApplication()
{
    QGuiApplication::setApplicationDisplayName(u"Broadsheet"_s);
    QGuiApplication::setDesktopFileName(applicationId);
    QGuiApplication::setWindowIcon(QIcon::fromTheme(applicationId, QIcon(u":/app/org.broadsheet.Reader.svg"_s)));
    install(u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    installOwnWords();
    if (QApplication::style()->name() == "fusion"_L1)
        QApplication::setStyle(new FusionStyle);
}

void wearTheme(const QString &theme)
{
    if (theme.isEmpty())
        return;
    QApplication::setStyle(new FusionStyle);
    QApplication::setPalette(paletteFor(theme));
}
