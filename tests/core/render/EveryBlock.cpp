#include "tests/core/render/EveryBlock.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

Paragraph paragraph(const QString &text)
{
    return {.runs = {{.text = text}}};
}

static InlineRuns everyLook()
{
    return {{.text = u"plain "_s}, {.text = u"bold "_s, .style = InlineStyle::Bold},
        {.text = u"both "_s, .style = InlineStyle::Bold | InlineStyle::Italic},
        {.text = u"a`b"_s, .style = InlineStyle::Code}, {.text = u" "_s},
        {.text = u"gone"_s, .style = InlineStyle::Strike}, {.text = u" H"_s},
        {.text = u"2"_s, .style = InlineStyle::Subscript}, {.text = u"O x"_s},
        {.text = u"2"_s, .style = InlineStyle::Superscript}, {.text = u" "_s},
        {.text = u"Ctrl"_s, .style = InlineStyle::Keyboard}, {.text = u" "_s},
        {.text = u"link"_s, .link = QUrl(u"https://a.test/(x)?a=1&b=\"2\""_s), .title = u"a <title>"_s},
        {.text = u"\u2028next *line* <b>&amp;"_s},
        {.text = u"1"_s, .style = InlineStyle::Superscript, .footnote = u"fn1"_s}};
}

Story everyBlock()
{
    Story story{
        .url = QUrl(u"https://a.test/story"_s), .title = u"Ships & <harbours>"_s, .byline = {u"Ann Lee"_s, u"Bo Ek"_s}};
    story.published = QDateTime(QDate(2026, 11, 23), QTime(10, 30), QTimeZone::UTC);
    story.site = u"The Harbour"_s;
    story.language = u"en"_s;
    story.lead = {.url = QUrl(u"https://a.test/lead.jpg"_s),
        .alt = u"A ship"_s,
        .caption = {{.text = u"The ship"_s}},
        .credit = u"Photo: Ann Lee"_s};
    const Image image{
        .url = QUrl(u"https://a.test/1.jpg"_s), .link = QUrl(u"https://a.test/big"_s), .width = 640, .height = 480};
    TableRow head{{{.blocks = {paragraph(u"Port"_s)}, .isHeader = true},
        {.blocks = {paragraph(u"Ships"_s)}, .isHeader = true, .alignment = Qt::AlignRight}}};
    TableRow row{{{.blocks = {paragraph(u"A | B"_s)}}, {.blocks = {paragraph(u"12"_s)}, .alignment = Qt::AlignRight}}};
    TableRow wide{{{.blocks = {paragraph(u"all"_s)}, .columnSpan = 2}}};
    story.blocks = {Paragraph{everyLook()}, Paragraph{{{.text = u"שלום"_s}}, TextDirection::RightToLeft},
        Heading{.level = 3, .runs = {{.text = u"# A heading"_s}}}, CodeBlock{u"if (a < b) {\n\t```\n}"_s, u"cpp"_s},
        Preformatted{u"a\n  b"_s, true},
        Quote{{paragraph(u"Said."_s), paragraph(u"Twice."_s)}, {{.text = u"Ann"_s}}, true},
        List{true, 3,
            {{{paragraph(u"three"_s)}}, {{paragraph(u"four"_s), List{.items = {{{paragraph(u"nested"_s)}}}}}}}},
        DefinitionList{{{{{.text = u"term"_s}}, {paragraph(u"meaning"_s)}}}},
        Table{{{.text = u"Ports"_s}}, {head, row, wide}}, image, Gallery{{image, image}},
        Embed{.kind = Embed::Kind::Video,
            .url = QUrl(u"https://www.youtube.com/watch?v=x"_s),
            .title = u"A film"_s,
            .provider = u"YouTube"_s,
            .thumbnail = QUrl(u"https://i.ytimg.com/vi/x/hqdefault.jpg"_s)},
        Embed{.kind = Embed::Kind::Post,
            .url = QUrl(u"https://x.com/a/status/1"_s),
            .provider = u"X"_s,
            .text = u"Hello"_s},
        LiveEntry{.time = u"14:20"_s, .at = story.published, .title = u"It sails"_s, .blocks = {paragraph(u"Now."_s)}},
        Rule{}, FootnoteList{{{u"fn1"_s, u"1"_s, {paragraph(u"A note."_s)}}}}};
    story.related = {{u"Latest in Ships"_s, {{u"Another [ship]"_s, QUrl(u"https://a.test/2"_s), {}, {}}}}};
    return story;
}
