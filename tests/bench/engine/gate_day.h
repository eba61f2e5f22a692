// SPDX-License-Identifier: GPL-3.0-or-later
// The gate of a day: 20,000 travellers and 800 vehicles over 24 hours. The same network as
// resources/networks/gate-day.json.
#pragma once
#include "workloads.h"

namespace coi::bench {

// A Poisson process with a rate for each hour of the day, by inversion of its integral.
class DayProfile
{
public:
    DayProfile(const std::array<double, 24>& weights, double perDay) : m_perHour(weights)
    {
        double sum = 0;
        for (const double w : weights)
            sum += w;
        for (double& w : m_perHour)
            w *= perDay / sum;
    }

    double nextS(double nowS, Random& r) const
    {
        double left = r.exponential(1);
        for (;;) {
            const auto hour = static_cast<std::int64_t>(nowS / 3600);
            const double rate = m_perHour[static_cast<std::size_t>(hour % 24)] / 3600;
            const double end = static_cast<double>(hour + 1) * 3600;
            if (left < rate * (end - nowS))
                return nowS + left / rate;
            left -= rate * (end - nowS);
            nowS = end;
        }
    }

private:
    std::array<double, 24> m_perHour;
};

template <class Kernel> class GateDay : public Queues<Kernel, GateDay<Kernel>>
{
public:
    using Base = Queues<Kernel, GateDay<Kernel>>;
    GateDay(Kernel& kernel, std::uint64_t seed) : Base(kernel, seed)
    {
        const auto station = [this](const char* name, int servers) {
            this->m_stations.push_back(Station{servers, 0, {}, Tally{name}});
        };
        station("egate", 7), station("manual", 11), station("customs", 5), station("exit_turnstile", 5);
        station("anpr", 3), station("documents", 4), station("scanner", 2), station("igv", 18);
    }

    void prime()
    {
        nextTraveller();
        nextVehicle();
    }

    void serve(Customer* c)
    {
        this->after(serviceS(c->place), [this, c] {
            ++this->m_outcome.events;
            if (c->place == Load) {
                cross(c);
                return;
            }
            this->leave(c->place);
            route(c);
        });
    }

private:
    enum Kind { Traveller, Vehicle };
    enum Place { Egate, Manual, Customs, Exit, Anpr, Documents, Scanner, Load };

    double serviceS(int place)
    {
        Random& r = this->m_random;
        switch (place) {
        case Egate:
            return m_egate.draw(r);
        case Manual:
            return m_manual.draw(r);
        case Customs:
            return r.exponential(90);
        case Exit:
            return r.uniform(4, 12);
        case Anpr:
            return r.uniform(20, 40);
        case Documents:
            return m_documents.draw(r);
        case Scanner:
            return r.triangular(240, 360, 720);
        default:
            return r.uniform(120, 240);
        }
    }

    void nextTraveller()
    {
        const double now = static_cast<double>(this->m_kernel.now()) / kSecond;
        this->after(m_travellers.nextS(now, this->m_random) - now, [this] {
            ++this->m_outcome.events;
            nextTraveller();
            this->enter(this->m_random.unit() < 0.7 ? Egate : Manual, this->arrive(Traveller));
        });
    }

    void nextVehicle()
    {
        const double now = static_cast<double>(this->m_kernel.now()) / kSecond;
        this->after(m_vehicles.nextS(now, this->m_random) - now, [this] {
            ++this->m_outcome.events;
            nextVehicle();
            this->enter(Anpr, this->arrive(Vehicle));
        });
    }

    void route(Customer* c)
    {
        switch (c->place) {
        case Egate:
            if (this->m_random.unit() < 0.06)
                this->enter(Manual, c);
            else
                walk(c);
            break;
        case Manual:
            walk(c);
            break;
        case Customs:
            walkOut(c);
            break;
        case Anpr:
            this->enter(Documents, c);
            break;
        case Documents:
            this->enter(this->m_random.unit() < 0.15 ? Scanner : Load, c);
            break;
        case Scanner:
            this->enter(Load, c);
            break;
        default:
            this->depart(c, Traveller);
        }
    }

    void walk(Customer* c)
    {
        this->after(this->m_random.uniform(20, 60), [this, c] {
            ++this->m_outcome.events;
            if (this->m_random.unit() < 0.08)
                this->enter(Customs, c);
            else
                walkOut(c);
        });
    }

    void walkOut(Customer* c)
    {
        this->after(this->m_random.uniform(10, 30), [this, c] {
            ++this->m_outcome.events;
            this->enter(Exit, c);
        });
    }

    // Loaded: over the river, unload, and the carrier comes back empty after the vehicle has gone.
    void cross(Customer* c)
    {
        this->after(this->m_random.uniform(300, 360), [this, c] {
            ++this->m_outcome.events;
            this->after(this->m_random.uniform(120, 240), [this, c] {
                ++this->m_outcome.events;
                this->depart(c, Vehicle);
                this->after(300, [this] {
                    ++this->m_outcome.events;
                    this->leave(Load);
                });
            });
        });
    }

    Lognormal m_egate{18, 0.4}, m_manual{60, 0.5}, m_documents{240, 0.5};
    DayProfile m_travellers{
        {6, 4, 3, 4, 10, 28, 58, 82, 88, 70, 52, 46, 48, 50, 52, 58, 72, 84, 76, 50, 30, 16, 8, 5}, 20000};
    DayProfile m_vehicles{
        {20, 18, 16, 16, 18, 26, 38, 50, 60, 64, 64, 62, 56, 58, 62, 64, 62, 54, 46, 38, 32, 28, 25, 23},
        800};
};

} // namespace coi::bench
