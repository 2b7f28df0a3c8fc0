#include "core/story/ToolWords.h"

#include "core/story/LineWords.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringTokenizer>

using namespace Qt::StringLiterals;

namespace {

/// English first, then German, French, Spanish, Italian, Portuguese, Dutch, the languages of the north, Polish.
constexpr QStringView buttonWords =
    uR"(^\W*()"
    uR"(book( it)? now|book (a|your) (demo|call|table|stay|tour)|get started( now| today| for free)?|start (your )?(free )?(trial|now|today|free|for free)|try (it )?(now|free|for free)|buy now|buy it now|shop now|shop all|shop the (look|collection)|order now|order online|pre-?order now|add to (cart|bag|basket|wishlist)|check (the )?(price|prices|availability|latest price)|(see|view|check|get|compare) (the |all |latest )?(price|prices|deal|deals|offer|offers|details|availability)|see (it|full details|price and (specs|reviews))|buying options|where to buy|jump to (details|recipe|review|section)|get (a |your )?(free )?(quote|estimate|demo)|request (a |an )?(free )?(demo|quote|invite|callback|information)|learn more|find out more|read (our )?(full )?(review|details|in full)|visit (site|website|the website|store)|download (now|here|pdf|the pdf|the app)|contact (us|sales)|join (now|free|the waitlist)|claim (offer|deal|your .{0,20})|(apply|donate|register|enroll|enrol|reserve|call|chat|vote|stream|listen|watch) now|view (gallery|photos|all photos|image|this image|slideshow|on map|larger map)|(show|hide|open|toggle) (caption|captions|transcript|gallery)|(buy|order|license|purchase|reuse) (a )?(photo|photos|print|prints|image|this image|this article|this photo|rights|licensing rights|reprints)|full ?screen|auto-?play|slideshow|view comments \d*|no thanks|not now|got it|request permissions?|add to (my |your )?wish ?list|verified (purchase|buyer)|(was this (review )?)?helpful\??( (yes|no|report|share))*|report( abuse| review| this review)|write a (customer )?review|select (a )?(size|colou?r)|size (guide|chart)|follow .{2,30} on (whatsapp|google news|telegram|facebook|instagram|x|twitter|youtube|bluesky|threads))"
    uR"(|(jetzt )?(kaufen|bestellen|buchen|informieren|testen|vergleichen|sichern|mitmachen)|(zum|zur|zu den) (angebot|angebote|shop|produkt|deal|preisvergleich|artikel|galerie|bildergalerie|video)|mehr (erfahren|dazu|infos|informationen)|zum angebot.{0,20}|in den warenkorb|auf (den|die) (merkzettel|wunschliste)|hilfreich( melden)?|verifizierter kauf|(eine )?bewertung (schreiben|abgeben)|bilder anzeigen|vollbild|bild vergrößern|(quellen|kommentare|karte) anzeigen)"
    uR"(|acheter|j'en profite|voir l'offre|voir les offres|en savoir plus|découvrir( l'offre)?|ajouter au panier|achat vérifié|utile( signaler)?|rédiger un commentaire|réserver|plein écran|agrandir( l'image)?)"
    uR"(|comprar( ahora)?|ver oferta|ver ofertas|más información|saber más|reservar( ahora)?|añadir al carrito|compra verificada|útil( informar)?|escribir (una )?(opinión|reseña)|pantalla completa|ver galería)"
    uR"(|acquista( ora)?|vedi offerta|scopri di più|aggiungi al carrello|schermo intero|compre agora|ver preço|adicionar ao carrinho|tela cheia)"
    uR"(|koop nu|bekijk (aanbieding|prijs|foto's|de foto's)|meer informatie|in winkelwagen|volledig scherm|köp nu|läs mer|till butiken|kjøp nå|køb nu|les mer|læs mere|kup teraz|sprawdź cenę|zobacz ofertę|dowiedz się więcej|pełny ekran))"
    uR"(\W*$)";

/// A price with its shop, a shop to buy in; a second one may follow and end as it likes.
constexpr QStringView offerWords =
    uR"(^\W*((?<offer>([$€£]\s?\d[\d.,]*|\d[\d.,]*\s?[€£$]) (at|from|bei|auf|chez|su|en) |(pre-?order|buy|shop|order|available|check price|see price|view deal|see it) (now )?(at|from|on) |best prices today: )\S.{0,30}((?&offer).*)?)$)";

constexpr QStringView readingWords =
    uR"(^\W*((\d+|one|two|three|four|five) ?[- ]?(min|mins|minute|minutes)\.?( of)? ?(read|reading|watch|listen)( time)?|(est(imated)?\.? )?read(ing)? time:? .{1,15}|[\d.,]+[km]? (views?|shares?|likes?|reads|claps|comments?)|lesedauer:? (ca\. )?\d+ min(uten|\.)?|temps de lecture ?:? ?(environ )?\d+ ?min(utes|\.)?|tiempo de lectura:? \d+ ?min(utos|\.)?|tempo di lettura:? \d+ ?min(uti|\.)?|leestijd:? \d+ min(uten)?)\W*$)";

/// "More from the harbour »": the way to a list.
constexpr QStringView wayWords =
    uR"(^\W*(more|see|view|read|all|browse|mehr|weitere|alle|plus|más|altre|meer) [^.!?]{2,45}(»|›|>>?|→)$)";

constexpr QStringView playerWords =
    uR"((this|the) (video|audio|content|player) (has )?(failed|could ?n[o']t|can ?not|can't|is unable) (to )?(be )?(load|play)|try refreshing (your browser|the page)|tap here to see other videos|video player is loading|(player|video) wird geladen|chargement (du lecteur|de la vidéo)|el (video|contenido) no (se )?(pudo|puede)|your browser does( not|n't) support|ihr browser unterstützt|votre navigateur ne (supporte|prend)|su navegador no (soporta|admite)|javascript (is|must be) (disabled|enabled)|^\W*(back|return) to video\W*$)";

constexpr QStringView termsWords =
    uR"(all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti (sono )?riservati|todos os direitos reservados|alle rechten voorbehouden|wszelkie prawa zastrzeżone|все права защищены|無断(転載|複製|使用)|轉載|转载请注明|未经授权(不得|禁止)?转载|무단\s?전재|(may|can) ?not be (reproduced|republished|published|broadcast|redistributed|copied)|you (consent|agree) to (our|the) (terms|user agreement|privacy|website)|by using this (site|website|service))";

/// Where pages are shared to, and the other tools in that row.
bool isShareName(const QString &word)
{
    static const QSet<QString> names{u"facebook"_s, u"twitter"_s, u"x"_s, u"whatsapp"_s, u"linkedin"_s, u"pinterest"_s,
        u"reddit"_s, u"telegram"_s, u"messenger"_s, u"email"_s, u"mail"_s, u"e-mail"_s, u"sms"_s, u"flipboard"_s,
        u"bluesky"_s, u"threads"_s, u"mastodon"_s, u"xing"_s, u"pocket"_s, u"line"_s, u"tumblr"_s, u"instapaper"_s,
        u"print"_s, u"copy"_s, u"link"_s, u"share"_s, u"tweet"_s, u"post"_s, u"on"_s, u"save"_s, u"more"_s,
        u"drucken"_s, u"teilen"_s, u"partager"_s, u"imprimer"_s, u"compartir"_s, u"imprimir"_s, u"via"_s, u"auf"_s,
        u"sur"_s, u"en"_s, u"url"_s, u"with"_s, u"digg"_s, u"delicious"_s, u"stumbleupon"_s, u"other"_s, u"sites"_s,
        u"kopieren"_s, u"copier"_s, u"copiar"_s, u"a"_s, u"a+"_s, u"a-"_s, u"aa"_s};
    return names.contains(word);
}

/// Two or more names and nothing else; one alone may be a heading.
bool isShareRow(QStringView line)
{
    static const QSet<QString> services{u"facebook"_s, u"twitter"_s, u"whatsapp"_s, u"linkedin"_s, u"pinterest"_s,
        u"messenger"_s, u"email"_s, u"e-mail"_s, u"reddit"_s, u"telegram"_s, u"sms"_s, u"x"_s, u"digg"_s,
        u"delicious"_s, u"stumbleupon"_s};
    constexpr qsizetype longestRow = 120;
    if (line.size() > longestRow)
        return false;
    int words = 0;
    bool hasService = false;
    for (const QStringView part : QStringTokenizer(line, u' ', Qt::SkipEmptyParts)) {
        const QString word = part.toString().toLower();
        if (!word.front().isLetterOrNumber())
            continue;
        if (!isShareName(word))
            return false;
        ++words;
        hasService = hasService || services.contains(word);
    }
    return words >= 2 && hasService;
}

} // namespace

bool isToolLine(QStringView line)
{
    constexpr qsizetype longestLabel = 40;
    constexpr qsizetype longestOffer = 120;
    static const LineWords button(buttonWords, longestLabel);
    static const LineWords reading(readingWords, longestLabel);
    static const LineWords offer(offerWords, longestOffer);
    static const LineWords way(wayWords, 2 * longestLabel);
    const QStringView text = line.trimmed();
    return !text.isEmpty()
        && (button.areIn(text) || reading.areIn(text) || offer.areIn(text) || way.areIn(text) || isShareRow(text));
}

bool isPlayerLine(QStringView line)
{
    static const LineWords words(playerWords, 200);
    return words.areIn(line);
}

bool isCounter(QStringView line)
{
    static const QRegularExpression counter(
        uR"(^(\d{1,3}( ?(/|of|von|sur|de|di|van|av) ?\d{1,3})?|\d{1,2}(:\d\d){1,2}( ?min\.?)?)$)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype longestCounter = 14;
    return line.size() <= longestCounter && counter.matchView(line).hasMatch();
}

bool isTermsLine(QStringView line)
{
    static const LineWords words(termsWords, 800);
    return words.areIn(line);
}
