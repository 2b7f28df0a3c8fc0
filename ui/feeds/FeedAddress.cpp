#include "ui/feeds/FeedAddress.h"

using namespace Qt::StringLiterals;

namespace {

bool surrounds(QChar c)
{
    return c.isSpace() || QStringView(u"<>\"'“”«»").contains(c);
}

} // namespace

QUrl feedAddress(const QString &text)
{
    QStringView inner(text);
    while (!inner.isEmpty() && surrounds(inner.front()))
        inner = inner.sliced(1);
    while (!inner.isEmpty() && surrounds(inner.back()))
        inner.chop(1);
    if (inner.startsWith("feed:"_L1, Qt::CaseInsensitive)) {
        inner = inner.sliced(5);
        if (inner.startsWith("//"_L1))
            inner = inner.sliced(2);
    }
    if (inner.isEmpty() || inner.contains(u' ') || inner.contains(u'\n'))
        return {};
    const QString address = inner.contains("://"_L1) ? inner.toString() : u"https://"_s + inner;
    const QUrl url(address, QUrl::TolerantMode);
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    return isWeb && !url.host().isEmpty() ? url : QUrl();
}
