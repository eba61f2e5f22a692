// SPDX-License-Identifier: GPL-3.0-or-later
#include "unix_signals.h"
#include <array>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace coi::gatewayapp {
namespace {

// A handler may only write to a descriptor; the event loop reads the other end.
std::array<int, 2> g_pair{-1, -1};

void onSignal(int)
{
    const char one = 1;
    [[maybe_unused]] const ssize_t n = ::write(g_pair[0], &one, 1);
}

} // namespace

UnixSignals::UnixSignals(QObject* parent) : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, g_pair.data()) != 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(g_pair[1], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char c = 0;
        while (::read(g_pair[1], &c, 1) == 1) {
        }
        Q_EMIT terminate();
    });
    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    ::sigaction(SIGTERM, &action, nullptr);
    ::sigaction(SIGINT, &action, nullptr);
}

UnixSignals::~UnixSignals()
{
    struct sigaction usual = {};
    usual.sa_handler = SIG_DFL;
    ::sigaction(SIGTERM, &usual, nullptr);
    ::sigaction(SIGINT, &usual, nullptr);
    m_notifier.reset();
    for (int& fd : g_pair) {
        if (fd >= 0)
            ::close(std::exchange(fd, -1));
    }
}

} // namespace coi::gatewayapp
