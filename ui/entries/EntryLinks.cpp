#include "ui/entries/EntryLinks.h"

#include <QMimeData>
#include <QUrl>

using namespace Qt::StringLiterals;

QStringList linkFormats()
{
    return {u"text/uri-list"_s, u"text/html"_s, u"text/plain"_s};
}

QMimeData *linksTo(const QList<Entry> &entries)
{
    QList<QUrl> links;
    QStringList anchors;
    QStringList lines;
    for (const Entry &entry : entries) {
        if (!entry.link.isValid())
            continue;
        const QString address = QString::fromUtf8(entry.link.toEncoded());
        links += entry.link;
        anchors += u"<a href=\"%1\">%2</a>"_s.arg(address.toHtmlEscaped(), entry.title.toHtmlEscaped());
        lines += address;
    }
    if (links.isEmpty())
        return nullptr;
    auto *mime = new QMimeData;
    mime->setUrls(links);
    mime->setHtml(anchors.join("<br>"_L1));
    mime->setText(lines.join(u'\n'));
    return mime;
}
