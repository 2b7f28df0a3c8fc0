#include "core/render/HtmlCollection.h"

#include "core/model/PictureKind.h"
#include "core/render/StoryHtml.h"

#include <QFile>
#include <QIODevice>

using namespace Qt::StringLiterals;

namespace {

QString anchorOf(qsizetype index)
{
    return u"story-%1"_s.arg(index + 1);
}

/// The picture itself as an address (RFC 2397).
QString dataAddressOf(const QString &path)
{
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.readAll();
    const QLatin1StringView type = mimeTypeOf(pictureKindOf(bytes));
    if (type.isEmpty())
        return {};
    return "data:"_L1 + type + ";base64,"_L1 + QString::fromLatin1(bytes.toBase64());
}

QString contents(const CollectionWords &words, const QList<KeptStory> &stories)
{
    QString html = "<nav><h1>"_L1 + words.title.toHtmlEscaped() + "</h1>\n<h2>"_L1 + words.contents.toHtmlEscaped()
        + "</h2>\n<ol>"_L1;
    for (qsizetype i = 0; i < stories.size(); ++i)
        html +=
            "<li><a href=\"#"_L1 + anchorOf(i) + "\">"_L1 + stories[i].story.title.toHtmlEscaped() + "</a></li>\n"_L1;
    return html + "</ol></nav>\n"_L1;
}

} // namespace

Result<void> writeHtmlCollection(QIODevice &out, const CollectionWords &words, const QList<KeptStory> &stories)
{
    const auto write = [&out](const QString &html) {
        const QByteArray bytes = html.toUtf8();
        return out.write(bytes) == bytes.size();
    };
    bool isWritten = write(pageHeadOf(words.title, " lang=\""_L1 + words.language.toHtmlEscaped() + u'"'))
        && (stories.size() == 1 || write(contents(words, stories)));
    for (qsizetype i = 0; isWritten && i < stories.size(); ++i) {
        const KeptStory &kept = stories[i];
        const HtmlDialect dialect{
            .picture = [&kept](const QUrl &url) { return dataAddressOf(kept.pictures.value(url)); }};
        isWritten = write("<section id=\""_L1 + anchorOf(i) + u'"' + languageAttributesOf(kept.story) + ">\n"_L1
            + articleOf(kept.story, dialect) + "</section>\n"_L1);
    }
    if (!isWritten || !write(u"</body>\n</html>\n"_s))
        return failure(Error::Kind::FileUnwritable, out.errorString());
    return {};
}
