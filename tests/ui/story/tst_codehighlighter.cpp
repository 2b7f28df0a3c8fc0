#include "ui/story/CodeHighlighter.h"

#include <QTest>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

/// Code is coloured where its language is known, and left alone where it is not.
class TestCodeHighlighter final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void coloursEveryLanguageOfTheWeb_data();
    void coloursEveryLanguageOfTheWeb();
    void leavesUnknownLanguagesAlone_data();
    void leavesUnknownLanguagesAlone();
    void remembersWhatALineBegan();
    void spansStayInsideTheirLine();
    void givesUpOnMinifiedCode();
    void givesUpOnEndlessCode();
    void knowsLanguagesByTheirNames_data();
    void knowsLanguagesByTheirNames();
    void worksInAnyThread();
};

void TestCodeHighlighter::coloursEveryLanguageOfTheWeb_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("line");
    QTest::addColumn<CodeRole>("first");
    QTest::newRow("cpp") << u"cpp"_s << u"return 1;"_s << CodeRole::Keyword;
    QTest::newRow("c++") << u"c++"_s << u"return 1;"_s << CodeRole::Keyword;
    QTest::newRow("python") << u"python"_s << u"import os"_s << CodeRole::Keyword;
    QTest::newRow("py") << u"py"_s << u"import os"_s << CodeRole::Keyword;
    QTest::newRow("javascript") << u"javascript"_s << u"const a = 1"_s << CodeRole::Keyword;
    QTest::newRow("js") << u"js"_s << u"const a = 1"_s << CodeRole::Keyword;
    QTest::newRow("typescript") << u"typescript"_s << u"const a = 1"_s << CodeRole::Keyword;
    QTest::newRow("rust") << u"rust"_s << u"fn main() {}"_s << CodeRole::Keyword;
    QTest::newRow("go") << u"go"_s << u"package main"_s << CodeRole::Keyword;
    QTest::newRow("java") << u"java"_s << u"return null;"_s << CodeRole::Keyword;
    QTest::newRow("bash") << u"bash"_s << u"# nothing"_s << CodeRole::Comment;
    QTest::newRow("sh") << u"sh"_s << u"# nothing"_s << CodeRole::Comment;
    QTest::newRow("sql") << u"sql"_s << u"SELECT 1"_s << CodeRole::Keyword;
    QTest::newRow("ruby") << u"ruby"_s << u"# nothing"_s << CodeRole::Comment;
    QTest::newRow("php") << u"php"_s << u"<?php return 1;"_s << CodeRole::Keyword;
    QTest::newRow("php without a tag") << u"php"_s << u"return 1;"_s << CodeRole::Keyword;
    QTest::newRow("css") << u"css"_s << u"/* nothing */"_s << CodeRole::Comment;
    QTest::newRow("yaml") << u"yaml"_s << u"# nothing"_s << CodeRole::Comment;
}

void TestCodeHighlighter::coloursEveryLanguageOfTheWeb()
{
    QFETCH(const QString, language);
    QFETCH(const QString, line);
    QFETCH(const CodeRole, first);
    const QList<QList<CodeSpan>> spans = highlightCode({line}, language);
    QCOMPARE(spans.size(), 1);
    QVERIFY(!spans[0].isEmpty());
    QCOMPARE(spans[0].first().role, first);
    QCOMPARE(spans[0].first().start, 0);
}

void TestCodeHighlighter::leavesUnknownLanguagesAlone_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("none") << QString();
    QTest::newRow("no such") << u"qwertyuiop"_s;
    QTest::newRow("a path") << u"../../etc/passwd"_s;
    QTest::newRow("a wild card") << u"*"_s;
    QTest::newRow("very long") << QString(100000, u'x');
}

void TestCodeHighlighter::leavesUnknownLanguagesAlone()
{
    QFETCH(const QString, language);
    QCOMPARE(highlightCode({u"return 1;"_s, u"x"_s}, language), QList<QList<CodeSpan>>(2));
}

void TestCodeHighlighter::remembersWhatALineBegan()
{
    const QList<QList<CodeSpan>> spans = highlightCode({u"/* one"_s, u"two"_s, u"*/ return"_s}, u"cpp"_s);
    QCOMPARE(spans[1], (QList<CodeSpan>{{0, 3, CodeRole::Comment}}));
    QCOMPARE(spans[2].last().role, CodeRole::Keyword);
}

void TestCodeHighlighter::spansStayInsideTheirLine()
{
    const QStringList lines{u"const char *s = \"a\\n\\"_s, u"b\"; // end"_s, QString(), u"\t#define X 0x1F"_s};
    const QList<QList<CodeSpan>> spans = highlightCode(lines, u"c"_s);
    for (qsizetype i = 0; i < lines.size(); ++i)
        for (const CodeSpan &span : spans[i])
            QVERIFY(span.start >= 0 && span.length > 0 && span.start + span.length <= lines[i].size());
}

void TestCodeHighlighter::givesUpOnMinifiedCode()
{
    const QStringList lines{u"return 1;"_s, QString(u"f();"_s).repeated(100000)};
    QCOMPARE(highlightCode(lines, u"js"_s), QList<QList<CodeSpan>>(2));
}

void TestCodeHighlighter::givesUpOnEndlessCode()
{
    const QStringList lines(20000, u"return 1;"_s);
    QCOMPARE(highlightCode(lines, u"cpp"_s), QList<QList<CodeSpan>>(20000));
}

void TestCodeHighlighter::knowsLanguagesByTheirNames_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("name");
    QTest::newRow("cpp") << u"cpp"_s << u"C++"_s;
    QTest::newRow("python") << u"python"_s << u"Python"_s;
    QTest::newRow("rust") << u"rust"_s << u"Rust"_s;
    QTest::newRow("unknown") << u"brainstorm"_s << u"brainstorm"_s;
    QTest::newRow("none") << QString() << QString();
}

void TestCodeHighlighter::knowsLanguagesByTheirNames()
{
    QFETCH(const QString, language);
    QFETCH(const QString, name);
    QCOMPARE(codeLanguageName(language), name);
}

void TestCodeHighlighter::worksInAnyThread()
{
    const QStringList lines(50, u"for (int i = 0; i < 10; ++i) std::cout << \"i\";"_s);
    const QList<QList<CodeSpan>> here = highlightCode(lines, u"cpp"_s);
    QList<QFuture<QList<QList<CodeSpan>>>> elsewhere;
    for (int i = 0; i < 8; ++i)
        elsewhere += QtConcurrent::run([lines] { return highlightCode(lines, u"cpp"_s); });
    for (QFuture<QList<QList<CodeSpan>>> &each : elsewhere)
        QCOMPARE(each.result(), here);
}

QTEST_GUILESS_MAIN(TestCodeHighlighter)
#include "tst_codehighlighter.moc"
