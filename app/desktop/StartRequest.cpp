#include "app/desktop/StartRequest.h"

#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace {

QString addressOf(const QString &word, const QString &workingFolder)
{
    const QString path = QDir::cleanPath(QDir(workingFolder).absoluteFilePath(word));
    return !word.isEmpty() && QFileInfo::exists(path) ? QUrl::fromLocalFile(path).toString() : word;
}

} // namespace

StartRequest requestOf(const QStringList &words, const QString &action, const QString &workingFolder)
{
    StartRequest request{.action = action, .activationToken = qgetenv("XDG_ACTIVATION_TOKEN")};
    if (request.activationToken.isEmpty())
        request.activationToken = qgetenv("DESKTOP_STARTUP_ID");
    for (const QString &word : words)
        request.addresses += addressOf(word, workingFolder);
    return request;
}
