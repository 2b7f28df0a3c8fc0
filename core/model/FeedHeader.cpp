#include "core/model/FeedHeader.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

/// A "tchar" of RFC 9110, section 5.6.2.
bool isOfName(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
        || u"!#$%&'*+-.^_`|~"_s.contains(c);
}

/// Another value of these would break the exchange, or the promises that it keeps.
constexpr std::array ours{"host"_L1, "user-agent"_L1, "accept"_L1, "accept-encoding"_L1, "connection"_L1,
    "content-length"_L1, "transfer-encoding"_L1, "te"_L1, "upgrade"_L1, "expect"_L1, "if-none-match"_L1,
    "if-modified-since"_L1, "referer"_L1, "range"_L1};

bool isOurs(QStringView name)
{
    return std::ranges::any_of(
        ours, [name](QLatin1StringView one) { return name.compare(one, Qt::CaseInsensitive) == 0; });
}

} // namespace

std::optional<FeedHeader> headerIn(QStringView line)
{
    const qsizetype colon = line.indexOf(u':');
    const QStringView name = (colon < 0 ? line : line.first(colon)).trimmed();
    const QStringView value = colon < 0 ? QStringView() : line.sliced(colon + 1).trimmed();
    const bool isHeader = !name.isEmpty() && std::ranges::all_of(name, isOfName) && !isOurs(name)
        && std::ranges::all_of(value, [](QChar c) { return c.isPrint() || c == u'\t'; });
    return isHeader ? std::optional(FeedHeader{name.toString(), value.toString()}) : std::nullopt;
}
