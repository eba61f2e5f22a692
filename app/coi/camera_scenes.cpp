// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera_scenes.h"

#include <QTimer>
#include <algorithm>
#include <cmath>
#include <coi/viewmodels/formats.h>
#include <numbers>

namespace coi::desktop {

using domain::CameraView;
using domain::GateKind;
using domain::LaneKind;
using domain::LaneStatus;
using domain::PoseKind;
using media::SimKind;
using media::SimPlace;
using viewmodels::qs;

namespace {

constexpr double kRad = std::numbers::pi / 180.0;
constexpr int kRefreshMs = 100;
constexpr double kDeckHalfM = 10.5; // of the deck in pictures of bridges
constexpr double kMostCloser = 3;   // times as far are people listed when the camera zooms
constexpr double kGateWidthM = 4;   // of gates that stand alone, across a north-south track

SimPlace placeOf(const domain::CameraSpec& camera)
{
    switch (camera.view) {
    case CameraView::EGates:
    case CameraView::QueueHall:
        return SimPlace::Hall;
    case CameraView::Booths:
        return SimPlace::Booths;
    case CameraView::TruckLane:
        return SimPlace::TruckLane;
    case CameraView::Bridge:
    case CameraView::Corridor:
        return SimPlace::Bridge;
    case CameraView::RiverBank:
        return SimPlace::RiverBank;
    case CameraView::Forecourt:
        return SimPlace::Forecourt;
    case CameraView::Station: // those of the people's bridge stand in its halls
        return camera.bridge == domain::Bridge::BacLuan1 ? SimPlace::Hall : SimPlace::Yard;
    default:
        return SimPlace::Yard;
    }
}

SimKind kindOf(PoseKind kind)
{
    switch (kind) {
    case PoseKind::Truck:
        return SimKind::Truck;
    case PoseKind::Carrier:
        return SimKind::Igv;
    case PoseKind::Coach:
        return SimKind::Coach;
    default:
        return SimKind::Person;
    }
}

// Light over the day at 21.5 N: dark before 5:30 and after 18:30 local time.
float daylightAt(core::UtcTime t)
{
    const double hour = std::chrono::duration<double, std::ratio<3600>>(t - core::localMidnight(t)).count();
    const double rise = std::clamp((hour - 5.3) / 1.2, 0.0, 1.0),
                 fall = std::clamp((18.7 - hour) / 1.2, 0.0, 1.0);
    return static_cast<float>(0.15 + 0.85 * std::min(rise, fall));
}

float openOf(domain::BarrierPosition barrier, std::int32_t movingPct)
{
    switch (barrier) {
    case domain::BarrierPosition::Open:
        return 1;
    case domain::BarrierPosition::Moving:
        return static_cast<float>(movingPct) / 100.0F;
    default:
        return 0;
    }
}

SimKind fixtureOf(LaneKind kind)
{
    switch (kind) {
    case LaneKind::EGate:
        return SimKind::Gate;
    case LaneKind::Booth:
        return SimKind::Booth;
    default:
        return SimKind::Barrier;
    }
}

std::vector<std::string> fixturesBefore(const domain::Site& site, const domain::CameraSpec& camera)
{
    std::vector<std::string> out = camera.looksAt;
    for (const domain::LaneSpec& lane : site.lanes) {
        const auto seen = [&out](const std::string& id) {
            return std::find(out.begin(), out.end(), id) != out.end();
        };
        if (!seen(lane.id) && !lane.queueZone.empty() && seen(lane.queueZone))
            out.push_back(lane.id);
    }
    return out;
}

} // namespace

CameraScenes::CameraScenes(client::Mirror& mirror, std::shared_ptr<const domain::Site> site, QObject* context)
    : m_mirror(mirror), m_site(std::move(site))
{
    for (const domain::CameraSpec& camera : m_site->cameras) {
        const domain::Metres at = toMetres(*m_site, camera.geo);
        const double b = camera.bearingDeg * kRad;
        m_eyes.emplace(camera.id, Eye{&camera, at.x, at.y, std::cos(b), std::sin(b), placeOf(camera),
                                      fixturesBefore(*m_site, camera)});
    }
    auto* timer = new QTimer(context);
    QObject::connect(timer, &QTimer::timeout, context, [this] { take(); });
    timer->start(kRefreshMs);
    take();
}

void CameraScenes::take()
{
    auto next = std::make_shared<Snapshot>();
    next->at = m_mirror.gatewayTime();
    next->live = m_mirror.live();
    next->poses = m_mirror.poses();
    for (const auto& [id, lane] : m_mirror.state().lanes)
        next->lanes.emplace(id, lane);
    for (const auto& [id, gate] : m_mirror.state().gates)
        next->gates.emplace(id, gate);
    for (const auto& [id, camera] : m_mirror.state().cameras)
        next->cameras.emplace(id, camera);
    for (const auto& [id, ptz] : m_mirror.state().ptz)
        next->ptz.emplace(id, ptz);
    const std::scoped_lock lock(m_mutex);
    m_snapshot = std::move(next);
}

std::optional<media::SimScene> CameraScenes::sceneFor(const QString& cameraId)
{
    std::shared_ptr<const Snapshot> snapshot;
    {
        const std::scoped_lock lock(m_mutex);
        snapshot = m_snapshot;
    }
    const auto eye = m_eyes.find(cameraId.toStdString());
    if (eye == m_eyes.end() || !snapshot)
        return std::nullopt;
    media::SimScene scene;
    scene.place = eye->second.place;
    scene.utcMs = core::toMs(snapshot->at);
    scene.daylight = daylightAt(snapshot->at);
    const auto state = snapshot->cameras.find(eye->first);
    if (!snapshot->live)
        scene.fault = media::SimFault::Frozen;
    else if (state != snapshot->cameras.end() && !state->second.online)
        scene.fault = media::SimFault::Offline;
    else if (state != snapshot->cameras.end() && state->second.frozen)
        scene.fault = media::SimFault::Frozen;
    scene.aim = aimOf(eye->second, *snapshot);
    addFixtures(eye->second, *snapshot, scene);
    addMoving(eye->second, *snapshot, scene);
    return scene;
}

media::SimAim CameraScenes::aimOf(const Eye& eye, const Snapshot& snapshot)
{
    const auto it = snapshot.ptz.find(eye.spec->id);
    if (it == snapshot.ptz.end())
        return {};
    const domain::PtzState& p = it->second;
    return {static_cast<float>(p.panDeg), static_cast<float>(p.tiltDeg), static_cast<float>(p.zoom),
            static_cast<float>(std::abs(p.focus))};
}

void CameraScenes::addMoving(const Eye& eye, const Snapshot& snapshot, media::SimScene& scene) const
{
    if (!snapshot.poses)
        return;
    const media::SimView view = media::usualView(eye.place);
    const double spread = static_cast<double>(media::spreadOf(view, scene.aim));
    const double closer = std::clamp(static_cast<double>(scene.aim.zoom), 1.0, kMostCloser);
    const double pan = static_cast<double>(scene.aim.panDeg) * kRad, panCos = std::cos(pan),
                 panSin = std::sin(pan);
    for (const domain::Pose& p : snapshot.poses->poses) {
        if (p.surface >= m_site->surfaces.size())
            continue;
        const bool deck = m_site->surfaces[p.surface].use == domain::SurfaceUse::BridgeDeck ||
                          m_site->surfaces[p.surface].use == domain::SurfaceUse::Corridor;
        if (deck && eye.place == SimPlace::RiverBank)
            continue; // the picture of the bank has no bridge they could stand on
        const domain::GroundPose g =
            groundAt(*m_site, m_site->surfaces[p.surface], p.u / 65535.0, p.v / 65535.0);
        const double dx = g.x - eye.x, dy = g.y - eye.y;
        const double forward = dx * eye.sin + dy * eye.cos, right = dx * eye.cos - dy * eye.sin;
        const double ahead = forward * panCos + right * panSin, aside = right * panCos - forward * panSin;
        const double reach =
            closer * static_cast<double>(view.farM) * (p.kind == PoseKind::Person ? 1.0 : 3.0);
        if (ahead < 0 || ahead > reach || std::abs(aside) > ahead * spread + 8)
            continue;
        const auto& seen = eye.spec->looksAt;
        if (eye.place == SimPlace::Bridge && std::abs(right) > kDeckHalfM &&
            std::find(seen.begin(), seen.end(), m_site->surfaces[p.surface].id) == seen.end())
            continue; // beside the deck of the picture: on the other bridge
        const double turn = p.heading * 360.0 / 256.0 + ((p.flags & domain::kPoseReverse) ? 180.0 : 0.0);
        media::SimObject o;
        o.kind = kindOf(p.kind);
        o.x = static_cast<float>(right);
        o.y = static_cast<float>(forward);
        o.headingDeg =
            static_cast<float>(std::fmod(g.bearingDeg + turn - eye.spec->bearingDeg + 720.0, 360.0));
        o.loaded = p.flags & domain::kPoseLoaded;
        o.seed = p.entity;
        if (p.kind == PoseKind::Carrier)
            o.plate = QStringLiteral("%1").arg(p.entity + 1, 2, 10, QLatin1Char('0'));
        scene.objects.push_back(o);
    }
}

// Cabinets, booths and posts stand at the left edge of their lane, so that the way through it is free.
void CameraScenes::addFixture(const Eye& eye, const Fixture& fixture, media::SimScene& scene) const
{
    const double b = fixture.bearingDeg * kRad, half = fixture.widthM / 2;
    const domain::Metres at = toMetres(*m_site, fixture.geo);
    const double dx = at.x - half * std::cos(b) - eye.x, dy = at.y + half * std::sin(b) - eye.y;
    const double forward = dx * eye.sin + dy * eye.cos, right = dx * eye.cos - dy * eye.sin;
    const double pan = static_cast<double>(scene.aim.panDeg) * kRad;
    if (forward * std::cos(pan) + right * std::sin(pan) < 1)
        return; // behind the camera
    media::SimObject o;
    o.kind = fixture.kind;
    o.x = static_cast<float>(right);
    o.y = static_cast<float>(forward);
    o.headingDeg = static_cast<float>(std::fmod(fixture.bearingDeg - eye.spec->bearingDeg + 720.0, 360.0));
    o.open = fixture.open;
    // Half of the lane is left for those who pass a booth.
    o.lengthM = static_cast<float>(fixture.kind == SimKind::Booth ? half : fixture.widthM);
    o.plate = fixture.plate;
    scene.objects.push_back(o);
}

void CameraScenes::addFixtures(const Eye& eye, const Snapshot& snapshot, media::SimScene& scene) const
{
    for (const std::string& id : eye.fixtures) {
        if (const domain::LaneSpec* lane = m_site->lane(id)) {
            const domain::Surface* surface = m_site->surface(lane->surface);
            Fixture f{fixtureOf(lane->kind),           lane->geo, lane->bearingDeg,
                      surface ? surface->widthM : 3.5, 0,         {}};
            if (const auto state = snapshot.lanes.find(id); state != snapshot.lanes.end()) {
                f.open = openOf(state->second.barrier, state->second.positionPct);
                f.plate = qs(state->second.lastPlate);
            }
            addFixture(eye, f, scene);
        } else if (const domain::GateSpec* gate = m_site->gate(id);
                   gate && gate->kind != GateKind::HallDoor) {
            Fixture f{SimKind::Barrier, gate->geo, 0, kGateWidthM, 0, {}};
            if (const auto state = snapshot.gates.find(id); state != snapshot.gates.end())
                f.open = openOf(state->second.barrier, 50);
            addFixture(eye, f, scene);
        }
    }
}

} // namespace coi::desktop
