#include "core/story/PageWords.h"

#include "core/html/ImageCredit.h"
#include "core/story/Phrases.h"

using namespace Qt::StringLiterals;

namespace {

/// The whole line, but for marks at its ends.
constexpr QStringView furnitureLines =
    u"advertisement|advertisements|advertisement - scroll to continue|advertising|ad|ads|sponsored|"
    u"sponsored content|promoted|story continues below advertisement|article continues below|"
    u"article continues below advertisement|continue reading below|read the full story|read full article|"
    u"show more|load more|see more|view more|read more|more|share|share this article|share this story|"
    u"share on facebook|share on twitter|tweet|email|print|copy link|link copied|copied|save|follow|like this|"
    u"like loading|loading|loading...|loadingerror loading|listen|listen to this article|listen to this story|"
    u"listen to the story|listen to article|play|watch|watch now|subscribe|sign up|log in|sign in|join now|"
    u"register|comments|comment|no comments|leave a comment|leave a reply|post a comment|view comments|"
    u"show comments|image|photo|video|gallery|getty images|caption|photos|toggle caption|hide caption|enlarge|"
    u"enlarge this image|close|menu|search|next|previous|back to top|story tools|article tools|follow this topic|"
    u"listen live|report typo|email-a-friend|e-mail-a-friend|send your feedback|send corrections|top of page|"
    u"scroll down to read more|scroll down for more|printer-friendly version|printer friendly version|"
    u"print this page|print this article|print story|print article|mail to a friend|email to a friend|"
    u"e-mail to a friend|email this|e-mail this|email this article|read later|report this post|"
    u"report this comment|post your comment|add your comment|add a comment|write a comment|post comment|"
    u"blog comments powered by|comments powered by|order reprints|click to print|more videos|play video|"
    u"click to enlarge|enlarge photo|larger image|launch slideshow|view slideshow|top|skip|table of contents|"
    u"in this article|on this page|contents|tags|topics|categories|newsletter|newsletters|thank you|"
    u"thanks for reading|related|recommended|popular|trending|this article was originally published on|anzeige|"
    u"werbung|teilen|drucken|merken|weiterlesen|mehr anzeigen|artikel teilen|kommentare|schlagworte|themen|"
    u"publicité|partager|imprimer|lire la suite|la suite après la publicité|commentaires|publicidad|compartir|"
    u"imprimir|leer más|continuar leyendo|comentarios|pubblicità|condividi|stampa|leggi tutto|commenti|"
    u"publicidade|continua após a publicidade|compartilhar|comentários|advertentie|delen|reacties|annonce|annons|"
    u"del|dela|kommentarer|mainos|jaa|kommentit|reklama|udostępnij|komentarze|reklamy|sdílet|reklam|paylaş|"
    u"yorumlar|реклама|поделиться|комментарии|поширити|διαφήμιση|إعلان|شارك|شارك هذا المقال|شارك المقال|"
    u"شارك الخبر|פרסומת|שתף|iklan|scroll untuk melanjutkan membaca|広告|シェア|シェアする|この記事をシェア|"
    u"この記事をシェアする|記事をシェア|続きを読む|광고|공유|完|责任编辑|广告|分享|廣告";

/// Only when the line is no longer than a sentence or two.
constexpr QStringView furnitureBeginnings =
    u"have your say|read or share this story|listed under:|story tools:|share with:|text size:|become a fan of|"
    u"you need to enable javascript|please enable javascript|this field is for validation purposes|sign up for|"
    u"sign up to|subscribe to|subscribe now|subscribe for|get the latest|get our|get more|get breaking|"
    u"follow us on|follow us|follow @|join us on|like us on|click here to|tap here to|click to|download our|"
    u"download the app|share this|share your|this story was originally|this article was originally|"
    u"this article originally|this post originally|copyright ©|copyright 20|© 20|© copyright|(c) 20|"
    u"all rights reserved|do not sell|your email address will not|by signing up|by clicking|by subscribing|"
    u"by submitting|by continuing|we use cookies|you can unsubscribe|thank you for reading|thank you for signing|"
    u"thanks for signing|support our journalism|support our work|become a member|become a subscriber|donate|"
    u"enter your email|please enter|please log in|please sign in|this site is protected by recaptcha|have a tip|"
    u"got a tip|send tips|if you buy something|when you buy through|if you purchase|we may earn|"
    u"this post may contain affiliate|this post contains affiliate|purchases made through|originally published|"
    u"need help? visit|find us on|our whatsapp|join our whatsapp|join our telegram|watch the video above|"
    u"watch video|article continues|story continues|continue reading|read full story|published:|"
    u"this audio is auto-generated|this audio is generated|updated:|last updated|posted:|first published:|"
    u"this audio was generated|filed under|posted in|tagged|tags:|topics:|more about:|abonnieren sie|"
    u"melden sie sich|jetzt anmelden|folgen sie uns|newsletter abonnieren|der newsletter|mit unserem newsletter|"
    u"schreiben sie uns|alle rechte vorbehalten|inscrivez-vous|abonnez-vous|suivez-nous|tous droits réservés|"
    u"recevez|suscríbete|suscríbase|síguenos|síganos|recibe|todos los derechos|iscriviti|seguici|ricevi|"
    u"riproduzione riservata|tutti i diritti|inscreva-se|assine|siga|receba|todos os direitos|meld je aan|"
    u"schrijf je in|volg ons|alle rechten|tilmeld|følg|meld deg på|anmäl dig|prenumerera|följ|tilaa|seuraa|"
    u"zapisz się|obserwuj|wszelkie prawa|bizi takip|подписывайтесь|подпишитесь|нашли ошибку|нашли опечатку|"
    u"заметили ошибку|заметили опечатку|если вы нашли ошибку|знайшли помилку|помітили помилку|следите за|"
    u"підписуйтесь|ακολουθήστε|تابعونا|اشترك|עקבו|ikuti|dapatkan|フォロー|구독|무단전재|저작권자|ⓒ|版权|版權|"
    u"责任编辑：|责任编辑:|（责任编辑|(责任编辑|责编：|责编:|編輯：|未经授权|關注|关注";

constexpr QStringView endHeadings =
    u"about the author|about the authors|about author|about us|comments|comment|leave a comment|leave a reply|"
    u"post a comment|join the conversation|join the discussion|responses|share this|share this article|"
    u"share this story|share|sign up|newsletter|subscribe|our newsletter|follow us|stay informed|stay connected|"
    u"stay up to date|topics|tags|submit a comment|be the first to know|get in touch|über den autor|"
    u"über die autorin|zur person|kommentare|kommentar schreiben|schlagworte|à propos de l'auteur|commentaires|"
    u"laisser un commentaire|sobre el autor|comentarios|deja un comentario|sull'autore|commenti|"
    u"lascia un commento|sobre o autor|comentários|deixe um comentário|over de auteur|reacties|om forfatteren|"
    u"kommentarer|o autorze|komentarze|dodaj komentarz|об авторе|комментарии|yorumlar|コメント|この記事を書いた人|"
    u"著者|댓글|评论|作者简介";

constexpr QStringView creditBeginnings =
    u"image credit|image:|image source|image courtesy|image via|image by|images:|photo credit|photo:|photo by|"
    u"photos:|photo courtesy|photograph:|photograph by|photography:|picture:|pictures:|picture credit|credit:|"
    u"credits:|source:|courtesy of|(image|(photo|(picture|(credit|(source|(ap photo|ap photo|getty images|"
    u"reuters/|foto:|fotos:|foto ©|(foto|bild:|bilder:|bild ©|bildquelle|bildrechte|quelle:|©|(c)|(bild|crédit|"
    u"crédits|photo d'|photo ©|crédit photo|foto de|foto di|imagen:|crédito:|créditos:|fuente:|fotografía|fonte:|"
    u"imagem:|beeld:|beeld ©|kuva:|fot.|zdjęcie:|źródło:|zdroj:|fotoğraf:|фото:|источник:|джерело:|φωτογραφία:|"
    u"写真|画像|撮影|사진|图片来源|图源|圖片來源|来源：|来源:|來源：|來源:|photo/|map:|chart:|graphic:|graphics:|"
    u"illustration:|karte:|grafik:|carte :|carte:|photo :|photos :|dessin :|infographie|mapa:|gráfico:|grafico:|"
    u"kort:|kart:|تصوير|صورة|צילום|写真・";

constexpr QStringView bylinePrefixes =
    u"written by|words by|story by|reported by|report by|posted by|published by|reviewed by|edited by|by:|by|"
    u"author:|author|authors:|from|text by|analysis by|opinion by|von:|von|text:|text von|autor:|autorin:|"
    u"geschrieben von|verfasst von|veröffentlicht von|erstellt von|eingestellt von|ein kommentar von|"
    u"eine analyse von|ein gastbeitrag von|interview:|par :|par|écrit par|publié par|rédigé par|mis en ligne par|"
    u"por:|por|escrito por|publicado por|di|a cura di|scritto da|pubblicato da|inserito da|da|door|door:|"
    u"geplaatst door|geschreven door|af|av|tekst:|skrevet av|skriven av|teksti:|autor|autorka:|oprac.|napsal|"
    u"yazan:|автор:|автор|текст:|κείμενο:|του|بقلم|كتب:|كتب|מאת:|מאת|oleh|oleh:|penulis:|文・|文/|文：|取材・文|"
    u"記者|글|글:|作者：|作者:|记者";

constexpr QStringView paywallBeginnings =
    u"subscribe to read|subscribe to continue|subscribe now to read|to continue reading|to read the full|"
    u"this article is for subscribers|this content is for|this story is for|already a subscriber|already a member|"
    u"log in to continue|sign in to continue|register to continue|become a subscriber to|unlock this|"
    u"you have reached your|you've reached your|you have read|this article is reserved|exclusive to subscribers|"
    u"subscriber-only|subscriber only|for subscribers only|premium content|create a free account|"
    u"start your free trial|keep reading with|continue reading this|weiterlesen mit|jetzt weiterlesen|"
    u"diesen artikel weiterlesen|um diesen artikel|jetzt abonnieren|sie haben bereits ein abo|bereits abonnent|"
    u"dieser artikel ist exklusiv|lesen sie diesen artikel mit|exklusiv für abonnenten|mit einem abo|"
    u"zugang zu allen|cet article est réservé|article réservé|réservé aux abonnés|il vous reste|"
    u"la suite est réservée|déjà abonné|pour lire la suite|contenido exclusivo|exclusivo para suscriptores|"
    u"solo para suscriptores|para continuar leyendo|suscríbete para|hazte suscriptor|contenuto riservato|"
    u"riservato agli abbonati|per continuare a leggere|sei già abbonato|conteúdo exclusivo|"
    u"exclusivo para assinantes|para continuar lendo|já é assinante|dit artikel is exclusief|alleen voor abonnees|"
    u"word abonnee|lees verder met|denne artikel er for|kun for abonnenter|for abonnenter|denne saken er for|"
    u"den här artikeln är för|bli prenumerant|logga in för att läsa|tämä artikkeli on vain|tilaajille|"
    u"treść dostępna|tylko dla subskrybentów|pozostało|aby czytać dalej|kup dostęp|доступно по подписке|"
    u"только для подписчиков|この記事は有料会員限定|有料会員限定|会員限定|ここから先は|残り|유료회원|회원 전용|"
    u"订阅后|登录后阅读|付费";

} // namespace

bool isFurnitureLine(QStringView line)
{
    static const Phrases whole(furnitureLines);
    static const Phrases beginnings(furnitureBeginnings);
    constexpr qsizetype longestNotice = 260;
    if (line.trimmed().size() > longestNotice)
        return false;
    const QString text = foldedLine(line);
    return whole.contains(withoutMarks(text)) || whole.contains(text) || beginnings.begin(text);
}

bool isCreditLine(QStringView line)
{
    static const Phrases phrases(creditBeginnings);
    constexpr qsizetype longestCredit = 160;
    return line.size() <= longestCredit && phrases.begin(foldedLine(line))
        && (line.trimmed().startsWith(u'©') || !readsAsSentence(line));
}

bool takeBylinePrefix(QString &line)
{
    static const Phrases phrases(bylinePrefixes);
    const QStringView prefix = phrases.beginningOf(foldedLine(line));
    if (prefix.isNull())
        return false;
    line = line.trimmed().mid(prefix.size()).trimmed();
    return true;
}

bool isEndHeading(QStringView line)
{
    static const Phrases phrases(endHeadings);
    return phrases.contains(foldedLine(withoutMarks(line)));
}

bool isPaywallLine(QStringView line)
{
    static const Phrases phrases(paywallBeginnings);
    return phrases.begin(foldedLine(withoutMarks(line)));
}
