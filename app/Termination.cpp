#include "app/Termination.h"

#include <QCoreApplication>

#include <array>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace {

constexpr std::array signalsToQuitOn{SIGTERM, SIGINT, SIGHUP};

// A signal handler may do little more than write to a file descriptor (signal-safety(7)); the event loop reads it.
std::array<int, 2> wires{-1, -1};

void tellEventLoop(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(wires[0], &byte, sizeof byte);
}

int readingWire()
{
    ::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, wires.data());
    return wires[1];
}

} // namespace

Termination::Termination(QObject *parent)
    : QObject(parent)
    , m_notifier(readingWire(), QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, [this] {
        m_notifier.setEnabled(false);
        QCoreApplication::quit();
    });
    for (const int signal : signalsToQuitOn)
        std::signal(signal, tellEventLoop);
}

Termination::~Termination()
{
    for (const int signal : signalsToQuitOn)
        std::signal(signal, SIG_DFL);
    for (int &wire : wires) {
        ::close(wire);
        wire = -1;
    }
}
