// SPDX-License-Identifier: GPL-3.0-or-later
// The workloads on the core of ns-3. The first argument is the scheduler: MapScheduler, HeapScheduler or
// PriorityQueueScheduler.
#include "peer.h"

#include <ns3/global-value.h>
#include <ns3/nstime.h>
#include <ns3/simulator.h>
#include <ns3/string.h>

namespace {

class Kernel
{
public:
    Kernel() = default;
    Kernel(const Kernel&) = delete;
    Kernel& operator=(const Kernel&) = delete;
    ~Kernel() { ns3::Simulator::Destroy(); }

    std::int64_t now() const { return ns3::Simulator::Now().GetTimeStep(); }

    template <class Action> void after(std::int64_t us, Action action)
    {
        ns3::Simulator::Schedule(ns3::TimeStep(static_cast<std::uint64_t>(us)), action);
    }

    void run(std::int64_t until)
    {
        ns3::Simulator::Stop(ns3::TimeStep(static_cast<std::uint64_t>(until)));
        ns3::Simulator::Run();
    }
};

} // namespace

int main(int argc, char** argv)
{
    if (argc < 2)
        return 2;
    ns3::Time::SetResolution(ns3::Time::US);
    ns3::GlobalValue::Bind("SchedulerType", ns3::StringValue(std::string("ns3::") + argv[1]));
    return coi::bench::peerMain<Kernel>(argc - 1, argv + 1);
}
