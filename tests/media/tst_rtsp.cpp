// SPDX-License-Identifier: GPL-3.0-or-later
// Against a real RTSP server in a process of its own, which is killed, stopped and restarted.
#include <csignal>

#include "media_testing.h"

using namespace coi::media;
using namespace coi::media::testing;
using namespace std::chrono_literals;

namespace {

constexpr int kLong = 30000; ///< generous: the machine may be busy

class Server
{
public:
    explicit Server(const QStringList& more = {}, quint16 port = 0)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(COI_RTSP_SERVER),
                        QStringList{QStringLiteral("--port"), QString::number(port)} + more);
        while (!m_process.canReadLine() && m_process.waitForReadyRead(kLong)) {
        }
        const QByteArray line = m_process.readLine();
        if (line.startsWith("ready "))
            m_port = line.mid(6).trimmed().toUShort();
    }
    ~Server()
    {
        signal(SIGCONT);
        signal(SIGKILL);
        m_process.waitForFinished(kLong);
    }
    quint16 port() const { return m_port; }
    QString url(const QString& credentials = {}) const
    {
        return QStringLiteral("rtsp://") + credentials + QStringLiteral("127.0.0.1:%1/cam").arg(m_port);
    }
    void signal(int number)
    {
        if (m_process.processId() > 0) // 0 would be this test itself
            ::kill(static_cast<pid_t>(m_process.processId()), number);
    }
    void kill()
    {
        signal(SIGKILL);
        m_process.waitForFinished(kLong);
    }

private:
    QProcess m_process;
    quint16 m_port = 0;
};

QStringList mode(const char* name)
{
    return {QStringLiteral("--mode"), QString::fromLatin1(name)};
}

} // namespace

class TestRtsp : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void live();
    void killedAndRestarted();
    void stoppedServerIsFrozen();
    void frozen_data();
    void frozen();
    void credentials_data();
    void credentials();
};

void TestRtsp::live()
{
    const Server server;
    QVERIFY(server.port());
    CameraFeed feed(decodingOnly());
    CallTimer calls;
    FeedOptions options = quickOptions();
    options.target = QSize(160, 90);
    calls.run([&] { feed.start(server.url(), options); });
    QTRY_COMPARE_WITH_TIMEOUT(feed.health().state, FeedState::Live, kLong);
    QTRY_VERIFY_WITH_TIMEOUT(feed.counters().newPictures > 30, kLong);
    QCOMPARE(feed.health().pictureSize, QSize(320, 180));
    QCOMPARE(feed.newest().image.size(), QSize(160, 90));
    const qint64 pts = feed.newest().ptsUs;
    QTRY_VERIFY_WITH_TIMEOUT(feed.newest().ptsUs > pts, kLong);
    calls.run([&] { feed.stop(); });
    QVERIFY2(calls.longest() < kCallMs, qPrintable(QString::number(calls.longest())));
}

void TestRtsp::killedAndRestarted()
{
    auto server = std::make_unique<Server>();
    const quint16 port = server->port();
    QVERIFY(port);
    CameraFeed feed(decodingOnly());
    feed.start(server->url(), quickOptions());
    QTRY_COMPARE_WITH_TIMEOUT(feed.health().state, FeedState::Live, kLong);
    server->kill();
    QTRY_COMPARE_WITH_TIMEOUT(feed.health().state, FeedState::Offline, kLong);
    QTRY_COMPARE_WITH_TIMEOUT(feed.health().cause, FeedCause::Refused, kLong); // of the first retry
    QVERIFY(feed.health().retryIn.count() >= 0);
    QVERIFY(feed.health().age.count() > 0); // of the picture that was there
    server = std::make_unique<Server>(QStringList(), port);
    QCOMPARE(server->port(), port);
    QTRY_COMPARE_WITH_TIMEOUT(feed.health().state, FeedState::Live, kLong);
}

void TestRtsp::stoppedServerIsFrozen()
{
    Server server;
    CameraFeed feed(decodingOnly());
    FeedOptions options = quickOptions();
    options.readTimeout = 4s;
    feed.start(server.url(), options);
    QTRY_VERIFY_WITH_TIMEOUT(feed.health().state == FeedState::Live && feed.counters().newPictures > 30,
                             kLong);
    server.signal(SIGSTOP);
    QTRY_COMPARE_WITH_TIMEOUT(feed.health().state, FeedState::Late, kLong);
    QVERIFY(feed.health().age <= 2s);
    QTRY_COMPARE_WITH_TIMEOUT(feed.health().state, FeedState::Frozen, kLong);
    QCOMPARE(feed.health().cause, FeedCause::NoNewPicture);
    // Frozen is a question of the picture's age alone, so it does not matter how late this thread looks.
    QVERIFY(options.limits.frozenAfter < 2s);
    CallTimer calls;
    calls.run([&] { feed.newest(); });
    QTRY_COMPARE_WITH_TIMEOUT(feed.health().state, FeedState::Offline, kLong);
    QCOMPARE(feed.health().cause, FeedCause::ReadTimeout);
    server.signal(SIGCONT);
    QTRY_COMPARE_WITH_TIMEOUT(feed.health().state, FeedState::Live, kLong);
    server.signal(SIGSTOP);
    calls.run([&] { feed.stop(); });
    QVERIFY2(calls.longest() < kCallMs, qPrintable(QString::number(calls.longest())));
}

void TestRtsp::frozen_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("cause");
    const auto row = [](const char* name, FeedState state, FeedCause cause) {
        QTest::newRow(name) << QString::fromLatin1(name) << static_cast<int>(state)
                            << static_cast<int>(cause);
    };
    row("still", FeedState::Frozen, FeedCause::SamePicture);
    row("stand", FeedState::Frozen, FeedCause::TimeStands);
    row("moving", FeedState::Live, FeedCause::None); // the control
}

void TestRtsp::frozen()
{
    QFETCH(QString, mode);
    QFETCH(int, state);
    const Server server(::mode(qPrintable(mode)));
    QVERIFY(server.port());
    CameraFeed feed(decodingOnly());
    feed.start(server.url(), quickOptions());
    const auto arrived = [&] { return feed.counters().newPictures + feed.counters().repeats; };
    QTRY_VERIFY_WITH_TIMEOUT(arrived() > 45, kLong); // three seconds of pictures
    QTRY_COMPARE_WITH_TIMEOUT(feed.health().state, static_cast<FeedState>(state), kLong);
    QTEST(static_cast<int>(feed.health().cause), "cause");
}

void TestRtsp::credentials_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("right") << QStringLiteral("viewer:s3cret@") << true;
    QTest::newRow("wrong") << QStringLiteral("viewer:wr0ng@") << false;
    QTest::newRow("none") << QString() << false;
}

void TestRtsp::credentials()
{
    QFETCH(QString, given);
    QFETCH(bool, accepted);
    const Server server({QStringLiteral("--user"), QStringLiteral("viewer"), QStringLiteral("--password"),
                         QStringLiteral("s3cret")});
    CameraFeed feed(decodingOnly());
    feed.start(server.url(given), quickOptions());
    QTRY_COMPARE_WITH_TIMEOUT(feed.health().state, accepted ? FeedState::Live : FeedState::Offline, kLong);
    QCOMPARE(feed.health().cause, accepted ? FeedCause::None : FeedCause::Unauthorized);
}

QTEST_GUILESS_MAIN(TestRtsp)
#include "tst_rtsp.moc"
