#include "core/store/Database.h"
#include "tests/core/store/StoreFixture.h"

using namespace Qt::StringLiterals;

class TestLoads : public QObject {
    Q_OBJECT

    static QUrl picture() { return QUrl(u"https://pictures.example/1.png"_s); }

    static bool isRefused(StoreFixture &store, const QDateTime &at)
    {
        return valueOf(store.database().loadFailure(picture(), at)).has_value();
    }

private Q_SLOTS:
    void whatCannotBeHadIsAskedForEverMoreSeldom()
    {
        StoreFixture store;
        QDateTime now = StoreFixture::noon();
        for (const int days : {1, 2, 4, 8, 16, 32, 32}) {
            QVERIFY(!isRefused(store, now));
            QVERIFY(store.database().noteLoadFailure(picture(), Error::Kind::Gone, now));
            QVERIFY(isRefused(store, now.addDays(days).addSecs(-1)));
            now = now.addDays(days);
        }
        QVERIFY(store.database().noteLoadFailure(picture(), Error::Kind::Gone, now));
        QVERIFY(valueOf(store.database().saveImage(picture(), "bytes", now, 300)));
        QVERIFY(!isRefused(store, now));
    }

    void tellsWhyItCouldNotBeHad()
    {
        StoreFixture store;
        QVERIFY(store.database().noteLoadFailure(picture(), Error::Kind::NotAnImage, StoreFixture::noon()));
        const std::optional<Error> failure = valueOf(store.database().loadFailure(picture(), StoreFixture::noon()));
        QCOMPARE(failure->kind, Error::Kind::NotAnImage);
        QCOMPARE(failure->retryAt, StoreFixture::noon().addDays(1).toUTC());
    }

    void keepsWhoWasAskedForEachThing()
    {
        StoreFixture store;
        const QUrl page(u"https://news.example/one"_s);
        const QUrl shortened(u"https://short.example/1"_s);
        const QDateTime noon = StoreFixture::noon().toUTC();
        QVERIFY(store.database().noteContacts({{page, shortened, noon}, {page, page, noon.addSecs(1)},
            {picture(), picture(), noon}, {page, page, noon.addSecs(9)}}));
        QCOMPARE(valueOf(store.database().contacts({page})),
            (QList<Contact>{{page, shortened, noon}, {page, page, noon.addSecs(9)}}));
        QCOMPARE(valueOf(store.database().contacts({picture(), page})).size(), 3);
        QVERIFY(valueOf(store.database().contacts({QUrl(u"https://news.example/two"_s)})).isEmpty());
    }

    void aStoryThatGoesTakesItsRecordWithIt()
    {
        StoreFixture store;
        const EntryId entry = store.merge(store.addFeed(u"news"_s), {item(u"One"_s, 40 * 24 * 60)}).added.first();
        const QUrl page(u"https://news.example/one"_s);
        Story shown{.lead = {.url = picture()}, .verdict = Verdict::Full, .source = StorySource::Page};
        QVERIFY(store.database().saveStory(entry, shown));
        QVERIFY(store.database().mark({entry}, Mark::Read, StoreFixture::noon()));
        QVERIFY(store.database().noteContacts(
            {{page, page, StoreFixture::noon()}, {picture(), picture(), StoreFixture::noon()}}));
        QCOMPARE(valueOf(store.database().expireRead({.days = 30}, StoreFixture::noon(), 10)).removed, QList{entry});
        QVERIFY(valueOf(store.database().contacts({page, picture()})).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLoads)
#include "tst_loads.moc"
