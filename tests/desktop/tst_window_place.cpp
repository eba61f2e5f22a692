// SPDX-License-Identifier: GPL-3.0-or-later
// A window comes back to its monitor, to the first one when that is gone, and never outside.
#include "window_place.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace coi::desktop;

class WindowPlaceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesBack_data();
    void comesBack();
    void isKept();
    void badSettingsAreNotUsed_data();
    void badSettingsAreNotUsed();
    void withoutAMonitorNothingMoves();
    void eachWindowHasItsOwnPlace();
    void aNewWindowBeginsOnTheMonitorOfItsNumber_data();
    void aNewWindowBeginsOnTheMonitorOfItsNumber();
};

void WindowPlaceTest::comesBack_data()
{
    QTest::addColumn<QString>("monitor");
    QTest::addColumn<QRect>("kept");
    QTest::addColumn<QRect>("expected");
    QTest::newRow("first monitor") << "A" << QRect(10, 20, 1366, 768) << QRect(10, 20, 1366, 768);
    QTest::newRow("second monitor") << "B" << QRect(10, 20, 1366, 768) << QRect(1930, 20, 1366, 768);
    QTest::newRow("monitor is gone") << "C" << QRect(10, 20, 1366, 768) << QRect(10, 20, 1366, 768);
    QTest::newRow("monitor is smaller now") << "B" << QRect(0, 0, 3840, 2160) << QRect(1920, 0, 2560, 1440);
    QTest::newRow("outside to the right") << "A" << QRect(1900, 20, 1366, 768) << QRect(554, 20, 1366, 768);
    QTest::newRow("outside to the left") << "A" << QRect(-800, -5, 1366, 768) << QRect(0, 0, 1366, 768);
    QTest::newRow("nothing kept") << "A" << QRect() << QRect();
}

void WindowPlaceTest::comesBack()
{
    QFETCH(const QString, monitor);
    QFETCH(const QRect, kept);
    QFETCH(const QRect, expected);
    const QList<Monitor> monitors{{QStringLiteral("A"), QRect(0, 0, 1920, 1080)},
                                  {QStringLiteral("B"), QRect(1920, 0, 2560, 1440)}};
    QCOMPARE(geometryOn(monitors, {monitor, kept, false}), expected);
}

void WindowPlaceTest::isKept()
{
    const QTemporaryDir dir;
    QSettings settings(dir.filePath(QStringLiteral("a.ini")), QSettings::IniFormat);
    const WindowPlace place{QStringLiteral("DP-2"), QRect(10, 20, 1366, 768), true};
    writePlace(settings, place);
    settings.sync();
    const QSettings again(dir.filePath(QStringLiteral("a.ini")), QSettings::IniFormat);
    QCOMPARE(readPlace(again), place);
}

void WindowPlaceTest::badSettingsAreNotUsed_data()
{
    QTest::addColumn<QVariant>("geometry");
    QTest::newRow("missing") << QVariant();
    QTest::newRow("words") << QVariant(QStringLiteral("large"));
    QTest::newRow("too small") << QVariant(QRect(0, 0, 10, 10));
    QTest::newRow("too large") << QVariant(QRect(0, 0, 900000, 900));
    QTest::newRow("negative") << QVariant(QRect(0, 0, -5, -5));
}

void WindowPlaceTest::badSettingsAreNotUsed()
{
    QFETCH(const QVariant, geometry);
    const QTemporaryDir dir;
    QSettings settings(dir.filePath(QStringLiteral("a.ini")), QSettings::IniFormat);
    settings.setValue(QStringLiteral("window/geometry"), geometry);
    QVERIFY(!readPlace(settings).geometry.isValid());
}

void WindowPlaceTest::withoutAMonitorNothingMoves()
{
    QVERIFY(!geometryOn({}, {QStringLiteral("A"), QRect(0, 0, 800, 600), false}).isValid());
}

void WindowPlaceTest::eachWindowHasItsOwnPlace()
{
    const QTemporaryDir dir;
    QSettings settings(dir.filePath(QStringLiteral("a.ini")), QSettings::IniFormat);
    const WindowPlace first{QStringLiteral("A"), QRect(10, 20, 1366, 768), false};
    const WindowPlace third{QStringLiteral("B"), QRect(0, 0, 1920, 1080), true};
    writePlace(settings, first);
    writePlace(settings, third, 3);
    QCOMPARE(readPlace(settings), first);
    QCOMPARE(readPlace(settings, 3), third);
    QVERIFY(!readPlace(settings, 2).geometry.isValid());
}

void WindowPlaceTest::aNewWindowBeginsOnTheMonitorOfItsNumber_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("monitor");
    QTest::newRow("second") << 2 << "B";
    QTest::newRow("more windows than monitors") << 3 << "B";
}

void WindowPlaceTest::aNewWindowBeginsOnTheMonitorOfItsNumber()
{
    QFETCH(const int, number);
    QFETCH(const QString, monitor);
    const QList<Monitor> monitors{{QStringLiteral("A"), QRect(0, 0, 1920, 1080)},
                                  {QStringLiteral("B"), QRect(1920, 0, 2560, 1440)}};
    const WindowPlace place = firstPlace(monitors, number);
    QCOMPARE(place.monitor, monitor);
    QVERIFY(monitors[1].area.contains(geometryOn(monitors, place)));
    QVERIFY(!firstPlace({}, number).geometry.isValid());
}

QTEST_GUILESS_MAIN(WindowPlaceTest)
#include "tst_window_place.moc"
