// SPDX-License-Identifier: GPL-3.0-or-later
// Renders the gallery in both themes and looks at the pictures. They are kept beside the program for people
// to look at: gallery-night.png, gallery-day.png, the same for gallerymore (and gallery-large.png at 150 %).
#include "drawn_item.h"
#include "theme.h"

#include <QtCore/QDir>
#include <QtCore/QTimer>
#include <QtGui/QFont>
#include <QtGui/QGuiApplication>
#include <QtGui/QImage>
#include <QtQml/QQmlComponent>
#include <QtQml/QQmlEngine>
#include <QtQuick/QQuickItem>
#include <QtQuick/QQuickWindow>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <algorithm>
#include <memory>

using coi::controls::DrawnItem;
using coi::controls::Theme;

namespace {

constexpr QSize kPage(1920, 1080);

bool near(const QColor& a, const QColor& b)
{
    return std::abs(a.red() - b.red()) < 6 && std::abs(a.green() - b.green()) < 6 &&
           std::abs(a.blue() - b.blue()) < 6;
}

int pixelsOf(const QImage& picture, const QRect& area, const QColor& color)
{
    int count = 0;
    for (int y = area.top(); y <= area.bottom(); ++y)
        for (int x = area.left(); x <= area.right(); ++x)
            count += near(picture.pixelColor(x, y), color) ? 1 : 0;
    return count;
}

int paintCount(const QQuickItem* item)
{
    const auto* drawn = qobject_cast<const DrawnItem*>(item);
    int count = drawn ? drawn->paintCount() : 0;
    for (const QQuickItem* child : item->childItems())
        count += paintCount(child);
    return count;
}

} // namespace

class TestGallery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void everyPanelIsDrawnInBothThemes_data();
    void everyPanelIsDrawnInBothThemes();
    void alarmColoursStandOnAlarmsOnly();
    void nothingIsPaintedAgainAtRest();
    void largerTextMakesTallerControls();

private:
    void open(const QByteArray& page);
    QImage grab(const QString& file);

    std::unique_ptr<QQmlEngine> m_engine;
    std::unique_ptr<QQuickWindow> m_window;
    QQuickItem* m_page = nullptr;
    Theme* m_theme = nullptr;
};

void TestGallery::initTestCase()
{
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans CJK SC")});
    QGuiApplication::setFont(font);
}

void TestGallery::init()
{
    open("Gallery");
}

void TestGallery::open(const QByteArray& page)
{
    cleanup();
    m_engine = std::make_unique<QQmlEngine>();
    m_engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
    QQmlComponent component(m_engine.get());
    component.setData("import Coi.Controls\n" + page + " {}", QUrl());
    m_page = qobject_cast<QQuickItem*>(component.create());
    QVERIFY2(m_page, qPrintable(component.errorString()));
    m_theme = Theme::of(m_page);
    QVERIFY(m_theme);
    m_window = std::make_unique<QQuickWindow>();
    m_window->resize(kPage);
    m_page->setParent(m_window.get());
    m_page->setParentItem(m_window->contentItem());
    m_page->setSize(kPage);
    m_theme->setReducedMotion(true); // halos stand still while pictures are taken
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestGallery::cleanup()
{
    m_window.reset();
    m_engine.reset();
}

QImage TestGallery::grab(const QString& file)
{
    const QImage picture = m_window->grabWindow();
    picture.save(QDir(QCoreApplication::applicationDirPath()).filePath(file));
    return picture.convertToFormat(QImage::Format_RGB32);
}

void TestGallery::everyPanelIsDrawnInBothThemes_data()
{
    QTest::addColumn<int>("expected");
    QTest::newRow("Gallery") << 13;
    QTest::newRow("GalleryMore") << 7;
}

void TestGallery::everyPanelIsDrawnInBothThemes()
{
    QFETCH(const int, expected);
    const QByteArray page = QTest::currentDataTag();
    open(page);
    for (const QString& name : m_theme->names()) {
        m_theme->setName(name);
        const QImage picture =
            grab(QStringLiteral("%1-%2.png").arg(QString::fromLatin1(page).toLower(), name));
        QCOMPARE(picture.size(), kPage);
        int panels = 0;
        for (QQuickItem* child : m_page->childItems()) {
            if (!child->property("headShown").isValid())
                continue;
            const QRect area = child->mapRectToItem(m_page, child->boundingRect()).toRect();
            const int ground = pixelsOf(picture, area, m_theme->bg2());
            const int whole = area.width() * area.height();
            QVERIFY2(ground < whole * 99 / 100,
                     qPrintable(QStringLiteral("a panel at %1 is empty").arg(area.x())));
            ++panels;
        }
        QCOMPARE(panels, expected);
    }
}

void TestGallery::alarmColoursStandOnAlarmsOnly()
{
    const QImage picture = grab(QStringLiteral("gallery-check.png"));
    const QRect alarms(8, 44, 470, 310);
    const QRect ramp(8, 362, 470, 208), glyphs(8, 578, 470, 118), modes(1436, 220, 476, 212),
        commands(950, 492, 478, 334);
    for (const QColor& color : {m_theme->alarmC(), m_theme->alarmH(), m_theme->alarmM(), m_theme->alarmL()}) {
        QVERIFY(pixelsOf(picture, alarms, color) > 100);
        for (const QRect& area : {ramp, glyphs, modes, commands})
            QCOMPARE(pixelsOf(picture, area, color), 0);
    }
}

void TestGallery::nothingIsPaintedAgainAtRest()
{
    QSignalSpy frames(m_window.get(), &QQuickWindow::frameSwapped);
    const auto framesIn = [&frames](int milliseconds) {
        frames.clear();
        QTimer span;
        span.setSingleShot(true);
        QSignalSpy over(&span, &QTimer::timeout);
        span.start(milliseconds);
        return over.wait(10 * milliseconds) ? frames.count() : -1;
    };
    grab(QStringLiteral("gallery-check.png"));
    QTRY_COMPARE(framesIn(300), 0);
    const int painted = paintCount(m_page);
    QVERIFY(painted > 100);
    QCOMPARE(framesIn(1500), 0);
    m_theme->setReducedMotion(false); // now halos blink, by opacity alone once drawn for the new motion
    framesIn(300);
    const int repainted = paintCount(m_page);
    const qsizetype blinking = framesIn(2000);
    QVERIFY2(blinking > 1 && blinking < 12, qPrintable(QString::number(blinking)));
    QCOMPARE(paintCount(m_page), repainted);
}

void TestGallery::largerTextMakesTallerControls()
{
    const int before = m_theme->controlH();
    const QImage normal = grab(QStringLiteral("gallery-check.png"));
    m_theme->setScale(1.5);
    QCOMPARE(m_theme->controlH(), before * 3 / 2);
    QVERIFY(grab(QStringLiteral("gallery-large.png")) != normal);
}

QTEST_MAIN(TestGallery)
#include "tst_gallery.moc"
