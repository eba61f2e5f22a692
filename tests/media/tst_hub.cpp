// SPDX-License-Identifier: GPL-3.0-or-later
// The hub: one feed per camera, decoders by tile size, simulated cameras.
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <mutex>

#include "media_testing.h"

#include <coi/media/camera_hub.h>
#include <coi/media/sim_scene.h>

using namespace coi::media;
using namespace coi::media::testing;
using namespace std::chrono_literals;

namespace {

constexpr int kLong = 20000;
const QSize kSmall(160, 90), kMiddle(320, 180), kLarge(640, 360);

/// One camera whose scene the test changes.
class Place : public SimSceneProvider
{
public:
    std::optional<SimScene> sceneFor(const QString& cameraId) override
    {
        const std::lock_guard lock(m_mutex);
        if (cameraId != QLatin1String("CAM-1"))
            return std::nullopt;
        if (m_moving)
            m_scene.objects[0].x += 0.01f;
        return m_scene;
    }
    void set(SimFault fault, bool moving)
    {
        const std::lock_guard lock(m_mutex);
        m_scene.fault = fault;
        m_scene.utcMs = 1'800'000'000'000;
        m_scene.objects.resize(1);
        m_scene.objects[0].y = 10;
        m_moving = moving;
    }

private:
    std::mutex m_mutex;
    SimScene m_scene;
    bool m_moving = false;
};

HubOptions options(int mostDecoders)
{
    HubOptions o;
    o.mostDecoders = mostDecoders;
    o.linger = 300ms;
    o.feed = quickOptions();
    return o;
}

} // namespace

class TestHub : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void oneFeedForAllTiles();
    void targetFollowsTheLargestTile();
    void largerTilesGetTheDecoders();
    void lingersAndEnds();
    void unknownCamera();
    void sourceChanges();
    void leaseOutlivesHub();
    void clockTicksWhileShown();
    void simDrawsWhatIsThere();
    void simUnchangedIsDrawnSeldom();
    void simFaults();

private:
    QTemporaryDir m_dir;
    QString m_clip;
};

void TestHub::initTestCase()
{
    m_clip = m_dir.filePath(QStringLiteral("clip.mp4"));
    QVERIFY(makeClip(
        QStringLiteral("-f lavfi -i testsrc2=s=640x360:r=25:d=2 -c:v libx264 -preset ultrafast -pix_fmt "
                       "yuv420p")
            .split(QLatin1Char(' '))
        << m_clip));
}

void TestHub::oneFeedForAllTiles()
{
    CameraHub hub(options(4));
    hub.setSource(QStringLiteral("A"), m_clip);
    FeedLease first = hub.acquire(QStringLiteral("A"), kSmall);
    FeedLease second = hub.acquire(QStringLiteral("A"), kSmall);
    QVERIFY(first.feed() && first.feed() == second.feed());
    QTRY_COMPARE_WITH_TIMEOUT(hub.decodersRunning(), 1, kLong);
    QTRY_COMPARE_WITH_TIMEOUT(hub.liveCount(), 1, kLong);
    QTRY_VERIFY_WITH_TIMEOUT(hub.decodeLoadPercent() > 0, kLong);
    first.release();
    QVERIFY(!first);
    QVERIFY(second.feed()->running());
    QCOMPARE(hub.health(QStringLiteral("A")).has_value(), true);
    QCOMPARE(hub.health(QStringLiteral("B")).has_value(), false);
}

void TestHub::targetFollowsTheLargestTile()
{
    CameraHub hub(options(4));
    hub.setSource(QStringLiteral("A"), m_clip);
    FeedLease small = hub.acquire(QStringLiteral("A"), kSmall);
    QTRY_COMPARE_WITH_TIMEOUT(small.feed()->newest().image.size(), kSmall, kLong);
    FeedLease large = hub.acquire(QStringLiteral("A"), kMiddle);
    QTRY_COMPARE_WITH_TIMEOUT(small.feed()->newest().image.size(), kMiddle, kLong);
    large.resize(kLarge);
    QTRY_COMPARE_WITH_TIMEOUT(small.feed()->newest().image.size(), kLarge, kLong);
    large.release();
    QTRY_COMPARE_WITH_TIMEOUT(small.feed()->newest().image.size(), kSmall, kLong);
}

void TestHub::largerTilesGetTheDecoders()
{
    CameraHub hub(options(2));
    for (const char* id : {"A", "B", "C"})
        hub.setSource(QString::fromLatin1(id), m_clip);
    FeedLease a = hub.acquire(QStringLiteral("A"), kSmall);
    FeedLease b = hub.acquire(QStringLiteral("B"), kSmall);
    FeedLease c = hub.acquire(QStringLiteral("C"), kSmall);
    QVERIFY(a.feed()->running() && b.feed()->running() && !c.feed()->running());
    QCOMPARE(c.feed()->health().state, FeedState::Offline);
    QCOMPARE(c.feed()->health().cause, FeedCause::DecoderLimit);
    c.resize(kLarge); // the spotlight takes a decoder from a small tile
    QVERIFY(c.feed()->running());
    QCOMPARE(int(a.feed()->running()) + int(b.feed()->running()), 1);
    QTRY_COMPARE_WITH_TIMEOUT(hub.decodersWaiting(), 1, kLong);
    QCOMPARE(hub.decodersRunning(), 2);
    c.release(); // and gives it back
    QVERIFY(a.feed()->running() && b.feed()->running());
}

void TestHub::lingersAndEnds()
{
    CameraHub hub(options(2));
    hub.setSource(QStringLiteral("A"), m_clip);
    FeedLease lease = hub.acquire(QStringLiteral("A"), kSmall);
    CameraFeed* const feed = lease.feed();
    QTRY_COMPARE_WITH_TIMEOUT(feed->health().state, FeedState::Live, kLong);
    lease.release();
    lease = hub.acquire(QStringLiteral("A"), kSmall); // the layout changed
    QCOMPARE(lease.feed(), feed);
    QCOMPARE(feed->health().state, FeedState::Live);
    lease.release();
    QTRY_COMPARE_WITH_TIMEOUT(hub.decodersRunning(), 0, kLong);
}

void TestHub::unknownCamera()
{
    CameraHub hub(options(2));
    const FeedLease lease = hub.acquire(QStringLiteral("nobody"), kSmall);
    QCOMPARE(lease.feed()->health().state, FeedState::Offline);
    QCOMPARE(lease.feed()->health().cause, FeedCause::NotFound);
    hub.setSource(QStringLiteral("nobody"), m_clip); // the site arrives later
    QTRY_COMPARE_WITH_TIMEOUT(lease.feed()->health().state, FeedState::Live, kLong);
}

void TestHub::sourceChanges()
{
    QTcpServer hanging;
    QVERIFY(hanging.listen(QHostAddress::LocalHost));
    CameraHub hub(options(2));
    hub.setSource(QStringLiteral("A"), QStringLiteral("rtsp://127.0.0.1:%1/x").arg(hanging.serverPort()));
    const FeedLease lease = hub.acquire(QStringLiteral("A"), kSmall);
    QCOMPARE(lease.feed()->health().state, FeedState::Connecting);
    CallTimer calls;
    calls.run([&] { hub.setSource(QStringLiteral("A"), m_clip); });
    QTRY_COMPARE_WITH_TIMEOUT(lease.feed()->health().state, FeedState::Live, kLong);
    calls.run([&] { hub.setSource(QStringLiteral("A"), QStringLiteral("gopher:x")); });
    QCOMPARE(lease.feed()->health().cause, FeedCause::BadUrl);
    const qint64 since = lease.feed()->health().stateSinceUtcMs;
    const FeedLease other = hub.acquire(QStringLiteral("B"), kSmall); // must not restart A's account
    QVERIFY(std::abs(lease.feed()->health().stateSinceUtcMs - since) <= 2);
    QCOMPARE(lease.feed()->counters().failures, 1u);
    QVERIFY(calls.longest() < kCallMs);
}

void TestHub::leaseOutlivesHub()
{
    FeedLease lease;
    {
        CameraHub hub(options(2));
        hub.setSource(QStringLiteral("A"), m_clip);
        lease = hub.acquire(QStringLiteral("A"), kSmall);
        QVERIFY(lease.feed()->running());
    }
    QVERIFY(!lease.feed()->running());
    lease.resize(kLarge);
    lease.release();
    QVERIFY(!lease);
}

void TestHub::clockTicksWhileShown()
{
    CameraHub hub(options(2));
    hub.setSource(QStringLiteral("A"), m_clip);
    QSignalSpy ticks(&hub, &CameraHub::tick);
    QSignalSpy presents(&hub, &CameraHub::present);
    FeedLease lease = hub.acquire(QStringLiteral("A"), kSmall);
    QTRY_VERIFY_WITH_TIMEOUT(ticks.size() >= 3, kLong);
    QVERIFY(presents.size() > ticks.size());
    QTRY_COMPARE_WITH_TIMEOUT(hub.decodersRunning(), 1, kLong);
    lease.release();
    QTRY_VERIFY_WITH_TIMEOUT(!hub.ticking(), kLong); // nobody looks: no wake-ups
    QCOMPARE(hub.decodersRunning(), 0);
}

void TestHub::simDrawsWhatIsThere()
{
    auto place = std::make_shared<Place>();
    place->set(SimFault::None, true);
    CameraHub hub(options(1));
    hub.setSimProvider(place);
    hub.setSource(QStringLiteral("S"), QStringLiteral("sim:CAM-1"));
    hub.setSource(QStringLiteral("missing"), QStringLiteral("sim:CAM-9"));
    const FeedLease lease = hub.acquire(QStringLiteral("S"), QSize(320, 240));
    const FeedLease missing = hub.acquire(QStringLiteral("missing"), kSmall);
    QTRY_VERIFY_WITH_TIMEOUT(lease.feed()->counters().newPictures > 20, kLong);
    QCOMPARE(lease.feed()->health().state, FeedState::Live);
    QCOMPARE(lease.feed()->newest().image.size(), QSize(320, 180));   // always 16:9
    QCOMPARE(lease.feed()->newest().pictureUtcMs, 1'800'000'000'000); // the time of the simulation
    QCOMPARE(missing.feed()->health().cause, FeedCause::NotFound);
    QTRY_COMPARE_WITH_TIMEOUT(hub.drawnRunning(), 2, kLong);
    QCOMPARE(hub.decodersRunning(), 0); // they need no decoder
}

void TestHub::simUnchangedIsDrawnSeldom()
{
    auto place = std::make_shared<Place>();
    place->set(SimFault::None, false);
    HubOptions o = options(1);
    o.simFps = 20;
    o.simIdleFps = 2;
    CameraHub hub(o);
    hub.setSimProvider(place);
    hub.setSource(QStringLiteral("S"), QStringLiteral("sim:CAM-1"));
    const FeedLease lease = hub.acquire(QStringLiteral("S"), kSmall);
    QTRY_VERIFY_WITH_TIMEOUT(lease.feed()->counters().newPictures >= 6, kLong);
    const double fps = lease.feed()->health().fps;
    QVERIFY2(fps < 5, qPrintable(QString::number(fps)));
    QVERIFY(lease.feed()->health().state != FeedState::Frozen);
}

void TestHub::simFaults()
{
    auto place = std::make_shared<Place>();
    place->set(SimFault::None, true);
    CameraHub hub(options(1));
    hub.setSource(QStringLiteral("S"), QStringLiteral("sim:CAM-1"));
    const FeedLease lease = hub.acquire(QStringLiteral("S"), kSmall);
    QTRY_COMPARE_WITH_TIMEOUT(lease.feed()->health().cause, FeedCause::NoSignal, kLong); // no provider yet
    hub.setSimProvider(place);
    QTRY_COMPARE_WITH_TIMEOUT(lease.feed()->health().state, FeedState::Live, kLong);
    place->set(SimFault::Frozen, true);
    QTRY_COMPARE_WITH_TIMEOUT(lease.feed()->health().state, FeedState::Frozen, kLong);
    QCOMPARE(lease.feed()->health().cause, FeedCause::SamePicture);
    QVERIFY(!lease.feed()->newest().image.isNull());
    place->set(SimFault::Offline, true);
    QTRY_COMPARE_WITH_TIMEOUT(lease.feed()->health().state, FeedState::Offline, kLong);
    QCOMPARE(lease.feed()->health().cause, FeedCause::NoSignal);
    place->set(SimFault::None, true);
    QTRY_COMPARE_WITH_TIMEOUT(lease.feed()->health().state, FeedState::Live, kLong);
}

QTEST_MAIN(TestHub)
#include "tst_hub.moc"
