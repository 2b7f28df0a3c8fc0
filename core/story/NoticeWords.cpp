#include "core/story/NoticeWords.h"

#include "core/story/LineWords.h"

using namespace Qt::StringLiterals;

namespace {

/// English first, then German, French, Spanish, Italian, Portuguese, Dutch, the languages of the north, Polish.
constexpr QStringView headingWords =
    uR"(^\W*()"
    uR"(sign up (for|to|now|today|here|below)|(subscribe|register|sign in|log in|join|create an? (free )?account)( now| today| here| or| /| to| for)|already (a|have)( an?)? (subscriber|member|account)|unlock (this|more|unlimited)|(get|receive) (the|our|your|a) .{0,60}(newsletter|inbox|briefing|e-?mail)|(join|subscribe to|sign up for|get) .{0,40}newsletter|newsletters?$|.{0,40}newsletter( sign.?up)?$|(want|like) more .{0,40}\?? sign up|support (our|independent|local|quality)( \w+)? (journalism|work|newsroom|reporting)|help us |donate (now|today)|become an? (member|subscriber|supporter|patron)|download (the|our) .{0,30}app|thank you for (subscribing|signing|registering)|this (content|video|article) (is not available|could not be loaded|is (only )?available (to|for))|(allow|accept|enable) (cookies|.{0,25}content)|view this content|before you read|have your say|get in touch$|got a (tip|story))"
    uR"(|(empfohlener|externer|eingebundener) (redaktioneller |externer )?inhalt|an dieser stelle findest du|hier (können|finden) sie .{0,30}(externe|inhalt)|(jetzt )?(newsletter|kostenlos) (bestellen|abonnieren|anmelden)|melden sie sich|sie lesen gerade|mehr lesekomfort|registrieren sie|.{0,40}newsletter$)"
    uR"(|inscrivez-vous|abonnez-vous|recevez (notre|la|les)|contenu (externe|bloqué)|cet (article|contenu) est réservé|créez un compte|soutenez|suscr[ií]bete|reg[ií]strate|recibe |contenido (externo|exclusivo)|iscriviti|ricevi |registrati|contenuto (esterno|riservato)|inscreva-se|assine |receba |cadastre-se|meld je aan|schrijf je in|word (lid|abonnee)|tilmeld|abonner p|meld deg|få nyhets|prenumerera|anmäl dig|tilaa |zapisz się|zaprenumeruj|dołącz do))"
    uR"()";

/// Anywhere in a line that is no longer than two sentences.
constexpr QStringView lineWords =
    uR"(\b(?:affiliate (link|partner|commission|program|sale)|(earn|receive|get) (an? |some )?(small |affiliate )*(commission|compensation|portion of)|(independently|carefully) (selected|chosen|picked|reviewed) by|(may|can) be reached (at|by|via|on) |contact .{3,60} (at|via|on) \S+@\S+|got a (news )?tip|contributed (to|reporting to) this (story|report|article|content|piece|guide)|no rights or credit claimed|waiting for your permission to load|more accessible video player|skip (past|to the end of|\d+ (photos|items|images|slides))|sign up (for it|below|here)|(sign up|subscribe) (for|to) .{0,40}newsletter|featured in .{0,60} newsletter|(you're|you’re|you are) reading .{0,60}newsletter|newsletter for .{3,60} (from|by) |for (more|the latest) .{0,60}(sign up|follow|subscribe)|bookmark (our|this) (homepage|website|site)|download our .{0,30}\bapp\b|comments on this (piece|article|story) are|scroll through the gallery|this (post|page|article|story) (may )?contains? .{0,30}links|a version of this (story|article) (first |originally )?appeared)"
    uR"(|affiliate-links|provision(en)? (erhalten|vom|für)|wurde ausgedruckt unter|dieses thema im programm|liens? affiliés?|enlaces? de afiliad|link di affiliazione|links? de afiliad))"
    uR"(|^\W*(((additional|with) )?(reporting|writing|editing) by |contributing: |follow .{3,60} on (x|twitter|instagram|facebook|threads|linkedin|bluesky|mastodon|tiktok)\b|view (on|at|now (on|at)) [A-Z]|(buy|shop|see it|check price) (now |it )?(on|at|from) [A-Z][\w ]{1,20}$))"
    uR"()";

} // namespace

bool isNoticeHeading(QStringView line)
{
    static const LineWords words(headingWords, 140);
    return words.areIn(line);
}

bool isNoticeLine(QStringView line)
{
    static const LineWords words(lineWords, 300);
    return words.areIn(line);
}
