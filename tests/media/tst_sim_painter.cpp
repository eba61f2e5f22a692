// SPDX-License-Identifier: GPL-3.0-or-later
// With COI_PICTURE_DIR set, every painted place is also saved there.
#include <ctime>

#include <QTest>

#include <coi/media/sim_painter.h>

using namespace coi::media;

namespace {

SimObject person(float x, float y, quint32 seed, float heading = 0)
{
    return {.kind = SimKind::Person, .x = x, .y = y, .headingDeg = heading, .seed = seed};
}

void addQueue(SimScene& s, float x0, float x1, float y0, float y1, quint32 count)
{
    for (quint32 i = 0; i < count; ++i) {
        const float u = static_cast<float>(i * 7919u % 101u) / 101.f;
        const float v = static_cast<float>(i * 104729u % 97u) / 97.f;
        s.objects.push_back(person(x0 + (x1 - x0) * u, y0 + (y1 - y0) * v, i * 31u));
    }
}

void addGates(SimScene& s)
{
    for (int i = 0; i < 8; ++i) {
        const float x = static_cast<float>(i - 4) * 2.3f;
        s.objects.push_back(
            {.kind = SimKind::Gate, .x = x, .y = 17, .lengthM = 1.4f, .open = i % 3 == 0 ? 1.f : 0.f});
        for (int row = 0; row < 3; ++row)
            s.objects.push_back({.kind = SimKind::Rope,
                                 .x = x,
                                 .y = 13.5f - static_cast<float>(row) * 2.4f,
                                 .headingDeg = 90,
                                 .lengthM = 2.3f});
    }
}

SimScene exampleScene(SimPlace place)
{
    SimScene s;
    s.place = place;
    s.name = QStringLiteral("CAM-1X-03 exit e-gate queue");
    s.timeText = QStringLiteral("2026-10-16 15:24:07");
    const auto vehicle = [&s](SimKind kind, float x, float y, float heading, bool loaded,
                              const char* plate = "") {
        s.objects.push_back({.kind = kind,
                             .x = x,
                             .y = y,
                             .headingDeg = heading,
                             .loaded = loaded,
                             .seed = static_cast<quint32>(s.objects.size()) + 3,
                             .plate = QString::fromLatin1(plate)});
    };
    switch (place) {
    case SimPlace::Hall:
        addGates(s);
        addQueue(s, -8, 8, 7, 14.5f, 60);
        break;
    case SimPlace::Booths:
        for (int i = -2; i < 3; ++i)
            s.objects.push_back({.kind = SimKind::Booth,
                                 .x = static_cast<float>(i) * 3.4f,
                                 .y = 13,
                                 .open = i == 0 ? 0.f : 1.f});
        addQueue(s, -6, 6, 5, 11.5f, 24);
        break;
    case SimPlace::TruckLane:
        vehicle(SimKind::Truck, -0.6f, 8.4f, 180, true, "14C-318.42");
        vehicle(SimKind::Truck, 3.0f, 14, 180, true, "15R-004.71");
        vehicle(SimKind::Truck, -4.2f, 26, 180, false, "14H-022.18");
        s.objects.push_back({.kind = SimKind::Barrier, .x = -2.4f, .y = 7.4f, .lengthM = 3.6f, .open = 0.1f});
        s.objects.push_back(person(4.6f, 12, 5, 180));
        break;
    case SimPlace::Bridge:
        vehicle(SimKind::Igv, 3, 36, 0, true);
        vehicle(SimKind::Igv, 3.2f, 60, 0, true);
        vehicle(SimKind::Igv, -3, 70, 180, false);
        vehicle(SimKind::Truck, -3, 110, 180, true);
        break;
    case SimPlace::Yard:
        vehicle(SimKind::Igv, -12, 42, 90, true);
        vehicle(SimKind::Truck, 8, 22, 180, true, "14C-777.01");
        vehicle(SimKind::Container, 14, 40, 0, true);
        vehicle(SimKind::Truck, -4, 60, 45, false);
        break;
    case SimPlace::RiverBank:
        s.objects.push_back(person(6, 30, 9));
        break;
    case SimPlace::Forecourt:
        vehicle(SimKind::Coach, -14, 26, 180, false, "14B-002.11");
        vehicle(SimKind::Coach, -9, 28, 180, false);
        vehicle(SimKind::Car, 16, 24, 200, false, "14A-123.45");
        addQueue(s, -4, 14, 20, 46, 58);
        break;
    }
    return s;
}

int differentPixels(const QImage& a, const QImage& b, const QRect& area, int most)
{
    int count = 0;
    for (int y = area.top(); y <= area.bottom(); ++y)
        for (int x = area.left(); x <= area.right(); ++x)
            count += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > most;
    return count;
}

double mean(const QImage& image)
{
    double sum = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            sum += qGray(image.pixel(x, y));
    return sum / (image.width() * image.height());
}

} // namespace

class TestSimPainter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPlace_data();
    void everyPlace();
    void objectsAreWhereTheyStand();
    void nightIsDarkOutdoorsOnly();
    void noiseMovesFromShotToShot();
    void turnsToTheRightAndUp();
    void zoomsIn();
    void thereIsSomethingAllAround_data();
    void thereIsSomethingAllAround();
    void outOfFocusIsSoft();
    void hostileScenesDoNotHurt();
    void costsLittle();
};

void TestSimPainter::everyPlace_data()
{
    QTest::addColumn<int>("place");
    const char* names[] = {"hall", "booths", "truck-lane", "bridge", "yard", "river-bank", "forecourt"};
    for (int i = 0; i < 7; ++i)
        QTest::newRow(names[i]) << i;
}

void TestSimPainter::everyPlace()
{
    QFETCH(int, place);
    const SimScene scene = exampleScene(static_cast<SimPlace>(place));
    SimScene empty = scene;
    empty.objects.clear();
    SimPainter painter;
    const QSize size(474, 267);
    const QImage image = painter.paint(scene, size, 1);
    QCOMPARE(image.size(), size);
    QCOMPARE(image.format(), QImage::Format_RGB32);
    const QImage without = painter.paint(empty, size, 1);
    QVERIFY2(differentPixels(image, without, image.rect(), 12) > 10, "the objects do not show");
    QVERIFY(mean(image) > 60 && mean(image) < 200);
    if (const QString dir = qEnvironmentVariable("COI_PICTURE_DIR"); !dir.isEmpty()) {
        image.save(QStringLiteral("%1/%2.png").arg(dir, QString::fromLatin1(QTest::currentDataTag())));
        SimScene night = scene;
        night.daylight = 0;
        painter.paint(night, size, 2)
            .save(QStringLiteral("%1/%2-night.png").arg(dir, QString::fromLatin1(QTest::currentDataTag())));
    }
}

void TestSimPainter::objectsAreWhereTheyStand()
{
    // Someone to the right of the camera changes the right half only, further away means higher up and
    // smaller.
    SimScene empty;
    SimPainter painter;
    const QSize size(480, 270);
    const QImage bare = painter.paint(empty, size, 1);
    const auto changed = [&](float x, float y, const QRect& area) {
        SimScene s;
        s.objects = {person(x, y, 5)};
        return differentPixels(painter.paint(s, size, 1), bare, area, 4);
    };
    const QRect leftHalf(0, 0, 240, 270), rightHalf(240, 0, 240, 270);
    QVERIFY(changed(4, 12, rightHalf) > 50);
    QCOMPARE(changed(4, 12, leftHalf), 0);
    QVERIFY(changed(-4, 12, leftHalf) > 50);
    QCOMPARE(changed(-4, 12, rightHalf), 0);
    QVERIFY(changed(4, 8, rightHalf) > 2 * changed(4, 24, rightHalf));
    QCOMPARE(changed(0, -5, bare.rect()), 0); // behind the camera
}

void TestSimPainter::nightIsDarkOutdoorsOnly()
{
    SimPainter painter;
    for (const SimPlace place : {SimPlace::TruckLane, SimPlace::Hall}) {
        SimScene day{.place = place};
        SimScene night{.place = place, .daylight = 0};
        const double d = mean(painter.paint(day, {240, 135}, 1));
        const double n = mean(painter.paint(night, {240, 135}, 1));
        if (place == SimPlace::Hall)
            QVERIFY(std::abs(d - n) < 2);
        else
            QVERIFY2(n < d * 0.6, qPrintable(QStringLiteral("day %1 night %2").arg(d).arg(n)));
    }
}

void TestSimPainter::noiseMovesFromShotToShot()
{
    SimPainter painter;
    const SimScene scene = exampleScene(SimPlace::Hall);
    const QImage a = painter.paint(scene, {320, 180}, 1);
    QVERIFY(a == painter.paint(scene, {320, 180}, 1));
    QVERIFY(a != painter.paint(scene, {320, 180}, 2));
}

// Where a person stands in the picture, as the middle of what changes with him; (-1, -1): not in it.
QPointF foundAt(SimPainter& painter, SimScene scene, const SimObject& who, int* pixels = nullptr)
{
    const QSize size(480, 270);
    scene.objects.clear();
    const QImage bare = painter.paint(scene, size, 1);
    scene.objects = {who};
    const QImage with = painter.paint(scene, size, 1);
    QPointF sum;
    int count = 0;
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x)
            if (std::abs(qGray(with.pixel(x, y)) - qGray(bare.pixel(x, y))) > 4)
                sum += QPointF(x, y), ++count;
    if (pixels)
        *pixels = count;
    return count == 0 ? QPointF(-1, -1) : sum / count;
}

void TestSimPainter::turnsToTheRightAndUp()
{
    SimPainter painter;
    const SimObject ahead = person(0, 12, 5);
    const QPointF usual = foundAt(painter, {}, ahead);
    QVERIFY(std::abs(usual.x() - 240) < 6);
    // Turned to the right, what was in the middle goes to the left: 12 m × sin 20° aside and 12.2 m before
    // the lens, whose 62 degrees are 480 pixels wide.
    const QPointF right = foundAt(painter, {.aim = {.panDeg = 20}}, ahead);
    QVERIFY2(std::abs(right.x() - 106) < 8, qPrintable(QString::number(right.x())));
    QVERIFY(foundAt(painter, {.aim = {.panDeg = -20}}, ahead).x() > 360);
    QVERIFY(foundAt(painter, {.aim = {.tiltDeg = 8}}, ahead).y() > usual.y() + 40);
    QVERIFY(foundAt(painter, {.aim = {.tiltDeg = -8}}, ahead).y() < usual.y() - 40);
    QCOMPARE(foundAt(painter, {.aim = {.panDeg = 90}}, ahead), QPointF(-1, -1));
    // Who stands behind is in the middle of the camera that is turned round, and the same size.
    int before = 0, behind = 0;
    foundAt(painter, {}, ahead, &before);
    const QPointF back = foundAt(painter, {.aim = {.panDeg = 180}}, person(0, -12, 5), &behind);
    QVERIFY(std::abs(back.x() - 240) < 6 && std::abs(back.y() - usual.y()) < 3);
    QVERIFY(std::abs(before - behind) < before / 5);
    QVERIFY(foundAt(painter, {.aim = {.panDeg = 30}}, person(6.93f, 12, 5)).x() >
            230); // pan is that of the ground
}

void TestSimPainter::zoomsIn()
{
    SimPainter painter;
    int once = 0, twice = 0, close = 0;
    foundAt(painter, {}, person(0, 13, 5), &once);
    foundAt(painter, {.aim = {.zoom = 2}}, person(0, 13, 5), &twice);
    QVERIFY2(twice > 3 * once && twice < 5 * once, qPrintable(QStringLiteral("%1 %2").arg(once).arg(twice)));
    foundAt(painter, {.aim = {.zoom = 10}}, person(0, 13, 5), &close); // taller than the picture: still there
    QVERIFY(close > twice);
}

void TestSimPainter::thereIsSomethingAllAround_data()
{
    everyPlace_data();
}

void TestSimPainter::thereIsSomethingAllAround()
{
    QFETCH(int, place);
    SimPainter painter;
    const QSize size(480, 270);
    for (int pan = -180; pan < 180; pan += 45) {
        SimScene scene{.place = static_cast<SimPlace>(place)};
        scene.aim.panDeg = static_cast<float>(pan);
        const QImage image = painter.paint(scene, size, 1);
        // Ground below, and something that is neither ground nor sky: more than two tones at the height of
        // the horizon.
        QVERIFY(mean(image) > 60 && mean(image) < 220);
        int least = 255, most = 0;
        for (int y = 20; y < size.height(); ++y)
            for (int x = 0; x < size.width(); x += 3) {
                least = std::min(least, qGray(image.pixel(x, y)));
                most = std::max(most, qGray(image.pixel(x, y)));
            }
        QVERIFY2(most - least > 40,
                 qPrintable(QStringLiteral("pan %1: %2 to %3").arg(pan).arg(least).arg(most)));
        if (const QString dir = qEnvironmentVariable("COI_PICTURE_DIR"); !dir.isEmpty())
            image.save(QStringLiteral("%1/%2-pan%3.png")
                           .arg(dir, QString::fromLatin1(QTest::currentDataTag()))
                           .arg(pan));
    }
}

void TestSimPainter::outOfFocusIsSoft()
{
    SimPainter painter;
    SimScene scene = exampleScene(SimPlace::Hall);
    const auto edges = [&] { // differences between neighbours
        const QImage image = painter.paint(scene, {480, 270}, 1);
        double sum = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 1; x < image.width(); ++x)
                sum += std::abs(qGray(image.pixel(x, y)) - qGray(image.pixel(x - 1, y)));
        return sum;
    };
    const double sharp = edges();
    scene.aim.blur = 0.3f;
    const double soft = edges();
    scene.aim.blur = 1;
    QVERIFY2(soft < 0.9 * sharp && edges() < 0.95 * soft,
             qPrintable(QStringLiteral("%1 %2").arg(sharp).arg(soft)));
}

void TestSimPainter::hostileScenesDoNotHurt()
{
    SimPainter painter;
    SimScene s = exampleScene(SimPlace::TruckLane);
    const float inf = std::numeric_limits<float>::infinity();
    const float nan = std::numeric_limits<float>::quiet_NaN();
    for (const float v : {0.f, 1e9f, -1e9f, inf, nan}) {
        for (int kind = 0; kind <= static_cast<int>(SimKind::Container); ++kind)
            s.objects.push_back({.kind = static_cast<SimKind>(kind),
                                 .x = v,
                                 .y = 10,
                                 .headingDeg = v,
                                 .lengthM = v,
                                 .open = v,
                                 .plate = QStringLiteral("%1 <b>")});
    }
    QCOMPARE(painter.paint(s, {320, 180}, 1).size(), QSize(320, 180));
    for (const float v : {0.f, -1.f, 1e9f, inf, nan}) {
        s.aim = {.panDeg = v, .tiltDeg = v, .zoom = v, .blur = v};
        QCOMPARE(painter.paint(s, {320, 180}, 1).size(), QSize(320, 180));
    }
    s.aim = {};
    s.daylight = nan;
    s.heightM = nan;
    QCOMPARE(painter.paint(s, {32, 18}, 1).size(), QSize(32, 18));
    QCOMPARE(painter.paint(s, {1, 1}, 1).size(), QSize(1, 1));
}

void TestSimPainter::costsLittle()
{
    // Processor time, not wall time, so that a busy machine does not matter. Twice the intended cost.
#ifdef __SANITIZE_ADDRESS__
    constexpr double kMostMs = 60;
#else
    constexpr double kMostMs = 12;
#endif
    for (const SimPlace place : {SimPlace::Hall, SimPlace::TruckLane, SimPlace::Yard, SimPlace::Forecourt}) {
        SimPainter painter;
        const SimScene scene = exampleScene(place);
        painter.paint(scene, {480, 270}, 0);
        const std::clock_t before = std::clock();
        for (quint32 i = 1; i <= 20; ++i)
            painter.paint(scene, {480, 270}, i);
        const double ms = 1000.0 * static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC / 20;
        qInfo("place %d: %.2f ms a picture", static_cast<int>(place), ms);
        QVERIFY(ms < kMostMs);
        SimScene turning = scene;
        const std::clock_t start = std::clock();
        for (quint32 i = 1; i <= 20; ++i) {
            turning.aim.panDeg = static_cast<float>(i) * 2;
            painter.paint(turning, {480, 270}, i);
        }
        const double turned = 1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC / 20;
        qInfo("place %d: %.2f ms a picture while it turns", static_cast<int>(place), turned);
        QVERIFY(turned < 2 * kMostMs);
    }
}

QTEST_MAIN(TestSimPainter)
#include "tst_sim_painter.moc"
