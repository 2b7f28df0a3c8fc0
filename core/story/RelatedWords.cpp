#include "core/story/RelatedWords.h"

#include "core/story/Phrases.h"

using namespace Qt::StringLiterals;

namespace {

/// Headings begin with these.
constexpr QStringView relatedBeginnings =
    u"related|also in|also today|also on|latest related|more from|more on|more in|more about|more like this|"
    u"more stories|more news|more articles|more top stories|more headlines|latest in|latest news|latest from|"
    u"latest on|latest stories|latest articles|latest posts|latest headlines|the latest|read next|read more|"
    u"read also|also read|also in the news|see also|further reading|recommended|you may be interested|"
    u"you might be interested|don't miss|most shared|popular|top stories|top news|top posts|top articles|"
    u"must read|must-read|editor's pick|editors' pick|editor's choice|up next|next up|what to read next|"
    u"what others are reading|keep reading|similar|suggested|recent posts|recent articles|recent stories|"
    u"recent news|other stories|other news|other articles|in other news|in case you missed|today's top|"
    u"today's headlines|from our partners|featured stories|featured articles|explore more|discover more|"
    u"previous story|next story|previous article|next article|stories for you|for you|handpicked|on this topic|"
    u"in this series|previous stories|background|our picks|we recommend|dig deeper|mehr zum thema|mehr zu|"
    u"mehr aus|mehr von|mehr über|weitere artikel|weitere nachrichten|weitere meldungen|weitere themen|"
    u"lesen sie auch|lesen sie mehr|auch interessant|das könnte|das könnte sie auch interessieren|das könnte dich|"
    u"am meisten gelesen|neueste|aktuelle|aktuell|ähnliche|verwandte|passend dazu|empfohlen|empfehlungen|"
    u"top-themen|themen des tages|zum thema|weiterlesen|lesetipps|neues aus|neues von|neu in|jetzt lesen|"
    u"lire aussi|à lire|à voir aussi|voir aussi|sur le même sujet|sur le même thème|dans la même|le plus lu|"
    u"articles liés|articles similaires|plus d'articles|dernières|nos derniers|à la une|recommandé|"
    u"pour aller plus loin|vous aimerez|vous pourriez aimer|à ne pas manquer|en continu|lea también|lee también|"
    u"leer más|te puede interesar|le puede interesar|también te puede|quizás te interese|más noticias|más sobre|"
    u"más en|lo más leído|lo más visto|noticias relacionadas|artículos relacionados|relacionadas|relacionados|"
    u"últimas noticias|lo último|ver también|temas relacionados|recomendados|leggi anche|leggi tutto|"
    u"articoli correlati|notizie correlate|potrebbe interessarti|potrebbero interessarti|ti potrebbe|i più letti|"
    u"le più lette|ultime notizie|ultim'ora|altri articoli|altre notizie|consigliati|vedi anche|leia também|"
    u"leia mais|veja também|veja mais|saiba mais|notícias relacionadas|artigos relacionados|mais lidos|"
    u"últimas notícias|mais sobre|mais de|você pode gostar|lees meer|lees verder|meer over|meer nieuws|"
    u"meest gelezen|gerelateerd|gerelateerde|ook interessant|net binnen|laatste nieuws|aanbevolen|læs også|"
    u"læs mere|mere om|mest læste|seneste|relaterede|les også|les mer|mer om|siste|relatert|relaterte|läs också|"
    u"läs även|läs mer|mest lästa|senaste|relaterade|lue myös|lue lisää|lisää aiheesta|uusimmat|suosituimmat|"
    u"czytaj też|czytaj również|przeczytaj także|przeczytaj również|zobacz także|zobacz też|zobacz również|"
    u"najczęściej czytane|najnowsze|powiązane|polecane|podobne|čtěte také|čtěte dále|mohlo by vás|nejčtenější|"
    u"související|další články|ilgili haberler|benzer haberler|bunlar da|son dakika|en çok okunan|son haberler|"
    u"ayrıca|önerilen|diğer haberler|öne çıkan|читайте также|читать также|читайте еще|по теме|материалы по теме|"
    u"похожие|популярное|самое читаемое|главное|новости по теме|последние новости|ещё по теме|еще по теме|"
    u"рекомендуем|смотрите также|читайте також|за темою|популярне|останні новини|схожі|διαβάστε επίσης|"
    u"διαβάστε ακόμη|σχετικά|σχετικές|δημοφιλή|اقرأ أيضا|اقرأ أيضاً|إقرأ أيضا|مواضيع ذات صلة|أخبار ذات صلة|"
    u"مقالات ذات صلة|الأكثر قراءة|الاكثر قراءة|ذات صلة|المزيد|قد يعجبك|شاهد أيضا|آخر الأخبار|כתבות נוספות|"
    u"עוד בנושא|אולי יעניין|קראו גם|הנצפות|यह भी पढ़ें|ये भी पढ़ें|संबंधित|baca juga|berita terkait|artikel terkait|"
    u"terkait|terpopuler|berita lainnya|xem thêm|tin liên quan|関連記事|関連ニュース|関連リンク|あわせて読みたい|"
    u"合わせて読みたい|おすすめ|人気記事|人気の|アクセスランキング|最新記事|最新ニュース|こちらも|관련기사|"
    u"관련 기사|관련뉴스|관련 뉴스|인기 기사|인기기사|추천 기사|추천기사|최신 기사|주요뉴스|다른 기사|相关阅读|"
    u"相关新闻|相关文章|相关报道|推荐阅读|延伸阅读|热门|猜你喜欢|更多|相關新聞|相關報導|相關閱讀|延伸閱讀|"
    u"推薦閱讀|熱門|你可能|看更多";

/// Headings hold these anywhere: "This Week's Most Read", "Best of the Daily".
constexpr QStringView relatedAnywhere =
    u"most read|most popular|most viewed|most recent|related stories|related articles|related coverage|"
    u"related news|related content|related links|you may like|you might like|you may also|you might also|"
    u"may also like|recommended for|trending|meistgelesen|das könnte sie|les plus lus|a lire aussi|à lire aussi|"
    u"más leídas|más leído|relacionad|più letti|più lette|mais lidas|lees ook|mest lest|mest læst|mest läst|"
    u"luetuimmat|najczęściej|czytaj także|çok okunan|関連|ランキング|많이 본|相关|相關|新着|最新";

/// Headings of what most people read, or editors chose, hold these anywhere.
constexpr QStringView siteListWords =
    u"most read|most popular|most viewed|most shared|most emailed|most e-mailed|most commented|most discussed|"
    u"most blogged|most watched|most searched|most clicked|most visited|popular|trending|top stories|top news|"
    u"top posts|top articles|top headlines|top reads|top 5|top five|top 10|top ten|today's top|today's headlines|"
    u"hot topics|must read|must-read|don't miss|editor's choice|editors' choice|editor's pick|editors' pick|"
    u"our picks|staff picks|featured|what others are reading|people are reading|from our partners|meistgelesen|"
    u"am meisten gelesen|meistgeklickt|meistkommentiert|top-themen|themen des tages|beliebt|les plus lus|"
    u"le plus lu|les plus lues|les plus partagés|les plus consultés|à la une|à ne pas manquer|más leíd|más leido|"
    u"lo más visto|más vist|más popular|destacad|più lett|più vist|mais lid|mais vist|em alta|meest gelezen|"
    u"mest læst|mest lest|mest läst|luetuimmat|suosituimmat|najczęściej|najpopularniejsze|nejčtenější|çok okunan|"
    u"популярн|самое читаемое|δημοφιλή|الأكثر|הנקראות|terpopuler|人気|ランキング|많이 본|인기|热门|熱門|排行";

/// Headings of lists of goods begin with these.
constexpr QStringView goodsBeginnings =
    u"customers also|customers who|people also bought|people who bought|shoppers also|others also bought|"
    u"others also viewed|frequently bought|often bought together|recently viewed|your recently viewed|"
    u"goes well with|pairs well with|complete the look|wear it with|related products|similar products|"
    u"sponsored products|products related to|inspired by your|kunden kauften|kunden kaufen|kunden, die|"
    u"kunden haben auch|wird oft zusammen gekauft|wird häufig zusammen gekauft|zuletzt angesehen|"
    u"ähnliche produkte|passendes zubehör|les clients ont|produits similaires|produits associés|vus récemment|"
    u"souvent achetés ensemble|los clientes también|otros clientes|productos relacionados|productos similares|"
    u"vistos recientemente|comprados juntos|chi ha acquistato|prodotti correlati|prodotti simili|visti di recente|"
    u"clientes também|quem comprou|produtos relacionados|produtos similares|vistos recentemente|klanten kochten|"
    u"anderen bekeken ook|gerelateerde producten|vergelijkbare producten|recent bekeken|andra köpte|"
    u"relaterade produkter|relaterte produkter|inni klienci|podobne produkty|ostatnio oglądane|с этим товаром|"
    u"похожие товары|вы смотрели|関連商品|この商品を買った人|最近チェックした商品|함께 구매한|최근 본 상품|"
    u"看了又看|买了还买|相关商品";

constexpr QStringView alsoRead =
    u"also read|read also|read more|read next|read:|read|see also|see:|see more|related:|related article|"
    u"related story|related|more:|more on|more from|don't miss|must read|must-read|watch:|watch now|watch|listen:|"
    u"also check out|also see|also on|check out|click here|for more|further reading|recommended|"
    u"in case you missed|icymi|you may also|you might also|up next|learn more|lesen sie auch|lesen sie hier|"
    u"lesen sie mehr|lesen sie dazu|lesen sie:|auch interessant|mehr zum thema|mehr dazu|mehr:|mehr lesen|"
    u"hier lesen sie|siehe auch|passend dazu|lire aussi|à lire aussi|a lire aussi|lire également|à lire|"
    u"voir aussi|lire :|lire notre|lea también|lee también|lea:|leer más|leer también|te puede interesar|"
    u"le puede interesar|ver también|vea también|mire también|además:|leggi anche|leggi:|guarda anche|vedi anche|"
    u"approfondisci|leia também|leia mais|leia:|veja também|saiba mais|confira|lees ook|lees meer|lees verder|"
    u"bekijk ook|læs også|læs mere|les også|les mer|läs också|läs även|läs mer|se også|se även|lue myös|lue lisää|"
    u"katso myös|czytaj także|czytaj też|czytaj również|czytaj więcej|przeczytaj|zobacz także|zobacz też|"
    u"čtěte také|přečtěte si|viz také|ayrıca bkz|ayrıca okuyun|ilgili haber|читайте также|читать также|читайте:|"
    u"смотрите также|по теме:|читайте також|διαβάστε επίσης|διαβάστε ακόμη|διαβάστε:|اقرأ أيضا|اقرأ أيضاً|"
    u"إقرأ أيضا|اقرأ المزيد|اقرأ أكثر|للمزيد:|شاهد أيضا|קראו גם|ראו גם|यह भी पढ़ें|ये भी पढ़ें|baca juga|baca:|"
    u"lihat juga|xem thêm|関連記事|関連:|【関連|あわせて読みたい|こちらも|관련기사|관련 기사|▶|相关阅读|延伸阅读|"
    u"推荐阅读|相關新聞|延伸閱讀|更多新聞";

/// Short links to what is no story begin with these: to a list of stories, to terms and offices of the site.
constexpr QStringView noHeadlineBeginnings =
    u"see all|see more|see our|view all|view more|view our|show all|show more|shop all|shop now|browse all|"
    u"browse more|all articles|all news|all most|all posts|all stories|more articles|more news|more stories|"
    u"more headlines|more from|more in|more on|more related|more posts|more videos|most popular|most read|"
    u"learn more|read more|read our|read the full|click here|find out more|return to|back to|news headlines|go to|"
    u"sign up|job opportunities|careers|terms of|terms and conditions|terms & conditions|privacy policy|"
    u"privacy notice|cookie policy|cookie settings|contact us|about us|advertise|accessibility statement|"
    u"comments policy|editorial policy|website feedback|site map|sitemap|alle artikel|alle themen|"
    u"alle nachrichten|alle gutschein|alle videos|mehr aus|mehr artikel|mehr nachrichten|mehr erfahren|mehr lesen|"
    u"zur startseite|zur übersicht|zum archiv|aktuelle anzeigen|aktuelle prospekte|datenschutz|"
    u"datenschutzerklärung|datenschutzhinweise|nutzungsbedingungen|impressum|kontakt|über uns|stellenangebote|"
    u"tous les articles|toutes les|voir tou|voir plus|lire la suite|en savoir plus|mentions légales|"
    u"politique de confidentialité|conditions générales|nous contacter|qui sommes-nous|ver todo|ver todas|ver más|"
    u"leer más|todas las noticias|más noticias|más en|aviso legal|política de privacidad|política de cookies|"
    u"términos y condiciones|quiénes somos|vedi tutt|leggi tutt|tutte le notizie|altre notizie|scopri di più|"
    u"informativa|chi siamo|ver tudo|ver mais|veja mais|leia mais|saiba mais|todas as notícias|mais notícias|"
    u"termos de|quem somos|alle artikelen|bekijk alle|bekijk meer|lees meer|meer nieuws|meer artikelen|se alle|"
    u"se alla|læs mere|les mer|läs mer|zobacz wszystk|zobacz więcej|czytaj więcej|polityka prywatności|"
    u"все новости|все статьи|ещё новости|подробнее|tüm haberler|devamını oku|もっと見る|一覧|続きを読む|더보기|"
    u"查看更多|更多";

} // namespace

bool isRelatedHeading(QStringView line)
{
    static const Phrases phrases(relatedBeginnings);
    static const Phrases anywhere(relatedAnywhere);
    constexpr qsizetype longestHeading = 70;
    const QString text = foldedLine(withoutMarks(line));
    // "Most recent comments" are of readers.
    if (text.isEmpty() || text.size() > longestHeading || text.contains("comment"_L1) || text.contains("kommentar"_L1)
        || text.contains("comentario"_L1))
        return false;
    return phrases.begin(text) || anywhere.standIn(text);
}

bool isSiteListHeading(QStringView line)
{
    static const Phrases words(siteListWords);
    return words.standIn(foldedLine(line));
}

bool isGoodsHeading(QStringView line)
{
    static const Phrases phrases(goodsBeginnings);
    return phrases.begin(foldedLine(withoutMarks(line)));
}

bool isAlsoReadLine(QStringView line)
{
    static const Phrases phrases(alsoRead);
    return phrases.begin(foldedLine(line)) || phrases.begin(foldedLine(withoutMarks(line)));
}

bool isNoHeadline(QStringView title)
{
    static const Phrases phrases(noHeadlineBeginnings);
    constexpr qsizetype longest = 50;
    return title.size() <= longest && phrases.begin(foldedLine(withoutMarks(title)));
}
