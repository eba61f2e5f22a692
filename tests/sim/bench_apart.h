// SPDX-License-Identifier: GPL-3.0-or-later
// What a machine gives to two who share nothing: the same work done by one process alone and by two at once,
// each with memory of its own. No program with threads can do better than that. The processes begin before
// anything else does, wait for their turns without using the processor, and end with the object.
#pragma once
#include <array>
#include <chrono>
#include <functional>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

namespace bench {

class Apart
{
public:
    // Makes the work of a process in that process; the work itself is what is timed.
    using Prepare = std::function<std::function<void()>()>;

    explicit Apart(const Prepare& prepare)
    {
        for (Process& p : m_processes)
            p = start(prepare);
        for (Process& p : m_processes)
            answer(p); // is ready
    }
    Apart(const Apart&) = delete;
    Apart& operator=(const Apart&) = delete;
    ~Apart()
    {
        for (const Process& p : m_processes) {
            ::close(p.to), ::close(p.from);
            ::waitpid(p.pid, nullptr, 0);
        }
    }

    // Seconds of the clock; negative: the process is gone.
    double alone()
    {
        tell(m_processes[0]);
        return answer(m_processes[0]);
    }
    std::array<double, 2> together()
    {
        for (const Process& p : m_processes)
            tell(p);
        return {answer(m_processes[0]), answer(m_processes[1])};
    }

private:
    struct Process
    {
        pid_t pid = -1;
        int to = -1, from = -1;
    };

    static void tell(const Process& p)
    {
        const char go = 1;
        if (::write(p.to, &go, 1) != 1)
            ::_exit(1);
    }
    static double answer(const Process& p)
    {
        double seconds = -1;
        return ::read(p.from, &seconds, sizeof seconds) == sizeof seconds ? seconds : -1;
    }

    [[noreturn]] static void serve(const Prepare& prepare, int turns, int answers)
    {
        const std::function<void()> work = prepare();
        work(); // the first time allocates
        const double ready = 0;
        bool heard = ::write(answers, &ready, sizeof ready) == sizeof ready;
        for (char go = 0; heard && ::read(turns, &go, 1) == 1;) {
            const auto start = std::chrono::steady_clock::now();
            work();
            const double s = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
            heard = ::write(answers, &s, sizeof s) == sizeof s;
        }
        ::_exit(0);
    }

    Process start(const Prepare& prepare) const
    {
        std::array<int, 2> turns{}, answers{};
        if (::pipe(turns.data()) != 0 || ::pipe(answers.data()) != 0)
            ::_exit(1);
        const pid_t pid = ::fork();
        if (pid < 0)
            ::_exit(1);
        if (pid == 0) {
            for (const Process& other : m_processes) // or they would never see the end of their turns
                if (other.pid > 0)
                    ::close(other.to), ::close(other.from);
            ::close(turns[1]), ::close(answers[0]);
            serve(prepare, turns[0], answers[1]);
        }
        ::close(turns[0]), ::close(answers[1]);
        return {pid, turns[1], answers[0]};
    }

    std::array<Process, 2> m_processes;
};

} // namespace bench
