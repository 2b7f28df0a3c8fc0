#include "core/feed/DateNames.h"

#include <QHash>
#include <QLatin1StringView>
#include <QString>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

// Each language's months in order. Names are looked up whole, then by those that begin like them, so the short forms
// that are no beginning of the long one stand in lines of their own.
constexpr QStringView monthNames[] = {
    u"january february march april may june july august september october november december",
    u"jan feb mar apr may jun jul aug sept oct nov dec",
    u"januar februar märz april mai juni juli august september oktober november dezember",
    u"jänner feber mrz apr mai jun jul aug sep okt nov dez",
    u"janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    u"janv fevrier mars avr mai juin juil aout sept oct nov dec",
    u"enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    u"ene feb mar abr may jun jul ago set oct nov dic",
    u"janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    u"jan fev marco abr mai jun jul ago set out nov dez",
    u"gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    u"gen febb mar apr mag giu lug ago sett ott nov dic",
    u"januari februari maart april mei juni juli augustus september oktober november december",
    u"jan feb mrt apr mei jun jul aug sep okt nov dec",
    u"január február március április május június július augusztus szeptember október november december",
    u"januar februar marcius aprilis majus junius julius augusztus szeptember oktober november december",
    u"jan febr márc ápr máj jún júl aug szept okt nov dec",
    u"styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień",
    u"stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
    u"sty lut mar kwi maj cze lip sie wrz paź lis gru",
    u"leden únor březen duben květen červen červenec srpen září říjen listopad prosinec",
    u"ledna února března dubna května června července srpna září října listopadu prosince",
    u"január február marec apríl máj jún júl august september október november december",
    u"januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra",
    u"siječanj veljača ožujak travanj svibanj lipanj srpanj kolovoz rujan listopad studeni prosinac",
    u"siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca",
    u"januar februar marec april maj junij julij avgust september oktober november december",
    u"ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
    u"ian feb mar apr mai iun iul aug sept oct noi dec",
    u"januari februari mars april maj juni juli augusti september oktober november december",
    u"januar februar marts april maj juni juli august september oktober november december",
    u"januar februar mars april mai juni juli august september oktober november desember",
    u"tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu",
    u"jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember",
    u"janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris decembris",
    u"sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio",
    u"ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
    u"ιανουάριος φεβρουάριος μάρτιος απρίλιος μάιος ιούνιος ιούλιος αύγουστος σεπτέμβριος οκτώβριος νοέμβριος "
    u"δεκέμβριος",
    u"ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου "
    u"δεκεμβρίου",
    u"ιαν φεβ μαρ απρ μαι ιουν ιουλ αυγ σεπ οκτ νοε δεκ",
    u"ιαν φεβ μάρ απρ μαϊ ιον ιολ αύγ σεπ οκτ νοέ δεκ",
    u"ιαν φεβ μαώ απρ μάι ιούν ιούλ αύγ σεπ οκτ νοέ δεκ",
    u"январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
    u"января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    u"янв фев мар апр мая июн июл авг сен окт ноя дек",
    u"січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень",
    u"січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
    u"януари февруари март април май юни юли август септември октомври ноември декември",
    u"јануар фебруар март април мај јун јул август септембар октобар новембар децембар",
    u"يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
    u"ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר",
    u"januari februari maret april mei juni juli agustus september oktober november desember",
    u"มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม",
};

constexpr qsizetype shortestBeginning = 3;

/// Names and all their beginnings of three letters and more; a whole name wins over a beginning, an earlier line over a
/// later one.
QHash<QString, int> monthTable()
{
    QHash<QString, int> months;
    const auto eachName = [](auto take) {
        for (const QStringView language : monthNames) {
            int month = 0;
            for (const QStringView name : language.split(u' '))
                take(name, ++month);
        }
    };
    const auto keepFirst = [&](const QString &name, int month) {
        if (!months.contains(name))
            months.insert(name, month);
    };
    eachName([&](QStringView name, int month) { keepFirst(name.toString(), month); });
    eachName([&](QStringView name, int month) {
        for (qsizetype length = shortestBeginning; length < name.size(); ++length)
            keepFirst(name.first(length).toString(), month);
    });
    return months;
}

struct Zone {
    QLatin1StringView name;
    int hours;
    int minutes = 0;
};

constexpr Zone zones[] = {{"ut"_L1, 0}, {"utc"_L1, 0}, {"gmt"_L1, 0}, {"z"_L1, 0}, {"wet"_L1, 0}, {"est"_L1, -5},
    {"edt"_L1, -4}, {"et"_L1, -5}, {"cst"_L1, -6}, {"cdt"_L1, -5}, {"ct"_L1, -6}, {"mst"_L1, -7}, {"mdt"_L1, -6},
    {"mt"_L1, -7}, {"pst"_L1, -8}, {"pdt"_L1, -7}, {"pt"_L1, -8}, {"ast"_L1, -4}, {"adt"_L1, -3}, {"at"_L1, -4},
    {"nst"_L1, -3, -30}, {"ndt"_L1, -2, -30}, {"akst"_L1, -9}, {"akdt"_L1, -8}, {"hst"_L1, -10}, {"hdt"_L1, -9},
    {"brt"_L1, -3}, {"art"_L1, -3}, {"clt"_L1, -4}, {"bst"_L1, 1}, {"ist"_L1, 5, 30}, {"west"_L1, 1}, {"cet"_L1, 1},
    {"cest"_L1, 2}, {"met"_L1, 1}, {"mest"_L1, 2}, {"mez"_L1, 1}, {"mesz"_L1, 2}, {"eet"_L1, 2}, {"eest"_L1, 3},
    {"sast"_L1, 2}, {"msk"_L1, 3}, {"msd"_L1, 4}, {"trt"_L1, 3}, {"gst"_L1, 4}, {"pkt"_L1, 5}, {"npt"_L1, 5, 45},
    {"wib"_L1, 7}, {"ict"_L1, 7}, {"sgt"_L1, 8}, {"hkt"_L1, 8}, {"pht"_L1, 8}, {"awst"_L1, 8}, {"jst"_L1, 9},
    {"kst"_L1, 9}, {"acst"_L1, 9, 30}, {"acdt"_L1, 10, 30}, {"aest"_L1, 10}, {"aedt"_L1, 11}, {"nzst"_L1, 12},
    {"nzdt"_L1, 13}};

} // namespace

int monthOf(QStringView word)
{
    static const QHash<QString, int> months = monthTable();
    return months.value(word.toString());
}

int weekdayOf(QStringView word)
{
    constexpr QLatin1StringView names[] = {
        "monday"_L1, "tuesday"_L1, "wednesday"_L1, "thursday"_L1, "friday"_L1, "saturday"_L1, "sunday"_L1};
    for (int day = 0; day < 7; ++day) {
        if (word.size() >= shortestBeginning && names[day].startsWith(word))
            return day + 1;
    }
    return 0;
}

std::optional<int> zoneOffset(QStringView word)
{
    for (const Zone &zone : zones) {
        if (word == zone.name)
            return zone.hours * 3600 + zone.minutes * 60;
    }
    return std::nullopt;
}
