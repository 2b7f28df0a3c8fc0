#include "core/story/Verdict.h"

#include "core/model/BlockText.h"
#include "core/story/PageWords.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// A page with more text is no bare notice.
constexpr int longestNotice = 2500;
/// A story of fewer words is a caption, a teaser or what a paywall lets through.
constexpr int fewWords = 60;
constexpr int paywalledWords = 450;

/// What challenge pages print, whoever makes them.
const QRegularExpression &challengeWords()
{
    static const QRegularExpression words(
        uR"(just a moment|attention required|checking your browser|verify (that )?you are (a )?human|are you a robot|not a robot|security check|ddos protection|access denied|request unsuccessful|please enable (javascript and )?cookies|enable js and disable any ad blocker|pardon our interruption|unusual traffic|bot detection|human verification|access to this page has been denied|bitte bestätigen sie|vérifiez que vous êtes humain|verifica di essere umano|проверка браузера|驗證您是真人|确认您是真人)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words;
}

const QRegularExpression &goneWords()
{
    static const QRegularExpression words(
        uR"(^\s*(404|410|error 404|page not found|not found|oops|sorry, (the|this|we)|page (can't|cannot) be found|this page (doesn't|does not|isn't|is not)|seite nicht gefunden|page introuvable|página no encontrada|pagina non trovata|página não encontrada|pagina niet gevonden|siden (blev )?ikke (fundet|funnet)|sidan (kunde|kan) inte hittas|sivua ei löyd|nie znaleziono|stránka nenalezena|sayfa bulunamadı|страница не найдена|ページが見つかりません|페이지를 찾을 수 없|页面不存在))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words;
}

bool hasPasswordField(const PageOutline &outline)
{
    for (int i = 0; i < outline.size(); ++i)
        if (outline[i].node->is(HtmlTag::Input) && outline[i].node->attribute("type"_L1) == "password"_L1)
            return true;
    return false;
}

bool showsPaywall(const PageOutline &page)
{
    constexpr int longestLine = 200;
    for (int i = 0; i < page.size(); ++i) {
        const OutlineEntry &entry = page[i];
        if (entry.node->isText() || entry.inside.text == 0 || entry.inside.text > 1200)
            continue;
        if (entry.meanings.testFlag(Meaning::Paywall) && !entry.isCut)
            return true;
        if (entry.isBlock && entry.inside.text <= longestLine && isPaywallLine(page.text(i, longestLine)))
            return true;
    }
    return false;
}

bool breaksOff(const Story &story)
{
    if (story.blocks.isEmpty() || !story.blocks.last().as<Paragraph>())
        return false;
    const QString text = textOf(story.blocks.last().as<Paragraph>()->runs).trimmed();
    return text.endsWith(u'…') || text.endsWith("..."_L1) || text.endsWith(u"[…]"_s) || text.endsWith("[...]"_L1);
}

bool isVideoPage(const Story &story, const PageSources &sources)
{
    const QString type = sources.meta.first({"og:type"_L1});
    return (type.startsWith("video"_L1) || sources.structured.type == "VideoObject"_L1) && story.words < 150;
}

/// A page whose text is mostly teasers of others.
bool isList(const Story &story, const PageSources &sources, double linked)
{
    if (claimsStory(sources) && story.words >= fewWords)
        return false;
    qsizetype links = 0;
    for (const RelatedList &list : story.related)
        links += list.links.size();
    const bool isFrontPage = sources.url.path().size() <= 1 && !claimsStory(sources);
    constexpr qsizetype manyTeasers = 8;
    constexpr double mostlyLinks = 0.5;
    return isFrontPage || (links >= manyTeasers && story.words < 120) || linked > mostlyLinks;
}

} // namespace

Verdict verdictOfPage(const PageSources &sources, const PageOutline &outline, QStringList &reasons)
{
    const int length = outline[0].inside.text;
    const QString head =
        sources.pageTitle + u' ' + (length <= longestNotice ? outline.text(0, longestNotice) : QString());
    if (length <= longestNotice && challengeWords().match(head).hasMatch() && !claimsStory(sources)) {
        reasons += u"blocked: the page checks for a browser"_s;
        return Verdict::Blocked;
    }
    if (length <= longestNotice && goneWords().match(sources.pageTitle).hasMatch()) {
        reasons += u"not a story: the page says that it is gone"_s;
        return Verdict::NotAStory;
    }
    if (length <= longestNotice && hasPasswordField(outline) && !claimsStory(sources)) {
        reasons += u"not a story: a form to sign in"_s;
        return Verdict::NotAStory;
    }
    return Verdict::Full;
}

Verdict verdictOfStory(
    const Story &story, const PageSources &sources, const PageOutline &page, double linked, QStringList &reasons)
{
    if (story.words == 0) {
        reasons += u"not a story: no text"_s;
        return Verdict::NotAStory;
    }
    if (isVideoPage(story, sources)) {
        reasons += u"not a story: a video"_s;
        return Verdict::NotAStory;
    }
    if (isList(story, sources, linked)) {
        reasons += u"not a story: a list of others"_s;
        return Verdict::NotAStory;
    }
    const bool saysPaid = sources.structured.isFree == false;
    if (story.words < paywalledWords && (saysPaid || showsPaywall(page))
        && (saysPaid || breaksOff(story) || showsPaywall(page))) {
        reasons += saysPaid ? u"paywalled: the page says that it is not free"_s
                            : u"paywalled: the page asks for a subscription"_s;
        return Verdict::Paywalled;
    }
    if (breaksOff(story)) {
        reasons += u"partial: the text breaks off"_s;
        return Verdict::Partial;
    }
    if (story.words < fewWords && !claimsStory(sources)) {
        reasons += u"not a story: only a few words"_s;
        return Verdict::NotAStory;
    }
    return Verdict::Full;
}
