// SPDX-License-Identifier: GPL-3.0-or-later
// What a simulated camera sees, from the mirrored state: the people and vehicles that are really in front of
// it, barriers and gates in their real position. The GUI thread keeps a snapshot fresh; sceneFor() reads it
// from the renderer thread and never blocks on it longer than a pointer copy.
#pragma once
#include <QObject>
#include <coi/client/mirror.h>
#include <coi/domain/site.h>
#include <coi/media/sim_scene.h>
#include <mutex>
#include <unordered_map>

namespace coi::desktop {

class CameraScenes : public media::SimSceneProvider
{
public:
    // `context` ends the updates when it goes; the mirror must live as long.
    CameraScenes(client::Mirror& mirror, std::shared_ptr<const domain::Site> site, QObject* context);
    std::optional<media::SimScene> sceneFor(const QString& cameraId) override;

private:
    struct Snapshot
    {
        core::UtcTime at{};
        bool live = false;
        std::shared_ptr<const domain::PoseFrame> poses;
        std::unordered_map<std::string, domain::LaneState> lanes;
        std::unordered_map<std::string, domain::GateState> gates;
        std::unordered_map<std::string, domain::CameraState> cameras;
        std::unordered_map<std::string, domain::PtzState> ptz;
    };
    struct Eye
    { // a camera in the metre frame
        const domain::CameraSpec* spec = nullptr;
        double x = 0, y = 0, cos = 1, sin = 0;
        media::SimPlace place = media::SimPlace::Hall;
        std::vector<std::string>
            fixtures; // lanes and gates that stand before it: looked at, or at the head of a queue that is
    };
    struct Fixture
    {
        media::SimKind kind = media::SimKind::Barrier;
        domain::GeoPoint geo;
        double bearingDeg = 0, widthM = 0;
        float open = 0;
        QString plate;
    };
    void take();
    static media::SimAim aimOf(const Eye& eye, const Snapshot& snapshot);
    void addFixture(const Eye& eye, const Fixture& fixture, media::SimScene& scene) const;
    void addMoving(const Eye& eye, const Snapshot& snapshot, media::SimScene& scene) const;
    void addFixtures(const Eye& eye, const Snapshot& snapshot, media::SimScene& scene) const;

    client::Mirror& m_mirror;
    std::shared_ptr<const domain::Site> m_site;
    std::unordered_map<std::string, Eye> m_eyes;
    std::mutex m_mutex; // guards m_snapshot
    std::shared_ptr<const Snapshot> m_snapshot;
};

} // namespace coi::desktop
