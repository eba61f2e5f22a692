// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <coi/media/decode_budget.h>
#include <coi/media/freshness.h>

using namespace coi::media;
using namespace std::chrono_literals;

namespace {

constexpr qint64 kUtc = 1'700'000'000'000;

/// A camera at 25 pictures a second on a clock of its own.
struct Stream
{
    Freshness f;
    Freshness::Instant now{1h};
    std::uint64_t hash = 1;
    std::int64_t pts = 0;

    Stream() { f.connecting(now); }
    void run(std::chrono::milliseconds time, bool newBits, bool ptsMoves, bool hasPts = true)
    {
        for (auto t = 0ms; t < time; t += 40ms) {
            now += 40ms;
            hash += newBits;
            pts += ptsMoves ? 40000 : 0;
            f.arrived({hash, hasPts ? std::optional(pts) : std::nullopt}, now);
        }
    }
    FeedHealth health() const { return f.health({}, now, kUtc); }
};

} // namespace

class TestFreshness : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void startsConnecting();
    void liveStream();
    void silence();
    void frozenWithinTwoSeconds_data();
    void frozenWithinTwoSeconds();
    void recoversAtOnce();
    void nightPicturesAreNotFrozen();
    void offlineThroughRetries();
    void samePictureAfterReconnectIsNew();
    void lowRateIsMeasured();
    void hashSeesOnePixel();
    void budget_data();
    void budget();
};

void TestFreshness::startsConnecting()
{
    Freshness f;
    QCOMPARE(f.health({}, Freshness::Instant(1h), kUtc).state, FeedState::Connecting);
    f.connecting(Freshness::Instant(1h));
    const FeedHealth h = f.health({}, Freshness::Instant(2h), kUtc);
    QCOMPARE(h.state, FeedState::Connecting);
    QCOMPARE(h.age.count(), -1);
}

void TestFreshness::liveStream()
{
    Stream s;
    s.run(5s, true, true);
    const FeedHealth h = s.health();
    QCOMPARE(h.state, FeedState::Live);
    QCOMPARE(h.cause, FeedCause::None);
    QVERIFY(std::abs(h.fps - 25) < 1);
    QCOMPARE(h.age.count(), 0);
}

void TestFreshness::silence()
{
    Stream s;
    s.run(3s, true, true);
    s.now += 900ms;
    QCOMPARE(s.health().state, FeedState::Live);
    s.now += 200ms;
    QCOMPARE(s.health().state, FeedState::Late);
    QCOMPARE(s.health().age.count(), 1100);
    s.now += 650ms;
    QCOMPARE(s.health().state, FeedState::Frozen);
    QCOMPARE(s.health().cause, FeedCause::NoNewPicture);
    QCOMPARE(s.health().stateSinceUtcMs, kUtc - 1750);
    s.now += 10s;
    QCOMPARE(s.health().fps, 0.0);
}

void TestFreshness::frozenWithinTwoSeconds_data()
{
    QTest::addColumn<bool>("newBits");
    QTest::addColumn<bool>("ptsMoves");
    QTest::addColumn<bool>("hasPts");
    QTest::addColumn<int>("cause"); // -1: stays live
    QTest::newRow("repeats one picture") << false << true << true << static_cast<int>(FeedCause::SamePicture);
    QTest::newRow("repeats, no time") << false << true << false << static_cast<int>(FeedCause::SamePicture);
    QTest::newRow("time stands") << true << false << true << static_cast<int>(FeedCause::TimeStands);
    QTest::newRow("both stand") << false << false << true << static_cast<int>(FeedCause::SamePicture);
    QTest::newRow("healthy") << true << true << true << -1;
    QTest::newRow("healthy, no time") << true << false << false << -1;
}

void TestFreshness::frozenWithinTwoSeconds()
{
    QFETCH(bool, newBits);
    QFETCH(bool, ptsMoves);
    QFETCH(bool, hasPts);
    QFETCH(int, cause);
    Stream s;
    s.run(3s, true, true, hasPts);
    QCOMPARE(s.health().state, FeedState::Live);
    s.run(1750ms, newBits, ptsMoves, hasPts);
    QCOMPARE(s.health().state, cause < 0 ? FeedState::Live : FeedState::Frozen);
    QCOMPARE(s.health().cause, cause < 0 ? FeedCause::None : static_cast<FeedCause>(cause));
}

void TestFreshness::recoversAtOnce()
{
    Stream s;
    s.run(1s, true, true);
    s.run(4s, false, true);
    QCOMPARE(s.health().state, FeedState::Frozen);
    s.run(40ms, true, true);
    QCOMPARE(s.health().state, FeedState::Live);
    QCOMPARE(s.f.repeats(), 100u);
}

void TestFreshness::nightPicturesAreNotFrozen()
{
    // A dark picture in which a single pixel flickers by one step.
    std::vector<std::uint8_t> picture(640 * 360, 3);
    Stream s;
    for (int i = 0; i < 100; ++i) {
        s.now += 40ms;
        picture[12345] = static_cast<std::uint8_t>(3 + i % 2);
        s.pts += 40000;
        s.f.arrived({hashPixels(picture.data(), 640, 640, 360, 0), s.pts}, s.now);
    }
    QCOMPARE(s.health().state, FeedState::Live);
}

void TestFreshness::offlineThroughRetries()
{
    Stream s;
    s.run(1s, true, true);
    s.f.lost(FeedCause::Ended, s.now + 4s, s.now);
    QCOMPARE(s.health().state, FeedState::Offline);
    QCOMPARE(s.health().retryIn.count(), 4000);
    s.now += 4s;
    s.f.connecting(s.now);
    QCOMPARE(s.health().state, FeedState::Offline);
    QCOMPARE(s.health().retryIn.count(), 0);
    s.now += 1s;
    s.f.lost(FeedCause::Refused, std::nullopt, s.now);
    QCOMPARE(s.health().cause, FeedCause::Refused);
    QCOMPARE(s.health().retryIn.count(), -1);
    QCOMPARE(s.health().stateSinceUtcMs, kUtc - 5000); // since the first loss
    s.f.connecting(s.now);
    s.run(40ms, true, true);
    QCOMPARE(s.health().state, FeedState::Live);
}

void TestFreshness::samePictureAfterReconnectIsNew()
{
    Stream s;
    s.run(1s, true, true);
    s.f.lost(FeedCause::Ended, s.now + 1s, s.now);
    s.f.connecting(s.now);
    QVERIFY(s.f.arrived({s.hash, s.pts}, s.now + 1s));
}

void TestFreshness::lowRateIsMeasured()
{
    Stream s;
    for (int i = 0; i < 12; ++i) {
        s.now += 500ms;
        s.f.arrived({++s.hash, s.pts += 500000}, s.now);
    }
    QVERIFY2(std::abs(s.health().fps - 2) < 0.2, qPrintable(QString::number(s.health().fps)));
}

void TestFreshness::hashSeesOnePixel()
{
    // Also in the last bytes of a row whose length is no multiple of the block size, and not in the padding.
    std::vector<std::uint8_t> picture(48 * 10, 7);
    const auto hash = [&] { return hashPixels(picture.data(), 37, 48, 10, 0); };
    const auto before = hash();
    for (const std::size_t at : {0u, 15u, 16u, 31u, 32u, 36u, 48u * 9 + 36u}) {
        picture[at] ^= 1;
        QVERIFY2(hash() != before, qPrintable(QString::number(at)));
        picture[at] ^= 1;
    }
    QCOMPARE(hash(), before);
    picture[37] ^= 1; // padding
    QCOMPARE(hash(), before);
    picture[0] = 8;
    const auto first = hash();
    std::swap(picture[0], picture[1]);
    QVERIFY(hash() != first); // the same bytes at other places
}

void TestFreshness::budget_data()
{
    QTest::addColumn<QString>("demands"); // id:pixels, '!' for running
    QTest::addColumn<int>("most");
    QTest::addColumn<QString>("chosen");
    const auto row = [](const char* name, const char* demands, int most, const char* chosen) {
        QTest::newRow(name) << QString::fromLatin1(demands) << most << QString::fromLatin1(chosen);
    };
    row("all fit", "a:10 b:20", 4, "b a");
    row("largest first", "a:10 b:30 c:20", 2, "b c");
    row("running keeps its place", "a:10 b:10! c:10", 1, "b");
    row("larger beats running", "a:10! b:20", 1, "b");
    row("nobody looks", "a:0! b:1", 1, "b");
    row("equal: by id", "b:10 a:10", 2, "a b");
    row("none allowed", "a:10", 0, "");
    row("none wanted", "", 3, "");
}

void TestFreshness::budget()
{
    QFETCH(QString, demands);
    QFETCH(int, most);
    std::vector<DecodeDemand> wanted;
    for (QString item : demands.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const bool running = item.endsWith(QLatin1Char('!'));
        item.remove(QLatin1Char('!'));
        wanted.push_back(
            {item.section(QLatin1Char(':'), 0, 0), item.section(QLatin1Char(':'), 1).toLongLong(), running});
    }
    QStringList chosen;
    for (const QString& id : chooseDecoders(wanted, most))
        chosen << id;
    QTEST(chosen.join(QLatin1Char(' ')), "chosen");
}

QTEST_GUILESS_MAIN(TestFreshness)
#include "tst_freshness.moc"
