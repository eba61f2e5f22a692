// SPDX-License-Identifier: GPL-3.0-or-later
// The three reference workloads, written once for every C++ engine the bench compares with. A Kernel has
// now(), in microseconds, after(microseconds, callable), run(until, in microseconds) and stop().
//
// What is counted as an event is what changes the state of the model and happens at its own time: an arrival,
// the end of a service, of a walk or of a hold, the late release of a vehicle. A customer that starts at once
// or moves on is part of that event.
//
// What is observed is what `coi-sim run` reports: at each station arrivals and served, the mean, deviation
// and quantiles of the wait, the mean number waiting and in service; the mean and quantiles of the time in
// the system and the mean number in it. Holds have nothing of the kind.
#pragma once
#include "random.h"
#include "tally.h"

#include <deque>

namespace coi::bench {

constexpr double kSecond = 1e6;

struct Outcome
{
    std::int64_t events = 0;
    std::vector<Tally> waits;

    void add(const Outcome& other)
    {
        events += other.events;
        if (waits.empty())
            waits = other.waits;
        else
            for (std::size_t i = 0; i < waits.size(); ++i)
                waits[i].served += other.waits[i].served, waits[i].waitUs += other.waits[i].waitUs;
    }
};

struct Customer
{
    std::int64_t enteredUs = 0, queuedUs = 0;
    int place = 0;
};

// Customers in front of servers, first come first served.
struct Station
{
    int servers = 1, busy = 0;
    std::deque<Customer*> queue;
    Tally tally;
};

// N entities that redraw U(0, 2N) seconds for ever.
template <class Kernel> class Hold
{
public:
    Hold(Kernel& kernel, std::uint64_t seed, int entities) : m_kernel(kernel), m_random(seed), m_n(entities)
    {
    }

    Outcome run(double horizonS)
    {
        for (int i = 0; i < m_n; ++i)
            again();
        m_kernel.run(static_cast<std::int64_t>(horizonS * kSecond));
        return m_outcome;
    }

private:
    void again()
    {
        const double us = m_random.uniform(0, 2.0 * m_n * kSecond);
        m_kernel.after(static_cast<std::int64_t>(us), [this] {
            ++m_outcome.events;
            again();
        });
    }

    Kernel& m_kernel;
    Random m_random;
    int m_n;
    Outcome m_outcome;
};

// What both queueing workloads share: stations, their queues and waits.
template <class Kernel, class Model> class Queues
{
public:
    Queues(Kernel& kernel, std::uint64_t seed) : m_kernel(kernel), m_random(seed) {}

    Outcome run(double horizonS)
    {
        static_cast<Model*>(this)->prime();
        m_kernel.run(static_cast<std::int64_t>(horizonS * kSecond));
        for (const Station& s : m_stations)
            m_outcome.waits.push_back(s.tally);
        return m_outcome;
    }

protected:
    Customer* arrive(int kind)
    {
        Tally& t = m_systems[static_cast<std::size_t>(kind)];
        ++t.arrived;
        t.present.add(m_kernel.now(), 1);
        auto* c = new Customer;
        c->enteredUs = m_kernel.now();
        return c;
    }

    void depart(Customer* c, int kind)
    {
        Tally& t = m_systems[static_cast<std::size_t>(kind)];
        t.present.add(m_kernel.now(), -1);
        t.wait(m_kernel.now() - c->enteredUs);
        delete c;
    }

    void enter(int place, Customer* c)
    {
        Station& s = m_stations[static_cast<std::size_t>(place)];
        c->place = place;
        c->queuedUs = m_kernel.now();
        ++s.tally.arrived;
        s.tally.present.add(m_kernel.now(), 1);
        if (s.busy < s.servers) {
            ++s.busy;
            begin(s, c);
        } else {
            s.queue.push_back(c);
        }
    }

    // A server is free: the next in line has it, or nobody.
    void leave(int place)
    {
        Station& s = m_stations[static_cast<std::size_t>(place)];
        s.tally.present.add(m_kernel.now(), -1);
        s.tally.busy.add(m_kernel.now(), -1);
        if (s.queue.empty()) {
            --s.busy;
            return;
        }
        Customer* next = s.queue.front();
        s.queue.pop_front();
        begin(s, next);
    }

    template <class Action> void after(double seconds, Action action)
    {
        m_kernel.after(static_cast<std::int64_t>(seconds * kSecond), action);
    }

    Kernel& m_kernel;
    Random m_random;
    std::vector<Station> m_stations;
    std::array<Tally, 2> m_systems{}; // kinds of customers
    Outcome m_outcome;

private:
    void begin(Station& s, Customer* c)
    {
        s.tally.wait(m_kernel.now() - c->queuedUs);
        s.tally.busy.add(m_kernel.now(), 1);
        static_cast<Model*>(this)->serve(c);
    }
};

// 8 servers of 60 s, 0.12 arrivals a second, both exponential.
template <class Kernel> class Mm8 : public Queues<Kernel, Mm8<Kernel>>
{
public:
    using Base = Queues<Kernel, Mm8<Kernel>>;
    Mm8(Kernel& kernel, std::uint64_t seed) : Base(kernel, seed)
    {
        this->m_stations.push_back(Station{8, 0, {}, Tally{"desk"}});
    }

    void prime()
    {
        this->after(this->m_random.exponential(1 / 0.12), [this] {
            ++this->m_outcome.events;
            prime();
            this->enter(0, this->arrive(0));
        });
    }

    void serve(Customer* c)
    {
        this->after(this->m_random.exponential(60), [this, c] {
            ++this->m_outcome.events;
            this->depart(c, 0);
            this->leave(0);
        });
    }
};

} // namespace coi::bench
