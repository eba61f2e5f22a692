// SPDX-License-Identifier: GPL-3.0-or-later
// Who turns which camera: one session has a camera at a time and one camera at a time, for kPtzHoldS from its
// last request, until it gives it back or ends. A move that nobody keeps asking for is stopped here, whatever
// the driver does, so that a lost console leaves no camera turning. Holds and moves are measured on the
// monotonic clock. Taking and giving back are in the audit, moves are not. Where cameras point and who has
// them is in State, a record for each camera that has a driver. Gateway thread.
//
//   PtzDesk desk(services);
//   desk.request(who, request, [](const Reply& r) { ... });   // at once
//   every 100 ms -> desk.tick();
#pragma once
#include <coi/domain/requests.h>
#include <coi/domain/site.h>
#include <coi/field/ptz_port.h>
#include <coi/gateway/journal.h>
#include <coi/gateway/requester.h>
#include <coi/gateway/state_store.h>
#include <map>

namespace coi::gateway {

struct PtzServices
{ // all outlive the desk; connect the driver's reported() to PtzDesk::reported
    const domain::Site& site;
    StateStore& store;
    Journal& journal;
    const core::Clock& clock;
    std::function<core::UtcTime()> fieldNow;
    field::PtzPort& driver;
};

class PtzDesk
{
public:
    using Done = std::function<void(const domain::Reply&)>;

    explicit PtzDesk(PtzServices services) : m_s(std::move(services)) {}

    void request(const Requester& who, const domain::PtzRequest& request, const Done& done);
    void reported(const field::PtzReport& report);
    void sessionClosed(std::uint64_t session);
    void tick();

private:
    struct Hold
    {
        Requester who;
        core::MonoTime until{};
        core::MonoTime moveUntil{}; // of a continuous move; epoch: none
    };
    domain::Reply check(const Requester& who, const domain::PtzRequest& request) const;
    domain::Reply checkValues(const domain::PtzSpec& spec, const domain::PtzRequest& request) const;
    void take(const Requester& who, const std::string& camera);
    void carryOut(const domain::PtzRequest& request);
    void giveBack(const std::string& camera, const std::string& why);
    void publish(const std::string& camera);

    PtzServices m_s;
    std::map<std::string, Hold> m_holds; // by camera
};

} // namespace coi::gateway
