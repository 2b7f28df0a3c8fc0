#include "app/Application.h"
#include "app/BugReport.h"
#include "app/Options.h"
#include "app/Termination.h"
#include "app/commands/Command.h"
#include "app/desktop/StartRequest.h"
#include "ui/Messages.h"

#include <QApplication>
#include <QDir>
#include <QMessageBox>
#include <QProcess>
#include <QTextStream>

#include <algorithm>
#include <memory>

namespace {

std::unique_ptr<QCoreApplication> applicationFor(const Command &command, int &argc, char *argv[])
{
    if (!command.laysOut)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen"); // fonts without a display
    return std::make_unique<QGuiApplication>(argc, argv);
}

int runCommand(int argc, char *argv[], const Options &options)
{
    const auto command =
        std::ranges::find(commands(), options.command, [](const Command &c) { return QLatin1StringView(c.name); });
    const std::unique_ptr<QCoreApplication> application = applicationFor(*command, argc, argv);
    const Termination termination;
    return command->run(options.words);
}

int tell(int argc, char *argv[], const Options &options)
{
    const QCoreApplication application(argc, argv);
    if (options.help)
        QTextStream(stdout) << helpText();
    else if (options.verbose)
        QTextStream(stdout) << bugReportText();
    else
        QTextStream(stdout) << QStringLiteral("Broadsheet " BROADSHEET_VERSION "\n");
    return Succeeded;
}

/// What starts this program again: where a script starts it with libraries of its own, that.
QString programPath()
{
    return qEnvironmentVariable("BROADSHEET_LAUNCHER", QApplication::applicationFilePath());
}

int runWindow(int argc, char *argv[], const Options &options)
{
    const StartRequest request = requestOf(options.words, options.action, QDir::currentPath());
    const QApplication qtApplication(argc, argv);
    const Termination termination;
    Result<std::unique_ptr<Application>> application = Application::open(options, request);
    if (application) {
        const int code = *application ? (*application)->run() : Succeeded;
        if (code != Application::RestartCode)
            return code;
        application->reset(); // lets go of the profile
        return QProcess::startDetached(programPath(), QApplication::arguments().sliced(1)) ? Succeeded
                                                                                           : SomethingFailed;
    }
    const QString sentence = messageFor(application.error());
    QTextStream(stderr) << "broadsheet: " << sentence << '\n';
    if (!options.screenshot.file.isEmpty())
        return SomethingFailed;
    // In the program's own loop and not the box's: a request to end only reaches that one.
    QMessageBox box(QMessageBox::Warning, QStringLiteral("Broadsheet"), sentence, QMessageBox::Close);
    box.show();
    QApplication::exec();
    return SomethingFailed;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(QStringLiteral("broadsheet"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BROADSHEET_VERSION));
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);

    const Result<Options> options = parseOptions(arguments);
    if (!options) {
        QTextStream(stderr) << "broadsheet: " << options.error().detail << '\n';
        return CalledWrongly;
    }
    if (options->help || options->version)
        return tell(argc, argv, *options);
    if (!options->command.isEmpty())
        return runCommand(argc, argv, *options);
    return runWindow(argc, argv, *options);
}
