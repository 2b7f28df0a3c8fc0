#include "core/story/BlogWords.h"

#include "core/story/LineWords.h"

using namespace Qt::StringLiterals;

namespace {

/// Whole lines. English first, then German, French, Spanish, Italian, Portuguese, Dutch.
constexpr QStringView wholeLines =
    uR"(^\W*()"
    uR"((\d+|no|one) (comments?|responses?|replies|trackbacks?|pingbacks?)|cancel reply|permalink|permanent link|trackbacks?|trackback url|(e-?mail|print|share|bookmark|blog) this( (post|entry|page))?|rate this|vote|bookmark (and|&) share|addthis|stumbleupon|digg( it| this)?|technorati|del\.?icio\.?us|sphere it|related (posts|articles|stories|entries)|send (this )?to a friend|view my complete profile|links to this post|(older|newer|previous|next) (posts?|entry|entries)( home)?|previous( \|)? next|newer posts? older posts?( home)?|back|post navigation|like this:? like loading)"
    uR"(|(keine|noch keine|\d+) kommentare?|(wird geladen|lade)|(diesen?|die) (beitrag|artikel|seite|eintrag|post) (teilen|weiterempfehlen|drucken|versenden|empfehlen|bewerten)( mit)?|teilen mit|(hinterlasse|schreibe?|verfasse|schreiben sie|verfassen sie) (einen |ihren |deinen )kommentar.{0,20}|kommentar (verfassen|schreiben|hinterlassen)|(verwandte|ähnliche|weitere|passende) (beiträge|artikel|themen|posts)|zur startseite|zurück( zur (übersicht|startseite))?|(zum )?seitenanfang|nach oben|(artikel|seite|beitrag) (drucken|versenden|empfehlen|weiterempfehlen)|druckversion|druckansicht|versenden|weiterempfehlen|empfehlen|beitrags-?navigation)"
    uR"(|\d+ commentaires?|aucun commentaire|(envoyer|imprimer) (cet article|cette page)( par e-?mail| à un ami)?|partager (cet article|cette page)|dans la même (catégorie|rubrique)|articles similaires|haut de page)"
    uR"(|(\d+|no hay) comentarios?|compartir (esta entrada|esto|este artículo)|entradas relacionadas|\d+ commenti?|nessun commento|condividi (questo|su).{0,30}|articoli correlati|(\d+|nenhum) comentários?|compartilhe isso|posts relacionados|(\d+|geen) reacties?|gerelateerde berichten|deel dit( bericht)?)"
    uR"()\W*$)";

/// Beginnings of lines that end without a full stop.
constexpr QStringView beginnings =
    uR"(^\W*(posted (by|at|on) .{1,40}\d|(posted in|filed under) \S|(labels|technorati tags?|filed under|categor(y|ies)|subscribe to) ?: ?\S|(\d+|no|one) (comments?|responses?|replies|trackbacks?) (to|on|so far)\b|(older|newer|previous|next) (posts?|entry|entries) \S|(read|see) the rest of this (entry|post)|(save|add) to (del\.?icio\.?us|digg|reddit|technorati|stumbleupon)|(proudly )?powered by (wordpress|blogger|movable type|typepad|drupal|joomla|disqus)|rating: \d)"
    uR"(|(schlagw[oö]rte?r?|stichw[oö]rte?r?|kategorien?|abgelegt unter|verschlagwortet mit|tags) ?: ?\S|(veröffentlicht|abgelegt|eingeordnet) (in|unter) \S|gefällt mir\b|kommentare? (deaktiviert|geschlossen|für)|klick(en sie)?,? um )"
    uR"(|publié (dans|par) \S|(mots-clés|étiquettes|catégories?) ?: ?\S|laisser un commentaire|j'aime( ça)? ?:|(etiquetas|categorías?|archivado en) ?: ?\S|publicado (en|por|em) \S|deja (un comentario|una respuesta)|me gusta( esto)?:|(inserito|pubblicato) in \S|etichette: ?\S|lascia un commento|mi piace:|deixe (um comentário|uma resposta)|curtir isso:|(geplaatst|gepubliceerd) (in|op|door) \S|geef een reactie|vind ik leuk).{0,160}(?<![.!?])$)";

constexpr QStringView sentences =
    uR"(^\W*(this (entry|post|item) (was|is) (posted|filed|published|tagged)\b|(both )?comments and (pings|trackbacks) are\b|you can (leave a (response|comment)|follow any (responses|comments)|skip to the end)\b|dieser (beitrag|eintrag|artikel) (wurde|ist) (am )?.{0,60}\b(veröffentlicht|geschrieben|gepostet|abgelegt)\b|(deine|ihre) e-mail-adresse wird nicht veröffentlicht|votre adresse (e-?mail|de messagerie) ne sera pas publiée|tu dirección de correo electrónico no será publicada|il tuo indirizzo email non sarà pubblicato|o seu endereço de e-mail não será publicado|het e-mailadres wordt niet gepubliceerd))";

} // namespace

bool isBlogLine(QStringView line)
{
    static const LineWords whole(wholeLines, 80);
    static const LineWords begun(beginnings, 180);
    static const LineWords said(sentences, 400);
    const QStringView text = line.trimmed();
    if (text.isEmpty())
        return false;
    // Most lines are sentences that begin with other letters; to find that out by an expression takes time.
    const bool isSentence = u".!?"_s.contains(text.back()) && !text.endsWith(".."_L1);
    if (isSentence)
        return u"TtBbYyDdIiVvOoHh"_s.contains(text.front()) && said.areIn(text);
    return whole.areIn(text) || begun.areIn(text) || said.areIn(text);
}
