#include "app/commands/Batch.h"

#include "app/commands/Command.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

int runBatch(const std::function<bool(const QJsonObject &task, QIODevice &out)> &answer)
{
    QFile in;
    QFile out;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly))
        return SomethingFailed;
    bool isAllWell = true;
    for (QByteArray line = in.readLine(); !line.isEmpty(); line = in.readLine()) {
        if (line.trimmed().isEmpty())
            continue;
        isAllWell = answer(QJsonDocument::fromJson(line).object(), out) && isAllWell;
        out.flush();
    }
    return isAllWell ? Succeeded : SomethingFailed;
}
