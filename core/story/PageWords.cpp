#include "core/story/PageWords.h"

#include "core/html/ImageCredit.h"

#include <QHash>
#include <QList>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace {

/// Phrases parted by |, lower case, apostrophes straight. English first, then German, French, Spanish, Italian,
/// Portuguese, Dutch, Danish, Norwegian, Swedish, Finnish, Polish, Czech, Turkish, Russian, Ukrainian, Greek, Arabic,
/// Hebrew, Hindi, Indonesian, Japanese, Korean, Chinese.
/// They are kept by their first letter, because lines are compared with hundreds of them.
class Phrases final {
public:
    explicit Phrases(QStringView table)
    {
        for (const QStringView part : table.split(u'|', Qt::SkipEmptyParts))
            if (const QStringView phrase = part.trimmed(); !phrase.isEmpty())
                m_byLetter[phrase.front()] += phrase;
    }

    /// Those that may stand at the beginning of the line.
    std::span<const QStringView> mayBegin(QStringView line) const
    {
        const auto found = line.isEmpty() ? m_byLetter.cend() : m_byLetter.constFind(line.front());
        return found == m_byLetter.cend() ? std::span<const QStringView>() : std::span(*found);
    }
    bool contains(QStringView line) const { return std::ranges::contains(mayBegin(line), line); }

private:
    QHash<QChar, QList<QStringView>> m_byLetter;
};

/// Headings begin with these.
constexpr QStringView relatedBeginnings =
    u"related|also in|also today|also on|latest related|more from|more on|more in|more about|more like this|more "
    u"stories|more news|more articles|more top "
    u"stories|more headlines|latest in|latest news"
    u"|latest from|latest on|latest stories|latest articles|latest posts|latest headlines|the latest|read next|read "
    u"more|read also|also read|also in the news|see also|further reading|recommended|"
    u"you may also|you might also|you may like|you might like|you may be interested|you might be interested|don't "
    u"miss|most read|most popular|most viewed|most shared|most recent|popular|trending|top stories|"
    u"top news|top posts|top articles|must read|must-read|editor's pick|editors' pick|editor's choice|up next|next "
    u"up|what to read next|what others are reading|keep reading|similar|suggested|recent posts|recent "
    u"articles|recent stories|recent news|other stories|other news|other articles|in other news|in case you "
    u"missed|today's top|today's headlines|from our partners|featured stories|featured articles|explore more|discover "
    u"more|"
    u"previous story|next story|previous article|next article|stories for you|for you|handpicked|on this topic|in this "
    u"series|previous stories|background|our picks|we "
    u"recommend|dig deeper|"
    u"mehr zum thema|mehr zu|mehr aus|mehr von|mehr über|weitere artikel|weitere nachrichten|weitere meldungen|weitere "
    u"themen|lesen sie auch|lesen sie mehr|auch interessant|das könnte|das könnte sie auch interessieren|das könnte "
    u"dich|"
    u"meistgelesen|am meisten gelesen|neueste|aktuelle|aktuell|ähnliche|verwandte|passend "
    u"dazu|empfohlen|empfehlungen|top-themen|themen des tages|zum thema|weiterlesen|lesetipps|neues aus|neues von|neu "
    u"in|jetzt lesen|"
    u"à lire aussi|a lire aussi|lire aussi|à lire|à voir aussi|voir aussi|sur le même sujet|sur le même thème|dans la "
    u"même|les plus lus|le plus lu|articles liés|articles similaires|plus d'articles|dernières|nos derniers|à la une|"
    u"recommandé|pour aller plus loin|vous aimerez|vous pourriez aimer|à ne pas manquer|en continu|"
    u"lea también|lee también|leer más|te puede interesar|le puede interesar|también te puede|quizás te interese|más "
    u"noticias|más sobre|más en|más leídas|lo más leído|lo más visto|noticias relacionadas|artículos relacionados|"
    u"relacionadas|relacionados|últimas noticias|lo último|ver también|temas relacionados|recomendados|"
    u"leggi anche|leggi tutto|articoli correlati|notizie correlate|potrebbe interessarti|potrebbero interessarti|ti "
    u"potrebbe|più letti|i più letti|più lette|le più lette|ultime notizie|ultim'ora|altri articoli|altre "
    u"notizie|consigliati|vedi anche|"
    u"leia também|leia mais|veja também|veja mais|saiba mais|notícias relacionadas|artigos relacionados|mais "
    u"lidas|mais lidos|últimas notícias|mais sobre|mais de|você pode gostar|relacionados|"
    u"lees ook|lees meer|lees verder|meer over|meer nieuws|meest gelezen|gerelateerd|gerelateerde|ook interessant|net "
    u"binnen|laatste nieuws|aanbevolen|"
    u"læs også|læs mere|mere om|mest læste|seneste|relaterede|les også|les mer|mer om|mest "
    u"lest|siste|relatert|relaterte|läs också|läs även|läs mer|mer om|mest lästa|senaste|relaterade|"
    u"lue myös|lue lisää|luetuimmat|lisää aiheesta|uusimmat|suosituimmat|czytaj także|czytaj też|czytaj "
    u"również|przeczytaj także|przeczytaj również|zobacz także|zobacz też|zobacz również|najczęściej "
    u"czytane|najnowsze|powiązane|polecane|podobne|"
    u"čtěte také|čtěte dále|mohlo by vás|nejčtenější|související|další články|ilgili haberler|benzer haberler|bunlar "
    u"da|son dakika|en çok okunan|son haberler|ayrıca|önerilen|diğer haberler|öne çıkan|"
    u"читайте также|читать также|читайте еще|по теме|материалы по теме|похожие|популярное|самое "
    u"читаемое|главное|новости по теме|последние новости|ещё по теме|еще по теме|рекомендуем|смотрите также|"
    u"читайте також|за темою|популярне|останні новини|схожі|διαβάστε επίσης|διαβάστε ακόμη|σχετικά|σχετικές|δημοφιλή|"
    u"اقرأ أيضا|اقرأ أيضاً|إقرأ أيضا|مواضيع ذات صلة|أخبار ذات صلة|مقالات ذات صلة|الأكثر قراءة|الاكثر قراءة|ذات "
    u"صلة|المزيد|قد يعجبك|شاهد أيضا|آخر الأخبار|כתבות נוספות|עוד בנושא|אולי יעניין|קראו גם|הנצפות|"
    u"यह भी पढ़ें|ये भी पढ़ें|संबंधित|baca juga|berita terkait|artikel terkait|terkait|terpopuler|berita lainnya|xem thêm|tin "
    u"liên quan|"
    u"関連記事|関連ニュース|関連リンク|関連|あわせて読みたい|合わせて読みたい|おすすめ|人気記事|人気の|"
    u"アクセスランキング|ランキング|最新記事|最新ニュース|新着|こちらも|"
    u"관련기사|관련 기사|관련뉴스|관련 뉴스|많이 본|인기 기사|인기기사|추천 기사|추천기사|최신 기사|주요뉴스|다른 기사|"
    u"相关阅读|相关新闻|相关文章|相关报道|推荐阅读|延伸阅读|热门|最新|猜你喜欢|更多|相關新聞|相關報導|相關閱讀|"
    u"延伸閱讀|推薦閱讀|熱門|你可能|看更多";

/// Headings hold these anywhere: "This Week's Most Read", "Best of the Daily".
constexpr QStringView relatedAnywhere =
    u"most read|most popular|most viewed|most recent|related stories|related articles|related coverage|related "
    u"news|related content|related links|you may like|you might like|you "
    u"may also|you might also|may also like|recommended for|trending|meistgelesen|das könnte sie|"
    u"les plus lus|a lire aussi|à lire aussi|más leídas|más leído|relacionad|più letti|più lette|mais lidas|lees "
    u"ook|mest lest|mest læst|mest läst|luetuimmat|najczęściej|czytaj także|çok okunan|関連|ランキング|많이 "
    u"본|相关|相關|新着|最新";

/// Headings of what most people read, or editors chose, hold these anywhere.
constexpr QStringView siteListWords =
    u"most read|most popular|most viewed|most shared|most emailed|most e-mailed|most commented|most discussed|most "
    u"blogged|most watched|most searched|most clicked|most visited|popular|trending|top stories|top news|top posts|top "
    u"articles|top headlines|top reads|top 5|top five|top 10|top ten|today's top|today's headlines|hot topics|must "
    u"read|must-read|don't miss|editor's choice|editors' choice|editor's pick|editors' pick|our picks|staff "
    u"picks|featured|what others are reading|people are reading|from our partners|"
    u"meistgelesen|am meisten gelesen|meistgeklickt|meistkommentiert|top-themen|themen des tages|beliebt|"
    u"les plus lus|le plus lu|les plus lues|les plus partagés|les plus consultés|à la une|à ne pas manquer|"
    u"más leíd|más leido|lo más visto|más vist|más popular|destacad|più lett|più vist|mais lid|mais vist|em alta|"
    u"meest gelezen|mest læst|mest lest|mest läst|luetuimmat|suosituimmat|najczęściej|najpopularniejsze|nejčtenější|"
    u"çok okunan|популярн|самое читаемое|δημοφιλή|الأكثر|הנקראות|terpopuler|人気|ランキング|많이 "
    u"본|인기|热门|熱門|排行";

/// Headings of lists of goods begin with these.
constexpr QStringView goodsBeginnings =
    u"customers also|customers who|people also bought|people who bought|shoppers also|others also bought|others also "
    u"viewed|frequently bought|often bought together|recently viewed|your recently viewed|goes well with|pairs well "
    u"with|complete the look|wear it with|related products|similar products|sponsored products|products related to|"
    u"inspired by your|kunden kauften|kunden kaufen|kunden, die|kunden haben auch|wird oft zusammen gekauft|wird "
    u"häufig "
    u"zusammen gekauft|zuletzt angesehen|ähnliche produkte|passendes zubehör|les clients ont|produits "
    u"similaires|produits "
    u"associés|vus récemment|souvent achetés ensemble|los clientes también|otros clientes|productos "
    u"relacionados|productos "
    u"similares|vistos recientemente|comprados juntos|chi ha acquistato|prodotti correlati|prodotti simili|visti di "
    u"recente|clientes também|quem comprou|produtos relacionados|produtos similares|vistos recentemente|klanten "
    u"kochten|anderen bekeken ook|gerelateerde producten|vergelijkbare producten|recent bekeken|andra köpte|relaterade "
    u"produkter|relaterte produkter|inni klienci|podobne produkty|ostatnio oglądane|с этим товаром|похожие товары|вы "
    u"смотрели|関連商品|この商品を買った人|最近チェックした商品|함께 구매한|최근 본 상품|看了又看|买了还买|相关商品";

constexpr QStringView alsoRead =
    u"also read|read also|read more|read next|read:|read |see also|see:|see more|related:|related article|related "
    u"story|related |more:|more on|more from|don't miss|must read|must-read|watch:|watch now|watch |listen:|also check "
    u"out|also see|also on|check out|click here|"
    u"for more|further reading|recommended|in case you missed|icymi|you may also|you might also|up next|learn "
    u"more|lesen sie auch|lesen sie hier|lesen sie mehr|lesen sie dazu|lesen sie:|auch interessant|mehr zum thema|mehr "
    u"dazu|mehr:|mehr lesen|hier lesen sie|siehe auch|passend dazu|"
    u"lire aussi|à lire aussi|a lire aussi|lire également|à lire|voir aussi|lire :|lire notre|lea también|lee "
    u"también|lea:|leer más|leer también|te puede interesar|le puede interesar|ver también|vea también|mire "
    u"también|además:|"
    u"leggi anche|leggi:|guarda anche|vedi anche|approfondisci|leia também|leia mais|leia:|veja também|saiba "
    u"mais|confira|lees ook|lees meer|lees verder|bekijk ook|læs også|læs mere|les også|les mer|läs också|läs även|läs "
    u"mer|se også|se även|"
    u"lue myös|lue lisää|katso myös|czytaj także|czytaj też|czytaj również|czytaj więcej|przeczytaj|zobacz "
    u"także|zobacz też|čtěte také|přečtěte si|viz také|ayrıca bkz|ayrıca okuyun|ilgili haber|читайте также|читать "
    u"также|читайте:|смотрите также|по теме:|"
    u"читайте також|διαβάστε επίσης|διαβάστε ακόμη|διαβάστε:|اقرأ أيضا|اقرأ أيضاً|إقرأ أيضا|اقرأ المزيد|اقرأ "
    u"أكثر|للمزيد:|شاهد أيضا|קראו גם|ראו גם|यह "
    u"भी पढ़ें|ये भी पढ़ें|baca juga|baca:|lihat juga|xem thêm|関連記事|関連:|【関連|あわせて読みたい|こちらも|관련기사|관련 "
    u"기사|▶|"
    u"相关阅读|延伸阅读|推荐阅读|相關新聞|延伸閱讀|更多新聞";

/// The whole line, but for marks at its ends.
constexpr QStringView furnitureLines =
    u"advertisement|advertisements|advertisement - scroll to continue|advertising|ad|ads|sponsored|sponsored "
    u"content|promoted|story continues below advertisement|article continues below|article continues below "
    u"advertisement|continue reading|continue reading below|"
    u"story continues|read the full story|read full article|show more|load more|see more|view more|read "
    u"more|more|share|share this|share this article|share this story|share on facebook|share on "
    u"twitter|tweet|email|print|copy link|link copied|copied|save|follow|follow us|"
    u"like this|like loading|loading|loading...|loadingerror loading|listen|listen to this article|listen to this "
    u"story|listen to the story|listen to article|play|watch|watch "
    u"now|subscribe|sign "
    u"up|log in|sign in|join now|register|comments|comment|no comments|leave a comment|leave a reply|post a "
    u"comment|view comments|show comments|"
    u"image|photo|video|gallery|getty images|caption|photos|toggle caption|hide caption|enlarge|enlarge this "
    u"image|close|menu|search|next|previous|back to top|story tools|article tools|follow this topic|listen live|report "
    u"typo|email-a-friend|e-mail-a-friend|send your feedback|send corrections|top of page|scroll down to read "
    u"more|scroll down for more|"
    u"printer-friendly version|printer friendly version|print this page|print this article|print story|print "
    u"article|mail to a friend|email to a friend|e-mail to a friend|email this|e-mail this|email this article|read "
    u"later|report this post|report this comment|post your comment|add your comment|add a comment|write a "
    u"comment|post comment|blog comments powered by|comments powered by|order reprints|click to print|more "
    u"videos|play video|click to enlarge|enlarge photo|larger image|launch slideshow|view slideshow|have your "
    u"say|top|skip|table of contents|in this article|on this "
    u"page|contents|"
    u"tags|tags:|topics|topics:|filed under|categories|newsletter|newsletters|thank you|thanks for "
    u"reading|related|recommended|popular|trending|this article was originally published on|"
    u"anzeige|werbung|teilen|drucken|merken|weiterlesen|mehr anzeigen|artikel "
    u"teilen|kommentare|schlagworte|themen|publicité|partager|imprimer|lire la suite|la suite après la "
    u"publicité|commentaires|publicidad|compartir|imprimir|leer más|continuar leyendo|comentarios|"
    u"pubblicità|condividi|stampa|leggi tutto|commenti|publicidade|continua após a "
    u"publicidade|compartilhar|comentários|advertentie|delen|reacties|annonce|annons|del|dela|kommentarer|mainos|jaa|"
    u"kommentit|reklama|udostępnij|komentarze|reklamy|sdílet|reklam|paylaş|yorumlar|"
    u"реклама|поделиться|комментарии|поширити|διαφήμιση|إعلان|شارك|شارك هذا المقال|شارك المقال|شارك "
    u"الخبر|פרסומת|שתף|iklan|scroll untuk melanjutkan "
    u"membaca|広告|シェア|シェアする|この記事をシェア|この記事をシェアする|記事をシェア|続きを読む|광고|공유|完|"
    u"责任编辑|广告|分享|廣告";

/// Only when the line is no longer than a sentence or two.
constexpr QStringView furnitureBeginnings =
    u"have your say|read or share this story|listed under:|story tools:|share with:|text size:|become a fan of|"
    u"you need to enable javascript|please enable javascript|this field is for validation purposes|sign up for|sign up "
    u"to|subscribe to|subscribe now|subscribe for|get the latest|get our|get more|get "
    u"breaking|follow us on|follow us|follow @|join us on|like us on|click here to|tap here to|click to|download "
    u"our|download the app|share this|share your|this story was originally|"
    u"this article was originally|this article originally|this post originally|copyright ©|copyright 20|© 20|© "
    u"copyright|(c) 20|all rights reserved|do not sell|your email address will not|by signing up|by clicking|by "
    u"subscribing|by submitting|by continuing|we use cookies|"
    u"you can unsubscribe|thank you for reading|thank you for signing|thanks for signing|support our "
    u"journalism|support our work|become a member|become a subscriber|donate|enter your email|please enter|please log "
    u"in|please sign in|this site is protected by recaptcha|have a tip|got a tip|send tips|"
    u"if you buy something|when you buy through|if you purchase|we may earn|this post may contain affiliate|this post "
    u"contains affiliate|purchases made through|originally published|"
    u"need help? visit|find us on|our whatsapp|join our whatsapp|join our telegram|watch the video above|watch "
    u"video|article continues|story continues|continue reading|read full story|published:|this audio is "
    u"auto-generated|this audio is generated|updated:|last "
    u"updated|posted:|first published:|this audio is auto-generated|this audio is generated|this audio was "
    u"generated|filed under|posted in|tagged|tags:|topics:|more about:|"
    u"abonnieren sie|melden sie sich|jetzt anmelden|folgen sie uns|newsletter abonnieren|der newsletter|mit unserem "
    u"newsletter|schreiben sie uns|alle rechte vorbehalten|inscrivez-vous|abonnez-vous|suivez-nous|tous droits "
    u"réservés|recevez|suscríbete|suscríbase|síguenos|síganos|recibe|todos los derechos|"
    u"iscriviti|seguici|ricevi|riproduzione riservata|tutti i diritti|inscreva-se|assine|siga|receba|todos os "
    u"direitos|meld je aan|schrijf je in|volg ons|alle rechten|tilmeld|følg|meld deg på|anmäl "
    u"dig|prenumerera|följ|tilaa|seuraa|zapisz się|obserwuj|wszelkie prawa|"
    u"bizi takip|подписывайтесь|подпишитесь|нашли ошибку|нашли опечатку|заметили ошибку|заметили опечатку|если вы "
    u"нашли "
    u"ошибку|знайшли помилку|помітили помилку|следите "
    u"за|підписуйтесь|ακολουθήστε|تابعونا|اشترك|עקבו|ikuti|dapatkan|フォロー|구독|무단전재|저작권자|ⓒ|版权|版權|"
    u"责任编辑：|责任编辑:|（责任编辑|(责任编辑|责编：|责编:|編輯：|未经授权|關注|关注";

constexpr QStringView endHeadings =
    u"about the author|about the authors|about author|about us|comments|comment|leave a comment|leave a reply|post a "
    u"comment|join the conversation|join the discussion|responses|share this|share this article|share this "
    u"story|share|sign up|newsletter|subscribe|our newsletter|"
    u"follow us|stay informed|stay connected|stay up to date|topics|tags|submit a comment|be the first to know|get in "
    u"touch|über den autor|über die autorin|zur person|kommentare|kommentar schreiben|schlagworte|newsletter|à propos "
    u"de l'auteur|commentaires|laisser un commentaire|sobre el autor|comentarios|deja un comentario|"
    u"sull'autore|commenti|lascia un commento|sobre o autor|comentários|deixe um comentário|over de auteur|reacties|om "
    u"forfatteren|kommentarer|o autorze|komentarze|dodaj komentarz|об "
    u"авторе|комментарии|yorumlar|コメント|この記事を書いた人|著者|댓글|评论|作者简介";

/// Short links to what is no story begin with these: to a list of stories, to terms and offices of the site.
constexpr QStringView noHeadlineBeginnings =
    u"see all|see more|see our|view all|view more|view our|show all|show more|shop all|shop now|browse all|browse "
    u"more|all articles|all news|all most|all posts|all stories|more articles|more news|more stories|more "
    u"headlines|more "
    u"from|more in|more on|more related|more posts|more videos|most popular|most read|learn more|read more|read "
    u"our|read "
    u"the full|click here|find out more|return to|back to|news headlines|go to|sign up|job opportunities|careers|terms "
    u"of|terms and conditions|terms & conditions|privacy policy|privacy notice|cookie policy|cookie settings|contact "
    u"us|about us|advertise|accessibility statement|comments policy|editorial policy|website feedback|site map|sitemap|"
    u"alle artikel|alle themen|alle nachrichten|alle gutschein|alle videos|mehr aus|mehr artikel|mehr nachrichten|mehr "
    u"erfahren|mehr lesen|zur startseite|zur übersicht|zum archiv|aktuelle anzeigen|aktuelle "
    u"prospekte|datenschutz|datenschutzerklärung|datenschutzhinweise|nutzungsbedingungen|impressum|kontakt|über "
    u"uns|stellenangebote|"
    u"tous les articles|toutes les|voir tou|voir plus|lire la suite|en savoir plus|mentions légales|politique de "
    u"confidentialité|conditions générales|nous contacter|qui sommes-nous|"
    u"ver todo|ver todas|ver más|leer más|todas las noticias|más noticias|más en|aviso legal|política de "
    u"privacidad|política de cookies|términos y condiciones|quiénes somos|"
    u"vedi tutt|leggi tutt|tutte le notizie|altre notizie|scopri di più|informativa|chi siamo|"
    u"ver tudo|ver mais|veja mais|leia mais|saiba mais|todas as notícias|mais notícias|termos de|quem somos|"
    u"alle artikelen|bekijk alle|bekijk meer|lees meer|meer nieuws|meer artikelen|se alle|se alla|læs mere|les mer|läs "
    u"mer|zobacz wszystk|zobacz więcej|czytaj więcej|polityka prywatności|все новости|все статьи|ещё новости|подробнее|"
    u"tüm haberler|devamını oku|もっと見る|一覧|続きを読む|더보기|查看更多|更多";

constexpr QStringView creditBeginnings =
    u"image credit|image:|image source|image courtesy|image via|image by|images:|photo credit|photo:|photo "
    u"by|photos:|photo courtesy|photograph:|photograph by|photography:|picture:|pictures:|picture "
    u"credit|credit:|credits:|source:|courtesy of|(image|(photo|(picture|(credit|(source|(ap photo|ap photo|getty "
    u"images|reuters/|"
    u"foto:|fotos:|foto ©|(foto|bild:|bilder:|bild ©|bildquelle|bildrechte|quelle:|© |(c) |(bild|crédit|crédits|photo "
    u"d'|photo ©|crédit photo|foto de|foto "
    u"di|imagen:|crédito:|créditos:|fuente:|fotografía|fonte:|imagem:|beeld:|beeld "
    u"©|kuva:|fot.|zdjęcie:|źródło:|zdroj:|fotoğraf:|фото:|источник:|джерело:|φωτογραφία:|写真|画像|撮影|사진|图片来源|"
    u"图源|圖片來源|来源：|来源:|來源：|來源:|photo/|map:|chart:|graphic:|graphics:|illustration:|karte:|grafik:|carte "
    u":|carte:|photo :|photos "
    u":|dessin :|infographie|mapa:|gráfico:|grafico:|kort:|kart:|تصوير|صورة|צילום|写真・";

constexpr QStringView bylinePrefixes =
    u"written by|words by|story by|reported by|report by|posted by|published by|reviewed by|edited by|by:|by "
    u"|author:|author |authors:|from |text by|analysis by|opinion by|von:|von |text:|text von|autor:|autorin:|"
    u"geschrieben von|verfasst von|veröffentlicht von|erstellt von|eingestellt von|ein "
    u"kommentar von|eine analyse von|ein gastbeitrag von|interview:|"
    u"par :|par |écrit par|publié par|rédigé par|mis en ligne par|por:|por |escrito por|publicado por|di |a cura "
    u"di|scritto da|pubblicato da|inserito da|da "
    u"|door |door:|geplaatst door|geschreven door|af |av |tekst:|skrevet av|skriven av|teksti:|autor "
    u"|autorka:|oprac.|napsal|yazan:|автор:|автор "
    u"|текст:|κείμενο:|του |بقلم|كتب:|كتب |מאת:|מאת |oleh |oleh:|penulis:|文・|文/|文：|取材・文|記者|글 "
    u"|글:|作者：|作者:|记者|記者";

constexpr QStringView paywallBeginnings =
    u"subscribe to read|subscribe to continue|subscribe now to read|to continue reading|to read the full|this article "
    u"is for subscribers|this content is for|this story is for|already a subscriber|already a member|log in to "
    u"continue|sign in to continue|register to continue|"
    u"become a subscriber to|unlock this|you have reached your|you've reached your|you have read|this article is "
    u"reserved|exclusive to subscribers|subscriber-only|subscriber only|for subscribers only|premium content|create a "
    u"free account|start your free trial|keep reading with|continue reading this|"
    u"weiterlesen mit|jetzt weiterlesen|diesen artikel weiterlesen|um diesen artikel|jetzt abonnieren|sie haben "
    u"bereits ein abo|bereits abonnent|dieser artikel ist exklusiv|lesen sie diesen artikel mit|exklusiv für "
    u"abonnenten|mit einem abo|zugang zu allen|"
    u"cet article est réservé|article réservé|réservé aux abonnés|il vous reste|la suite est réservée|déjà abonné|pour "
    u"lire la suite|contenido exclusivo|exclusivo para suscriptores|solo para suscriptores|para continuar "
    u"leyendo|suscríbete para|hazte suscriptor|"
    u"contenuto riservato|riservato agli abbonati|per continuare a leggere|sei già abbonato|conteúdo "
    u"exclusivo|exclusivo para assinantes|para continuar lendo|já é assinante|dit artikel is exclusief|alleen voor "
    u"abonnees|word abonnee|lees verder met|"
    u"denne artikel er for|kun for abonnenter|for abonnenter|denne saken er for|for abonnenter|den här artikeln är "
    u"för|bli prenumerant|logga in för att läsa|tämä artikkeli on vain|tilaajille|treść dostępna|tylko dla "
    u"subskrybentów|pozostało|aby czytać dalej|kup dostęp|"
    u"доступно по подписке|только для "
    u"подписчиков|この記事は有料会員限定|有料会員限定|会員限定|ここから先は|残り|유료회원|회원 "
    u"전용|订阅后|登录后阅读|付费";

QString folded(QStringView line)
{
    QString text = line.trimmed().toString().toLower();
    text.replace(QChar(0x2019), u'\'').replace(QChar(0x2018), u'\'').replace(QChar(0xA0), u' ');
    return text;
}

bool isLetterAt(QStringView text, qsizetype i)
{
    // Scripts without spaces go on without a border between words.
    return i < text.size() && text[i].isLetter() && text[i].unicode() < 0x2E80;
}

bool beginsWithAny(QStringView line, const Phrases &phrases)
{
    for (const QStringView phrase : phrases.mayBegin(line))
        if (line.startsWith(phrase) && (!phrase.back().isLetter() || !isLetterAt(line, phrase.size())))
            return true;
    return false;
}

/// Whether one of them stands anywhere in the line, from the beginning of a word on.
bool holdsAny(QStringView line, const Phrases &phrases)
{
    for (qsizetype i = 0; i < line.size(); ++i) {
        const bool isInsideWord = i > 0 && isLetterAt(line, i) && isLetterAt(line, i - 1);
        if (isInsideWord)
            continue;
        const QStringView rest = line.sliced(i);
        for (const QStringView phrase : phrases.mayBegin(rest))
            if (rest.startsWith(phrase))
                return true;
    }
    return false;
}

QStringView withoutMarks(QStringView line)
{
    const auto isMark = [](QChar c) { return !c.isLetterOrNumber(); };
    while (!line.isEmpty() && isMark(line.front()))
        line.slice(1);
    while (!line.isEmpty() && isMark(line.back()))
        line.chop(1);
    return line;
}

} // namespace

bool isRelatedHeading(QStringView line)
{
    static const Phrases phrases(relatedBeginnings);
    static const Phrases anywhere(relatedAnywhere);
    constexpr qsizetype longestHeading = 70;
    const QString text = folded(withoutMarks(line));
    // "Most recent comments" are of readers.
    if (text.isEmpty() || text.size() > longestHeading || text.contains("comment"_L1) || text.contains("kommentar"_L1)
        || text.contains("comentario"_L1))
        return false;
    return beginsWithAny(text, phrases) || holdsAny(text, anywhere);
}

bool isSiteListHeading(QStringView line)
{
    static const Phrases words(siteListWords);
    return holdsAny(folded(line), words);
}

bool isGoodsHeading(QStringView line)
{
    static const Phrases phrases(goodsBeginnings);
    return beginsWithAny(folded(withoutMarks(line)), phrases);
}

bool isAlsoReadLine(QStringView line)
{
    static const Phrases phrases(alsoRead);
    return beginsWithAny(folded(line), phrases) || beginsWithAny(folded(withoutMarks(line)), phrases);
}

bool isNoHeadline(QStringView title)
{
    static const Phrases phrases(noHeadlineBeginnings);
    constexpr qsizetype longest = 50;
    return title.size() <= longest && beginsWithAny(folded(withoutMarks(title)), phrases);
}

bool isFurnitureLine(QStringView line)
{
    static const Phrases whole(furnitureLines);
    static const Phrases beginnings(furnitureBeginnings);
    constexpr qsizetype longestNotice = 260;
    if (line.trimmed().size() > longestNotice)
        return false;
    const QString text = folded(line);
    return whole.contains(withoutMarks(text)) || whole.contains(text) || beginsWithAny(text, beginnings);
}

bool isCreditLine(QStringView line)
{
    static const Phrases phrases(creditBeginnings);
    constexpr qsizetype longestCredit = 160;
    return line.size() <= longestCredit && beginsWithAny(folded(line), phrases)
        && (line.trimmed().startsWith(u'©') || !readsAsSentence(line));
}

bool takeBylinePrefix(QString &line)
{
    static const Phrases phrases(bylinePrefixes);
    const QString text = folded(line);
    for (const QStringView phrase : phrases.mayBegin(text)) {
        if (!text.startsWith(phrase) || (phrase.back().isLetter() && isLetterAt(text, phrase.size())))
            continue;
        line = line.trimmed().mid(phrase.size()).trimmed();
        return true;
    }
    return false;
}

bool isEndHeading(QStringView line)
{
    static const Phrases phrases(endHeadings);
    return phrases.contains(QStringView(folded(withoutMarks(line))));
}

bool isPaywallLine(QStringView line)
{
    static const Phrases phrases(paywallBeginnings);
    return beginsWithAny(folded(withoutMarks(line)), phrases);
}
