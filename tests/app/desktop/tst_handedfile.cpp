#include "app/desktop/HandedFile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestHandedFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsAFileByWhatIsInIt_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<HandedFile::Kind>("kind");
        QTest::addColumn<QUrl>("address");
        QTest::newRow("OPML") << "<opml version='2.0'><body><outline type='rss' text='A' "
                                 "xmlUrl='https://example.org/a'/></body></opml>"_ba
                              << HandedFile::Kind::Subscriptions << QUrl();
        QTest::newRow("Atom with its own address")
            << "<feed xmlns='http://www.w3.org/2005/Atom'><title>A</title><id>a</id><link rel='self' "
               "href='https://example.org/atom.xml'/><link href='https://example.org/'/></feed>"_ba
            << HandedFile::Kind::Feed << QUrl(u"https://example.org/atom.xml"_s);
        QTest::newRow("RSS that knows only its site")
            << "<rss version='2.0'><channel><title>A</title><link>https://example.org/</link></channel></rss>"_ba
            << HandedFile::Kind::Feed << QUrl(u"https://example.org/"_s);
        QTest::newRow("JSON Feed") << "{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"A\", "
                                      "\"feed_url\": \"https://example.org/feed.json\", \"items\": []}"_ba
                                   << HandedFile::Kind::Feed << QUrl(u"https://example.org/feed.json"_s);
    }

    void knowsAFileByWhatIsInIt()
    {
        QFETCH(QByteArray, bytes);
        const Result<HandedFile> file = lookInto(written(bytes));
        QVERIFY(file);
        QTEST(file->kind, "kind");
        QTEST(file->address, "address");
    }

    void saysWhyAFileIsNothingToOpen()
    {
        QCOMPARE(lookInto(m_folder.filePath(u"none"_s)).error().kind, Error::Kind::FileNotFound);
        QCOMPARE(lookInto(written("a shopping list")).error().kind, Error::Kind::NotAFeed);
        QCOMPARE(lookInto(written("<rss version='2.0'><channel><title>Nowhere</title></channel></rss>")).error().kind,
            Error::Kind::NotAFeed);
    }

private:
    QString written(const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(u"handed"_s));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(bytes);
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestHandedFile)
#include "tst_handedfile.moc"
