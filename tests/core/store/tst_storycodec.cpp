#include "core/model/BlockText.h"
#include "core/store/Compression.h"
#include "core/store/StoryCodec.h"

#include <QCborMap>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

Block paragraph(const QString &text)
{
    return Paragraph{.runs = {{.text = text}}};
}

/// Every block type, every field away from its default.
QList<Block> everyBlock()
{
    const InlineRuns runs{{.text = u"a\u2028b"_s,
                              .style = InlineStyle::Bold | InlineStyle::Keyboard,
                              .link = QUrl(u"https://a.example/?q=%20"_s),
                              .title = u"t"_s,
                              .footnote = u"f1"_s},
        {.text = u"発表 😀"_s}};
    const Image image{.url = QUrl(u"https://a.example/i.png"_s),
        .alt = u"alt"_s,
        .title = u"title"_s,
        .caption = runs,
        .credit = u"Image credit: Us"_s,
        .link = QUrl(u"https://a.example/big"_s),
        .width = 640,
        .height = 480};
    return {
        Paragraph{.runs = runs, .direction = TextDirection::RightToLeft},
        Heading{.level = 4, .runs = runs, .direction = TextDirection::LeftToRight},
        CodeBlock{.text = u"\tint main()\n\n{}"_s, .language = u"c++"_s},
        Preformatted{.text = u"so much depends\n   upon"_s, .isVerse = true},
        Quote{.blocks = {paragraph(u"q"_s), Quote{.blocks = {paragraph(u"qq"_s)}}}, .cite = runs, .isPulled = true},
        List{.isOrdered = true, .start = 7, .items = {ListItem{{paragraph(u"one"_s), Rule{}}}, ListItem{}}},
        DefinitionList{.items = {DefinitionItem{.term = runs, .blocks = {paragraph(u"d"_s)}}}},
        FootnoteList{.items = {FootnoteItem{.id = u"f1"_s, .label = u"*"_s, .blocks = {paragraph(u"n"_s)}}}},
        Table{.caption = runs,
            .rows = {TableRow{{TableCell{.blocks = {paragraph(u"c"_s)},
                                   .isHeader = true,
                                   .columnSpan = 2,
                                   .rowSpan = 3,
                                   .alignment = Qt::AlignRight},
                TableCell{}}}}},
        image,
        Gallery{.images = {image, Image{}}},
        Embed{.kind = Embed::Kind::Video,
            .url = QUrl(u"https://v.example/1"_s),
            .title = u"v"_s,
            .provider = u"V"_s,
            .thumbnail = QUrl(u"https://v.example/1.jpg"_s),
            .text = u"words"_s},
        LiveEntry{.time = u"14:20"_s,
            .at = QDateTime(QDate(2026, 11, 23), QTime(14, 20), QTimeZone::UTC),
            .title = u"now"_s,
            .blocks = {paragraph(u"l"_s)}},
        Rule{},
    };
}

Story everything()
{
    return {.url = QUrl(u"https://a.example/1"_s),
        .canonical = QUrl(u"https://a.example/c"_s),
        .title = u"Title"_s,
        .byline = {u"Ann"_s, u"Bob"_s},
        .authorRole = u"Editor"_s,
        .authorBio = u"Writes."_s,
        .published = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 678), QTimeZone::UTC),
        .updated = QDateTime(QDate(1969, 7, 20), QTime(20, 17), QTimeZone::UTC),
        .site = u"A"_s,
        .language = u"en-GB"_s,
        .direction = TextDirection::LeftToRight,
        .lead = {.url = QUrl(u"https://a.example/l.png"_s)},
        .excerpt = u"e"_s,
        .words = 321,
        .verdict = Verdict::Paywalled,
        .reasons = {u"because"_s},
        .source = StorySource::Feed,
        .blocks = everyBlock(),
        .related = {{.heading = u"Latest"_s,
            .links = {{.title = u"r"_s,
                .url = QUrl(u"https://a.example/r"_s),
                .image = QUrl(u"https://a.example/r.png"_s),
                .imageAlt = u"ra"_s}},
            .kind = ListKind::OfSite}}};
}

} // namespace

class TestStoryCodec : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesEveryFieldAndBlockBack()
    {
        const Result<Story> story = decodeStory(encodeStory(everything()));
        QVERIFY(story);
        QCOMPARE(*story, everything());
    }

    void holdsEveryBlockType()
    {
        QSet<size_t> kinds;
        for (const Block &block : everyBlock())
            kinds.insert(block.value.index());
        QCOMPARE(size_t(kinds.size()), std::variant_size_v<Block::Variant>);
    }

    void givesAnEmptyStoryBack() { QCOMPARE(decodeStory(encodeStory({})).value_or(everything()), Story{}); }

    void keepsNumbersThatLookLikeDefaults()
    {
        const Story story{.verdict = Verdict::Full,
            .blocks = {Heading{.level = 0}, List{.start = 0}, TableCell{}.blocks.isEmpty() ? Block(Rule{}) : Block()}};
        QCOMPARE(decodeStory(encodeStory(story)).value_or(Story{}), story);
    }

    void readsPastFieldsAndBlocksOfALaterVersion()
    {
        QCborMap map = QCborValue::fromCbor(encodeStory(everything())).toMap();
        map.insert(999, u"of the future"_s);
        QCborArray blocks = map.value(18).toArray();
        blocks.append(QCborArray{999, QCborMap{{1, 2}}});
        map.insert(18, blocks);
        QCOMPARE(decodeStory(map.toCborValue().toCbor()).value_or(Story{}), everything());
    }

    void takesListsOfAnEarlierVersionForTheStorys()
    {
        QCborMap map = QCborValue::fromCbor(encodeStory(everything())).toMap();
        QCborArray lists = map.value(19).toArray();
        QCborMap list = lists.first().toMap();
        QVERIFY(list.contains(3));
        list.remove(3);
        lists[0] = list;
        map.insert(19, lists);
        const Story story = decodeStory(map.toCborValue().toCbor()).value_or(Story{});
        QCOMPARE(story.related.size(), 1);
        QCOMPARE(story.related.first().heading, u"Latest"_s);
        QCOMPARE(story.related.first().kind, ListKind::OfStory);
    }

    void refusesWhatIsNoStory_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("<html>");
        QTest::newRow("half") << encodeStory(everything()).left(200);
        QTest::newRow("deep") << QByteArray(100000, '\x81');
    }
    void refusesWhatIsNoStory()
    {
        QFETCH(QByteArray, bytes);
        const Result<Story> story = decodeStory(bytes);
        QVERIFY(!story);
        QCOMPARE(story.error().kind, Error::Kind::DatabaseDamaged);
    }

    void survivesEveryTornByte()
    {
        const QByteArray whole = compressed(encodeStory(everything()));
        for (qsizetype i = 0; i < whole.size(); ++i) {
            QByteArray torn = whole;
            torn[i] = char(torn[i] ^ 0x55);
            const Result<Story> story = decompressed(torn).and_then(decodeStory);
            QVERIFY(!story || story->title.size() < 1000000);
            QVERIFY(!decompressed(whole.left(i)));
        }
    }

    void keepsTheWordsOfBlocksNestedTooDeep()
    {
        QList<Block> blocks{paragraph(u"at the bottom"_s)};
        for (int i = 0; i < 400; ++i)
            blocks = {Quote{.blocks = blocks}};
        const Result<Story> story = decodeStory(encodeStory({.blocks = blocks}));
        QVERIFY(story);
        QCOMPARE(textOf(story->blocks), u"at the bottom"_s);
    }
};

QTEST_GUILESS_MAIN(TestStoryCodec)
#include "tst_storycodec.moc"
