#include "core/story/MeaningWords.h"

#include <QHash>
#include <QSet>

namespace {

struct Terms {
    Meaning meaning;
    const char16_t *words; ///< parted by blanks
};

/// How pages name their parts, over all sites and languages that were looked at: content management systems, widget
/// makers, habits of a trade. No word stands here for one site.
constexpr Terms vocabulary[] = {
    {Meaning::Body,
        u"article-body articlebody article-content article-text articletext article-copy articlecontent articlecopy "
        u"body-copy bodycopy "
        u"body-text bodytext content-body contentbody entry-content entry-body entrycontent post-content post-body "
        u"postbody "
        u"postcontent story-body storybody story-content story-text storytext storycontent news-body news-content "
        u"news-text "
        u"newstext single-content article-main article-detail blog-content blogcontent blog-post-body text-body "
        u"rich-text richtext "
        u"markdown-body wysiwyg prose artikel-text artikeltext art-text art-body article-inner cuerpo corpo "
        u"article-section "
        u"texte-article texto-noticia "
        u"nota-cuerpo rte body-content bodycontent body-main td-post-content e-content"},
    {Meaning::Headline,
        u"headline article-title post-title entry-title story-title news-title articletitle article-headline p-name "
        u"titulo titulaire contentheading"},
    {Meaning::Standfirst,
        u"standfirst strapline subheadline sub-headline subhead dek deck kicker lede article-summary article-lead "
        u"excerpt "
        u"article-description story-description subtitle sub-title article-subtitle post-subtitle entry-summary "
        u"teaser-text chapo entradilla sottotitolo "
        u"bajada"},
    {Meaning::Byline,
        u"byline bylines by-line author authors author-name authorname article-author post-author entry-author writer "
        u"reporter "
        u"contributor contributors journalist post-meta entry-meta article-meta articlemeta story-meta meta-info "
        u"post-info "
        u"article-info postmeta postinfo entry-info posted-by written-by autor autore auteur verfasser autoren firma "
        u"signature "
        u"article-details attribution author-date byline-date article-byline kirjoittaja forfatter author-line "
        u"creditline"},
    {Meaning::Biography,
        u"author-bio authorbio profile-text profile author-box authorbox about-author about-the-author author-info "
        u"authorinfo "
        u"author-description "
        u"author-card author-profile author-about author-details author-block author-footer bio biography "
        u"author-biography "
        u"contributor-bio user-bio writer-bio article-author-bio autor-box post-author-box author-widget author-module "
        u"author-panel sign-off signoff end-note endnote author-note "
        // What forums print of everybody beside each of their posts.
        u"user-extras user-title user-banner userinfo-extra postprofile post-profile poster-stats poster-rank "
        u"pane-stats pane-badge =signature message-signature post-signature user-signature signature-content "
        u"badge-count "
        u"badgecount user-badges attribution-opposite author-indicator"},
    {Meaning::Dateline,
        u"date dateline timestamp time-stamp datetime published publish-date published-date publication-date pub-date "
        u"pubdate post-date "
        u"postdate entry-date article-date updated last-updated posted-on post-time article-time datum fecha "
        u"byline-timestamp "
        u"publishdate dtstamp last-edit last-edited publishtime publish-time pubtime pub-time posttime createdate "
        u"date-posted dateposted story-date storydate news-date newsdate"},
    {Meaning::Advert,
        u"ad ads adv advert adverts advertisement advertisements advertising advertorial adslot ad-slot adunit ad-unit "
        u"adbox adsense "
        u"adsbygoogle adwrapper ad-wrapper adcontainer adblock adhesion dfp gpt gpt-ad sponsored sponsor sponsors "
        u"sponsorship promoted "
        u"taboola outbrain revcontent zergnet dianomi teads nativo anzeige anzeigen werbung publicidad publicite "
        u"pubblicita publicidade "
        u"reklama reklam reklame annonce annons mpu leaderboard skyscraper native-ad google-ad banner-ad ad-label "
        u"adlabel dtag "
        u"sponsored-content partner-content commercial adthrive mediavine freestar ezoic bannerads adzone adplace "
        u"advads"},
    {Meaning::Share,
        u"share shares shared-links sharing sharebar share-bar sharebuttons share-buttons sharer social socials "
        u"social-links social-media "
        u"social-share socialshare socialite socialbar addthis sharethis addtoany a2a sharedaddy sd-sharing "
        u"jp-post-flair follow follow-us "
        u"followus like-button likebutton bookmark bookmarks save-article print-button article-tools articletools "
        u"story-tools toolbar "
        u"article-actions post-actions button-group action-bar actionbar utility-bar teilen partager compartir "
        u"condividi sns "
        u"share-tools tools podlove listen-button read-aloud text-to-speech tts google-news gnews whatsapp-channel "
        u"whatsapp"},
    {Meaning::Newsletter,
        u"newsletter newsletters newsletter-signup subscribe subscribe-box subscription subscription-form signup "
        u"sign-up mailing-list "
        u"mailinglist optin opt-in email-signup email-form mailchimp mc-embed mc4wp klaviyo convertkit hs-form "
        u"nl-signup infobrief "
        u"inline-newsletter cta-newsletter email-capture emailsignup donate donation donations membership-box "
        u"support-us "
        u"mc-field-group call-to-action cta app-promo appdownload download-app"},
    {Meaning::Related,
        u"related relateds related-posts relatedposts related-articles related-stories related-content related-links "
        u"related-news "
        u"recommended recommendation recommendations recommend recirc recirculation read-more readmore read-next "
        u"readnext read-also "
        u"readalso also-read alsoread more-on more-from more-stories more-news more-articles morefrom morestories "
        u"also-like see-also seealso "
        u"you-may-like you-might-like may-like most-read mostread most-popular mostpopular most-viewed popular "
        u"popular-posts trending "
        u"trending-now up-next upnext next-article next-story next-up whats-next further-reading similar similar-posts "
        u"crosslinks cross-links "
        u"crosslink onward suggested suggestions latest-news latest-stories latest-posts latest top-stories top-news "
        u"topstories "
        u"recent-posts recentposts recent-articles yarpp jp-relatedposts weiterlesen lesen-sie-auch mehr-zum-thema "
        u"lire-aussi a-lire "
        u"alire relacionadas relacionados relacionado leia-mais leia-tambem saiba-mais veja-tambem correlati "
        u"articoli-correlati leggi-anche "
        u"lees-ook lees-meer meer-lezen les-ogsaa les-mer laes-ogsaa las-mer lue-myos czytaj-takze ilgili-haberler "
        u"linklist link-list "
        u"article-list post-navigation nextprev prev-next postnav nav-links nav-below inline-related in-article-link "
        u"more-like-this "
        u"recommends discover-more explore-more keep-reading crp rltd promo-box promobox"},
    {Meaning::Comments,
        u"comment comments comment-list commentlist comments-area comment-section disqus disqus-thread respond "
        u"comment-respond "
        u"commentform livefyre fb-comments coral-talk viafoura hyvor kommentare kommentar commentaires comentarios "
        u"commenti reacties "
        u"reader-comments usercomments yorumlar opinie trackbacks pingbacks replies spot-im openweb-comments "
        // What customers say of goods, and readers of recipes.
        u"customer-reviews product-reviews user-reviews reader-reviews review-list reviews-list individual-review "
        u"woocommerce-review woocommerce-reviews seo-reviews reviews-io yotpo bazaarvoice trustpilot judgeme "
        u"powerreviews okendo"},
    {Meaning::Tags,
        u"tags tag-list taglist tag-links taglinks post-tags posttags article-tags articletags entry-tags story-tags "
        u"topics topic-list "
        u"article-topics keywords tagged tag-cloud tagcloud tagline-tags post-categories entry-categories cat-links "
        u"article-categories etiquetas schlagworte mots-cles filed-under article-keywords entry-footer post-footer "
        u"article-footer categories hashtags catlinks"},
    {Meaning::Navigation,
        u"nav navigation navbar navbar-nav menu menus submenu mainmenu main-menu breadcrumb breadcrumbs bread-crumb "
        u"crumbs pagination "
        u"pager paginator skip-link skiplink skip-to-content site-header siteheader masthead topbar top-bar "
        u"main-header "
        u"global-header globalheader page-header-nav hamburger off-canvas offcanvas subnav sub-nav footer-nav pagenav "
        u"page-nav "
        u"sitemap language-switcher searchform search-form search-box searchbox site-nav jump-links back-to-top "
        u"backtotop scroll-top"},
    {Meaning::Consent,
        u"cookie cookies cookie-banner cookie-notice cookiebanner consent gdpr ccpa onetrust didomi cookiebot "
        u"modal popup pop-up overlay "
        u"lightbox toast tooltip interstitial site-message notification-bar notice-bar alert-bar announcement "
        u"announcement-bar adblock-notice "
        u"browser-warning browsehappy noscript-message"},
    {Meaning::ConsentTool,
        u"onetrust onetrust-consent-sdk onetrust-pc-sdk onetrust-banner-sdk ot-sdk-container didomi didomi-host "
        u"cookiebot cybotcookiebotdialog usercentrics usercentrics-root qc-cmp truste quantcast-choice sp-message "
        u"cookie-law-info cookieyes cky-modal cky-consent iubenda-cs-banner cmplz-cookiebanner termly osano"},
    {Meaning::Paywall,
        u"paywall pay-wall subscriber-only subscribers-only regwall reg-wall metered =piano "
        u"tp-container tp-modal premium-box "
        u"login-wall =gate gateway-content subscribe-wall premium-teaser paid-content-overlay"},
    {Meaning::Unseen,
        u"sr-only screen-reader screen-reader-text visually-hidden visuallyhidden offscreen off-screen "
        u"assistive-text a-hidden "
        u"u-hidden =hidden =hide d-none print-only printonly only-print print-footer noprint-only visible-print "
        u"accessibility-text "
        u"a11y-hidden aural clip-text element-invisible "
        // What every page of a wiki prints around its text.
        u"editsection site-sub printfooter ambox"},
    {Meaning::Credit,
        u"credit credits photo-credit image-credit photocredit imagecredit media-credit caption-credit img-credit "
        u"picture-credit photographer "
        u"copyright image-copyright photo-source image-source source-credit wp-credit"},
    {Meaning::Caption,
        u"caption captions wp-caption-text image-caption photo-caption figcaption media-caption img-caption "
        u"imagecaption picture-caption "
        u"caption-text bildunterschrift legende"},
    {Meaning::Footer,
        u"footer site-footer sitefooter page-footer global-footer globalfooter colophon footnav bottom-bar legal "
        u"fineprint"},
    {Meaning::Sidebar,
        u"sidebar side-bar sidebars rail right-rail left-rail rightrail rightcol right-column rightcolumn side-column "
        u"secondary-column widget-area widgetarea aside right-bar rightbar left-bar leftbar"},
    {Meaning::Teaser,
        u"teaser teasers teaser-item card cards post-card article-card story-card media-card list-item listitem river "
        u"river-item "
        u"listing-item tile tiles headline-list news-list newslist news-item promo promos thumbnail thumbs "
        u"post-preview snippet"},
    {Meaning::Widget,
        u"rating ratings star-rating poll quiz survey price prices product-box buy-button buy-box "
        u"shop-now commerce-button commerce-buttons commerce-link buy-links shop-button shop-buttons toc "
        u"table-of-contents tableofcontents contents-list audio-player video-player player-controls slider-nav "
        u"slick-arrow carousel-control "
        u"reading-time readtime read-time word-count view-count views counter font-size fontsize text-size weather "
        u"stock-ticker ticker "
        u"countdown translate gtranslate progress-bar editor-note-box feedback helpful was-helpful report-error "
        u"correction-form form "
        u"copy-button copybutton clipboard copy-code expand-link vote-count votecell"},
    {Meaning::Media,
        u"gallery slideshow carousel image figure photo picture video media hero hero-image featured-image "
        u"post-thumbnail lead-image pic embed player"},
    {Meaning::Code, u"highlight codehilite code-block codeblock syntaxhighlighter prism hljs chroma rouge enlighter"},
};

QHash<quint64, Meanings> readVocabulary()
{
    QHash<quint64, Meanings> table;
    for (const Terms &terms : vocabulary)
        for (const QStringView term : QStringView(terms.words).split(u' ', Qt::SkipEmptyParts))
            table[TermHash(term).value()] |= terms.meaning;
    return table;
}

QSet<quint64> readBeginnings()
{
    QSet<quint64> beginnings;
    for (const Terms &terms : vocabulary)
        for (QStringView term : QStringView(terms.words).split(u' ', Qt::SkipEmptyParts)) {
            term = term.mid(term.startsWith(u'=') ? 1 : 0);
            beginnings += TermHash(term.left(term.indexOf(u'-'))).value();
        }
    return beginnings;
}

} // namespace

bool beginsTerm(TermHash word)
{
    static const QSet<quint64> beginnings = readBeginnings();
    return beginnings.contains(word.value());
}

Meanings meaningOfTerm(TermHash term)
{
    static const QHash<quint64, Meanings> terms = readVocabulary();
    return terms.value(term.value());
}
