#include "core/html/HtmlParser.h"
#include "core/story/Meaning.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Meanings meaningOf(const QString &attributes)
{
    const HtmlDocument page = parseHtml("<body><div "_L1 + attributes + "></div></body>"_L1, {});
    return MeaningReader().of(page.body()->firstChild);
}

} // namespace

class TestMeaning : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsNamesInEveryStyle()
    {
        for (const QString &name :
            {u"article-body"_s, u"articleBody"_s, u"c-article__body article-body--wide"_s, u"Article-Body"_s})
            QVERIFY2(meaningOf("class=\""_L1 + name + u'"').testFlag(Meaning::Body), qPrintable(name));
    }

    void doesNotReadWordsInsideWords()
    {
        for (const QString &name :
            {u"header"_s, u"shadow"_s, u"element-a0ad13a"_s, u"has-sidebar"_s, u"field--label-hidden"_s, u"breadth"_s})
            QVERIFY2(!(meaningOf("class=\""_L1 + name + u'"') & (Meaning::Advert | Meaning::Sidebar | Meaning::Unseen)),
                qPrintable(name));
    }

    void takesWhatCustomersSayForComments()
    {
        for (const QString &name : {u"woocommerce-Reviews"_s, u"customer-reviews"_s, u"individual-review__text"_s})
            QVERIFY2(meaningOf("class=\""_L1 + name + u'"').testFlag(Meaning::Comments), qPrintable(name));
        // A review may be the story.
        for (const QString &name : {u"review"_s, u"review-body"_s, u"film-review"_s})
            QVERIFY2(!meaningOf("class=\""_L1 + name + u'"').testFlag(Meaning::Comments), qPrintable(name));
    }

    void readsRolesPropertiesAndHiding()
    {
        QVERIFY(meaningOf(u"role=navigation"_s).testFlag(Meaning::Navigation));
        QVERIFY(meaningOf(u"itemprop=articleBody"_s).testFlag(Meaning::Body));
        QVERIFY(meaningOf(u"style='color: red; display : none'"_s).testFlag(Meaning::Unseen));
        QVERIFY(meaningOf(u"hidden"_s).testFlag(Meaning::Unseen));
    }
};

QTEST_GUILESS_MAIN(TestMeaning)
#include "tst_meaning.moc"
