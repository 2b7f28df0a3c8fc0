#include <QDir>
#include <QFile>

#include <cstdint>
#include <cstdio>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);

/// Feeds every file of the folder to the target, whole and cut off at a few places. Ends with 1 when there are no
/// files.
int main(int argc, char *argv[])
{
    const QDir folder(QString::fromLocal8Bit(argc > 1 ? argv[1] : "."));
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return 1;
        const QByteArray bytes = file.readAll();
        std::printf("%s\n", qPrintable(name));
        for (const qsizetype part : {1, 2, 3, 5, 8}) {
            const QByteArray input = bytes.first(bytes.size() / part);
            LLVMFuzzerTestOneInput(
                reinterpret_cast<const uint8_t *>(input.constData()), static_cast<size_t>(input.size()));
        }
    }
    return names.isEmpty() ? 1 : 0;
}
