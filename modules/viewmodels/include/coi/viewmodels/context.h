// SPDX-License-Identifier: GPL-3.0-or-later
// What every view-model works with. Made once per connected gateway, after its site is known; outlives the
// view-models. GUI thread.
#pragma once
#include <coi/client/command_tracker.h>
#include <coi/client/mirror.h>
#include <coi/client/requests.h>
#include <coi/domain/alarm.h>
#include <coi/domain/flows.h>
#include <coi/domain/site.h>
#include <coi/media/camera_hub.h>
#include <coi/viewmodels/formats.h>
#include <memory>

namespace coi::viewmodels {

struct Context
{
    client::Mirror& mirror;
    client::CommandTracker& commands;
    client::Requests& requests;
    Formats& formats;
    media::CameraHub& cameras;
    std::shared_ptr<const domain::Site> site;
    std::shared_ptr<const domain::Flows> flows;
    std::shared_ptr<const domain::AlarmCatalogue> catalogue;

    const domain::State& state() const { return mirror.state(); }
    core::UtcTime now() const { return mirror.gatewayTime(); }
};

// Seconds from `since` to `now`; -1 when `since` is the epoch.
inline double secondsSince(core::UtcTime since, core::UtcTime now)
{
    return core::toMs(since) == 0 ? -1.0 : static_cast<double>((now - since).count()) / 1000.0;
}

// How long the gateway has not been heard: its time stands, ages do not. 0 while the link is live.
double silentS(const Context& context);

// Name of any object of the site by id, in the language of the screen; the id itself when it is not known.
QString nameOf(const Context& context, const std::string& id);
// "Buffer B1" of a bay named "Buffer B1, exit"; the id itself when it is not known.
QString bayName(const Context& context, const std::string& surface);
// "Bac Luan I, exit e-gates": where an object is.
QString placeNameOf(const Context& context, const std::string& id);

// Empty when this console may issue the command now, else the cause in words. Explains controls; the gateway
// decides.
QString whyNotNow(const Context& context, domain::TargetKind kind, const std::string& object,
                  domain::CommandAction action, std::int32_t leaseS);

// "Selected by vu on VN-SUP-01" when another console has the object in hand, else empty.
QString selectedBy(const Context& context, const std::string& object);

// The active alarm of the highest priority at an object; null when there is none. Shelved and suppressed
// alarms do not count.
const domain::Alarm* worstAlarmAt(const domain::State& state, std::string_view object);
// State word of lane glyphs and tiles: inService, closed, moving, heldOpen, fault, outOfService, unknown.
QString glyphState(domain::LaneStatus status);
// "loading 03:10": what a carrier does and for how long; an idle one rests, nobody counts that.
QString taskText(const Context& context, const domain::CarrierState& carrier);
// State word AlarmSymbol understands: unack, acked, returned, latched, shelved, suppressed, outOfService.
QString symbolState(domain::AlarmState state);

} // namespace coi::viewmodels
