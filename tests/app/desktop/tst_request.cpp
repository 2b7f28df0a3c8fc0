#include "app/desktop/StartRequest.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

class TestRequest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        qunsetenv("XDG_ACTIVATION_TOKEN");
        qunsetenv("DESKTOP_STARTUP_ID");
    }

    void keepsAddressesAsTheyWereWritten()
    {
        const QStringList words{u"feed:https://example.org/feed"_s, u"example.org"_s, u""_s};
        QCOMPARE(requestOf(words, {}, u"/"_s).addresses, words);
    }

    void namesFilesSoThatAnotherFolderFindsThem()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"my feeds.opml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QString address = QUrl::fromLocalFile(file.fileName()).toString();
        QCOMPARE(requestOf({u"my feeds.opml"_s}, {}, folder.path()).addresses, QStringList{address});
        QCOMPARE(requestOf({file.fileName()}, {}, u"/"_s).addresses, QStringList{address});
        QCOMPARE(requestOf({address}, {}, u"/"_s).addresses, QStringList{address});
    }

    void takesTheTokenOfTheClick()
    {
        QCOMPARE(requestOf({}, {}, u"/"_s).activationToken, QByteArray());
        qputenv("DESKTOP_STARTUP_ID", "panel-1_TIME2");
        QCOMPARE(requestOf({}, {}, u"/"_s).activationToken, "panel-1_TIME2"_ba);
        qputenv("XDG_ACTIVATION_TOKEN", "kwin-7");
        QCOMPARE(requestOf({}, {}, u"/"_s).activationToken, "kwin-7"_ba);
    }
};

QTEST_GUILESS_MAIN(TestRequest)
#include "tst_request.moc"
