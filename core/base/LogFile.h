#pragma once

#include <QFile>
#include <QMutex>
#include <QString>
#include <QtLogging>

/// Keeps what the program logs in a file of the state folder for as long as it lives, besides sending it where it went
/// before. One may live at a time. The file is for bug reports: debug messages, which may say what a person reads, stay
/// out of it, and addresses and the home folder are cut out of the others.
class LogFile final {
public:
    /// Makes the folder. Where the file cannot be written the program runs on without it.
    explicit LogFile(const QString &stateFolder);
    ~LogFile();
    LogFile(const LogFile &) = delete;
    LogFile &operator=(const LogFile &) = delete;

    /// Full: this file is moved aside, and the one that was aside before is gone. Bytes.
    static constexpr qint64 fullAt = 512LL * 1024;

    QString path() const { return m_file.fileName(); }

private:
    static void handle(QtMsgType type, const QMessageLogContext &context, const QString &text);
    void write(QtMsgType type, const char *category, const QString &text);
    void moveAside();

    QFile m_file;
    QMutex m_mutex; ///< messages come from any thread
    QtMessageHandler m_before;
};

/// The text with every address shortened to its scheme and the person's home folder to ~.
QString withoutPrivateParts(const QString &text);
