#include "core/base/Log.h"
#include "core/base/LogFile.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;

class TestLogFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) { });
    }

    void keepsWhatIsLoggedWithTimeLevelAndCategory()
    {
        const QTemporaryDir folder;
        const QString path = write(folder.filePath(u"state"_s), [] { qCWarning(logStore) << "It is damaged"; });
        const QString line = QString::fromUtf8(bytesOf(path));
        static const QRegularExpression shape(
            uR"(^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z warning broadsheet\.store: It is damaged\n$)"_s);
        QVERIFY2(shape.match(line).hasMatch(), qPrintable(line));
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void keepsDebugMessagesOut()
    {
        const QTemporaryDir folder;
        QLoggingCategory::setFilterRules(u"broadsheet.*.debug=true"_s);
        const QString path = write(folder.path(), [] { qCDebug(logFetch) << "somebody reads this"; });
        QLoggingCategory::setFilterRules({});
        QCOMPARE(bytesOf(path), QByteArray());
    }

    void cutsOutWhatIsPrivate_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kept");
        QTest::newRow("address") << u"No answer from https://example.org/feed?user=ann in time"_s
                                 << u"No answer from https://… in time"_s;
        QTest::newRow("quoted") << u"\"feed://example.org/a\" is none"_s << u"\"feed://…\" is none"_s;
        QTest::newRow("home") << QDir::homePath() + u"/.local/share/broadsheet is full"_s
                              << u"~/.local/share/broadsheet is full"_s;
        QTest::newRow("nothing") << u"Ratio 3:4, see http"_s << u"Ratio 3:4, see http"_s;
    }

    void cutsOutWhatIsPrivate()
    {
        QFETCH(QString, text);
        QTEST(withoutPrivateParts(text), "kept");
    }

    void movesAFullFileAsideAndDropsTheOneBefore()
    {
        const QTemporaryDir folder;
        const QString path = write(folder.path(), [] {
            const QString words(10'000, u'x');
            for (qint64 written = 0; written < 3 * LogFile::fullAt; written += words.size())
                qCWarning(logStore).noquote() << words;
        });
        QVERIFY(QFileInfo(path).size() > 0);
        QVERIFY(QFileInfo(path).size() < LogFile::fullAt + 20'000);
        QVERIFY(QFileInfo(path + u".1"_s).size() >= LogFile::fullAt);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 2);
    }

    void goesOnWhereNothingCanBeWritten()
    {
        const LogFile log(u"/proc/none"_s);
        qCWarning(logStore) << "nobody keeps this";
    }

private:
    static QString write(const QString &folder, const std::function<void()> &work)
    {
        const LogFile log(folder);
        work();
        return log.path();
    }

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

QTEST_GUILESS_MAIN(TestLogFile)
#include "tst_logfile.moc"
