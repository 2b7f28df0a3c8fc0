#include "app/desktop/RunRecord.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstring>
#include <execinfo.h>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array crashes{SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT};
constexpr int deepestStack = 64; // frames; what matters stands on top

// The handler may use only what is async-signal-safe (signal-safety(7)), so what it needs is made ready before.
std::array<char, 4096> reportPath{}; // PATH_MAX
std::array<char, 65'536> stackForHandler{}; // a stack that overflowed cannot serve its own handler

void writeText(int file, const char *text)
{
    [[maybe_unused]] const ssize_t written = ::write(file, text, std::strlen(text));
}

const char *nameOf(int signal)
{
    switch (signal) {
    case SIGSEGV:
        return "SIGSEGV";
    case SIGBUS:
        return "SIGBUS";
    case SIGILL:
        return "SIGILL";
    case SIGFPE:
        return "SIGFPE";
    default:
        return "SIGABRT";
    }
}

void report(int signal)
{
    const int file = ::open(reportPath.data(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (file >= 0) {
        writeText(file, "Broadsheet " BROADSHEET_VERSION " ended by ");
        writeText(file, nameOf(signal));
        writeText(file, "\n");
        std::array<void *, deepestStack> frames{};
        ::backtrace_symbols_fd(frames.data(), ::backtrace(frames.data(), deepestStack), file);
        ::close(file);
    }
    ::raise(signal); // SA_RESETHAND: now it ends the program as it would have without us
}

void catchCrashes()
{
    // The first call loads a library, which a handler must not do.
    std::array<void *, 1> frame{};
    ::backtrace(frame.data(), 1);

    stack_t stack{};
    stack.ss_sp = stackForHandler.data();
    stack.ss_size = stackForHandler.size();
    ::sigaltstack(&stack, nullptr);

    struct sigaction action{};
    action.sa_handler = report;
    action.sa_flags = int(SA_RESETHAND | SA_NODEFER | SA_ONSTACK);
    for (const int signal : crashes)
        ::sigaction(signal, &action, nullptr);
}

std::optional<BadEnd> endBefore(const QString &mark, const QString &reportFile)
{
    const QFileInfo opened(mark);
    if (!opened.exists())
        return std::nullopt;
    const QFileInfo written(reportFile);
    const bool isOfThatRun = written.exists() && written.lastModified() >= opened.lastModified();
    return BadEnd{.report = isOfThatRun ? reportFile : QString()};
}

} // namespace

RunRecord::RunRecord(const QString &stateFolder)
    : m_mark(stateFolder + "/window.open"_L1)
{
    const QString reportFile = stateFolder + "/crash.txt"_L1;
    m_previousEnd = endBefore(m_mark, reportFile);
    QDir().mkpath(stateFolder);
    QFile mark(m_mark);
    if (mark.open(QIODevice::WriteOnly | QIODevice::Truncate))
        mark.write("Broadsheet " BROADSHEET_VERSION "\n");
    const QByteArray path = QFile::encodeName(reportFile);
    if (path.size() < qsizetype(reportPath.size())) {
        std::ranges::copy(path, reportPath.begin());
        reportPath[size_t(path.size())] = '\0';
        catchCrashes();
    }
}

RunRecord::~RunRecord()
{
    for (const int signal : crashes)
        std::signal(signal, SIG_DFL);
    QFile::remove(m_mark);
}
