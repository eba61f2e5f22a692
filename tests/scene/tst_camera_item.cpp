// SPDX-License-Identifier: GPL-3.0-or-later
// The item in a real window (software renderer), on a simulated camera whose picture the test controls.
#include <mutex>

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickView>
#include <QSignalSpy>
#include <QTest>

#include <coi/media/sim_scene.h>
#include <coi/scene/camera_item.h>

using namespace coi::media;
using namespace coi::scene;

namespace {

constexpr int kLong = 20000;

class Place : public SimSceneProvider
{
public:
    std::optional<SimScene> sceneFor(const QString& id) override
    {
        const std::lock_guard lock(m_mutex);
        m_scene.utcMs += 100;
        m_scene.name = id;
        m_scene.objects.resize(1);
        m_scene.objects[0].y = 10;
        m_scene.objects[0].x += 0.001f;
        return m_scene;
    }
    void set(SimFault fault)
    {
        const std::lock_guard lock(m_mutex);
        m_scene.fault = fault;
    }

private:
    std::mutex m_mutex;
    SimScene m_scene;
};

/// A window with one camera item made from QML.
struct Rig
{
    std::shared_ptr<Place> place = std::make_shared<Place>();
    CameraHub hub{{.linger = std::chrono::milliseconds(100)}};
    QQuickView view;
    CameraItem* item = nullptr;

    Rig()
    {
        hub.setSimProvider(place);
        hub.setSource(QStringLiteral("A"), QStringLiteral("sim:A"));
        hub.setSource(QStringLiteral("B"), QStringLiteral("sim:B"));
        view.engine()->addImportPath(QStringLiteral("qrc:/qt/qml"));
        QQmlComponent component(view.engine());
        component.setData(
            "import QtQuick\nimport Coi.Scene\n"
            "Item { width: 400; height: 300; property CameraHub theHub\n"
            "CameraItem { objectName: 'cam'; width: 320; height: 180; hub: parent.theHub; cameraId: 'A' } }",
            QUrl());
        auto* root = qobject_cast<QQuickItem*>(component.create());
        if (!root)
            qFatal("%s", qPrintable(component.errorString()));
        view.setContent(QUrl(), nullptr, root);
        view.setColor(Qt::black);
        root->setProperty("theHub", QVariant::fromValue(&hub));
        item = root->findChild<CameraItem*>(QStringLiteral("cam"));
        view.show();
    }
};

double spread(const QImage& image, const QRect& area)
{
    int low = 255, high = 0;
    for (int y = area.top(); y <= area.bottom(); ++y)
        for (int x = area.left(); x <= area.right(); ++x) {
            low = std::min(low, qGray(image.pixel(x, y)));
            high = std::max(high, qGray(image.pixel(x, y)));
        }
    return high - low;
}

} // namespace

class TestCameraItem : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void placing_data();
    void placing();
    void showsLivePictures();
    void marksFrozenAndOffline();
    void holdsAFeedOnlyWhileVisible();
    void changesCamera();
    void asksForItsSize();
    void hubGoesFirst();
};

void TestCameraItem::placing_data()
{
    QTest::addColumn<QSizeF>("item");
    QTest::addColumn<QSizeF>("picture");
    QTest::addColumn<int>("mode");
    QTest::addColumn<QRectF>("target");
    QTest::addColumn<QRectF>("source");
    const QSizeF wide(200, 100), square(100, 100), none;
    QTest::newRow("fit same") << wide << wide << int(CameraItem::Fit) << QRectF(0, 0, 200, 100)
                              << QRectF(0, 0, 200, 100);
    QTest::newRow("fit wide into square")
        << square << wide << int(CameraItem::Fit) << QRectF(0, 25, 100, 50) << QRectF(0, 0, 200, 100);
    QTest::newRow("fit square into wide")
        << wide << square << int(CameraItem::Fit) << QRectF(50, 0, 100, 100) << QRectF(0, 0, 100, 100);
    QTest::newRow("crop wide into square")
        << square << wide << int(CameraItem::Crop) << QRectF(0, 0, 100, 100) << QRectF(50, 0, 100, 100);
    QTest::newRow("crop square into wide")
        << wide << square << int(CameraItem::Crop) << QRectF(0, 0, 200, 100) << QRectF(0, 25, 100, 50);
    QTest::newRow("no picture") << wide << none << int(CameraItem::Fit) << QRectF(0, 0, 200, 100)
                                << QRectF(QPointF(0, 0), none);
    QTest::newRow("no item") << none << wide << int(CameraItem::Crop) << QRectF(QPointF(0, 0), none)
                             << QRectF(0, 0, 200, 100);
}

void TestCameraItem::placing()
{
    QFETCH(QSizeF, item);
    QFETCH(QSizeF, picture);
    QFETCH(int, mode);
    const auto placing = CameraItem::place(item, picture, static_cast<CameraItem::FillMode>(mode));
    QTEST(placing.target, "target");
    QTEST(placing.source, "source");
}

void TestCameraItem::showsLivePictures()
{
    Rig rig;
    QVERIFY(rig.item);
    QSignalSpy pictures(rig.item, &CameraItem::pictureChanged);
    QTRY_COMPARE_WITH_TIMEOUT(rig.item->cameraState(), CameraItem::Live, kLong);
    QTRY_VERIFY_WITH_TIMEOUT(pictures.size() > 3, kLong);
    QVERIFY(rig.item->hasPicture());
    QVERIFY(rig.item->pictureUtcMs() > 0);
    QVERIFY(rig.item->ageMs() >= 0);
    QTRY_VERIFY_WITH_TIMEOUT(rig.item->fps() > 0, kLong);
    QCOMPARE(rig.item->cause(), QString());
    const QImage grab = rig.view.grabWindow();
    QVERIFY2(spread(grab, QRect(10, 40, 300, 130)) > 40, "no picture in the window");
    QCOMPARE(spread(grab, QRect(330, 190, 60, 100)), 0.0); // beside the item
}

void TestCameraItem::marksFrozenAndOffline()
{
    Rig rig;
    QTRY_COMPARE_WITH_TIMEOUT(rig.item->cameraState(), CameraItem::Live, kLong);
    rig.place->set(SimFault::Frozen);
    QTRY_COMPARE_WITH_TIMEOUT(rig.item->cameraState(), CameraItem::Frozen, kLong);
    const double shown = rig.item->pictureUtcMs();
    const int age = rig.item->ageMs();
    QCOMPARE(rig.item->cause(), QStringLiteral("same-picture"));
    QVERIFY(rig.item->sinceUtcMs() > 0);
    QTRY_VERIFY_WITH_TIMEOUT(rig.item->ageMs() > age + 400, kLong);       // the badge goes on …
    QCOMPARE(rig.item->pictureUtcMs(), shown);                            // … the time code does not
    QVERIFY(spread(rig.view.grabWindow(), QRect(10, 40, 300, 130)) > 20); // still to be seen
    rig.place->set(SimFault::Offline);
    QTRY_COMPARE_WITH_TIMEOUT(rig.item->cameraState(), CameraItem::Offline, kLong);
    QCOMPARE(rig.item->cause(), QStringLiteral("no-signal"));
    QTRY_COMPARE_WITH_TIMEOUT(spread(rig.view.grabWindow(), QRect(10, 40, 300, 130)), 0.0, kLong);
    rig.place->set(SimFault::None);
    QTRY_COMPARE_WITH_TIMEOUT(rig.item->cameraState(), CameraItem::Live, kLong);
}

void TestCameraItem::holdsAFeedOnlyWhileVisible()
{
    Rig rig;
    QTRY_COMPARE_WITH_TIMEOUT(rig.hub.drawnRunning(), 1, kLong);
    rig.item->setVisible(false);
    QCOMPARE(rig.hub.health(QStringLiteral("A")).has_value(), false);
    QCOMPARE(rig.item->hasPicture(), false);
    QTRY_COMPARE_WITH_TIMEOUT(rig.hub.drawnRunning(), 0, kLong);
    rig.item->setVisible(true);
    QVERIFY(rig.hub.health(QStringLiteral("A")).has_value());
    rig.view.hide();
    QTRY_VERIFY_WITH_TIMEOUT(!rig.hub.health(QStringLiteral("A")).has_value(), kLong);
    rig.view.show();
    QTRY_COMPARE_WITH_TIMEOUT(rig.item->cameraState(), CameraItem::Live, kLong);
    rig.item->setWidth(0);
    QVERIFY(!rig.hub.health(QStringLiteral("A")).has_value());
}

void TestCameraItem::changesCamera()
{
    Rig rig;
    QTRY_COMPARE_WITH_TIMEOUT(rig.item->cameraState(), CameraItem::Live, kLong);
    rig.item->setCameraId(QStringLiteral("B"));
    QCOMPARE(rig.item->hasPicture(), false); // nothing of A under the name of B
    QCOMPARE(rig.item->cameraState(), CameraItem::Connecting);
    QVERIFY(!rig.hub.health(QStringLiteral("A")).has_value());
    QTRY_COMPARE_WITH_TIMEOUT(rig.item->cameraState(), CameraItem::Live, kLong);
    rig.item->setCameraId(QStringLiteral("unknown"));
    QCOMPARE(rig.item->cameraState(), CameraItem::Offline);
    QCOMPARE(rig.item->cause(), QStringLiteral("not-found"));
    rig.item->setCameraId(QString());
    QCOMPARE(rig.item->cameraState(), CameraItem::Connecting);
}

void TestCameraItem::asksForItsSize()
{
    Rig rig;
    QTRY_COMPARE_WITH_TIMEOUT(rig.item->pictureSize(), QSize(320, 180), kLong);
    rig.item->setSize(QSizeF(192, 108));
    QTRY_COMPARE_WITH_TIMEOUT(rig.item->pictureSize(), QSize(192, 108), kLong);
}

void TestCameraItem::hubGoesFirst()
{
    CameraItem item;
    {
        CameraHub hub;
        item.setHub(&hub);
        QCOMPARE(item.hub(), &hub);
    }
    QCOMPARE(item.hub(), nullptr);
    item.setCameraId(QStringLiteral("A"));
    QCOMPARE(item.cameraState(), CameraItem::Connecting);
}

QTEST_MAIN(TestCameraItem)
#include "tst_camera_item.moc"
