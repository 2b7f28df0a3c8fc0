#include "core/pack/ZipFile.h"
#include "core/render/Epub.h"
#include "core/render/HtmlCollection.h"
#include "core/render/MarkdownCollection.h"
#include "tests/core/render/EveryBlock.h"
#include "tests/support/Fixture.h"

#include <QBuffer>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const CollectionWords words{.title = u"Starred & kept"_s, .contents = u"Contents"_s, .language = u"en"_s};

} // namespace

/// Stories as they are carried out: each form needs nothing that is not in it.
class TestCollections : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString fileOf(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }

    /// Every block, a story of strange signs, and one without anything; one picture is kept, one is WebP, the others
    /// are not there.
    QList<KeptStory> stories() const
    {
        const QString webp = fileOf(u"2"_s, QByteArray("RIFF\0\0\0\0WEBPVP8 ", 16));
        const QHash<QUrl, QString> pictures{{QUrl(u"https://a.test/lead.jpg"_s), fileOf(u"1"_s, tinyPng())},
            {QUrl(u"https://a.test/1.jpg"_s), webp},
            {QUrl(u"https://i.ytimg.com/vi/x/hqdefault.jpg"_s), fileOf(u"3"_s, "no picture")}};
        Story strange{.url = QUrl(u"https://b.test/?a=1&b=2"_s), .title = u"\x01 ]]> & \uFFFF \xD800 end"_s};
        strange.direction = TextDirection::RightToLeft;
        strange.blocks = {paragraph(u"a\x0B b \x1F <i>"_s), CodeBlock{u"\x00\x1B[0m"_s, u"bash"_s}};
        return {{.story = everyBlock(), .feedTitle = u"The Harbour"_s, .pictures = pictures},
            {.story = strange, .feedTitle = {}, .pictures = {}},
            {.story = Story{.url = QUrl(u"https://c.test/"_s)}, .feedTitle = {}, .pictures = {}}};
    }

    static QByteArray pngOfAny(const QByteArray &) { return tinyPng(); }

    QList<PackedFile> book() const
    {
        return epubOf(words, stories(), u"urn:uuid:00000000-0000-0000-0000-000000000001"_s,
            QDateTime(QDate(2026, 11, 25), QTime(12, 0), QTimeZone::UTC), pngOfAny);
    }

private Q_SLOTS:
    void aPageNeedsNothingFromElsewhere()
    {
        QBuffer out;
        QVERIFY(out.open(QIODevice::WriteOnly));
        QVERIFY(writeHtmlCollection(out, words, stories()));
        const QString page = QString::fromUtf8(out.data());
        static const QRegularExpression loaded(u"(src|srcset|style[^=>]*href)=\"(?!data:)"_s);
        QVERIFY(!loaded.match(page).hasMatch());
        QVERIFY(!page.contains("<script"_L1) && !page.contains("<link"_L1));
        QCOMPARE(page.count("src=\"data:image/png;base64,iVBOR"_L1), 1);
        QCOMPARE(page.count("src=\"data:image/webp;base64,"_L1), 3);
        QCOMPARE(page.count("<article>"_L1), 3);
        QVERIFY(page.contains("href=\"#story-3\""_L1) && page.contains("id=\"story-3\""_L1));
    }

    void aDiskThatIsFullIsSaid()
    {
        QBuffer closed;
        QCOMPARE(writeHtmlCollection(closed, words, stories()).error().kind, Error::Kind::FileUnwritable);
    }

    void markdownStandsBesideItsPictures()
    {
        const QList<PackedFile> files = markdownCollectionOf(words, stories());
        QStringList names;
        for (const PackedFile &file : files)
            names += file.name;
        QCOMPARE(names,
            (QStringList{u"index.md"_s, u"0001 Ships harbours.md"_s, u"0002.md"_s, u"0003.md"_s, u"pictures/0001.png"_s,
                u"pictures/0002.webp"_s}));
        QVERIFY(files[0].bytes.contains("](<0001 Ships harbours.md>)"));
        QVERIFY(files[1].bytes.contains("![A ship](pictures/0001.png)"));
        QVERIFY(!files[1].bytes.contains("ytimg"));
    }

    void oneStoryNeedsNoList() { QCOMPARE(markdownCollectionOf(words, stories().last(1)).size(), 1); }

    void everyChapterOfABookIsXml()
    {
        for (const PackedFile &file : book()) {
            if (!file.name.endsWith(".xhtml"_L1) && !file.name.endsWith(".opf"_L1) && !file.name.endsWith(".xml"_L1))
                continue;
            QXmlStreamReader xml(file.bytes);
            while (!xml.atEnd())
                xml.readNext();
            QVERIFY2(!xml.hasError(), qPrintable(file.name + u": "_s + xml.errorString()));
        }
    }

    void aBookListsWhatIsInIt()
    {
        const QList<PackedFile> files = book();
        QCOMPARE(files.first().name, u"mimetype"_s);
        QVERIFY(!files.first().isCompressed);
        const QByteArray package = std::ranges::find(files, u"book/package.opf"_s, &PackedFile::name)->bytes;
        for (const PackedFile &file : files)
            if (file.name.startsWith("book/"_L1) && !file.name.endsWith(".opf"_L1))
                QVERIFY2(package.contains(QByteArray("href=\"" + file.name.sliced(5).toUtf8() + "\"")),
                    qPrintable(file.name));
        QVERIFY(!package.contains("webp")); // has become a PNG
        QCOMPARE(package.count("image/png"), 2);
    }

    void readersOfBooksAreContent()
    {
        const QString checker = u"/usr/share/java/epubcheck.jar"_s; // as Debian has it
        const QString java = QStandardPaths::findExecutable(u"java"_s);
        if (java.isEmpty() || !QFile::exists(checker))
            QSKIP("epubcheck is not installed.");
        const QString path = m_folder.filePath(u"book.epub"_s);
        QVERIFY(writeZip(path, book()));
        QProcess check;
        check.setProcessChannelMode(QProcess::MergedChannels);
        check.start(java, {u"-jar"_s, checker, path});
        QVERIFY(check.waitForFinished(50'000));
        QVERIFY2(check.exitCode() == 0, check.readAll().constData());
    }
};

QTEST_GUILESS_MAIN(TestCollections)
#include "tst_collections.moc"
