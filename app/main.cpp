#include "app/Application.h"
#include "app/Options.h"
#include "app/Termination.h"
#include "app/commands/Command.h"
#include "ui/Messages.h"

#include <QApplication>
#include <QMessageBox>
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

int runWindow(int argc, char *argv[], const Options &options)
{
    const QApplication qtApplication(argc, argv);
    const Termination termination;
    Result<std::unique_ptr<Application>> application = Application::open(options);
    if (application)
        return (*application)->run();
    const QString sentence = messageFor(application.error());
    QTextStream(stderr) << "broadsheet: " << sentence << '\n';
    if (options.screenshot.file.isEmpty())
        QMessageBox(QMessageBox::Warning, QStringLiteral("Broadsheet"), sentence, QMessageBox::Close).exec();
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
    if (options->help || options->version) {
        QTextStream(stdout) << (options->help ? helpText() : QStringLiteral("Broadsheet " BROADSHEET_VERSION "\n"));
        return Succeeded;
    }
    if (!options->command.isEmpty())
        return runCommand(argc, argv, *options);
    return runWindow(argc, argv, *options);
}
