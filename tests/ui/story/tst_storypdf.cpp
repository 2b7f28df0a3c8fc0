#include "tests/ui/story/SampleStory.h"
#include "ui/story/StoryDocument.h"
#include "ui/story/StoryPdf.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

class TestStoryPdf : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QByteArray bytesOf(const QString &path) const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static Story shortStory(const QString &title)
    {
        return {.title = title, .blocks = {Paragraph{.runs = {{.text = u"One line."_s}}}}};
    }

private Q_SLOTS:
    void everyStoryBeginsAPage()
    {
        const QString path = m_folder.filePath(u"three.pdf"_s);
        const QList<KeptStory> stories{
            {.story = shortStory(u"One"_s)}, {.story = shortStory(u"Two"_s)}, {.story = shortStory(u"Three"_s)}};
        // As the window has it done: in a thread of its own.
        QCOMPARE(QtConcurrent::run(writePdf, path, u"Starred"_s, stories, StoryStyle()).result(), Result<int>(3));
        const QByteArray pdf = bytesOf(path);
        QVERIFY(pdf.startsWith("%PDF"));
        QCOMPARE(pdf.count("/Type /Page\n"), 3);
    }

    void picturesOfTheCacheAreInIt()
    {
        QFile picture(m_folder.filePath(u"picture"_s));
        QVERIFY(picture.open(QIODevice::WriteOnly) && picture.write(paintedPng({640, 400})) > 0);
        picture.close();
        KeptStory kept{.story = shortStory(u"Illustrated"_s)};
        kept.story.lead.url = QUrl(u"https://pictures.example/640x400.png"_s);
        const QString without = m_folder.filePath(u"without.pdf"_s);
        const QString with = m_folder.filePath(u"with.pdf"_s);
        QVERIFY(writePdf(without, u"One"_s, {kept}, {}));
        kept.pictures.insert(kept.story.lead.url, picture.fileName());
        QVERIFY(writePdf(with, u"One"_s, {kept}, {}));
        QCOMPARE(bytesOf(without).count("/Subtype /Image"), 0);
        QVERIFY(bytesOf(with).count("/Subtype /Image") > 0);
    }

    void whatCannotBeWrittenIsSaid()
    {
        QCOMPARE(writePdf(u"/nowhere/at/all.pdf"_s, {}, {}, {}).error().kind, Error::Kind::FileUnwritable);
    }
};

QTEST_MAIN(TestStoryPdf)
#include "tst_storypdf.moc"
