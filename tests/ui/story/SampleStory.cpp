#include "tests/ui/story/SampleStory.h"

#include <QBuffer>
#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>
#include <QPromise>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

InlineRun run(const QString &text, InlineStyles style = InlineStyle::None, const QString &link = {})
{
    return {.text = text, .style = style, .link = QUrl(link)};
}

Paragraph paragraph(const QString &text)
{
    return {.runs = {run(text)}};
}

Image picture(const QString &path, int width, int height, const QString &caption, const QString &credit)
{
    InlineRuns runs;
    if (!caption.isEmpty())
        runs += run(caption);
    return {.url = QUrl(u"https://pictures.example/"_s + path),
        .alt = u"A drawing of hills in the evening"_s,
        .caption = runs,
        .credit = credit,
        .width = width,
        .height = height};
}

Paragraph openingWithEveryStyle()
{
    return {
        .runs = {run(u"In the spring the press stood still for a day, and nobody in the building could say why. "_s),
            run(u"The night editor"_s, InlineStyle::Bold), run(u" blamed the cold; the "_s),
            run(u"apprentice"_s, InlineStyle::Italic), run(u" blamed the "_s),
            run(u"river authority"_s, InlineStyle::None, u"https://river.example/authority"_s),
            run(u", which had opened the sluices a week before they were due. What the log of the machine says is shorter: "_s),
            run(u"drive.stop(reason=load)"_s, InlineStyle::Code),
            run(u", and then, at four in the morning, nothing at all."_s),
            InlineRun{.text = u"1"_s, .style = InlineStyle::Superscript, .footnote = u"n1"_s}}};
}

CodeBlock longCode()
{
    return {.text = uR"(#include <chrono>
#include <optional>

/// Stops the drive when it has pulled more than its share for too long.
template <typename Clock>
std::optional<Reason> watch(const Drive &drive, std::chrono::seconds patience)
{
	const auto limit = drive.nominalLoad() * 1.25; // from the maker's sheet
	for (auto since = Clock::now(); drive.load() > limit;) {
		if (Clock::now() - since > patience)
			return Reason {"load", drive.load(), "the drive pulled more than a quarter above its nominal load"};
	}
	return std::nullopt;
}
)"_s.chopped(1),
        .language = u"cpp"_s};
}

Table measurements()
{
    const auto row = [](const QStringList &cells, bool isHeader) {
        TableRow made;
        for (const QString &cell : cells)
            made.cells += TableCell{.blocks = {paragraph(cell)}, .isHeader = isHeader};
        return made;
    };
    return {.caption = {run(u"Load of the drive on the night, by hour"_s)},
        .rows = {row({u"Hour"_s, u"Load"_s, u"Water level"_s, u"What the log says"_s}, true),
            row({u"01:00"_s, u"0.92"_s, u"2.10 m"_s, u"Steady, second edition on the rollers"_s}, false),
            row({u"02:00"_s, u"1.04"_s, u"2.35 m"_s, u"Steady"_s}, false),
            row({u"03:00"_s, u"1.31"_s, u"2.80 m"_s,
                    u"Above nominal; a warning that nobody saw because the lamp had been taken out for cleaning"_s},
                false),
            row({u"04:00"_s, u"—"_s, u"2.95 m"_s, u"Stopped"_s}, false)}};
}

List nestedList()
{
    return {
        .items = {
            {.blocks = {paragraph(u"The main bearing, which was changed on the same day and has run warm since."_s)}},
            {.blocks = {paragraph(u"The feed, in three parts:"_s),
                 List{.isOrdered = true,
                     .items = {{.blocks = {paragraph(u"the reel stand,"_s)}},
                         {.blocks = {paragraph(u"the dancer roller, and"_s)}},
                         {.blocks = {paragraph(u"the infeed nip."_s)}}}}}},
            {.blocks = {paragraph(u"The folder, which nobody suspects any more."_s)}}}};
}

QList<Block> firstHalf()
{
    return {openingWithEveryStyle(),
        paragraph(u"It is the kind of failure that a newspaper does not print about itself. The edition came out at "
                  u"noon, eight pages "
                  "short, and the letters that followed were kinder than anyone had expected. But the question stayed, "
                  "and with it "
                  "a small group of people who went on asking it: two fitters, a retired hydrologist, and the woman "
                  "who had written "
                  "the control program thirty years earlier."_s),
        Heading{.level = 2, .runs = {run(u"A river under the floor"_s)}},
        paragraph(u"The building stands on piles. Between them, two metres below the reel store, runs an arm of the "
                  u"river that was "
                  "roofed over in 1911 and then forgotten by everyone but the people who pay the insurance."_s),
        Quote{
            .blocks = {paragraph(
                u"You could hear it when the press was off. We used to say that the paper was printed on a bridge."_s)},
            .cite = {run(u"Ada Marsh, fitter"_s)}},
        paragraph(u"When the sluices open, the water in the arm rises faster than the river itself, because it has "
                  u"nowhere to go. "
                  "The floor moves by less than a millimetre. A press line of sixty metres notices."_s),
        picture(u"1200x700/piles.png"_s, 1200, 700,
            u"The arm of the river below the reel store, drawn from the survey of 1911."_s, u"Drawing: City Archive"_s),
        Heading{.level = 3, .runs = {run(u"What the program saw"_s)}},
        Paragraph{
            .runs =
                {run(u"The control program is small enough to be read in an evening. Its heart is a single function; press "_s),
                    run(u"Ctrl"_s, InlineStyle::Keyboard), run(u" + "_s), run(u"F"_s, InlineStyle::Keyboard),
                    run(u" and look for "_s), run(u"watch"_s, InlineStyle::Code), run(u":"_s)}},
        longCode(),
        Quote{.blocks = {paragraph(
                  u"The floor moves by less than a millimetre. A press line of sixty metres notices."_s)},
            .isPulled = true}};
}

QList<Block> secondHalf()
{
    return {paragraph(u"Four numbers an hour are not much, but they are enough:"_s), measurements(),
        paragraph(u"Three parts of the line were taken to pieces in the weeks after:"_s), nestedList(), Rule{},
        DefinitionList{.items = {{.term = {run(u"Nip"_s)},
                                     .blocks = {paragraph(u"Where two rollers meet and the paper has no choice."_s)}},
                           {.term = {run(u"Dancer"_s)},
                               .blocks = {paragraph(u"A roller that hangs in the web and keeps it taut."_s)}}}},
        Gallery{.images = {picture(u"900x600/one.png"_s, 0, 0, u"The reel stand"_s, {}),
                    picture(u"900x700/two.png"_s, 0, 0, u"The folder"_s, {})}},
        Embed{.kind = Embed::Kind::Video,
            .url = QUrl(u"https://video.example/watch/17"_s),
            .title = u"Sixty metres of paper in four seconds"_s,
            .provider = u"Example Video"_s,
            .thumbnail = QUrl(u"https://pictures.example/640x360/video.png"_s)},
        Preformatted{
            .text =
                u"The river has no edition,\nthe river has no page;\n    it carries what it carries\n    and does not ask its age."_s,
            .isVerse = true},
        LiveEntry{
            .time = u"04:02"_s, .title = u"The line stops"_s, .blocks = {paragraph(u"Nobody has touched anything."_s)}},
        FootnoteList{.items = {{.id = u"n1"_s,
                         .label = u"1"_s,
                         .blocks = {paragraph(u"The log is kept on paper tape; the last metre of it was blank."_s)}}}}};
}

} // namespace

Story sampleStory()
{
    return {.url = QUrl(u"https://paper.example/2026/press"_s),
        .title = u"The night the presses stopped, and the river that nobody had thought of"_s,
        .byline = {u"Johanna Weil"_s, u"Tomás Aranda"_s},
        .published = QDateTime(QDate(2026, 3, 12), QTime(5, 30), QTimeZone::UTC),
        .site = u"The Example Paper"_s,
        .language = u"en"_s,
        .lead = picture(
            u"1600x900/lead.png"_s, 1600, 900, u"The press hall on the morning after."_s, u"Photograph: M. Okafor"_s),
        .words = 1240,
        .verdict = Verdict::Full,
        .blocks = firstHalf() + secondHalf(),
        .related = {{.heading = u"Latest in Technology"_s,
            .links = {{.title = u"How a city mapped the water under its streets"_s,
                          .url = QUrl(u"https://paper.example/2026/water"_s),
                          .image = QUrl(u"https://pictures.example/300x200/a.png"_s)},
                {.title = u"Thirty years of one program: what its author would do again"_s,
                    .url = QUrl(u"https://paper.example/2026/program"_s),
                    .image = QUrl(u"https://pictures.example/300x200/b.png"_s)}}}}};
}

Story arabicStory()
{
    return {.title = u"النهر الذي تحت المطبعة"_s,
        .byline = {u"ليلى حداد"_s},
        .site = u"صحيفة المثال"_s,
        .language = u"ar"_s,
        .direction = TextDirection::RightToLeft,
        .words = 120,
        .verdict = Verdict::Full,
        .blocks = {
            paragraph(
                u"توقفت المطبعة يومًا كاملًا في الربيع، ولم يستطع أحد في المبنى أن يقول لماذا. قال محرر الليل إن السبب هو البرد."_s),
            Quote{.blocks = {paragraph(u"كنا نسمع النهر حين تسكت الآلات."_s)}},
            List{.items = {{.blocks = {paragraph(u"الحامل الرئيسي"_s)}}, {.blocks = {paragraph(u"الأسطوانة"_s)}}}},
            paragraph(u"This paragraph is in English and begins on the left."_s),
            CodeBlock{.text = u"print(\"مرحبا\")"_s, .language = u"python"_s}}};
}

Story japaneseStory()
{
    return {.title = u"印刷機が止まった夜と、誰も思い出さなかった川"_s,
        .byline = {u"山田花子"_s},
        .site = u"例新聞"_s,
        .language = u"ja"_s,
        .words = 300,
        .verdict = Verdict::Partial,
        .blocks = {
            paragraph(u"春のある日、印刷機は一日じゅう止まったままだった。建物にいた誰も、その理由を説明できなかった。"
                      u"夜勤の編集者は寒さのせいだと言い、"
                      "見習いは川の管理局のせいだと言った。管理局は予定より一週間も早く水門を開けていたのである。"_s),
            Heading{.level = 2, .runs = {run(u"床の下の川"_s)}},
            paragraph(u"建物は杭の上に立っている。その杭のあいだを、1911年に蓋をされた川の支流が流れている。"_s)}};
}

QDateTime sampleNow()
{
    return QDateTime(QDate(2026, 3, 12), QTime(12, 0), QTimeZone::UTC);
}

QList<RelatedEntry> sampleRelated()
{
    return {{.entry = {.id = {41},
                 .feedTitle = u"Hydrology Notes"_s,
                 .title = u"Sluices opened a week early"_s,
                 .published = sampleNow().addSecs(-5 * 3600),
                 .hasFullStory = true},
                .score = 0.6,
                .why = {u"river authority"_s, u"sluices"_s}},
        {.entry = {.id = {42},
             .feedTitle = u"Print Week"_s,
             .title = u"Example Paper out at noon, eight pages short"_s,
             .published = sampleNow().addDays(-1)},
            .score = 0.5,
            .kind = RelatedEntry::Kind::Same,
            .why = {u"Example Paper"_s, u"press"_s, u"edition"_s}}};
}

QByteArray paintedPng(const QSize &size, int hue)
{
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QLinearGradient sky(0, 0, 0, size.height());
    sky.setColorAt(0, QColor::fromHsv(hue, 90, 210));
    sky.setColorAt(1, QColor::fromHsv((hue + 180) % 360, 60, 245));
    painter.fillRect(image.rect(), sky);
    for (int hill = 0; hill < 3; ++hill) {
        QPainterPath line(QPointF(0, size.height()));
        const double base = size.height() * (0.55 + 0.14 * hill);
        line.lineTo(0, base);
        line.cubicTo(size.width() * 0.3, base - size.height() * 0.25, size.width() * (0.5 + 0.1 * hill),
            base + size.height() * 0.2, size.width(), base - size.height() * 0.05 * hill);
        line.lineTo(size.width(), size.height());
        painter.fillPath(line, QColor::fromHsv((hue + 20) % 360, 80 + 30 * hill, 150 - 40 * hill));
    }
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

ImageSource paintedImages()
{
    return [](const QUrl &url, LoadWish) -> QFuture<Result<QByteArray>> {
        const QStringList size = url.path().section(u'/', 1, 1).split(u'x');
        if (url.host() != "pictures.example"_L1 || size.size() != 2)
            return QtFuture::makeReadyValueFuture<Result<QByteArray>>(failure(Error::Kind::NotFound));
        const int hue = int(qHash(url) % 360);
        return QtFuture::makeReadyValueFuture<Result<QByteArray>>(paintedPng({size[0].toInt(), size[1].toInt()}, hue));
    };
}
