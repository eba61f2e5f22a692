// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_symbols.h"

#include "plan_mark_rows.h"

#include <coi/domain/ingest.h>

namespace coi::viewmodels {

using domain::CarrierTask;

namespace {

// 0 = nobody, 1..6 = LOS A..F; cells hold persons per 10 m².
std::uint8_t bandOf(std::uint8_t per10m2)
{
    if (per10m2 == 0)
        return 0;
    return static_cast<std::uint8_t>(static_cast<int>(domain::losOf(10.0 / per10m2)) + 1);
}

std::uint16_t lookOf(const Context& c, const domain::CarrierState& s)
{
    std::uint16_t look = 0;
    if (s.task == CarrierTask::WaitingRelease || s.task == CarrierTask::Stalled || s.paused)
        look |= scene::Waiting;
    if (s.task == CarrierTask::Charging)
        look |= scene::Charging;
    if (s.task == CarrierTask::Service)
        look |= scene::InService;
    if (staleReport(c, domain::FeedKind::IgvState, s.observedAt))
        look |= scene::LastSeen;
    return look;
}

} // namespace

std::shared_ptr<const scene::SymbolFrame> symbolFrame(const Context& c)
{
    auto frame = std::make_shared<scene::SymbolFrame>();
    const auto poses = c.mirror.poses();
    frame->symbols.reserve(poses->poses.size());
    std::vector<std::uint16_t> looks;
    for (const auto& [id, carrier] : c.state().carriers) {
        const int index = carrierIndex(c, id);
        if (index < 0)
            continue;
        if (looks.size() <= static_cast<std::size_t>(index))
            looks.resize(static_cast<std::size_t>(index) + 1);
        looks[static_cast<std::size_t>(index)] = lookOf(c, carrier);
    }
    const bool oldQueue = staleFeed(c, domain::FeedKind::Queue);
    const bool oldFleet = staleFeed(c, domain::FeedKind::IgvState);
    for (const domain::Pose& p : poses->poses) {
        if (p.surface >= c.site->surfaces.size())
            continue;
        // Boxes of the freight stations stand on their surfaces: who is served inside is not in view.
        const domain::Surface& surface = c.site->surfaces[p.surface];
        if (surface.use == domain::SurfaceUse::Station && p.kind != domain::PoseKind::Person)
            continue;
        const domain::PlanPose at = planAt(c.site->surfaces[p.surface], p.u / 65535.0, p.v / 65535.0);
        scene::Symbol s;
        s.key = p.entity;
        s.shape = static_cast<scene::Shape>(p.kind);
        s.x = static_cast<float>(at.x);
        s.y = static_cast<float>(at.y);
        s.headingDeg = static_cast<float>(at.headingDeg + p.heading * 360.0 / 256.0 +
                                          ((p.flags & domain::kPoseReverse) ? 180.0 : 0.0));
        if (surface.use == domain::SurfaceUse::Queue && p.kind == domain::PoseKind::Person)
            s.look |= scene::Queued;
        if (p.kind == domain::PoseKind::Carrier ? oldFleet : oldQueue)
            s.look |= scene::LastSeen;
        if (p.flags & domain::kPoseLoaded)
            s.look |= scene::Loaded;
        if (p.flags & domain::kPoseReported)
            s.look |= scene::Reported;
        if (p.kind == domain::PoseKind::Carrier && p.entity < looks.size())
            s.look = static_cast<std::uint16_t>(s.look | looks[p.entity]);
        frame->symbols.push_back(s);
    }
    return frame;
}

std::shared_ptr<const std::vector<scene::HeatZone>> heatZones(const Context& c)
{
    auto out = std::make_shared<std::vector<scene::HeatZone>>();
    const auto heat = c.mirror.heat();
    for (const domain::HeatFrame::Zone& zone : heat->zones) {
        const domain::QueueZone* spec = c.site->zone(zone.id);
        if (!spec || spec->vehicles ||
            zone.cells.size() != static_cast<std::size_t>(spec->cellsX * spec->cellsY))
            continue;
        scene::HeatZone h;
        h.rect = QRectF(spec->plan.x, spec->plan.y, spec->plan.w, spec->plan.h);
        h.cellsX = spec->cellsX;
        h.cellsY = spec->cellsY;
        h.bands.reserve(zone.cells.size());
        for (const std::uint8_t cell : zone.cells)
            h.bands.push_back(bandOf(cell));
        out->push_back(std::move(h));
    }
    return out;
}

std::vector<PlanMark> cameraMarks(const Context& c)
{
    std::vector<PlanMark> out;
    for (const domain::CameraSpec& camera : c.site->cameras) {
        PlanMark m;
        m.key = qs(camera.id);
        m.group = QStringLiteral("camera");
        m.text = m.key;
        m.detail = c.formats.pick(camera.name);
        m.x = camera.plan.x, m.y = camera.plan.y;
        domain::PtzPosition at; // as mounted
        if (const auto it = c.state().ptz.find(camera.id); it != c.state().ptz.end())
            at = {it->second.panDeg, it->second.tiltDeg, it->second.zoom, 0};
        m.w = domain::bearingOf(camera.bearingDeg, at);
        m.h = domain::fieldOfView(camera.fovDeg, at.zoom);
        m.label = m.key + QStringLiteral(", ") + m.detail;
        out.push_back(std::move(m));
    }
    return out;
}

int fleetGroup(const domain::CarrierState& s)
{
    switch (s.task) {
    case CarrierTask::Driving:
    case CarrierTask::ToCharger:
        return s.paused ? 2 : 0;
    case CarrierTask::Loading:
    case CarrierTask::Unloading:
        return 1;
    case CarrierTask::Idle:
    case CarrierTask::WaitingRelease:
    case CarrierTask::Paused:
        return 2;
    case CarrierTask::Stalled:
        return 3;
    case CarrierTask::Charging:
        return 4;
    case CarrierTask::Service:
        return 5;
    }
    return 2;
}

} // namespace coi::viewmodels
