#include "app/Appearance.h"
#include "app/desktop/DesktopService.h"
#include "app/desktop/Identity.h"

#include <QApplication>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// One application ID everywhere: without that a desktop shows a wrong icon, a second entry, or no window.
class TestIdentity : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isOneNameInEveryFile_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("pattern");
        QTest::newRow("icon") << u"org.broadsheet.Reader.desktop"_s << u"^Icon=(.*)$"_s;
        QTest::newRow("D-Bus") << u"org.broadsheet.Reader.service.in"_s << u"^Name=(.*)$"_s;
        QTest::newRow("metainfo") << u"org.broadsheet.Reader.metainfo.xml"_s << u"<id>(.*)</id>"_s;
        QTest::newRow("metainfo's launchable")
            << u"org.broadsheet.Reader.metainfo.xml"_s << u"<launchable type=\"desktop-id\">(.*)\\.desktop<"_s;
        QTest::newRow("metainfo's D-Bus") << u"org.broadsheet.Reader.metainfo.xml"_s << u"<dbus type=\"user\">(.*)<"_s;
        QTest::newRow("CMake") << u"CMakeLists.txt"_s << u"set\\(application_id (.*)\\)"_s;
        QTest::newRow("drawn icons") << u"icons/drawIcons.cpp"_s << u"apps/(.*)\\.png"_s;
    }

    void isOneNameInEveryFile()
    {
        QFETCH(QString, file);
        QFETCH(QString, pattern);
        const QRegularExpression line(pattern, QRegularExpression::MultilineOption);
        const QRegularExpressionMatch match = line.match(textOf(file));
        QVERIFY2(match.hasMatch(), qPrintable(file));
        QCOMPARE(match.captured(1), QString(applicationId));
    }

    void isTheNameOfTheFiles()
    {
        for (const auto suffix : {".desktop"_L1, ".metainfo.xml"_L1, ".service.in"_L1, ".mime.xml"_L1})
            QVERIFY(QFile::exists(packaging() + applicationId + suffix));
        for (const auto suffix : {".svg"_L1, "-symbolic.svg"_L1, "-small.svg"_L1})
            QVERIFY(QFile::exists(packaging() + "icons/"_L1 + applicationId + suffix));
    }

    void isTheNameOfTheWindowsAndOnTheBus()
    {
        introduceApplication();
        QCOMPARE(QGuiApplication::desktopFileName(), QString(applicationId));
        QVERIFY(!QGuiApplication::windowIcon().isNull());
        QCOMPARE(DesktopService(QDBusConnection(u"none"_s), {}).name(), QString(applicationId));
        const QString other = DesktopService(QDBusConnection(u"none"_s), u"/tmp/profile"_s).name();
        QVERIFY(other.startsWith(applicationId + u'.'));
        QVERIFY(other != DesktopService(QDBusConnection(u"none"_s), u"/tmp/another"_s).name());
    }

    /// Whatever the desktop may hand over, the desktop file says so, and metainfo too.
    void offersTheSameTypesEverywhere()
    {
        const QRegularExpression entry(u"^MimeType=(.*);$"_s, QRegularExpression::MultilineOption);
        QStringList desktop = entry.match(textOf(applicationId + ".desktop"_L1)).captured(1).split(u';');
        desktop.removeIf([](const QString &type) { return type.startsWith("x-scheme-handler/"_L1); });
        QStringList metainfo;
        const QRegularExpression type(u"<mediatype>(.*)</mediatype>"_s);
        const QString text = textOf(applicationId + ".metainfo.xml"_L1);
        for (auto match = type.globalMatch(text); match.hasNext();)
            metainfo += match.next().captured(1);
        QCOMPARE(metainfo, desktop);
        QVERIFY(desktop.size() > 4);
    }

    void isSaidWithOneAddress()
    {
        const QRegularExpression home(u"<url type=\"homepage\">(.*)</url>"_s);
        QCOMPARE(home.match(textOf(applicationId + ".metainfo.xml"_L1)).captured(1), QString(projectAddress));
    }

private:
    static QString packaging() { return u"" SOURCE_ROOT "/packaging/"_s; }

    static QString textOf(const QString &file)
    {
        QFile opened(packaging() + file);
        return opened.open(QIODevice::ReadOnly) ? QString::fromUtf8(opened.readAll()) : QString();
    }
};

QTEST_MAIN(TestIdentity)
#include "tst_identity.moc"
