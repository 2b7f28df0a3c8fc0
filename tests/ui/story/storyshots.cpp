#include "tests/ui/story/SampleStory.h"
#include "ui/story/StoryLayout.h"
#include "ui/story/StoryView.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QScrollBar>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

// Paints the sample stories in every theme to PNG files, for eyes. QT_SCALE_FACTOR=2 for the fine ones.

namespace {

/// Of a small pane not every picture is asked for.
constexpr int longestWait = 1500;

void shoot(const Story &story, const StoryTheme &theme, const QSize &size, const QString &file)
{
    StoryView view(paintedImages());
    view.setTheme(theme);
    view.resize(size);
    view.show();
    view.showStory(story);
    view.showRelated(story.related.isEmpty() ? QList<RelatedEntry>() : sampleRelated(), sampleNow());
    static_cast<StoryLayout *>(view.storyDocument()->documentLayout())->layOutAll();
    const auto isThere = [](const StoryPicture &picture) { return !picture.image.isNull(); };
    std::ignore =
        QTest::qWaitFor([&] { return std::ranges::all_of(view.storyDocument()->pictures(), isThere); }, longestWait);
    view.grab().save(file);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(u"folder"_s, u"where the files go"_s);
    parser.addOption({u"height"_s, u"of the pictures"_s, u"pixels"_s, u"6200"_s});
    parser.process(application);
    const QString folder = parser.positionalArguments().value(0, u"."_s) + u'/';
    const int height = parser.value(u"height"_s).toInt();
    shoot(sampleStory(), StoryTheme::light(), {860, height}, folder + u"light.png"_s);
    shoot(sampleStory(), StoryTheme::dark(), {860, height}, folder + u"dark.png"_s);
    shoot(sampleStory(), StoryTheme::sepia(), {700, 1200}, folder + u"sepia.png"_s);
    shoot(sampleStory(), StoryTheme::highContrast(), {700, 1200}, folder + u"contrast.png"_s);
    shoot(sampleStory(), StoryTheme::light(), {360, 1600}, folder + u"narrow.png"_s);
    shoot(arabicStory(), StoryTheme::light(), {760, 900}, folder + u"arabic.png"_s);
    shoot(japaneseStory(), StoryTheme::light(), {760, 800}, folder + u"japanese.png"_s);
}
