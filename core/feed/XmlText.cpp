#include "core/feed/XmlText.h"

#include "core/html/HtmlText.h"

#include <QHash>
#include <QLatin1StringView>
#include <QStringDecoder>

#include <algorithm>
#include <charconv>

using namespace Qt::StringLiterals;

namespace {

// The longest name of HTML, "CounterClockwiseContourIntegral", has 31 characters; numbers may have leading zeros.
constexpr size_t longestReference = 40;

/// A character reference at the beginning of a text.
struct Reference {
    size_t length = 0; ///< in bytes, with & and ;
    QString text;
    bool isEnded = true; ///< by the ; that XML asks for
};

bool isNoCharacter(char32_t code)
{
    return (code < 0x20 && code != '\t' && code != '\n' && code != '\r') || (code >= 0xD800 && code <= 0xDFFF)
        || code > 0x10FFFF || code == 0xFFFE || code == 0xFFFF;
}

// Numbers from 128 to 159 mean windows-1252, as the HTML standard says ("numeric character reference end state").
QString characterOf(char32_t code)
{
    if (code >= 0x80 && code <= 0x9F) {
        QStringDecoder windows("windows-1252");
        return windows.decode(QByteArray(1, char(code)));
    }
    return isNoCharacter(code) ? QString() : QString::fromUcs4(&code, 1);
}

/// "&#8217;" and, as the HTML standard reads it too, "&#8217".
std::optional<Reference> numberedAt(std::string_view text)
{
    const bool isHexadecimal = text.substr(2).starts_with('x') || text.substr(2).starts_with('X');
    const char *const digits = text.data() + (isHexadecimal ? 3 : 2);
    const char *const end = text.data() + text.size();
    quint32 code = 0;
    const auto [read, error] = std::from_chars(std::min(digits, end), end, code, isHexadecimal ? 16 : 10);
    if (read == digits || error == std::errc::invalid_argument)
        return std::nullopt;
    const bool isEnded = read != end && *read == ';';
    return Reference{.length = size_t(read - text.data()) + (isEnded ? 1 : 0),
        .text = error == std::errc() ? characterOf(code) : QString(),
        .isEnded = isEnded};
}

// The 252 names of HTML 4, without those of XML. HTML 5 has two thousand more; where text is HTML they stay for its
// parser.
constexpr auto htmlNames = "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg "
                           "plusmn sup2 sup3 acute micro para "
                           "middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml "
                           "Aring AElig Ccedil Egrave Eacute "
                           "Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times "
                           "Oslash Ugrave Uacute Ucirc Uuml Yacute "
                           "THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml "
                           "igrave iacute icirc iuml eth ntilde "
                           "ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml "
                           "fnof Alpha Beta Gamma Delta Epsilon "
                           "Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho Sigma Tau Upsilon Phi Chi Psi "
                           "Omega alpha beta gamma delta epsilon "
                           "zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon phi chi "
                           "psi omega thetasym upsih piv bull "
                           "hellip prime Prime oline frasl weierp image real trade alefsym larr uarr rarr darr harr "
                           "crarr lArr uArr rArr dArr hArr forall "
                           "part exist empty nabla isin notin ni prod sum minus lowast radic prop infin ang and or cap "
                           "cup int there4 sim cong asymp ne "
                           "equiv le ge sub sup nsub sube supe oplus otimes perp sdot lceil rceil lfloor rfloor lang "
                           "rang loz spades clubs hearts diams "
                           "OElig oelig Scaron scaron Yuml circ tilde ensp emsp thinsp zwnj zwj lrm rlm ndash mdash "
                           "lsquo rsquo sbquo ldquo rdquo bdquo "
                           "dagger Dagger permil lsaquo rsaquo euro"_L1;

QHash<QByteArray, QString> namedCharacters()
{
    QHash<QByteArray, QString> characters{
        {"amp", u"&"_s}, {"lt", u"<"_s}, {"gt", u">"_s}, {"quot", u"\""_s}, {"apos", u"'"_s}};
    for (const QLatin1StringView name : htmlNames.tokenize(u' '))
        characters.insert(QByteArray(name.data(), name.size()), resolveEntities(u'&' + name + u';'));
    // HTML 5 changed these two; feeds that declare names mean those of XHTML 1.0.
    characters.insert("lang", u"\u2329"_s);
    characters.insert("rang", u"\u232A"_s);
    return characters;
}

std::optional<QString> named(std::string_view name)
{
    static const QHash<QByteArray, QString> characters = namedCharacters();
    const auto found = characters.constFind(QByteArray::fromRawData(name.data(), qsizetype(name.size())));
    return found == characters.constEnd() ? std::nullopt : std::optional(*found);
}

/// The reference that `text`, which begins with &, begins with.
std::optional<Reference> referenceAt(std::string_view text, XmlNames *names)
{
    text = text.substr(0, longestReference);
    if (text.starts_with("&#"))
        return numberedAt(text);
    const size_t end = text.find(';');
    if (end == std::string_view::npos || end < 2)
        return std::nullopt;
    const std::string_view name = text.substr(1, end - 1);
    if (name.find_first_of(" &<\n") != std::string_view::npos)
        return std::nullopt;
    std::optional<QString> resolved = named(name);
    if (!resolved && names)
        resolved = names->take(name);
    return resolved.transform([&](const QString &to) { return Reference{.length = end + 1, .text = to}; });
}

void appendUtf8(QString &to, std::string_view text)
{
    to += QString::fromUtf8(text.data(), qsizetype(text.size()));
}

} // namespace

std::optional<QString> XmlNames::take(std::string_view name)
{
    const auto declared = std::ranges::find(m_entities, name, &XmlEntity::name);
    if (declared == m_entities.end() || m_left < 0)
        return std::nullopt;
    QString text = resolvedText(declared->text);
    m_left -= text.size();
    return text;
}

bool appendResolved(QString &to, std::string_view text, XmlNames *names)
{
    bool isClean = true;
    size_t done = 0;
    for (size_t at = text.find('&'); at != std::string_view::npos; at = text.find('&', at)) {
        const std::optional<Reference> reference = referenceAt(text.substr(at), names);
        if (!reference) {
            isClean = false;
            ++at;
            continue;
        }
        appendUtf8(to, text.substr(done, at - done));
        to += reference->text;
        isClean = isClean && reference->isEnded;
        at += reference->length;
        done = at;
    }
    appendUtf8(to, text.substr(done));
    return isClean;
}

QString resolvedText(std::string_view text, XmlNames *names)
{
    QString resolved;
    appendResolved(resolved, text, names);
    return resolved;
}
