#include "app/Options.h"

#include "app/commands/Command.h"
#include "app/desktop/StartRequest.h"

#include <QCommandLineParser>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isCommand(const QString &word)
{
    return std::ranges::any_of(
        commands(), [&](const Command &command) { return word == QLatin1StringView(command.name); });
}

/// Where the command stands: the first word that is neither `--profile` nor its folder. -1 when there is none.
qsizetype commandAt(const QStringList &arguments)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == "--profile"_L1)
            ++i;
        else if (!arguments[i].startsWith("--profile="_L1))
            return isCommand(arguments[i]) ? i : -1;
    }
    return -1;
}

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"demo"_s, u"Open on a throw-away newsroom that the program serves itself."_s},
        {u"profile"_s, u"The folder that holds data, cache, state and settings."_s, u"DIR"_s},
        {u"action"_s, u"Refresh or AddFeed: what the window is to do at once."_s, u"ACTION"_s},
        {u"screenshot"_s, u"Draw the window, write it as a PNG and quit."_s, u"FILE"_s},
        {u"size"_s, u"The window's size for the screenshot."_s, u"WxH"_s, u"1280x800"_s},
        {u"theme"_s, u"light, dark or sepia."_s, u"THEME"_s},
        {u"select"_s, u"The view to open first: all, unread, starred, today or a feed's title."_s, u"VIEW"_s},
        {u"open"_s, u"The story of the list to open first."_s, u"N"_s},
        {u"keys"_s, u"Keys to press before the screenshot, parted by blanks."_s, u"KEYS"_s},
        {{u"h"_s, u"help"_s}, u"Say how to call the program."_s},
        {{u"v"_s, u"version"_s}, u"Say which version this is."_s},
        {u"verbose"_s, u"With --version: say what a bug report wants to know."_s},
    });
    parser.addPositionalArgument(u"URL"_s, u"Feeds, sites or OPML files to open."_s, u"[URL…]"_s);
}

Result<QSize> sizeFrom(const QString &text)
{
    const QStringList sides = text.split(u'x');
    const QSize size(sides.value(0).toInt(), sides.value(1).toInt());
    if (sides.size() != 2 || size.width() < 1 || size.height() < 1 || size.width() > 8192 || size.height() > 8192)
        return failure(Error::Kind::InvalidUsage, u"--size wants two numbers like 1280x800, not “%1”."_s.arg(text));
    return size;
}

Result<Screenshot> screenshotFrom(const QCommandLineParser &parser)
{
    Screenshot screenshot{
        .file = parser.value(u"screenshot"_s), .theme = parser.value(u"theme"_s), .select = parser.value(u"select"_s)};
    const Result<QSize> size = sizeFrom(parser.value(u"size"_s));
    if (!size)
        return std::unexpected(size.error());
    screenshot.size = *size;
    static const QStringList themes{QString(), u"light"_s, u"dark"_s, u"sepia"_s};
    if (!themes.contains(screenshot.theme))
        return failure(
            Error::Kind::InvalidUsage, u"--theme wants light, dark or sepia, not “%1”."_s.arg(screenshot.theme));
    bool isNumber = true;
    screenshot.open = parser.isSet(u"open"_s) ? parser.value(u"open"_s).toInt(&isNumber) : 0;
    if (!isNumber || screenshot.open < 0)
        return failure(Error::Kind::InvalidUsage, u"--open wants the number of a story, 1 for the first."_s);
    screenshot.keys = parser.value(u"keys"_s).split(u' ', Qt::SkipEmptyParts);
    return screenshot;
}

} // namespace

Result<Options> parseOptions(const QStringList &arguments)
{
    if (const qsizetype at = commandAt(arguments); at > 0)
        return Options{.command = arguments[at], .words = arguments.mid(1, at - 1) + arguments.mid(at + 1)};

    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments))
        return failure(Error::Kind::InvalidUsage, parser.errorText() + u" See broadsheet --help."_s);
    const QString action = parser.value(u"action"_s);
    if (!action.isEmpty() && action != refreshAction && action != addFeedAction)
        return failure(Error::Kind::InvalidUsage, u"--action wants Refresh or AddFeed, not “%1”."_s.arg(action));
    return screenshotFrom(parser).transform([&](const Screenshot &screenshot) {
        return Options{
            .words = parser.positionalArguments(),
            .profile = parser.value(u"profile"_s),
            .demo = parser.isSet(u"demo"_s),
            .help = parser.isSet(u"help"_s),
            .version = parser.isSet(u"version"_s),
            .verbose = parser.isSet(u"verbose"_s),
            .action = action,
            .screenshot = screenshot,
        };
    });
}

QString helpText()
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Broadsheet, a calm and complete news reader."_s);
    addOptions(parser);
    QString text = parser.helpText();
    text += u"\nCommands (each says more with --help):\n"_s;
    for (const Command &command : commands())
        text += u"  %1 %2\n"_s.arg(QLatin1StringView(command.name), -10).arg(QLatin1StringView(command.summary));
    return text;
}
