// SPDX-License-Identifier: GPL-3.0-or-later
// What really stands in front of a simulated camera at one moment. Plain values. Metres in the camera's own
// frame: the camera stands at (0, 0), x to its right, y forward along the ground; headings are degrees
// clockwise from forward (0 drives away from the camera, 180 towards it). Object positions: people and
// fixtures their centre, vehicles the middle of the front bumper.
//
//   SimScene s{.place = SimPlace::TruckLane, .name = QStringLiteral("CAM-2-06"), .utcMs = nowMs};
//   s.objects.push_back({.kind = SimKind::Truck, .x = -1, .y = 9, .headingDeg = 180, .plate = plate});
#pragma once
#include <optional>
#include <vector>

#include <QString>

namespace coi::media {

enum class SimPlace { Hall, Booths, TruckLane, Bridge, Yard, RiverBank, Forecourt };

enum class SimKind {
    Person,
    Truck,
    Igv, ///< automated vehicle; carries a container if loaded
    Coach,
    Car,
    Barrier,  ///< arm reaches to the right of its post by lengthM, risen by open
    Gate,     ///< e-gate cabinet (left side of its passage) with glass doors, lengthM = width of the passage
    Booth,    ///< inspection booth, lengthM = its width
    Rope,     ///< queue rope along the heading over lengthM
    Container ///< set down on the ground
};

struct SimObject
{
    SimKind kind = SimKind::Person;
    float x = 0;
    float y = 0;
    float headingDeg = 0;
    float lengthM = 0; ///< 0: the usual length of the kind
    float open = 0;    ///< barriers and gates: 0 closed … 1 open
    bool loaded = false;
    quint32 seed = 0; ///< clothes, paint, height: the same seed looks the same on every camera
    QString plate{};

    bool operator==(const SimObject&) const = default;
};

enum class SimFault { None, Frozen, Offline };

/// How far a camera is turned from the usual view of its place. The frame of the scene stays that of the
/// usual view.
struct SimAim
{
    float panDeg = 0;  ///< to the right
    float tiltDeg = 0; ///< up
    float zoom = 1;    ///< magnification
    float blur = 0;    ///< 0 sharp … 1 out of focus

    bool operator==(const SimAim&) const = default;
};

struct SimScene
{
    SimPlace place = SimPlace::Hall;
    std::vector<SimObject> objects{};
    QString name{};     ///< burnt in unless empty
    QString timeText{}; ///< burnt in unless empty
    qint64 utcMs = 0;   ///< time code of the picture; 0: the time of drawing
    float daylight = 1; ///< 0 night … 1 day
    float heightM = 0;  ///< of the camera; 0: usual for the place
    SimFault fault = SimFault::None;
    SimAim aim{};

    /// Equal but for the clock.
    bool sameView(const SimScene& o) const
    {
        return place == o.place && objects == o.objects && name == o.name && daylight == o.daylight &&
               heightM == o.heightM && fault == o.fault && aim == o.aim;
    }
};

/// Where the camera of a place looks: what lies in this part of the ground is in the picture.
struct SimView
{
    float heightM = 5;
    float lookAtM = 15; ///< the centre of the picture is this far ahead on the ground
    float fovDeg = 60;  ///< horizontal
    float nearM = 3;    ///< nearest ground in the picture
    float farM = 60;    ///< people further away are no longer worth listing
};
SimView usualView(SimPlace place);
/// Half of the width of the picture one metre ahead.
float spreadOf(const SimView& view, const SimAim& aim);

class SimSceneProvider
{
public:
    virtual ~SimSceneProvider() = default;
    /// Called from the renderer thread, several times a second for each camera shown: a snapshot, never
    /// blocking. Empty: there is no such camera.
    virtual std::optional<SimScene> sceneFor(const QString& cameraId) = 0;
};

} // namespace coi::media
