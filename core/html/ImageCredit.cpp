#include "core/html/ImageCredit.h"

#include "core/html/HtmlLook.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

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

qsizetype creditStart(const QString &caption)
{
    // Ends the caption, or is all of it: a label, at most two words of it, then a name without another sentence.
    static const QRegularExpression credit(
        uR"((?:^|(?<=[\s.|(\x{2028}]))\(?(?:(?:image|photo|picture|photograph|photography|illustration|graphic|video|file photo|screenshot|foto|bild|fotografie|imagen|immagine|crédits?|créditos?)(?:\s(?:credits?|courtesy|source|copyright|crédit))?\s*(?::|\bby\b|/|courtesy of|courtesy|©)\s*|credits?\s*:\s*|©\s*|copyright\s)\S[^\n]{1,120}$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = credit.match(caption);
    return match.hasMatch() ? match.capturedStart() : -1;
}
