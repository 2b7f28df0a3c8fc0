#include "core/story/BlogWords.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestBlogWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatBlogsPrintAroundPosts_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("isOfBlog");
        const QStringList printed{u"3 Comments"_s, u"← Previous Next →"_s, u"Newer Post Older Post Home"_s,
            u"Bookmark and Share"_s, u"This entry was posted in Isles and tagged ferry. Bookmark the permalink."_s,
            u"You can leave a response, or trackback from your own site."_s, u"Labels: ferry, harbour"_s,
            u"12 Responses to \"The ferry\""_s, u"Posted by Nora at 3:40 PM"_s, u"Schlagwörter: Hafen, Fähre"_s,
            u"Dieser Beitrag wurde am 12. März 2019 veröffentlicht."_s, u"Schreibe einen Kommentar"_s,
            u"Gefällt mir: Gefällt mir Wird geladen …"_s, u"Ähnliche Beiträge"_s, u"Publié dans Actualités"_s,
            u"Laisser un commentaire"_s, u"Etiquetas: ferry"_s, u"Lascia un commento"_s, u"2 reacties"_s};
        for (const QString &line : printed)
            QTest::newRow(qPrintable(line)) << line << true;
        const QStringList told{u"Back to the harbour they went."_s, u"Comments like these are rare on the isle."_s,
            u"One response to the flood was a new pier."_s, u"Posted in 1911, the letter came a hundred years late."_s,
            u"Labels on the old crates told where they came from."_s, u"Gefällt mir der Hafen? Ja."_s,
            u"Next entry to the harbour is at nine."_s, u""_s};
        for (const QString &line : told)
            QTest::newRow(qPrintable(u"not: "_s + line)) << line << false;
    }

    void knowsWhatBlogsPrintAroundPosts()
    {
        QFETCH(QString, line);
        QFETCH(bool, isOfBlog);
        QCOMPARE(isBlogLine(line), isOfBlog);
    }
};

QTEST_GUILESS_MAIN(TestBlogWords)
#include "tst_blogwords.moc"
