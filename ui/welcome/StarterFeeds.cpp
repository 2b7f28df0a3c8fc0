#include "ui/welcome/StarterFeeds.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

QList<StarterBundle> starterBundles(const QByteArray &opml)
{
    QList<StarterBundle> bundles;
    QXmlStreamReader reader(opml);
    while (reader.readNextStartElement()) {
        if (reader.name() != "outline"_L1) {
            if (reader.name() == "head"_L1)
                reader.skipCurrentElement();
            continue;
        }
        StarterBundle bundle{.title = reader.attributes().value("text"_L1).toString(),
            .language = reader.attributes().value("language"_L1).toString(),
            .feeds = {}};
        while (reader.readNextStartElement()) {
            bundle.feeds += StarterFeed{reader.attributes().value("text"_L1).toString(),
                QUrl(reader.attributes().value("xmlUrl"_L1).toString())};
            reader.skipCurrentElement();
        }
        bundles += bundle;
    }
    return bundles;
}

QByteArray opmlOf(const QList<StarterBundle> &bundles)
{
    QByteArray opml;
    QXmlStreamWriter writer(&opml);
    writer.writeStartDocument();
    writer.writeStartElement("opml"_L1);
    writer.writeAttribute("version"_L1, "2.0"_L1);
    writer.writeStartElement("body"_L1);
    for (const StarterBundle &bundle : bundles) {
        if (bundle.feeds.isEmpty())
            continue;
        writer.writeStartElement("outline"_L1);
        writer.writeAttribute("text"_L1, bundle.title);
        for (const StarterFeed &feed : bundle.feeds) {
            writer.writeEmptyElement("outline"_L1);
            writer.writeAttribute("type"_L1, "rss"_L1);
            writer.writeAttribute("text"_L1, feed.title);
            writer.writeAttribute("xmlUrl"_L1, feed.url.toString(QUrl::FullyEncoded));
        }
        writer.writeEndElement();
    }
    writer.writeEndDocument();
    return opml;
}
