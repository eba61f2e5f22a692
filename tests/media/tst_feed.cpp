// SPDX-License-Identifier: GPL-3.0-or-later
// Feeds on files and on hosts that do not answer.
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

#include "media_testing.h"

using namespace coi::media;
using namespace coi::media::testing;
using namespace std::chrono_literals;

class TestFeed : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void decodesAndRepeatsAFile();
    void scalesForTheTile();
    void keepsOnlyTheNewest();
    void repeatedPictureIsFrozen();
    void losses_data();
    void losses();
    void hostThatNeverAnswers();
    void callsNeverWait();
    void newSourceShowsNothingOfTheOld();
    void threadsEnd();

private:
    QString path(const char* name) const { return m_dir.filePath(QString::fromLatin1(name)); }
    QTemporaryDir m_dir;
};

void TestFeed::initTestCase()
{
    QVERIFY(m_dir.isValid());
    const auto args = [](const char* text) { return QString::fromLatin1(text).split(QLatin1Char(' ')); };
    QVERIFY(makeClip(args("-f lavfi -i testsrc2=s=640x360:r=25:d=1.2 -c:v libx264 -preset ultrafast -g 12 "
                          "-pix_fmt yuv420p")
                     << path("moving.mp4")));
    // Lossless, so that equal pictures stay equal bit by bit.
    QVERIFY(makeClip(args("-f lavfi -i color=gray:s=320x180:r=25:d=1 -c:v ffv1") << path("still.mkv")));
    QVERIFY(makeClip(args("-f lavfi -i sine=d=1 -c:a pcm_s16le") << path("sound.wav")));
    QFile broken(path("broken.mp4"));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write(QByteArray(20000, 'x'));
}

void TestFeed::decodesAndRepeatsAFile()
{
    CameraFeed feed(decodingOnly());
    feed.start(path("moving.mp4"), {});
    QTRY_VERIFY_WITH_TIMEOUT(feed.counters().newPictures > 60, 20000); // more than the clip has
    const FeedHealth h = feed.health();
    QCOMPARE(h.state, FeedState::Live);
    QCOMPARE(h.pictureSize, QSize(640, 360));
    QVERIFY2(h.fps > 5 && h.fps < 35, qPrintable(QString::number(h.fps)));
    QCOMPARE(feed.counters().failures, 0u);
    const CameraFrame frame = feed.newest();
    QCOMPARE(frame.image.size(), QSize(640, 360));
    QCOMPARE(frame.image.format(), QImage::Format_RGB32);
    QVERIFY(frame.sequence > 0);
    QVERIFY(std::abs(frame.arrivalUtcMs - QDateTime::currentMSecsSinceEpoch()) < 5000);
    QVERIFY(feed.counters().cpuUs > 0);
}

void TestFeed::scalesForTheTile()
{
    CameraFeed feed(decodingOnly());
    FeedOptions options;
    options.target = QSize(200, 200);
    feed.start(path("moving.mp4"), options);
    QTRY_VERIFY_WITH_TIMEOUT(feed.sequence() > 0, 20000);
    QCOMPARE(feed.newest().image.size(), QSize(200, 112)); // fitted, aspect kept
    feed.setTarget(QSize(1920, 1080));
    QTRY_COMPARE_WITH_TIMEOUT(feed.newest().image.size(), QSize(640, 360), 20000); // never enlarged
}

void TestFeed::keepsOnlyTheNewest()
{
    CameraFeed feed(decodingOnly());
    feed.start(path("moving.mp4"), {});
    QTRY_VERIFY_WITH_TIMEOUT(feed.counters().dropped > 5, 20000); // nobody looks
    const CameraFrame a = feed.newest();
    QTRY_VERIFY_WITH_TIMEOUT(feed.newest().sequence > a.sequence, 20000);
    QVERIFY(feed.newest().image != a.image);
    QCOMPARE(feed.counters().newPictures > 0, true);
}

void TestFeed::repeatedPictureIsFrozen()
{
    // The control: the same limits on a moving clip stay live for as long.
    CameraFeed still(decodingOnly());
    CameraFeed moving(decodingOnly());
    still.start(path("still.mkv"), {});
    moving.start(path("moving.mp4"), {});
    QTRY_COMPARE_WITH_TIMEOUT(moving.health().state, FeedState::Live, 20000);
    QTRY_COMPARE_WITH_TIMEOUT(still.health().state, FeedState::Frozen, 20000);
    const FeedHealth h = still.health();
    QCOMPARE(h.cause, FeedCause::SamePicture);
    QVERIFY(h.age > 1700ms);
    QVERIFY(still.counters().repeats > 10);
    QVERIFY(moving.health().state != FeedState::Frozen);
}

void TestFeed::losses_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<int>("cause");
    QTest::addColumn<bool>("retries");
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    const quint16 closed = server.serverPort(); // closed again at the end of this block
    const auto row = [](const char* name, const QString& url, FeedCause cause, bool retries) {
        QTest::newRow(name) << url << static_cast<int>(cause) << retries;
    };
    row("closed port", QStringLiteral("rtsp://u:s3cret@127.0.0.1:%1/x").arg(closed), FeedCause::Refused,
        true);
    row("no such file", path("missing.mp4"), FeedCause::NotFound, true);
    row("broken file", path("broken.mp4"), FeedCause::BadStream, true);
    row("only sound", path("sound.wav"), FeedCause::NoVideo, true);
    row("bad scheme", QStringLiteral("http://cam/x"), FeedCause::BadUrl, false);
    row("empty", QString(), FeedCause::BadUrl, false);
    row("no renderer", QStringLiteral("sim:X"), FeedCause::NoSignal, false);
}

void TestFeed::losses()
{
    QFETCH(QString, url);
    QFETCH(int, cause);
    QFETCH(bool, retries);
    CameraFeed feed(decodingOnly());
    CallTimer calls;
    calls.run([&] { feed.start(url, quickOptions()); });
    QTRY_COMPARE_WITH_TIMEOUT(feed.health().state, FeedState::Offline, 20000);
    QCOMPARE(feed.health().cause, static_cast<FeedCause>(cause));
    QVERIFY(!causeCode(feed.health().cause).isEmpty());
    QVERIFY(feed.health().stateSinceUtcMs > 0);
    QCOMPARE(feed.health().retryIn.count() >= 0, retries);
    if (retries)
        QTRY_VERIFY_WITH_TIMEOUT(feed.counters().failures >= 3, 20000);
    calls.run([&] { feed.stop(); });
    QVERIFY2(calls.longest() < kCallMs, qPrintable(QString::number(calls.longest())));
}

void TestFeed::hostThatNeverAnswers()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const QString url = QStringLiteral("rtsp://127.0.0.1:%1/x").arg(server.serverPort());
    CameraFeed feed(decodingOnly());
    CallTimer calls;
    FeedOptions options = quickOptions();
    options.connectTimeout = 1500ms;
    calls.run([&] { feed.start(url, options); });
    QTRY_VERIFY_WITH_TIMEOUT(server.hasPendingConnections(), 20000); // it did connect, and waits
    calls.run([&] { QCOMPARE(feed.health().state, FeedState::Connecting); });
    QTRY_COMPARE_WITH_TIMEOUT(feed.health().state, FeedState::Offline, 20000);
    QCOMPARE(feed.health().cause, FeedCause::ConnectTimeout);
    // Stopped in the middle of the next attempt.
    QTRY_COMPARE_WITH_TIMEOUT(feed.health().retryIn.count(), 0, 20000);
    calls.run([&] { feed.stop(); });
    QVERIFY2(calls.longest() < kCallMs, qPrintable(QString::number(calls.longest())));
}

void TestFeed::callsNeverWait()
{
    QTcpServer hanging;
    QVERIFY(hanging.listen(QHostAddress::LocalHost));
    const QStringList urls{QStringLiteral("rtsp://127.0.0.1:%1/x").arg(hanging.serverPort()),
                           path("moving.mp4"),
                           QStringLiteral("rtsp://192.0.2.1/x")}; // a network for documentation: nobody there
    const FeedServices services = decodingOnly();
    CameraFeed feed(services);
    CallTimer calls;
    for (int round = 0; round < 20; ++round) {
        calls.run([&] { feed.start(urls.at(round % urls.size()), {}); });
        calls.run([&] { feed.setTarget(QSize(100 + round, 100)); });
        calls.run([&] { feed.health(); });
        calls.run([&] { feed.newest(); });
    }
    calls.run([&] { feed.stop(); });
    QVERIFY2(calls.longest() < kCallMs, qPrintable(QString::number(calls.longest())));
    QVERIFY2(services.reaper->waitAll(10s), "threads of stopped feeds must end");
}

void TestFeed::newSourceShowsNothingOfTheOld()
{
    QTcpServer hanging;
    QVERIFY(hanging.listen(QHostAddress::LocalHost));
    CameraFeed feed(decodingOnly());
    feed.start(path("moving.mp4"), {});
    QTRY_VERIFY_WITH_TIMEOUT(!feed.newest().image.isNull(), 20000);
    const quint64 before = feed.sequence();
    feed.start(QStringLiteral("rtsp://127.0.0.1:%1/x").arg(hanging.serverPort()), {});
    QVERIFY(feed.newest().image.isNull());
    QVERIFY(feed.sequence() > before); // so that whoever shows it notices
    QCOMPARE(feed.health().state, FeedState::Connecting);
    QCOMPARE(feed.health().age.count(), -1);
}

void TestFeed::threadsEnd()
{
    const FeedServices services = decodingOnly();
    {
        CameraFeed a(services), b(services);
        a.start(path("moving.mp4"), {});
        b.start(path("still.mkv"), {});
        QTRY_VERIFY_WITH_TIMEOUT(a.sequence() > 0 && b.sequence() > 0, 20000);
        QCOMPARE(services.reaper->collect(), 2);
    }
    QVERIFY(services.reaper->waitAll(10s));
    QCOMPARE(services.reaper->collect(), 0);
}

QTEST_GUILESS_MAIN(TestFeed)
#include "tst_feed.moc"
