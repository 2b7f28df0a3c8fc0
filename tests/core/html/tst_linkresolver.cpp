#include "core/html/LinkResolver.h"
#include "tests/support/Fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QStringList linesOf(const QString &file)
{
    return QString::fromUtf8(fixture(file)).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

class TestLinkResolver : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void resolves_data()
    {
        QTest::addColumn<QString>("reference");
        QTest::addColumn<QString>("address");
        const auto row = [](const char *name, const QString &reference, const QString &address) {
            QTest::newRow(name) << reference << address;
        };
        row("absolute", u"https://a.test/x?y=1#z"_s, u"https://a.test/x?y=1#z"_s);
        row("relative", u"b/c"_s, u"https://example.org/news/b/c"_s);
        row("of the root", u"/b"_s, u"https://example.org/b"_s);
        row("of the scheme", u"//b.test/c"_s, u"https://b.test/c"_s);
        row("fragment", u"#note"_s, u"https://example.org/news/a#note"_s);
        row("query", u"?p=2"_s, u"https://example.org/news/a?p=2"_s);
        row("blanks around", u"  \n https://a.test/ \t"_s, u"https://a.test/"_s);
        row("line breaks inside", u"https://a.te\nst/b\tc"_s, u"https://a.test/bc"_s);
        row("blank inside", u"/a b"_s, u"https://example.org/a%20b"_s);
        row("backslashes", u"\\\\b.test\\c"_s, u"https://b.test/c"_s);
        row("upper case", u"HTTPS://A.Test/B"_s, u"https://a.test/B"_s);
        row("mail", u"mailto:a@b.test"_s, u"mailto:a@b.test"_s);
        row("script", u"javascript:alert(1)"_s, u""_s);
        row("script in disguise", u" \u0001java\nscript:alert(1)"_s, u""_s);
        row("data", u"data:text/html,x"_s, u""_s);
        row("file", u"file:///etc/passwd"_s, u""_s);
        row("telephone", u"tel:123"_s, u""_s);
        row("user name", u"https://google.com@evil.test/"_s, u""_s);
        row("no host", u"http:///x"_s, u""_s);
        row("override character", u"https://a.test/\u202Egpj.exe"_s, u""_s);
        row("nothing", u"  "_s, u""_s);
    }

    void resolves()
    {
        QFETCH(QString, reference);
        QFETCH(QString, address);
        const QUrl url = resolveLink(reference, QUrl(u"https://example.org/news/a"_s));
        QCOMPARE(url.toString(QUrl::FullyEncoded), address);
    }

    void takesNothingRelativeWithoutABase()
    {
        QVERIFY(resolveLink(u"/a"_s, {}).isEmpty());
        QCOMPARE(resolveLink(u"https://a.test/"_s, {}), QUrl(u"https://a.test/"_s));
    }

    void cleans_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("cleaned");
        const auto row = [](const char *name, const QString &link, const QString &cleaned) {
            QTest::newRow(name) << link << cleaned;
        };
        row("nothing to clean", u"https://a.test/?id=1&b=%2F"_s, u"https://a.test/?id=1&b=%2F"_s);
        row("campaign", u"https://a.test/?utm_source=x&id=1&UTM_Medium=y#top"_s, u"https://a.test/?id=1#top"_s);
        row("all of it", u"https://a.test/b?fbclid=1&mc_cid=2"_s, u"https://a.test/b"_s);
        row("order and spelling stay", u"https://a.test/?b=1+2&gclid=3&a=%C3%A9"_s,
            u"https://a.test/?b=1+2&a=%C3%A9"_s);
        row("names that matter stay", u"https://a.test/?ref=home&source=x&from=y&s=1"_s,
            u"https://a.test/?ref=home&source=x&from=y&s=1"_s);
        row("Google", u"https://www.google.com/url?sa=t&q=https://a.test/b%3Fc%3D1&usg=x"_s, u"https://a.test/b?c=1"_s);
        row("Facebook", u"https://l.facebook.com/l.php?u=https%3A%2F%2Fa.test%2Fb%3Ffbclid%3D1&h=x"_s,
            u"https://a.test/b"_s);
        row("Reddit", u"https://out.reddit.com/t3_x?url=https%3A%2F%2Fa.test%2F&token=y"_s, u"https://a.test/"_s);
        row("Reddit's own page", u"https://www.reddit.com/submit?url=https://a.test/"_s,
            u"https://www.reddit.com/submit?url=https://a.test/"_s);
        row("DuckDuckGo", u"https://duckduckgo.com/l/?uddg=https%3A%2F%2Fa.test%2F"_s, u"https://a.test/"_s);
        row("YouTube", u"https://www.youtube.com/redirect?q=https%3A%2F%2Fa.test%2F"_s, u"https://a.test/"_s);
        row("a whole query", u"https://href.li/?https://a.test/b"_s, u"https://a.test/b"_s);
        row("a redirector in a redirector",
            u"https://www.google.com/url?q=https%3A%2F%2Fl.facebook.com%2Fl.php%3Fu%3Dhttps%253A%252F%252Fa.test%252F"_s,
            u"https://a.test/"_s);
        row("a target that is no page", u"https://www.google.com/url?q=javascript:alert(1)"_s,
            u"https://www.google.com/url?q=javascript:alert(1)"_s);
        row("a name like a redirector's", u"https://notgoogle.com/url?q=https://a.test/"_s,
            u"https://notgoogle.com/url?q=https://a.test/"_s);
        row("mail", u"mailto:a@b.test?subject=utm_x"_s, u"mailto:a@b.test?subject=utm_x"_s);
    }

    void cleans()
    {
        QFETCH(QString, link);
        QFETCH(QString, cleaned);
        QCOMPARE(cleanLink(QUrl(link)).toString(QUrl::FullyEncoded), cleaned);
    }

    void cleansEveryDirtyAddress()
    {
        const QStringList rows = linesOf(u"links/dirty.tsv"_s);
        QVERIFY(rows.size() >= 120);
        for (const QString &row : rows)
            QCOMPARE(cleanLink(QUrl(row.section(u'\t', 0, 0))).toString(QUrl::FullyEncoded), row.section(u'\t', 1));
    }

    void touchesNoParameterThatMatters()
    {
        const QStringList rows = linesOf(u"links/kept.txt"_s);
        QVERIFY(rows.size() >= 40);
        for (const QString &row : rows)
            QCOMPARE(cleanLink(QUrl(row)).toString(QUrl::FullyEncoded), row);
    }
};

QTEST_GUILESS_MAIN(TestLinkResolver)
#include "tst_linkresolver.moc"
