// SPDX-License-Identifier: GPL-3.0-or-later
// So the picture and the map agree: at the real gate, whoever the frame of poses puts somewhere stands before
// the cameras that look there, where they would see him, and before no other; lanes are drawn as they are.
#include "../viewmodels/fake_gateway.h"
#include "camera_scenes.h"

#include <QTest>
#include <cmath>
#include <coi/site/load.h>
#include <numbers>

using namespace coi;
using domain::BarrierPosition;
using media::SimKind;
using media::SimObject;
using media::SimScene;

namespace {

constexpr double kMetresPerDegree = 111194.93, kRad = std::numbers::pi / 180.0;
const std::string kCamera = "CAM-1X-05"; // looks south at 1X-E1 to 1X-E4

struct Seen
{
    double right = 0, forward = 0; // metres
};

// From the coordinates alone.
Seen from(const domain::CameraSpec& camera, domain::GeoPoint p)
{
    const double east = (p.lon - camera.geo.lon) * kMetresPerDegree * std::cos(camera.geo.lat * kRad);
    const double north = (p.lat - camera.geo.lat) * kMetresPerDegree, b = camera.bearingDeg * kRad;
    return {east * std::cos(b) - north * std::sin(b), east * std::sin(b) + north * std::cos(b)};
}

std::vector<SimObject> of(SimKind kind, const SimScene& scene)
{
    std::vector<SimObject> out;
    std::copy_if(scene.objects.begin(), scene.objects.end(), std::back_inserter(out),
                 [kind](const SimObject& o) { return o.kind == kind; });
    return out;
}

} // namespace

class TestCameraScenes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto loaded = site::loadSite(QStringLiteral(COI_SOURCE_DIR "/resources/sites/mong-cai"));
        QVERIFY(loaded.ok());
        m_site = loaded.site;
        QVERIFY(m_gateway.open());
        transport::ConnectOptions options;
        options.url = QUrl(QStringLiteral("ws://127.0.0.1:%1").arg(m_gateway.port()));
        options.credentials.token = "token";
        options.console = "C2";
        m_session.connectTo(options);
        QTRY_VERIFY(m_mirror.live());
        m_scenes = std::make_unique<desktop::CameraScenes>(m_mirror, m_site, this);
    }
    void cleanupTestCase() { m_scenes.reset(); }

    void aPersonStandsBeforeTheCamera_data()
    {
        QTest::addColumn<QString>("lane");
        for (const char* lane : {"1X-E1", "1X-E2", "1X-E4"})
            QTest::newRow(lane) << QString::fromLatin1(lane);
    }
    void aPersonStandsBeforeTheCamera()
    {
        QFETCH(const QString, lane);
        const domain::LaneSpec& gate = *m_site->lane(lane.toStdString());
        const domain::Surface& surface = *m_site->surface(gate.surface);
        QVERIFY(stand(surface, 0, 16)); // a sixteenth of a turn right of the way through the gate
        const domain::GeoPoint at = surface.geo.front(); // where the way begins

        const Seen expected = from(*m_site->camera(kCamera), at);
        const auto people = of(SimKind::Person, seen());
        QCOMPARE(people.size(), std::size_t{1});
        const SimObject& person = people.front();
        QVERIFY2(std::hypot(static_cast<double>(person.x) - expected.right,
                            static_cast<double>(person.y) - expected.forward) < 0.1,
                 qPrintable(QStringLiteral("%1 right, %2 ahead").arg(person.x).arg(person.y)));
        // The camera looks south: west of it, at the lower numbers, is its right side.
        QCOMPARE(person.x > 0, lane != QLatin1String("1X-E4"));
        // Through the gate means north, towards the camera.
        const double turn = std::remainder(static_cast<double>(person.headingDeg) - (180 + 22.5), 360.0);
        QVERIFY2(std::abs(turn) < 5, qPrintable(QString::number(person.headingDeg)));
    }
    void noCameraSeesBehindItself()
    {
        const domain::Surface& surface = *m_site->surface(m_site->lane("1X-E2")->surface);
        QVERIFY(stand(surface, 0, 0));
        int facing = 0, away = 0;
        for (const domain::CameraSpec& camera : m_site->cameras) {
            const auto scene = m_scenes->sceneFor(QString::fromStdString(camera.id));
            QVERIFY(scene);
            const bool listed = !of(SimKind::Person, *scene).empty();
            facing += listed;
            if (from(camera, surface.geo.front()).forward < 0) {
                ++away;
                QVERIFY2(!listed, camera.id.c_str());
            }
        }
        QVERIFY(facing >= 1 && away >= 10);
    }

    void lanesAreDrawnAsTheyAre_data()
    {
        QTest::addColumn<int>("barrier");
        QTest::addColumn<int>("positionPct");
        QTest::addColumn<float>("open");
        QTest::newRow("closed") << int(BarrierPosition::Closed) << 0 << 0.0F;
        QTest::newRow("moving") << int(BarrierPosition::Moving) << 40 << 0.4F;
        QTest::newRow("open") << int(BarrierPosition::Open) << 100 << 1.0F;
        QTest::newRow("not known") << int(BarrierPosition::Unknown) << 0 << 0.0F;
    }
    void lanesAreDrawnAsTheyAre()
    {
        QFETCH(const int, barrier);
        QFETCH(const int, positionPct);
        QFETCH(const float, open);
        std::vector<domain::Change> changes;
        for (const char* id : {"1X-E1", "1X-E2", "1X-E3", "1X-E4"}) {
            domain::LaneState lane;
            lane.id = id;
            const bool it = lane.id == "1X-E2";
            lane.barrier = it ? static_cast<BarrierPosition>(barrier) : BarrierPosition::Open;
            lane.positionPct = it ? positionPct : 100;
            changes.emplace_back(lane);
        }
        m_gateway.put(changes);
        QTRY_COMPARE(m_mirror.seq(), m_gateway.hub().seq());

        // The passage of a gate that faces the camera lies right of its cabinet: on the picture's left.
        const double middle = from(*m_site->camera(kCamera), m_site->lane("1X-E2")->geo).right;
        const auto openAt = [this](double right) {
            float found = -1;
            for (const SimObject& o : of(SimKind::Gate, seen()))
                if (std::abs(static_cast<double>(o.x - o.lengthM / 2) - right) < 0.1)
                    found = o.open;
            return found;
        };
        QCOMPARE(of(SimKind::Gate, seen()).size(), std::size_t{4});
        QTRY_COMPARE(openAt(middle), open);
        QTRY_COMPARE(openAt(from(*m_site->camera(kCamera), m_site->lane("1X-E3")->geo).right), 1.0F);
    }

    void anAbsentOrLostCameraSaysSo()
    {
        QVERIFY(!m_scenes->sceneFor(QStringLiteral("CAM-NONE")));
        domain::CameraState camera;
        camera.id = kCamera, camera.online = false;
        m_gateway.put({camera});
        QTRY_COMPARE(seen().fault, media::SimFault::Offline);
        camera.online = true, camera.frozen = true;
        m_gateway.put({camera});
        QTRY_COMPARE(seen().fault, media::SimFault::Frozen);
        camera.frozen = false;
        m_gateway.put({camera});
        QTRY_COMPARE(seen().fault, media::SimFault::None);
        m_gateway.close(); // last: the picture stands still with the link
        QTRY_COMPARE(seen().fault, media::SimFault::Frozen);
    }

private:
    SimScene seen() { return *m_scenes->sceneFor(QString::fromStdString(kCamera)); }
    // One person alone at the beginning of a surface, in the middle of its width.
    bool stand(const domain::Surface& surface, std::uint16_t u, std::uint8_t heading)
    {
        const auto index = static_cast<std::uint8_t>(&surface - m_site->surfaces.data());
        domain::PoseFrame frame{m_gateway.utcNow(),
                                {{++m_entity, domain::PoseKind::Person, 0, heading, index, u, 32767}}};
        m_gateway.hub().publishPoses(frame);
        return QTest::qWaitFor([this] {
            const auto people = of(SimKind::Person, seen());
            return people.size() == 1 && people.front().seed == m_entity;
        });
    }

    std::shared_ptr<const domain::Site> m_site;
    testing::FakeGateway m_gateway{true};
    transport::ClientSession m_session;
    client::Mirror m_mirror{m_session};
    std::unique_ptr<desktop::CameraScenes> m_scenes;
    std::uint32_t m_entity = 0;
};

QTEST_GUILESS_MAIN(TestCameraScenes)
#include "tst_camera_scenes.moc"
