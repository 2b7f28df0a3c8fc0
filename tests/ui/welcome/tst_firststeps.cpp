#include "ui/welcome/FoundSubscriptions.h"
#include "ui/welcome/StarterDialog.h"

#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace {

const QList<StarterBundle> bundles{
    {u"News"_s, u"en"_s,
        {{u"One"_s, QUrl(u"https://one.example/feed"_s)}, {u"Two"_s, QUrl(u"https://two.example/feed"_s)}}},
    {u"Deutsch"_s, u"de"_s, {{u"Drei"_s, QUrl(u"https://drei.example/feed"_s)}}}};

} // namespace

class TestFirstSteps : public QObject {
    Q_OBJECT

    void write(const QString &path, const QByteArray &bytes) const
    {
        QDir().mkpath(QFileInfo(m_home.filePath(path)).path());
        QFile file(m_home.filePath(path));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    void makeDatabase(const QString &path, const QStringList &statements) const
    {
        QDir().mkpath(QFileInfo(m_home.filePath(path)).path());
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"fixture"_s);
            database.setDatabaseName(m_home.filePath(path));
            QVERIFY(database.open());
            for (const QString &statement : statements)
                QVERIFY(QSqlQuery(database).exec(statement));
        }
        QSqlDatabase::removeDatabase(u"fixture"_s);
    }

private Q_SLOTS:
    void writesBundlesAsAListThatItReadsBack()
    {
        QList<StarterBundle> read = starterBundles(opmlOf(bundles));
        QCOMPARE(read.size(), 2);
        QCOMPARE(read[0].feeds, bundles[0].feeds);
        QCOMPARE(read[1].title, u"Deutsch"_s);
    }

    void choosesWhatIsInThePersonsLanguage()
    {
        StarterDialog dialog(bundles, {u"de"_s});
        const QList<StarterBundle> chosen = dialog.chosen();
        QVERIFY(chosen[0].feeds.isEmpty());
        QCOMPARE(chosen[1].feeds, bundles[1].feeds);
        auto *button = dialog.findChild<QPushButton *>(u"followStartersButton"_s);
        QVERIFY(button->isEnabled());
        dialog.findChild<QTreeWidget *>()->topLevelItem(1)->setCheckState(0, Qt::Unchecked);
        QVERIFY(!button->isEnabled());
        dialog.findChild<QTreeWidget *>()->topLevelItem(0)->setCheckState(0, Qt::Checked);
        QCOMPARE(dialog.chosen()[0].feeds.size(), 2);
    }

    void findsWhatOtherReadersHave()
    {
        QCOMPARE(findSubscriptions(m_home.path()).size(), 0);
        write(u".config/liferea/feedlist.opml"_s, opmlOf(bundles));
        write(u".newsboat/urls"_s,
            "https://a.example/feed tech \"~A title\"\n# a remark\n\"exec:run me\"\n\"query:all:unread = yes\"\n"
            "https://b.example/rss \"!hidden\" \"open source\"\nhttps://c.example/rss\n");
        write(u".thunderbird/x.default/Mail/Feeds/feeds.json"_s,
            "[{\"url\":\"https://d.example/rss\",\"title\":\"D\","
            "\"destFolder\":\"mailbox://nobody@Feeds/World%20news\"}]");
        const QList<FoundSubscriptions> found = findSubscriptions(m_home.path());
        QCOMPARE(found.size(), 3);
        QCOMPARE(found[0].program, u"Liferea"_s);
        QCOMPARE(starterBundles(*readSubscriptions(found[0])).size(), 2);
        const QList<StarterBundle> newsboat = starterBundles(*readSubscriptions(found[1]));
        QCOMPARE(newsboat.size(), 3);
        QCOMPARE(newsboat[1].title, u"open source"_s);
        QCOMPARE(newsboat[1].feeds.first().url, QUrl(u"https://b.example/rss"_s));
        const QList<StarterBundle> thunderbird = starterBundles(*readSubscriptions(found[2]));
        QCOMPARE(thunderbird.size(), 1);
        QCOMPARE(thunderbird[0].title, u"World news"_s);
        QCOMPARE(thunderbird[0].feeds.first().title, u"D"_s);
    }

    void findsTheDatabasesOfOtherReaders()
    {
        const QString quiteRss = u".local/share/QuiteRss/QuiteRss/feeds.db"_s;
        const QString rssGuard = u".config/RSS Guard 4/database/database.db"_s;
        makeDatabase(quiteRss,
            {u"CREATE TABLE feeds(id integer primary key, text, title, xmlUrl, htmlUrl, parentId, rowToParent)"_s,
                u"INSERT INTO feeds VALUES(1, 'Sea', '', '', '', 0, 0)"_s,
                u"INSERT INTO feeds VALUES(2, 'Ferry', '', 'https://ferry.example/rss', '', 1, 0)"_s});
        makeDatabase(rssGuard,
            {u"CREATE TABLE Categories(id INTEGER PRIMARY KEY, parent_id, title)"_s,
                u"CREATE TABLE Feeds(id INTEGER PRIMARY KEY, title, category, source)"_s,
                u"INSERT INTO Categories VALUES(1, -1, 'Land')"_s,
                u"INSERT INTO Feeds VALUES(1, 'Railway', 1, 'https://railway.example/rss')"_s});
        const QList<FoundSubscriptions> found = findSubscriptions(m_home.path());
        for (const auto &[program, path, folder, title] : {std::tuple{u"QuiteRSS"_s, quiteRss, u"Sea"_s, u"Ferry"_s},
                 std::tuple{u"RSS Guard"_s, rssGuard, u"Land"_s, u"Railway"_s}}) {
            const auto one = std::ranges::find(found, program, &FoundSubscriptions::program);
            QVERIFY2(one != found.end(), qPrintable(program));
            QCOMPARE(one->path, m_home.filePath(path));
            const QList<StarterBundle> read = starterBundles(readSubscriptions(*one).value_or(QByteArray()));
            QCOMPARE(read.size(), 1);
            QCOMPARE(read.first().title, folder);
            QCOMPARE(read.first().feeds.first().title, title);
        }
    }

    void saysWhenAFileWentAway()
    {
        QVERIFY(!readSubscriptions({u"X"_s, m_home.filePath(u"nowhere"_s), FoundSubscriptions::Format::Opml}));
    }

private:
    QTemporaryDir m_home;
};

QTEST_MAIN(TestFirstSteps)
#include "tst_firststeps.moc"
