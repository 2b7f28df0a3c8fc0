#include "core/story/PagePieces.h"

#include "core/html/HtmlParser.h"
#include "core/html/HtmlText.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestPagePieces : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void putsAPieceWhereItsTemplateStands()
    {
        const HtmlDocument page = parseHtml(
            u"<p>First.</p><template id=B:1></template><p>Third.</p><div hidden id=S:1><p>Second.</p></div>"_s, {});
        placePieces(page.root());
        QCOMPARE(textOf(page.body()), u"First. Second. Third."_s);
        for (const HtmlNode *node = page.root(); node; node = node->next(page.root()))
            QVERIFY(!node->hasAttribute("hidden"_L1));
    }

    void leavesAPieceWithoutAPlace()
    {
        const HtmlDocument page =
            parseHtml(u"<p>First.</p><template id=B:2></template><p>Last.</p><div hidden id=S:1>Lost.</div>"_s, {});
        placePieces(page.root());
        QCOMPARE(textOf(page.body()), u"First. Last. Lost."_s);
        QVERIFY(page.body()->lastChild->hasAttribute("hidden"_L1));
    }

    void putsNoPieceIntoItself()
    {
        const HtmlDocument page = parseHtml(u"<div hidden id=S:1>Own.<template id=B:1></template></div>"_s, {});
        placePieces(page.root());
        QCOMPARE(textOf(page.body()), u"Own."_s);
    }
};

QTEST_GUILESS_MAIN(TestPagePieces)
#include "tst_pagepieces.moc"
