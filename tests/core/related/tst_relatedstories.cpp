#include "core/base/Words.h"
#include "core/related/CommonWords.h"
#include "core/related/RelatedStories.h"
#include "core/related/SharedWords.h"
#include "core/related/Signature.h"
#include "core/related/Similarity.h"
#include "core/related/StoryGroups.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 11, 23), QTime(12, 0), QTimeZone::UTC);

StoryText story(qint64 id, const QString &title, const QString &body, int days = 0)
{
    return {.id = EntryId{id}, .feed = FeedId{id}, .published = noon.addDays(-days), .title = title, .body = body};
}

/// An index in memory of the kind that the store keeps on disk.
class Index {
public:
    /// Counts, signs and groups the stories in this order.
    explicit Index(const QList<StoryText> &stories)
        : m_stories(stories)
    {
        for (const StoryText &one : stories) {
            for (const TermCount &term : termsOf(one.title, one.body))
                ++m_frequencies[term.term];
        }
        for (const StoryText &one : stories)
            add(one);
        Headlines headlines;
        for (StoryText &one : m_stories)
            one.group = groupOf(one, candidates(one), m_stories, headlines);
    }

    QList<Neighbour> neighbours(qint64 id) const
    {
        const StoryText &one = m_stories[id - 1];
        return neighboursOf(one, candidates(one), m_stories);
    }

    const StoryText &text(qint64 id) const { return m_stories[id - 1]; }
    QList<Candidate> candidates(const StoryText &one) const
    {
        QList<PostingList> lists;
        for (const SignatureTerm &term : signatureOf(one))
            lists += PostingList{0, term.term, m_postings.value(term.term)};
        return candidatesOf(signatureOf(one), lists, one.id);
    }

    /// Signs it once more, as after an update of its text.
    void add(const StoryText &one)
    {
        for (const SignatureTerm &term : signatureOf(one)) {
            QByteArray &postings = m_postings[term.term];
            postings += char(one.id.value & 0xff);
            postings += char(one.id.value >> 8);
            postings += char(term.weight);
        }
    }

private:
    Signature signatureOf(const StoryText &one) const
    {
        const QList<TermCount> terms = termsOf(one.title, one.body);
        QList<int> frequencies;
        for (const TermCount &term : terms)
            frequencies += m_frequencies.value(term.term);
        return ::signatureOf(terms, frequencies, int(m_stories.size()));
    }

    QList<StoryText> m_stories;
    QHash<quint32, int> m_frequencies;
    QHash<quint32, QByteArray> m_postings;
};

QList<StoryText> newsOfADay()
{
    return {
        story(1, u"Huawei unveils cybersecurity centre"_s,
            u"Huawei opened a cybersecurity centre in Brussels, said chairman Ken Hu on Tuesday."_s),
        story(2, u"Huawei opens a cybersecurity centre in Brussels"_s,
            u"Chairman Ken Hu of Huawei opened the centre for cybersecurity in Brussels."_s),
        story(3, u"Storm closes the harbour"_s, u"The storm closed the harbour on Tuesday; ferries stayed in port."_s),
        story(4, u"Ferries sail again after the storm"_s,
            u"Ferries left the harbour again after the storm had passed."_s, 1),
        story(5, u"Huawei fined over patents"_s, u"A court fined Huawei over patents for antennas."_s, 30),
        story(6, u"Recipe: lentil soup"_s, u"Lentils, carrots and an hour of patience."_s),
        story(7, u"Photos of the day"_s, u"Kites over a beach, a market in the rain, a wedding."_s),
        story(8, u"Photos of the day"_s, u"Skaters on a canal, a baker at dawn, two owls."_s, 1),
    };
}

} // namespace

class TestRelatedStories : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsWordsWhereTheyStand()
    {
        const QList<TermCount> terms = termsOf(u"Huawei's café"_s, u"A Huawei CAFE in a café"_s);
        QCOMPARE(terms.size(), 3);
        QCOMPARE(terms[0], (TermCount{termOf(u"huawei"_s), 1, 1, 1}));
        QCOMPARE(terms[1], (TermCount{termOf(u"cafe"_s), 1, 2, 1}));
        QCOMPARE(terms[2], (TermCount{termOf(u"in"_s), 0, 1}));
    }

    void keepsTheWordsThatTellMost()
    {
        QList<TermCount> terms;
        QList<int> frequencies;
        for (quint32 i = 0; i < 200; ++i) {
            terms += TermCount{.term = i, .inBody = 1};
            frequencies += int(1 + i * 5);
        }
        terms += TermCount{.term = 1000, .inBody = 50};
        frequencies += 1000;
        const Signature signature = signatureOf(terms, frequencies, 1000);
        QCOMPARE(signature.size(), 48);
        QCOMPARE(signature.first().term, 0u);
        double length = 0;
        for (const SignatureTerm &term : signature) {
            QVERIFY(term.term < 48); // never the word that every story has
            length += term.weight / 255.0 * term.weight / 255.0;
        }
        QVERIFY(length > 0.98 && length < 1.02);
    }

    void signsNothingWithoutWords()
    {
        QVERIFY(signatureOf({}, {}, 10).isEmpty());
        QVERIFY(candidatesOf({}, {}, EntryId{1}).isEmpty());
    }

    void findsTheSameStoryFirst()
    {
        const Index index(newsOfADay());
        const QList<Neighbour> neighbours = index.neighbours(1);
        QVERIFY(!neighbours.isEmpty());
        QCOMPARE(neighbours.first().id, EntryId{2});
        QCOMPARE(neighbours.first().kind, RelatedEntry::Kind::Same);
        QCOMPARE(index.text(1).group, index.text(2).group);
    }

    void saysWhichWordsTheyShare()
    {
        const Index index(newsOfADay());
        const QList<quint32> shared = index.neighbours(1).first().shared;
        QVERIFY(shared.contains(termOf(u"cybersecurity"_s)));
        const QStringList reasons = SharedWords(index.text(1).title + u'\n' + index.text(1).body).reasons(shared);
        QVERIFY2(reasons.contains(u"Ken Hu"_s), qPrintable(reasons.join(u", "_s)));
        QVERIFY(reasons.size() <= 4);
    }

    void saysNothingThatTellsNothing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reasons");
        QTest::newRow("names stand whole")
            << u"Der Besuch von Angela Merkel in Rom"_s << u"Besuch, Angela Merkel, Rom"_s;
        QTest::newRow("no stop words") << u"Elle parle de lui dans le jardin"_s << u"parle, jardin"_s;
        QTest::newRow("no lone numbers") << u"12 boats sank"_s << u"boats, sank"_s;
        QTest::newRow("short names") << u"talks of EU and G7 on ab"_s << u"talks, EU, G7"_s;
        QTest::newRow("Chinese in runs") << u"北京大学。"_s << u"北京大学"_s;
        QTest::newRow("languages of machines") << u"written in C++ today"_s << u"written, C++"_s;
    }

    void saysNothingThatTellsNothing()
    {
        QFETCH(QString, text);
        QFETCH(QString, reasons);
        const QList<TermCount> terms = termsOf(text, {});
        QList<quint32> shared;
        for (const SignatureTerm &term : ::signatureOf(terms, QList<int>(terms.size(), 1), 3))
            shared += term.term;
        std::ranges::sort(
            shared, {}, [&](quint32 of) { return std::ranges::find(terms, of, &TermCount::term) - terms.cbegin(); });
        QCOMPARE(SharedWords(text).reasons(shared).join(u", "_s), reasons);
    }

    void knowsTheCommonWordsOfALanguage_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("common");
        QTest::addColumn<QString>("telling");
        QTest::newRow("English") << u"both of them said that the war had begun in her town"_s << u"that"_s << u"war"_s;
        QTest::newRow("German") << u"Der Krieg war in der Stadt noch nicht zu hören"_s << u"war"_s << u"krieg"_s;
        QTest::newRow("Russian") << u"Она сказала, что это было в городе"_s << u"что"_s << u"городе"_s;
        QTest::newRow("Arabic") << u"قال الوزير إن الاجتماع كان في القاهرة"_s << u"كان"_s << u"الوزير"_s;
        QTest::newRow("Japanese") << u"東京で会議を開催している"_s << u"いる"_s << u"東京"_s;
    }

    void knowsTheCommonWordsOfALanguage()
    {
        QFETCH(QString, text);
        QFETCH(QString, common);
        QFETCH(QString, telling);
        const QSet<quint32> found = commonTermsIn(termsOf({}, text));
        const auto termIn = [](const QString &word) { return termsOf({}, word).first().term; };
        QVERIFY(found.contains(termIn(common)));
        QVERIFY(!found.contains(termIn(telling)));
    }

    void countsCapitalsThatNoSentenceExplains()
    {
        const auto names = [](const QString &title, const QString &body) {
            QStringList found;
            for (const TermCount &term : termsOf(title, body)) {
                for (const Word &word : wordsOf(QString(title + u' ' + body))) {
                    if (termOf(word.folded) == term.term && term.asName > 0 && !found.contains(word.folded))
                        found += word.folded;
                }
            }
            return found;
        };
        QCOMPARE(names({}, u"Storms hit Kiel. Ships wait. “They” wait, says Ann Lee"_s),
            QStringList({u"kiel"_s, u"ann"_s, u"lee"_s}));
        QCOMPARE(names(u"Every Word Of This Shouts"_s, {}), QStringList());
        QCOMPARE(names(u"Storm over Kiel tonight"_s, {}), QStringList{u"kiel"_s});
    }

    void keepsSeriesAndColumnsApart()
    {
        const Index index(
            {story(1, u"Broadsheet 1.4.2 is released"_s, {}), story(2, u"Broadsheet 1.4.3 is released"_s, {}),
                story(3, u"Tour diary: day 4"_s, u"Rain all the way to the pass, and soup at the hut."_s),
                story(4, u"Tour diary: day 5"_s, u"Sun, a puncture, and the long road down to the sea."_s)});
        for (qint64 id = 1; id <= 4; ++id)
            QCOMPARE(index.text(id).group, EntryId{id});
        QVERIFY(isSeries(u"Day 4"_s, u"Day 5"_s));
        QVERIFY(!isSeries(u"Day 4"_s, u"Day 4"_s));
        QVERIFY(!isSeries(u"Day 4 in Kiel"_s, u"Day 5 in Rome"_s));
    }

    void tellsAFollowUpFromBackground()
    {
        const Index index(newsOfADay());
        const QList<Neighbour> neighbours = index.neighbours(3);
        QCOMPARE(neighbours.first().id, EntryId{4});
        for (const Neighbour &neighbour : index.neighbours(1)) {
            if (neighbour.id == EntryId{5})
                QVERIFY(neighbour.kind != RelatedEntry::Kind::Same && neighbour.score < 0.1);
        }
    }

    void keepsLookAlikesApart()
    {
        const Index index(newsOfADay());
        QVERIFY(index.text(3).group != index.text(5).group);
        QCOMPARE(index.text(6).group, EntryId{6});
        QVERIFY(index.text(1).group != index.text(5).group);
    }

    void countsAStoryThatWasSignedTwiceOnce()
    {
        Index index(newsOfADay());
        const QList<Candidate> before = index.candidates(index.text(1));
        index.add(index.text(2));
        QCOMPARE(index.candidates(index.text(1)), before);
    }

    void neverNamesTheStoryItself()
    {
        const Index index(newsOfADay());
        for (qint64 id = 1; id <= 8; ++id) {
            for (const Neighbour &neighbour : index.neighbours(id))
                QVERIFY(neighbour.id != EntryId{id});
        }
    }

    void leavesOutWhatIsGone()
    {
        const Index index(newsOfADay());
        const StoryText &one = index.text(1);
        QVERIFY(neighboursOf(one, index.candidates(one), {}).isEmpty());
    }

    void comparesHeadlinesByTheirLetters()
    {
        const auto similarity = [](const QString &a, const QString &b) {
            return similarityOf(titleTrigrams(a), titleTrigrams(b));
        };
        QVERIFY(similarity(u"Ferries sail"_s, u"Ferries sail"_s) > 0.999);
        QVERIFY(similarity(u"Ferry sails"_s, u"Ferries sail"_s) > 0.4);
        QVERIFY(similarity(u"Ferries sail"_s, u"Lentil soup"_s) < 0.1);
        QCOMPARE(similarity(QString(), u"x"_s), 0.0);
    }

    void forgetsWithTime()
    {
        QCOMPARE(decay(noon, noon), 1.0);
        QVERIFY(qAbs(decay(noon, noon.addDays(3)) - 0.431) < 0.001);
        QCOMPARE(decay(noon, noon.addDays(-3)), decay(noon, noon.addDays(3)));
        QVERIFY(decay(noon, noon.addYears(20)) >= 0.1);
    }

    void survivesTornPostings()
    {
        const Signature signature{{1, 255}};
        QVERIFY(candidatesOf(signature, {{0, 1, QByteArray("\1\0", 2)}}, EntryId{9}).isEmpty());
        QCOMPARE(candidatesOf(signature, {{2, 1, QByteArray("\1\0\xff\7", 4)}}, EntryId{9}).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestRelatedStories)
#include "tst_relatedstories.moc"
