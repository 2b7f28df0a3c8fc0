#include "core/library/SiteRuleFiles.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class TestSiteRuleFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEditCountsFromTheNextQuestionOn()
    {
        const QTemporaryDir folder;
        SiteRuleFiles files({folder.path(), folder.filePath(u"missing"_s)});
        QCOMPARE(files.current().size(), 0);
        write(folder.filePath(u"one.rules"_s), "site: example.org\nbody: .text\n");
        write(folder.filePath(u"notes.txt"_s), "site: example.net\nbody: .text\n");
        QCOMPARE(files.current().size(), 1);
        write(folder.filePath(u"one.rules"_s), "site: example.org\nbody: .text\n\nsite: example.com\nstrip: .ad\n");
        QCOMPARE(files.current().size(), 2);
        QVERIFY(QFile::remove(folder.filePath(u"one.rules"_s)));
        QCOMPARE(files.current().size(), 0);
    }

    void aPersonsOwnRulesGoBeforeThePrograms()
    {
        const QTemporaryDir program;
        const QTemporaryDir own;
        write(program.filePath(u"general.rules"_s), "site: example.org\nbody: .theirs\n");
        write(own.filePath(u"a.rules"_s), "site: example.org\nbody: .mine\n");
        SiteRuleFiles files({program.path(), own.path()});
        QCOMPARE(files.current().ruleFor(QUrl(u"https://example.org/"_s))->body, Selector::parse(u".mine"));
    }
};

QTEST_GUILESS_MAIN(TestSiteRuleFiles)
#include "tst_siterulefiles.moc"
