// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera_scenes.h"

#include <QTimer>
#include <algorithm>
#include <cmath>
#include <coi/viewmodels/formats.h>
#include <numbers>

namespace coi::desktop {

using domain::CameraView;
using domain::LaneKind;
using domain::LaneStatus;
using domain::PoseKind;
using media::SimKind;
using media::SimPlace;
using viewmodels::qs;

namespace {

constexpr double kRad = std::numbers::pi / 180.0;
constexpr int kRefreshMs = 100;

SimPlace placeOf(CameraView view)
{
    switch (view) {
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
    const auto local = (core::toMs(t) / 1000 + 7 * 3600) % 86400;
    const double hour = static_cast<double>(local) / 3600.0;
    const double rise = std::clamp((hour - 5.3) / 1.2, 0.0, 1.0),
                 fall = std::clamp((18.7 - hour) / 1.2, 0.0, 1.0);
    return static_cast<float>(0.15 + 0.85 * std::min(rise, fall));
}

float openOf(const domain::LaneState& lane)
{
    switch (lane.barrier) {
    case domain::BarrierPosition::Open:
        return 1;
    case domain::BarrierPosition::Moving:
        return static_cast<float>(lane.positionPct) / 100.0F;
    default:
        return 0;
    }
}

} // namespace

CameraScenes::CameraScenes(client::Mirror& mirror, std::shared_ptr<const domain::Site> site, QObject* context)
    : m_mirror(mirror), m_site(std::move(site))
{
    for (const domain::CameraSpec& camera : m_site->cameras) {
        const domain::Metres at = toMetres(*m_site, camera.geo);
        const double b = camera.bearingDeg * kRad;
        m_eyes.emplace(camera.id, Eye{&camera, at.x, at.y, std::cos(b), std::sin(b), placeOf(camera.view)});
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
    for (const auto& [id, camera] : m_mirror.state().cameras)
        next->cameras.emplace(id, camera);
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
    scene.name = cameraId;
    scene.utcMs = core::toMs(snapshot->at);
    const viewmodels::Formats formats;
    scene.timeText = formats.clock(snapshot->at) + QStringLiteral(" UTC+7");
    scene.daylight = daylightAt(snapshot->at);
    const auto state = snapshot->cameras.find(eye->first);
    if (!snapshot->live)
        scene.fault = media::SimFault::Frozen;
    else if (state != snapshot->cameras.end() && !state->second.online)
        scene.fault = media::SimFault::Offline;
    else if (state != snapshot->cameras.end() && state->second.frozen)
        scene.fault = media::SimFault::Frozen;
    addFixtures(eye->second, *snapshot, scene);
    addMoving(eye->second, *snapshot, scene);
    return scene;
}

void CameraScenes::addMoving(const Eye& eye, const Snapshot& snapshot, media::SimScene& scene) const
{
    if (!snapshot.poses)
        return;
    const media::SimView view = media::usualView(eye.place);
    const double spread = std::tan(static_cast<double>(view.fovDeg) * kRad / 2);
    for (const domain::Pose& p : snapshot.poses->poses) {
        if (p.surface >= m_site->surfaces.size())
            continue;
        const domain::GroundPose g =
            groundAt(*m_site, m_site->surfaces[p.surface], p.u / 65535.0, p.v / 65535.0);
        const double dx = g.x - eye.x, dy = g.y - eye.y;
        const double forward = dx * eye.sin + dy * eye.cos, right = dx * eye.cos - dy * eye.sin;
        const double reach = p.kind == PoseKind::Person ? static_cast<double>(view.farM)
                                                        : 3.0 * static_cast<double>(view.farM);
        if (forward < 0 || forward > reach || std::abs(right) > forward * spread + 8)
            continue;
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

void CameraScenes::addFixtures(const Eye& eye, const Snapshot& snapshot, media::SimScene& scene) const
{
    for (const std::string& id : eye.spec->looksAt) {
        const domain::LaneSpec* lane = m_site->lane(id);
        if (!lane)
            continue;
        const domain::Metres at = toMetres(*m_site, lane->geo);
        const double dx = at.x - eye.x, dy = at.y - eye.y;
        const double forward = dx * eye.sin + dy * eye.cos;
        if (forward < 1)
            continue;
        media::SimObject o;
        o.kind = lane->kind == LaneKind::EGate   ? SimKind::Gate
                 : lane->kind == LaneKind::Booth ? SimKind::Booth
                                                 : SimKind::Barrier;
        o.x = static_cast<float>(dx * eye.cos - dy * eye.sin);
        o.y = static_cast<float>(forward);
        o.headingDeg = static_cast<float>(std::fmod(lane->bearingDeg - eye.spec->bearingDeg + 720.0, 360.0));
        const auto state = snapshot.lanes.find(id);
        if (state != snapshot.lanes.end()) {
            o.open = openOf(state->second);
            o.plate = qs(state->second.lastPlate);
        }
        scene.objects.push_back(o);
    }
}

} // namespace coi::desktop
