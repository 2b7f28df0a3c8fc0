#include "core/html/Trackers.h"

#include "core/html/LinkResolver.h"

#include <QSet>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView prefixes[] = {
    "utm_"_L1, "mtm_"_L1, "hsa_"_L1, "itm_"_L1, "hmb_"_L1, "at_campaign"_L1, "at_medium"_L1, "wt.mc_"_L1, "wt_mc"_L1};

/// Names that mean the same everywhere. A name that some sites use for their content ("ref", "source", "id", "from")
/// stays out.
const QSet<QString> &names()
{
    static const QSet<QString> known{// Meta
        u"fbclid"_s, u"fb_action_ids"_s, u"fb_action_types"_s, u"fb_ref"_s, u"fb_source"_s, u"fb_comment_id"_s,
        u"igshid"_s, u"igsh"_s, u"mibextid"_s,
        // Google
        u"gclid"_s, u"dclid"_s, u"gbraid"_s, u"wbraid"_s, u"gclsrc"_s, u"gad_source"_s, u"gad_campaignid"_s,
        u"srsltid"_s, u"_ga"_s, u"_gl"_s, u"campaign_id"_s, u"campaign_medium"_s, u"campaign_name"_s,
        u"campaign_source"_s, u"campaign_term"_s, u"campaign_content"_s,
        // other search engines and networks
        u"yclid"_s, u"ysclid"_s, u"_openstat"_s, u"twclid"_s, u"msclkid"_s, u"ttclid"_s, u"li_fat_id"_s, u"epik"_s,
        u"rdt_cid"_s, u"sccid"_s, u"irclickid"_s, u"cjevent"_s, u"s_cid"_s, u"tblci"_s, u"obclick"_s, u"dicbo"_s,
        // newsletters and mail
        u"mc_cid"_s, u"mc_eid"_s, u"mc_tc"_s, u"mkt_tok"_s, u"sc_cid"_s, u"_bhlid"_s, u"_hsenc"_s, u"_hsmi"_s,
        u"__hssc"_s, u"__hstc"_s, u"__hsfp"_s, u"hsctatracking"_s, u"vero_id"_s, u"vero_conv"_s, u"_kx"_s,
        u"ck_subscriber_id"_s, u"ml_subscriber"_s, u"ml_subscriber_hash"_s, u"elqtrackid"_s, u"elqtrack"_s,
        u"oly_anon_id"_s, u"oly_enc_id"_s, u"rb_clickid"_s, u"wickedid"_s, u"guccounter"_s, u"guce_referrer"_s,
        u"guce_referrer_sig"_s, u"cmpid"_s, u"ocid"_s, u"ns_mchannel"_s, u"ns_source"_s, u"ns_campaign"_s,
        u"ns_linkname"_s, u"ns_fee"_s, u"xtor"_s, u"pk_campaign"_s, u"pk_kwd"_s, u"pk_source"_s, u"pk_medium"_s,
        u"pk_content"_s, u"piwik_campaign"_s, u"piwik_kwd"_s,
        // apps that wrap links
        u"_branch_match_id"_s, u"_branch_referrer"_s, u"__readwiselocation"_s, u"smid"_s, u"sref"_s};
    return known;
}

/// A service that stands between the reader and a page, and the parameter that names the page.
struct Redirector {
    QLatin1StringView host; ///< itself and every host under it
    QLatin1StringView path; ///< what the path begins with
    QLatin1StringView parameter;
};

constexpr Redirector redirectors[] = {
    {"google.com"_L1, "/url"_L1, "q"_L1},
    {"google.com"_L1, "/url"_L1, "url"_L1},
    {"google.com"_L1, "/imgres"_L1, "imgrefurl"_L1},
    {"google.com"_L1, "/amp/s/"_L1, ""_L1},
    {"facebook.com"_L1, "/l.php"_L1, "u"_L1},
    {"facebook.com"_L1, "/flx/warn"_L1, "u"_L1},
    {"l.instagram.com"_L1, "/"_L1, "u"_L1},
    {"out.reddit.com"_L1, "/"_L1, "url"_L1},
    {"youtube.com"_L1, "/redirect"_L1, "q"_L1},
    {"duckduckgo.com"_L1, "/l/"_L1, "uddg"_L1},
    {"linkedin.com"_L1, "/redir/redirect"_L1, "url"_L1},
    {"linkedin.com"_L1, "/safety/go"_L1, "url"_L1},
    {"slack-redir.net"_L1, "/link"_L1, "url"_L1},
    {"steamcommunity.com"_L1, "/linkfilter"_L1, "url"_L1},
    {"steamcommunity.com"_L1, "/linkfilter"_L1, "u"_L1},
    {"vk.com"_L1, "/away.php"_L1, "to"_L1},
    {"t.umblr.com"_L1, "/redirect"_L1, "z"_L1},
    {"href.li"_L1, "/"_L1, ""_L1},
    {"go.skimresources.com"_L1, "/"_L1, "url"_L1},
    {"redirect.viglink.com"_L1, "/"_L1, "u"_L1},
    {"safelinks.protection.outlook.com"_L1, "/"_L1, "url"_L1},
    {"l.messenger.com"_L1, "/l.php"_L1, "u"_L1},
    {"disq.us"_L1, "/url"_L1, "url"_L1},
    {"medium.com"_L1, "/r/"_L1, "url"_L1},
    {"getpocket.com"_L1, "/redirect"_L1, "url"_L1},
    {"news.url.google.com"_L1, "/"_L1, "url"_L1},
    {"awin1.com"_L1, "/cread.php"_L1, "ued"_L1},
    {"click.linksynergy.com"_L1, "/deeplink"_L1, "murl"_L1},
    {"anon.to"_L1, "/"_L1, ""_L1},
    {"feedproxy.google.com"_L1, "/"_L1, "url"_L1},
};

/// The address behind a redirector that takes it as the whole query ("href.li/?https://…") or as its path
/// ("…/amp/s/host/…").
QString wholeTarget(const QUrl &url, const Redirector &redirector)
{
    if (redirector.path.size() > 1)
        return "https://"_L1 + url.path(QUrl::FullyEncoded).sliced(redirector.path.size());
    return url.query(QUrl::FullyDecoded);
}

} // namespace

bool isTrackingParameter(const QString &name)
{
    return names().contains(name)
        || std::ranges::any_of(prefixes, [&](QLatin1StringView prefix) { return name.startsWith(prefix); });
}

QUrl redirectTargetOf(const QUrl &url)
{
    const QString host = url.host();
    for (const Redirector &redirector : redirectors) {
        if (!isHostUnder(host, redirector.host) || !url.path().startsWith(redirector.path))
            continue;
        const QString target = redirector.parameter.isEmpty()
            ? wholeTarget(url, redirector)
            : QUrlQuery(url).queryItemValue(redirector.parameter, QUrl::FullyDecoded);
        if (target.startsWith("http"_L1))
            return resolveLink(target, {});
    }
    return {};
}
