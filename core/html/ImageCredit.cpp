#include "core/html/ImageCredit.h"

#include "core/html/HtmlLook.h"
#include "core/html/HtmlText.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Words between names that begin small.
bool isParticle(QStringView word)
{
    static const QSet<QStringView> words{u"a", u"al", u"and", u"at", u"bin", u"by", u"courtesy", u"d", u"da", u"dal",
        u"de", u"dei", u"del", u"della", u"den", u"der", u"des", u"di", u"do", u"dos", u"du", u"e", u"el", u"en", u"et",
        u"for", u"from", u"für", u"i", u"ibn", u"in", u"la", u"le", u"les", u"los", u"of", u"on", u"para", u"per",
        u"photo", u"por", u"pour", u"the", u"und", u"van", u"via", u"von", u"with", u"y", u"zu", u"для"};
    return words.contains(word);
}

/// Who sells pictures to newspapers, as they sign.
constexpr QStringView agencies =
    uR"((?:AP|AFP|AAP|PA|CP|EPA(?:-EFE)?|EFE|ANSA|ANP|NTB|TT|PAP|ČTK|CTK|MTI|UPI|TASS|ТАСС|РИА Новости|新华社|新華社|共同(?:通信)?|時事(?:通信)?|연합뉴스|뉴시스|(?i:dpa|reuters|getty(?: images)?|associated press|agence france-presse|pa (?:media|images|wire)|lapresse|xinhua|sputnik|shutterstock|istock(?:photo)?|alamy(?: stock photo)?|unsplash|pixabay|pexels|imago(?: images)?|picture[ -]alliance|keystone|belga|ritzau(?: scanpix)?|scanpix|lusa|anadolu(?: agency)?|yonhap|bloomberg|rex features|zuma(?: press)?|the canadian press|agência brasil)))";

/// A label, at most two words of it, and what joins it to a name. The rest is the name.
const QRegularExpression &labelledCredit()
{
    static const QRegularExpression form(
        uR"((?:^|(?<=[\s.|(\[（【。\x{2028}]))[(\[（【]?(?:(?:ap|afp|epa|reuters|file|handout|archive|pool|press)\s)?(?<!getty\s)(?:(?:images?(?!\s?/)|photos?|pictures?|photographs?|photography|illustration|graphic|video|file photo|screenshot|fotos?|bild(?:er|quelle|nachweis)?|fotografie|fotografía|imagen|imagem|immagine|crédits?|créditos?|zdjęcie|fotoğraf|kuva|beeld|ảnh|фото|снимок|φωτογραφία|φωτο|تصوير|صورة|الصورة|عکس|צילום|फोटो|ছবি)(?:\s(?:credits?|courtesy|source|copyright|crédit|de|d'|di))?\s*(?:[:：=＝©]|\bby\b|/|courtesy of|courtesy)\s*|credits?\s*:\s*|©\s*|copyright\s|fot\.\s*|(?:写真|画像|撮影|写真提供|画像提供|提供|사진|图片来源|圖片來源|图源|图片|摄影|攝影)\s*[:：=＝/／・]\s*))"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return form;
}

/// "Reuters/Ana Pereira", "Ana Pereira via AP", "(dpa)": nothing but an agency and a name, at the end of a caption in
/// brackets.
const QRegularExpression &agencyCredit()
{
    static const QRegularExpression form(
        uR"((?:^|[(\[（](?=[^()\[\]（）]*[)\]）]\.?$))(?:[^\s/|,()（）][^/|,()（）]{1,50}(?:\s?[/|,]\s?|\s(?:via|–|—|-)\s))?%1(?:\s?[/|,]\s?[^()（）]{2,50})?[)\]）]?\.?$)"_s
            .arg(agencies),
        QRegularExpression::UseUnicodePropertiesOption);
    return form;
}

/// Where the label begins whose name ends the text; negative where there is none. `end` is where the name begins.
qsizetype labelIn(const QString &text, qsizetype &end)
{
    constexpr qsizetype longestName = 120;
    const QRegularExpressionMatch match = labelledCredit().match(text);
    if (!match.hasMatch() || text.size() - match.capturedEnd() < 2 || text.size() - match.capturedEnd() > longestName)
        return -1;
    end = match.capturedEnd();
    return match.capturedStart();
}

} // namespace

const HtmlNode *creditIn(const HtmlNode *caption)
{
    for (const HtmlNode *node = caption->firstChild; node; node = node->next(caption)) {
        if (node->isText() || node->attributes.isEmpty())
            continue;
        const QStringView property = node->attribute("itemprop"_L1);
        const bool isProperty =
            property == "copyrightHolder"_L1 || property == "creditText"_L1 || property == "copyrightNotice"_L1;
        if (isProperty
            || hasClassLike(node,
                {"credit"_L1, "copyright"_L1, "photographer"_L1, "attribution"_L1, "photo-by"_L1, "image-source"_L1,
                    "img-source"_L1}))
            return node;
    }
    return nullptr;
}

bool isCreditElement(const HtmlNode *node)
{
    return node->is(HtmlTag::Small)
        || (!node->attributes.isEmpty()
            && hasClassLike(node, {"credit"_L1, "copyright"_L1, "photographer"_L1, "photo-by"_L1, "image-source"_L1}));
}

qsizetype creditStart(const QString &caption)
{
    qsizetype name = 0;
    if (const qsizetype label = labelIn(caption, name); label >= 0)
        return readsAsSentence(QStringView(caption).sliced(name)) ? -1 : label;
    const QRegularExpressionMatch match = agencyCredit().match(caption);
    return match.hasMatch() && !readsAsSentence(match.capturedView()) ? match.capturedStart() : -1;
}

bool isCaptionByItsWords(const QString &text)
{
    qsizetype name = 0;
    const qsizetype label = labelIn(text, name);
    if (label == 0)
        return true;
    if (label > 0)
        return u"([（|"_s.contains(text[label]) || u"([（|:"_s.contains(QStringView(text).first(label).trimmed().back())
            || u":：=＝©"_s.contains(QStringView(text).first(name).trimmed().back());
    const qsizetype credit = creditStart(text);
    return credit > 0 && QStringView(text).sliced(credit).contains(u'/');
}

bool isBareName(QStringView text)
{
    constexpr qsizetype longestName = 60;
    constexpr qsizetype mostWords = 8;
    const QStringView line = text.trimmed();
    if (line.isEmpty() || line.size() > longestName || u".!?:;。…"_s.contains(line.back()) || !line.front().isLetter())
        return false;
    const QList<QStringView> words = line.split(u' ', Qt::SkipEmptyParts);
    return words.size() <= mostWords && std::ranges::none_of(words, [](QStringView word) {
        return word.front().isDigit() || (word.front().isLower() && !isParticle(word));
    });
}

bool readsAsSentence(QStringView text)
{
    constexpr int fewestSmall = 4;
    constexpr int fewestCaseless = 8;
    constexpr qsizetype longestDense = 30;
    int small = 0;
    int caseless = 0;
    for (const QStringView word : QStringTokenizer(text, u' ', Qt::SkipEmptyParts)) {
        const QChar first = word.front();
        small += first.isLower() && !isParticle(word) ? 1 : 0;
        caseless += first.isLetter() && !first.isLower() && !first.isUpper() ? 1 : 0;
    }
    const auto dense = std::ranges::count_if(text, [](QChar c) { return isDense(c); });
    return small >= fewestSmall || caseless >= fewestCaseless || dense > longestDense || text.contains(u'。');
}
