#include "core/related/CommonWords.h"

#include "core/base/Words.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

/// One language a line. Written languages without spaces are cut into pairs of characters (core/base/Words), and so
/// are these.
constexpr std::array languages{// English
    u"the a an of to in on at for from by with as and or but nor if then than that this these those is are was were be "
    u"been being am has have had having do does did done will would shall should can could may might must not no yes "
    u"its he she his her hers him they them their theirs we our ours you your yours i me my mine who whom whose which "
    u"what when where why how there here all any each every some both few many much more most other others another "
    u"such "
    u"own same so too very only just also even still yet again once ever never always often after before since until "
    u"while during into onto out up down off over under about above below between through against within without "
    u"because although though however therefore said says say saying told tell tells according added asked one two "
    u"three four five first second third last next new old year years month months week weeks day days today yesterday "
    u"tomorrow monday tuesday wednesday thursday friday saturday sunday time times people man men woman women get gets "
    u"got go goes going went come comes came make makes made take takes took give gave know think see want like good "
    u"back well around near per cent percent mr mrs ms dr don didn doesn isn wasn won re ve ll",
    // German
    u"der die das den dem des ein eine einer einem einen eines kein keine keinen keiner und oder aber doch sondern "
    u"denn "
    u"wenn als ob dass weil da wie so was wer wo wann warum welche welcher welches dieser diese dieses diesen diesem "
    u"jene "
    u"jeder jede jedes alle allen alles andere anderen anderer mehr sehr viel viele wenig noch schon nur auch nicht "
    u"nie "
    u"nichts immer wieder hier dort dann nun jetzt heute gestern morgen ich du er sie es wir ihr mich mir dich dir ihn "
    u"ihm uns euch ihnen sein seine seinen seiner seinem ihre ihren ihrer ihrem mein meine unser unsere ist sind war "
    u"waren "
    u"bin wird werden wurde wurden worden sei hat haben hatte hatten habe kann können konnte muss müssen soll sollen "
    u"sollte will wollen wollte darf in im an am auf aus bei beim mit nach von vom vor zu zum zur zwischen über unter "
    u"für gegen ohne um durch bis seit während wegen ab sich man selbst etwa rund sagte sagt sagen laut gab gibt geht "
    u"ging kommt kam macht machen ein zwei drei vier erste ersten zweite letzten neue neuen neuer neues jahr jahre "
    u"jahren "
    u"monat woche tag tage tagen uhr zeit menschen prozent montag dienstag mittwoch donnerstag freitag samstag sonntag",
    // French
    u"le la les un une des du de d l au aux en dans sur sous par pour avec sans chez entre vers depuis pendant avant "
    u"après contre et ou mais donc or ni car si que qu qui quoi dont où quand comment pourquoi ce cet cette ces cela "
    u"ça "
    u"c s n m t j il elle ils elles on nous vous je tu me te se lui leur leurs son sa ses mon ma mes ton ta tes notre "
    u"nos "
    u"votre vos est sont était étaient être été a ont avait avaient avoir eu sera seront fait faire fois peut peuvent "
    u"doit "
    u"tout toute tous toutes autre autres même mêmes plus moins très bien aussi encore déjà toujours jamais ne pas "
    u"rien "
    u"non oui y ainsi alors selon dit ont-ils déclaré affirmé expliqué deux trois premier première dernier dernière "
    u"nouveau nouvelle an ans année années mois semaine jour jours hier aujourd hui demain lundi mardi mercredi jeudi "
    u"vendredi samedi dimanche temps",
    // Spanish
    u"el la los las un una unos unas lo de del al a en con por para sin sobre entre desde hasta contra según tras "
    u"durante "
    u"y e o u pero sino si que quien quienes cual cuales cuyo como cuando donde porque este esta estos estas ese esa "
    u"esos "
    u"esas eso esto aquel él ella ellos ellas yo tú usted nosotros me te se le les nos su sus mi mis tu tus nuestro "
    u"nuestra es son era eran ser sido fue fueron está están estaba estar ha han había haber hay he tiene tienen tener "
    u"puede pueden hacer hace hizo dijo dice afirmó aseguró explicó más menos muy mucho muchos poco todo toda todos "
    u"todas "
    u"otro otra otros otras mismo misma también además ya aún todavía siempre nunca no ni sí solo así ante dos tres "
    u"primer primera último última nuevo nueva año años mes meses semana día días hoy ayer mañana lunes martes "
    u"miércoles "
    u"jueves viernes sábado domingo vez tiempo parte",
    // Italian
    u"il lo la i gli le un uno una l d di del dello della dei degli delle a al allo alla ai agli alle da dal dalla dai "
    u"dalle in nel nello nella nei nelle con su sul sulla sui sulle per tra fra e ed o ma se che chi cui quale quali "
    u"come "
    u"quando dove perché questo questa questi queste quello quella quelli quelle ciò io tu lui lei noi voi loro mi ti "
    u"si "
    u"ci vi ne suo sua suoi sue mio mia nostro nostra è sono era erano essere stato stata stati state ha hanno aveva "
    u"avere ho può possono deve fare fatto fa detto ha dice secondo più meno molto poco tutto tutta tutti tutte altro "
    u"altra altri altre stesso anche ancora già sempre mai non né solo così poi ora oggi ieri domani due tre primo "
    u"prima "
    u"ultimo nuovo nuova anno anni mese mesi settimana giorno giorni lunedì martedì mercoledì giovedì venerdì sabato "
    u"domenica dopo contro senza circa",
    // Portuguese
    u"o a os as um uma uns umas de do da dos das em no na nos nas ao aos à às por pelo pela pelos pelas para com sem "
    u"sob "
    u"sobre entre até desde após contra e ou mas se que quem qual quais cujo como quando onde porque este esta estes "
    u"estas "
    u"esse essa isso isto aquele aquela ele ela eles elas eu tu você nós me te lhe lhes seu sua seus suas meu minha "
    u"nosso "
    u"é são era eram ser sido foi foram está estão estava estar tem têm tinha ter há houve pode podem fazer faz disse "
    u"afirmou segundo mais menos muito muitos pouco todo toda todos todas outro outra outros outras mesmo também ainda "
    u"já "
    u"sempre nunca não nem sim só assim dois duas três primeiro primeira último novo nova ano anos mês meses semana "
    u"dia "
    u"dias hoje ontem amanhã segunda terça quarta quinta sexta sábado domingo",
    // Dutch
    u"de het een der den des en of maar want dus als dan dat die dit deze wie wat waar wanneer hoe waarom welke ik jij "
    u"je "
    u"hij zij ze wij we jullie u mij me hem haar hen hun ons zijn mijn jouw onze is was waren ben bent wordt worden "
    u"werd "
    u"werden geworden heeft hebben had hadden heb kan kunnen kon moet moeten mag wil zal zullen zou zouden in op aan "
    u"van "
    u"voor met door bij naar uit over onder tussen tegen tot om te na sinds tijdens zonder binnen er hier daar niet "
    u"geen "
    u"ook nog al wel maar meer veel zeer alle alles andere eigen zelf toen nu zegt zei volgens een twee drie eerste "
    u"laatste "
    u"nieuwe jaar jaren maand week dag dagen vandaag gisteren morgen maandag dinsdag woensdag donderdag vrijdag "
    u"zaterdag "
    u"zondag uur mensen",
    // Swedish
    u"en ett den det de dem och eller men att som om när där hur vad vem vilken vilket jag du han hon vi ni man mig "
    u"dig "
    u"honom henne oss sin sitt sina hans hennes deras vår våra är var vara varit blir blev bli har hade ha kan kunde "
    u"ska "
    u"skulle vill måste får fick i på av för med till från vid under över efter före mot mellan utan genom inom hos "
    u"inte "
    u"ingen inget också redan ännu mycket mer mest många alla allt andra annan denna detta dessa så då nu här säger "
    u"sade "
    u"sa enligt två tre första sista ny nya nytt år månad vecka dag dagar igår idag måndag tisdag onsdag torsdag "
    u"fredag "
    u"lördag söndag",
    // Danish and Norwegian
    u"en et den det de dem og eller men at som om når der hvor hvordan hvad hva hvem hvilken jeg du han hun vi i man "
    u"mig "
    u"meg dig deg ham henne os oss sin sit sitt sine hans hendes hennes deres vores vår er var være vært bliver blir "
    u"blev "
    u"ble har hadde havde ha kan kunne skal skulle vil ville må får fik fikk på av af for med til fra ved under over "
    u"efter "
    u"etter før mot mod mellem mellom uden uten gennem gjennom ikke ingen også allerede endnu meget mye mere mer mest "
    u"mange alle alt andre denne dette disse så da nu nå her siger sier sagde sa ifølge to tre første siste ny nye nyt "
    u"år "
    u"måned uge uke dag dage dager i går mandag tirsdag onsdag torsdag fredag lørdag søndag",
    // Finnish
    u"ja tai mutta että jos kun kuin niin joka jotka jonka mikä mitä kuka missä miten miksi minä sinä hän me te he se "
    u"ne "
    u"tämä nämä tuo sen sitä siitä siinä hänen heidän on ovat oli olivat olla ollut ole ei en eivät eikä myös vielä jo "
    u"vain nyt sitten kuitenkin kaikki muut muun kanssa mukaan jälkeen ennen aikana sekä yli noin sanoo sanoi kertoo "
    u"kertoi yksi kaksi kolme ensimmäinen uusi uuden vuosi vuoden vuonna viikko päivä päivänä maanantai tiistai "
    u"keskiviikko torstai perjantai lauantai sunnuntai",
    // Polish
    u"i oraz lub albo ale że żeby aby jeśli gdy kiedy gdzie jak co kto który która które którzy których którym ten ta "
    u"to "
    u"ci te tego tej tych tym temu on ona ono oni one jego jej ich im mu ja ty my wy się siebie swój swoje swoją jest "
    u"są "
    u"był była było byli były być będzie będą ma mają miał można może mogą musi nie tak już jeszcze tylko także "
    u"również "
    u"bardzo więcej po przed za na w we z ze do od o u dla przez przy pod nad między bez wobec podczas według "
    u"powiedział "
    u"powiedziała mówi dwa trzy pierwszy pierwsza ostatni nowy nowa rok roku lata lat miesiąc tydzień dzień dni dziś "
    u"wczoraj poniedziałek wtorek środa czwartek piątek sobota niedziela",
    // Czech and Slovak
    u"a i nebo alebo ale že aby když keď jestli kde jak ako co čo kdo kto který která které ktorý ktorá ktoré ten ta "
    u"to ti "
    u"ty toho této tento tato této tejto tím on ona ono oni jeho její jej jejich ich jemu já ty my vy se sa si svůj "
    u"své "
    u"svoje je jsou sú byl byla bylo byli bol bola bolo boli být byť bude budou budú má mají majú měl mal může mohou "
    u"musí "
    u"ne není nie tak už ještě ešte jen len také tiež velmi více po před pred za na v ve vo z ze zo s se so do od o u "
    u"pro "
    u"pre při pri pod nad mezi medzi bez podle podľa řekl řekla uvedl povedal dva tři tri první prvý poslední nový rok "
    u"roku let roky měsíc týden den dny dnes včera",
    // Russian
    u"и а но или что чтобы если когда где как кто который которая которое которые которых которого это этот эта эти "
    u"этого "
    u"этой том той тот те тех он она оно они его её их ему ей им я ты мы вы меня мне нас нам вас вам себя себе свой "
    u"своей "
    u"своих был была было были быть будет будут есть нет не ни да так уже ещё только также тоже очень более все всё "
    u"всех в "
    u"во на с со из за к ко по о об от до для при у под над между через без после перед во время около заявил заявила "
    u"сообщил сообщает говорит сказал словам данным один два три первый новый год года году лет месяц неделя день дня "
    u"дней "
    u"сегодня вчера понедельник вторник среду четверг пятницу субботу воскресенье может могут должен",
    // Ukrainian
    u"і й та а але або що щоб якщо коли де як хто який яка яке які яких якого це цей ця ці цього цієї тим той ті тих "
    u"він "
    u"вона воно вони його її їх йому їй їм я ти ми ви мене мені нас нам вас вам себе собі свій своєї своїх був була "
    u"було "
    u"були бути буде будуть є немає не ні так вже ще тільки також теж дуже більше все всі всіх у в на з зі із за до по "
    u"про "
    u"від для при під над між через без після перед під час заявив заявила повідомив каже сказав словами один два три "
    u"перший новий рік року році років день дня днів сьогодні вчора може можуть",
    // Turkish
    u"ve veya ama fakat ancak ki bu şu o bunu bunun buna onun ona onu onlar ben sen biz siz kendi ile için gibi kadar "
    u"daha "
    u"en çok az de da mi mı mu mü ise değil var yok olan olarak oldu olduğu olduğunu olacak olmak etti eden edildi "
    u"ettiği "
    u"ediyor yapılan dedi söyledi göre sonra önce karşı üzerine üzerinde arasında her bütün tüm bir iki üç ilk son "
    u"yeni "
    u"yıl yılı yılında ay hafta gün günü bugün dün ne nasıl neden",
    // Romanian
    u"și sau dar că să dacă când unde cum ce cine care al a ai ale un o unui unei cel cea cei cele acest această "
    u"acești "
    u"aceste acesta el ea ei ele lui lor eu tu noi voi se își sa său săi este sunt era erau fi fost va vor are au avea "
    u"nu "
    u"mai foarte și-a în la de din pe cu pentru prin după până între fără sub peste către despre spus declarat "
    u"potrivit "
    u"doi trei prim prima nou nouă an anul ani luna zile ziua azi ieri toate tot toți",
    // Hungarian
    u"a az egy és vagy de hogy ha mint mert amely amelyek aki akik ami ez azt ezt ezek azok ő ők én te mi ti nem is "
    u"már "
    u"még csak van vannak volt voltak lesz lenne lehet kell el meg ki be le fel ide után előtt alatt között szerint "
    u"való "
    u"minden más több nagyon majd most akkor itt ott mondta közölte két három első új év évben éve nap napon ma tegnap",
    // Greek
    u"ο η το οι τα του της των τον την τους τις ένα ένας μια και ή αλλά ότι που πως αν όταν όπου όπως τι ποιος ποια "
    u"αυτό "
    u"αυτή αυτός αυτά αυτές εγώ εμείς μας σας μου σου είναι ήταν έχει έχουν είχε θα να δεν μη με σε στο στη στην στον "
    u"στα "
    u"στις στους από για προς κατά μετά πριν χωρίς μεταξύ πολύ πιο όλα όλοι όλες άλλα ακόμη επίσης μόνο είπε δήλωσε "
    u"σύμφωνα δύο τρία πρώτη νέα νέο χρόνια έτος ημέρα σήμερα χθες",
    // Arabic
    u"في من إلى على عن مع بعد قبل خلال بين تحت فوق عند منذ حتى أو و ثم لكن أن إن أنه أنها كان كانت يكون تكون هو هي هم "
    u"هن "
    u"أنا نحن أنت الذي التي الذين ما ماذا لماذا كيف متى أين هذا هذه ذلك تلك هناك هنا كل بعض غير أكثر أقل جدا أيضا فقط "
    u"قد "
    u"لم لن لا ليس ليست وقد وقال قال قالت وأضاف ذكر وفق حسب به بها له لها لهم عليه عليها فيه فيها منه منها ومن وفي "
    u"وعلى "
    u"أحد أول اليوم أمس عام يوم السنة الجديد الجديدة",
    // Hebrew
    u"של את על אל עם מן או אבל כי אם כאשר איפה איך מה מי זה זו זאת אלה הוא היא הם הן אני אתה אנחנו לא כן גם רק עוד כבר "
    u"מאוד יותר היה היתה הייתה היו יהיה יש אין כל אחרי לפני בין תחת ללא לפי אמר אמרה שלו שלה שלהם אותו אותה בו בה לו "
    u"לה "
    u"להם אחד שני שנה שנים היום אתמול חדש",
    // Persian
    u"و در به از که این آن را با برای است بود شد می شود شده کرد کرده تا بر هم یا اما اگر هر یک دو سه او ما شما آنها "
    u"خود "
    u"نیز دیگر همه باید پس پیش بین روی گفت هستند بودند دارد داشت های ها سال روز امروز",
    // Hindi
    u"के का की में है हैं और से को पर ने यह वह इस उस ये वे कि जो तो भी ही एक दो था थी थे हो गया गई गए कर करने किया किए लिए "
    u"साथ बाद पहले तक नहीं अब कुछ सभी अपने उन इन होने रहे रहा रही कहा बताया दिन साल आज",
    // Indonesian and Malay
    u"yang dan di ke dari untuk dengan pada dalam oleh sebagai adalah itu ini tersebut akan telah sudah belum masih "
    u"tidak "
    u"bukan juga lebih sangat atau tetapi namun jika ketika karena bahwa saya kami kita anda dia ia mereka nya ada "
    u"menjadi "
    u"dapat bisa harus setelah sebelum antara tanpa para seorang sebuah satu dua tiga pertama baru tahun bulan hari "
    u"minggu "
    u"kata ujar menurut",
    // Vietnamese
    u"và của là có không được các những một hai ba cho với trong ngoài trên dưới từ đến ở tại này đó khi nếu vì nhưng "
    u"hoặc "
    u"cũng đã đang sẽ rất nhiều hơn như theo về ra vào lên người năm tháng ngày tuần ông bà anh chị tôi họ chúng nói "
    u"mới",
    // Korean, in pairs
    u"했다 에서 으로 습니 니다 하는 있다 한다 대한 이다 하고 에게 까지 부터 라고 이라 들이 들은 였다 었다 됐다 있는 "
    u"위해 통해 "
    u"대해 것으 것이 지난 올해 이번 그는 그녀 밝혔 혔다 말했",
    // Japanese, in pairs
    u"した する して いる こと ます です った ない れる られ から まで など とし ため この その また によ よる にな "
    u"なる なっ って "
    u"ている おり とい いう いっ され れた としては である あっ おい いて について",
    // Chinese, in pairs
    u"我们 他们 她们 你们 这个 那个 这些 那些 一个 没有 不是 可以 因为 所以 如果 但是 就是 还是 已经 以及 进行 表示 "
    u"认为 通过 对于 "
    u"关于 其中 目前 今天 昨天 今年 去年 自己 什么 怎么 時候 时候 我們 他們 這個 一個 沒有 可以 因為 但是 已經 進行 "
    u"認為"};

/// Every listed word with the languages that use it, one bit each.
const QHash<quint32, quint32> &languagesOfTerms()
{
    static const QHash<quint32, quint32> all = [] {
        QHash<quint32, quint32> found;
        for (size_t language = 0; language < languages.size(); ++language) {
            for (const Word &word : wordsOf(QStringView(languages[language])))
                found[termOf(word.folded)] |= 1u << language;
        }
        return found;
    }();
    return all;
}

} // namespace

QSet<quint32> commonTermsIn(const QList<TermCount> &terms)
{
    static_assert(languages.size() <= 32);
    const QHash<quint32, quint32> &listed = languagesOfTerms();
    std::array<int, languages.size()> said{};
    QList<std::pair<quint32, quint32>> candidates;
    for (const TermCount &count : terms) {
        const quint32 of = listed.value(count.term);
        if (of == 0)
            continue;
        candidates.emplace_back(count.term, of);
        for (size_t language = 0; language < said.size(); ++language)
            said[language] += (of >> language & 1) ? count.inTitle + count.inBody : 0;
    }
    const auto most = std::ranges::max_element(said) - said.begin();
    QSet<quint32> common;
    for (const auto &[term, of] : std::as_const(candidates)) {
        if (of >> most & 1)
            common.insert(term);
    }
    return common;
}
