#include "core/story/FoldedPanels.h"

#include "core/html/HtmlParser.h"
#include "core/html/HtmlText.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString answer =
    u"<p>The boats are charged at night, when the harbour needs hardly any power, and once more at noon.</p>"_s;

bool holdsHidden(const HtmlDocument &page)
{
    for (const HtmlNode *node = page.root(); node; node = node->next(page.root()))
        if (node->hasAttribute("hidden"_L1) || node->attribute("style"_L1).contains("none"_L1)
            || node->classes().contains("hidden"_L1))
            return true;
    return false;
}

bool holdsButton(const HtmlDocument &page)
{
    for (const HtmlNode *node = page.root(); node; node = node->next(page.root()))
        if (node->is(HtmlTag::Button))
            return true;
    return false;
}

} // namespace

class TestFoldedPanels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensWhatIsFoldedAway_data()
    {
        QTest::addColumn<QString>("markup");
        QTest::newRow("the pattern of WAI-ARIA")
            << u"<h3><button aria-controls='a1'>When?</button></h3><section><div id='a1' hidden>%1</div></section>"_s;
        QTest::newRow("a button before it") << u"<button><b>When?</b></button><div class='text hidden'>%1</div>"_s;
        QTest::newRow("a button in a box")
            << u"<div><div><button>When?</button></div><div style='display: none'>%1</div></div>"_s;
        QTest::newRow("by its name")
            << u"<div><button>When?</button><div class='faq__answer' style='display:none'>%1</div></div>"_s;
        QTest::newRow("that a style sheet folds")
            << u"<div><button>When?</button><div class='accordion-answer'>%1</div></div>"_s;
    }

    void opensWhatIsFoldedAway()
    {
        QFETCH(QString, markup);
        const HtmlDocument page = parseHtml(markup.arg(answer), {});
        openPanels(page.root());
        QVERIFY(!holdsHidden(page));
        QVERIFY(!holdsButton(page));
        QVERIFY(textOf(page.body()).startsWith("When?"_L1));
    }

    void opensATabWithoutAButton()
    {
        const HtmlDocument page = parseHtml(u"<div class='tab-pane' hidden>"_s + answer + u"</div>"_s, {});
        openPanels(page.root());
        QVERIFY(!holdsHidden(page));
    }

    void leavesMachineryFolded_data()
    {
        QTest::addColumn<QString>("markup");
        QTest::newRow("a menu") << u"<nav><button aria-controls='m'>When?</button><div id='m' hidden>%1</div></nav>"_s;
        QTest::newRow("a dialog") << u"<button>When?</button><div role='dialog' hidden>%1</div>"_s;
        QTest::newRow("by its name") << u"<button>When?</button><div id='share-box' hidden>%1</div>"_s;
        QTest::newRow("a form") << u"<button>When?</button><div hidden>%1<input name='e-mail'></div>"_s;
        QTest::newRow("links") << u"<button>When?</button><div hidden><a href='/boats'>%1</a></div>"_s;
        QTest::newRow("hidden for no reason") << u"<button>When?</button><p>Soon.</p><div hidden>%1</div>"_s;
        QTest::newRow("a gallery") << u"<button>When?</button><div hidden><img src='/1.jpg'>%1</div>"_s;
        QTest::newRow("a program") << u"<button>When?</button><div hidden>Soon<script>%1</script></div>"_s;
    }

    void leavesMachineryFolded()
    {
        QFETCH(QString, markup);
        const HtmlDocument page = parseHtml(markup.arg(answer), {});
        openPanels(page.root());
        QVERIFY(holdsHidden(page));
        QVERIFY(holdsButton(page));
    }

    void leavesAButtonThatOnlySaysWhatItDoes()
    {
        const HtmlDocument page =
            parseHtml(u"<button>Show full answer</button><div hidden>"_s + answer + u"</div>"_s, {});
        openPanels(page.root());
        QVERIFY(!holdsHidden(page));
        QVERIFY(holdsButton(page));
    }
};

QTEST_GUILESS_MAIN(TestFoldedPanels)
#include "tst_foldedpanels.moc"
