#include "core/html/FormulaImage.h"

#include "core/html/HtmlLook.h"
#include "core/html/HtmlText.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

/// A command, and what TeX is made of beside it: "C:\Users\a_b" and "\\server\share" are names of files.
bool looksLikeTex(QStringView text)
{
    if (!text.contains(u'\\') || text.contains(R"(:\)"_L1) || text.startsWith(R"(\\)"_L1))
        return false;
    static const QRegularExpression command(uR"(\\[A-Za-z]{2,})"_s);
    static const QRegularExpression structure(uR"([{}^_=])"_s);
    return command.matchView(text).hasMatch() && (text.startsWith(u'\\') || structure.matchView(text).hasMatch());
}

/// What only tells the service of CodeCogs how to set the formula.
QString withoutSettings(QString tex)
{
    static const QRegularExpression settings(
        uR"(^\s*(?:\\(?:inline|dpi\s*\{\d+\}|(?:bg|fn)_\w+|tiny|small|large|huge)\s*)+)"_s);
    return tex.replace("&space;"_L1, " "_L1).remove(settings).trimmed();
}

/// Services get the TeX as a parameter ("equation?tex=…", "latex.php?latex=…", "chart?cht=tx&chl=…"), as all of the
/// query ("svg.latex?…", "mimetex.cgi?…"), or as the last part of the path.
QString texInAddress(QStringView address)
{
    static const QRegularExpression parameter(uR"([?&](?:tex|latex|math|chl|eq|equation|formula)=([^&#]+))"_s);
    static const QRegularExpression service(
        uR"((?:latex\.codecogs\.com/[^?]*|/(?:mimetex|mathtex)\.cgi|\.latex)\?(.+)$)"_s);
    const auto decoded = [](QStringView part) { return QUrl::fromPercentEncoding(part.toUtf8()); };
    if (const QRegularExpressionMatch match = parameter.matchView(address); match.hasMatch()) {
        const bool isNamed = match.captured().contains("tex="_L1) || address.contains("cht=tx"_L1);
        const QString value = decoded(match.capturedView(1));
        return isNamed || looksLikeTex(value) ? value : QString();
    }
    if (const QRegularExpressionMatch match = service.matchView(address); match.hasMatch())
        return withoutSettings(decoded(match.capturedView(1)));
    if (!address.contains("%5C"_L1, Qt::CaseInsensitive))
        return {};
    const QString path = decoded(address);
    const QString last = path.sliced(path.lastIndexOf(u'/', path.indexOf(u'\\')) + 1);
    return looksLikeTex(last) ? last : QString();
}

} // namespace

QString texOfImage(const HtmlNode *image)
{
    const QStringView alt = image->attribute("alt"_L1);
    const bool isNamed =
        !alt.isEmpty() && hasClassLike(image, {"latex"_L1, "mathjax"_L1, "wp-katex"_L1, "mwe-math"_L1, "tex-"_L1});
    if (isNamed || (!alt.isEmpty() && hasClass(image, {"tex"_L1, "math"_L1})) || looksLikeTex(alt))
        return oneLine(alt);
    return oneLine(texInAddress(image->attribute("src"_L1)));
}
