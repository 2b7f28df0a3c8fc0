#include "core/story/MonthNames.h"

#include <QHash>
#include <QString>

namespace {

/// The beginnings of each month's names: a word is a month when it begins with one of them and is not longer than a
/// name. Latin script without marks (they are stripped), Cyrillic, Greek, Arabic, Hebrew, Devanagari, Thai. In the
/// order of languages: English, German, French, Spanish, Italian, Portuguese, Dutch, Nordic, Polish, Czech, Turkish,
/// Hungarian, Romanian, Indonesian, Finnish, Croatian; then the other scripts.
constexpr const char16_t *beginnings[12] = {
    u"jan janv ene gen jän janu sty led oca ocak ian tammi sij янв јан січ ιαν يناير كانون ינואר जनवरी มกราคม",
    u"feb febr fev fév fevr lut uno ún sub subat şub helmi vel фев лют φεβ فبراير شباط פברואר फ़रवरी फरवरी กุมภาพันธ์",
    u"mar mär märz mars maa maar maart mrt marz marec brez bře mart maalis ožu мар бер μαρ μάρ مارس آذار מרץ मार्च "
    u"มีนาคม",
    u"apr avr abr abri kwi dub nis huhti tra апр кві απρ أبريل نيسان אפריל अप्रैल เมษายน ápr",
    u"may mai mag maj mei maio kvě kve máj mayıs touko svi мая май тра μαι μάι μαΐ مايو أيار מאי मई พฤษภาคม",
    u"jun juin giu juni juno cze czer čer cer haz kesä lip июн чер ιουν يونيو حزيران יוני जून มิถุนายน ιούν jún iun",
    u"jul juil jui lug juli lip čvc tem heinä srp июл лип ιουλ يوليو تموز יולי जुलाई กรกฎาคม ιούλ júl iul",
    u"aug août aou ago agos sie srp ağu agu elo kol авг сер αυγ αύγ أغسطس آب אוגוסט अगस्त สิงหาคม",
    u"sep sept set wrz zář zar eyl syys ruj сен вер σεπ سبتمبر أيلول ספטמבר सितंबर กันยายน szep",
    u"oct okt oto ott out paź paz říj rij eki loka lis окт жов οκτ أكتوبر تشرين אוקטובר अक्टूबर ตุลาคม",
    u"nov nowe lis kas marras stu ноя лис νοε νοέ نوفمبر נובמבר नवंबर พฤศจิกายน",
    u"dec dez déc dic des gru pro ara joulu dis дек гру δεκ ديسمبر دجنبر דצמבר दिसंबर ธันวาคม",
};

/// Full names where a beginning would also begin other words, and in the languages of other scripts.
constexpr const char16_t *wholeNames[12] = {
    u"january januar janvier enero gennaio janeiro januari stycznia styczeń leden ledna ocak ianuarie tammikuuta "
    u"tammikuu siječnja января января január januára jaanuar gener جانفي ژانویه "
    u"januari ஜனவரி జనవరి জানুয়ারি জানুয়ারী جنوری જાન્યુઆરી ജനുവരി जानेवारी sausio janvāris janvārī қаңтар იანვარი იანვ "
    u"հունվար հունվարի urtarrila urtarrilaren janar មករា yanvar enero јануар",
    u"february februar février febrero febbraio fevereiro februari lutego luty únor února şubat februarie helmikuuta "
    u"helmikuu veljače februára feb február veebruar febrer فيفري فوریه "
    u"ફેબ્રુઆરી பிப்ரவரி ఫిబ్రవరి ফেব্রুয়ারি ফেব্রুয়ারী فروری ഫെബ്രുവരി फेब्रुवारी vasario februāris februārī ақпан თებერვალი փետրվար "
    u"փետրվարի otsaila otsailaren shkurt កុម្ភៈ fevral pebrero",
    u"march märz mars marzo março maart marca marzec březen března mart martie maaliskuuta maaliskuu ožujka március "
    u"marts maret märts març marso "
    u"மார்ச் మార్చి মার্চ مارچ માર્ચ മാർച്ച് kovo marts martā наурыз მარტი մարտ մարտի martxoa martxoaren mac machi មីនា",
    u"april avril abril aprile kwietnia kwiecień duben dubna nisan aprilie huhtikuuta huhtikuu travnja április apríla "
    u"aprill ابريل أفريل افريل آوریل "
    u"ஏப்ரல் ఏప్రిల్ এপ্রিল اپریل એપ્રિલ ഏപ്രിൽ एप्रिल balandžio aprīlis aprīlī сәуір აპრილი ապրիլ ապրիլի apirila apirilaren "
    u"prill aprili មេសា",
    u"may mai mayo maggio maio mei maja maj květen května mayıs toukokuuta toukokuu svibnja május mája maig ماي "
    u"மே మే মে مئی મે മേയ് मे gegužės maijs maijā мамыр მაისი մայիս մայիսի maiatza maiatzaren ឧសភា",
    u"june juni juin junio giugno junho czerwca czerwiec červen června haziran iunie kesäkuuta kesäkuu lipnja június "
    u"júna juuni juny junij юни јун جوان ژوئن "
    u"ஜூன் జూన్ জুন جون જૂન ജൂൺ birželio jūnijs jūnijā маусым ივნისი հունիս հունիսի ekaina ekainaren qershor hunyo iyun "
    u"មិថុនា",
    u"july juli juillet julio luglio julho lipca lipiec červenec července temmuz iulie heinäkuuta heinäkuu srpnja "
    u"július júla juuli juliol julij julai юли јул جويلية ژوئیه "
    u"ஜூலை జులై జూలై জুলাই جولائی જુલાઈ ജൂലൈ जुलै liepos jūlijs jūlijā шілде ივლისი հուլիս հուլիսի uztaila uztailaren korrik "
    u"hulyo julai iyul កក្កដា",
    u"august août agosto augustus sierpnia sierpień srpen srpna ağustos elokuuta elokuu kolovoza augusztus augusti "
    u"agustus augusta avgust agost ogos اغسطس أوت اوت "
    u"ஆகஸ்ட் ఆగస్టు আগস্ট اگست ઑગસ્ટ ഓഗസ്റ്റ് ऑगस्ट rugpjūčio augusts augustā тамыз აგვისტო օգոստոս օգոստոսի abuztua abuztuaren "
    u"gusht agosti avqust សីហា",
    u"september septembre septiembre settembre setembro września wrzesień září eylül septembrie syyskuuta syyskuu "
    u"rujna szeptember septembra setembre سپتامبر "
    u"செப்டம்பர் సెప్టెంబర్ সেপ্টেম্বর ستمبر સપ્ટેમ્બર സെപ്റ്റംബർ सप्टेंबर सितम्बर rugsėjo septembris septembrī қыркүйек სექტემბერი "
    u"սեպտեմբեր սեպտեմբերի iraila irailaren shtator setyembre sentyabr septemba កញ្ញា",
    u"october oktober octobre octubre ottobre outubro października październik říjen října ekim octombrie lokakuuta "
    u"lokakuu listopada október októbra oktoober اكتوبر اکتبر "
    u"அக்டோபர் అక్టోబర్ অক্টোবর اکتوبر ઑક્ટોબર ഒക്ടോബർ ऑक्टोबर अक्तूबर spalio oktobris oktobrī қазан ოქტომბერი հոկտեմբեր "
    u"հոկտեմբերի urria urriaren tetor oktubre oktyabr oktoba តុលា",
    u"november novembre noviembre novembro listopada listopad listopadu kasım noiembrie marraskuuta marraskuu "
    u"studenoga novembra نوامبر "
    u"நவம்பர் నవంబర్ নভেম্বর نومبر નવેમ્બર നവംബർ नोव्हेंबर नवम्बर lapkričio novembris novembrī қараша ნოემბერი նոյեմբեր "
    u"նոյեմբերի azaroa azaroaren nëntor nobyembre noyabr novemba វិច្ឆិកា",
    u"december dezember décembre diciembre dicembre dezembro grudnia grudzień prosinec prosince aralık decembrie "
    u"joulukuuta joulukuu prosinca desember decembra detsember desembre disember دسامبر "
    u"டிசம்பர் డిసెంబర్ ডিসেম্বর دسمبر ડિસેમ્બર ഡിസംബർ डिसेंबर दिसम्बर gruodžio decembris decembrī желтоқсан დეკემბერი դեկտեմբեր "
    u"դեկտեմբերի abendua abenduaren dhjetor disyembre dekabr desemba ធ្នូ",
};

using Table = QHash<QString, int>;

/// "lipca" is July in Polish and "lipnja" June in Croatian: the first month that claims a word keeps it, whole names
/// before beginnings, so beginnings that two languages dispute are settled by the whole names.
Table readTable()
{
    Table table;
    for (const auto &names : {wholeNames, beginnings})
        for (int month = 1; month <= 12; ++month)
            for (const QStringView word : QStringView(names[month - 1]).split(u' ', Qt::SkipEmptyParts))
                if (const QString key = word.toString(); !table.contains(key))
                    table.insert(key, month);
    return table;
}

constexpr qsizetype longestName = 14;

} // namespace

int monthNamed(QStringView word)
{
    static const Table table = readTable();
    if (word.size() < 2 || word.size() > longestName)
        return 0;
    const QString key = word.toString().toLower();
    if (const int month = table.value(key))
        return month;
    // "In March" is one word in Hebrew.
    if (key[0] == QChar(0x05D1))
        return table.value(key.sliced(1));
    // Cyrillic, Greek and the like decline; their first three letters tell.
    return key[0].unicode() >= 0x370 && key[0].unicode() < 0x530 ? table.value(key.left(3)) : 0;
}
