#include "app/demo/StoryFile.h"

#include "app/demo/DemoMarkup.h"
#include "app/demo/DemoPictures.h"
#include "core/model/BlockText.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

using Header = QHash<QString, QString>;

Header headerOf(const QString &text)
{
    Header header;
    for (const QString &line : text.split(u'\n'))
        header.insert(line.section(u':', 0, 0).trimmed(), line.section(u':', 1).trimmed());
    return header;
}

/// "2d 5h 40m" in seconds.
qint64 ageInSeconds(const QString &age)
{
    static const QRegularExpression part(u"([0-9]+)([dhm])"_s);
    static const QHash<QString, qint64> seconds{{u"d"_s, 86400}, {u"h"_s, 3600}, {u"m"_s, 60}};
    qint64 sum = 0;
    for (const QRegularExpressionMatch &match : part.globalMatch(age))
        sum += match.captured(1).toLongLong() * seconds.value(match.captured(2));
    return sum;
}

QStringList wordsOf(const QString &list)
{
    QStringList words;
    for (const QString &word : list.split(u',', Qt::SkipEmptyParts))
        words += word.trimmed();
    return words;
}

/// "kind | alt" with the fields "caption" and "credit".
Image leadOf(const Header &header, const DemoEdition &edition, const QString &story)
{
    const QString kind = header.value(u"image"_s).section(u'|', 0, 0).trimmed();
    if (kind.isEmpty())
        return {};
    return {.url = edition.at(picturePath(kind, story, 1200)),
        .alt = header.value(u"image"_s).section(u'|', 1).trimmed(),
        .caption = runsFromMarkup(header.value(u"caption"_s), edition),
        .credit = header.value(u"credit"_s),
        .width = 1200,
        .height = pictureHeight(1200)};
}

} // namespace

Result<DemoStory> parseStoryFile(
    const QString &text, const DemoSite &site, const QString &slug, const DemoEdition &edition)
{
    const qsizetype end = text.indexOf("\n\n"_L1);
    const Header header = headerOf(text.first(std::max<qsizetype>(end, 0)));
    for (const QString &field : {u"title"_s, u"by"_s, u"section"_s, u"age"_s, u"standfirst"_s})
        if (header.value(field).isEmpty())
            return failure(Error::Kind::FileUnreadable, site.id + u'/' + slug + ": no "_L1 + field);

    DemoStory story{.site = site.id,
        .slug = slug,
        .section = header.value(u"section"_s),
        .tags = wordsOf(header.value(u"tags"_s)),
        .standfirst = header.value(u"standfirst"_s),
        .codeMarkup = header.value(u"code"_s)};
    const QString id = site.id + u'/' + slug;
    Story &truth = story.truth;
    truth.url = truth.canonical = edition.at(story.path());
    truth.title = header.value(u"title"_s);
    truth.byline = wordsOf(header.value(u"by"_s));
    truth.site = site.title;
    truth.language = site.language;
    truth.direction = site.isRightToLeft ? TextDirection::RightToLeft : TextDirection::LeftToRight;
    truth.lead = leadOf(header, edition, id);
    truth.published = edition.now.addSecs(-ageInSeconds(header.value(u"age"_s)));
    truth.updated = edition.now.addSecs(-ageInSeconds(header.value(u"updated"_s, header.value(u"age"_s))));
    truth.blocks = blocksFromMarkup(text.sliced(end), edition, id);
    truth.words = wordCount(textOf(truth.blocks));
    truth.verdict = Verdict::Full;
    if (truth.byline.size() == 1) {
        const QVariantMap author = site.authors.value(truth.byline.first()).toMap();
        truth.authorRole = author.value(u"role"_s).toString();
        truth.authorBio = author.value(u"biography"_s).toString();
    }
    return story;
}
