// SPDX-License-Identifier: GPL-3.0-or-later
// The controls that turn a camera, in the real shell: by key, by pointer, by screen reader, and what they say
// when they can not.
#include "shell_stage.h"

#include <QAccessible>

using namespace coi;
using namespace Qt::StringLiterals;
using namespace coi::testing;
using domain::PtzVerb;

namespace {

const QString kFixed = u"CAM-1X-01"_s, kTurns = u"CAM-2-06"_s;

QQuickItem* find(QQuickItem* from, const QString& text)
{
    if (from->isVisible() && from->property("text").toString() == text)
        return from;
    for (QQuickItem* child : from->childItems())
        if (QQuickItem* found = find(child, text))
            return found;
    return nullptr;
}

struct Stage : ShellStage
{
    bool begin(const QString& camera)
    {
        domain::PtzState at;
        at.id = kTurns.toStdString();
        if (!start() || !fixture().put(at) || !open(u"cameras"_s))
            return false;
        console().cameras()->show(camera);
        return console().cameras()->selectedId() == camera;
    }
    QQuickItem* control(const QString& text) { return find(screen(u"cameras"_s), text); }
    bool inView(QQuickItem* item) const
    {
        const QPointF middle(item->width() / 2, item->height() / 2);
        for (QQuickItem* around = item->parentItem(); around; around = around->parentItem())
            if (around->clip() && !around->contains(item->mapToItem(around, middle)))
                return false;
        return true;
    }
    QPoint middleOf(QQuickItem* item) const
    {
        [&] { QTRY_VERIFY(inView(item)); }(); // it is laid out a frame after it was made
        return item->mapToScene(QPointF(item->width() / 2, item->height() / 2)).toPoint();
    }
    std::size_t asked() { return fixture().gateway().ptzRequests.size(); }
    const domain::PtzRequest& last() { return fixture().gateway().ptzRequests.back(); }
    void save(const QString& name) // with COI_PICTURE_DIR set
    {
        if (const QString dir = qEnvironmentVariable("COI_PICTURE_DIR"); !dir.isEmpty())
            window().grabWindow().save(dir + u'/' + name + u".png"_s);
    }
    QString described(QQuickItem* item) const
    {
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(item);
        return face ? face->text(QAccessible::Description) : QString();
    }
};

} // namespace

class TestCameraTurning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shiftAndArrowsTurnTheSelectedCamera()
    {
        Stage s;
        QVERIFY(s.begin(kTurns));
        QTest::keyPress(&s.window(), Qt::Key_Right, Qt::ShiftModifier);
        QTRY_COMPARE(s.asked(), std::size_t(1));
        QVERIFY(s.last().verb == PtzVerb::ContinuousMove && *s.last().pan > 0 && *s.last().tilt == 0);
        QTest::keyPress(&s.window(), Qt::Key_Up, Qt::ShiftModifier); // both
        QTRY_VERIFY(*s.last().pan > 0 && *s.last().tilt > 0);
        QTest::keyRelease(&s.window(), Qt::Key_Right); // Shift was let go first
        QTRY_VERIFY(*s.last().pan == 0 && *s.last().tilt > 0);
        QTest::keyRelease(&s.window(), Qt::Key_Up);
        QTRY_COMPARE(s.last().verb, PtzVerb::Stop);
        QCOMPARE(s.console().cameras()->selectedId(), kTurns); // the arrows did not choose another tile
        const auto before = s.asked();
        QTest::keyClick(&s.window(), Qt::Key_Plus);
        QTRY_COMPARE(s.asked(), before + 1);
        QVERIFY(s.last().verb == PtzVerb::AbsoluteMove && *s.last().zoom > 1);
        QTest::keyClick(&s.window(), Qt::Key_Home);
        QTRY_COMPARE(s.last().verb, PtzVerb::GotoHome);
    }
    void anArrowTurnsWhileItIsHeld()
    {
        Stage s;
        QVERIFY(s.begin(kTurns));
        QQuickItem* const left = s.control(u"Turn left"_s);
        QVERIFY(left);
        QTest::mousePress(&s.window(), Qt::LeftButton, {}, s.middleOf(left));
        QTRY_VERIFY(s.asked() >= 2); // asked for again while held
        QVERIFY(s.last().verb == PtzVerb::ContinuousMove && *s.last().pan < 0);
        QTest::mouseRelease(&s.window(), Qt::LeftButton, {}, s.middleOf(left));
        QTRY_COMPARE(s.last().verb, PtzVerb::Stop);
        const auto before = s.asked();
        left->forceActiveFocus();
        QTest::keyClick(&s.window(), Qt::Key_Return); // a short turn
        QTRY_VERIFY(s.asked() == before + 2 && s.last().verb == PtzVerb::Stop);
        QTest::keyPress(&s.window(), Qt::Key_Down); // arrow keys turn as well while the dial has the focus
        QTRY_VERIFY(s.asked() == before + 3 && *s.last().tilt < 0);
        s.control(u"Pin"_s)->forceActiveFocus(); // the key is let go elsewhere
        QTRY_COMPARE(s.last().verb, PtzVerb::Stop);
    }
    void buttonsZoomFocusAndGoToPresets()
    {
        Stage s;
        QVERIFY(s.begin(kTurns));
        const auto click = [&](const QString& text) {
            QQuickItem* const item = s.control(text);
            QVERIFY2(item, qPrintable(text));
            QTest::mouseClick(&s.window(), Qt::LeftButton, {}, s.middleOf(item));
        };
        click(u"Zoom +"_s);
        QTRY_COMPARE(s.asked(), std::size_t(1));
        QCOMPARE(*s.last().zoom, 1.5);
        click(u"Focus −"_s);
        QTRY_COMPARE(s.asked(), std::size_t(3));
        QCOMPARE(s.last().verb, PtzVerb::Stop);
        QVERIFY(*s.fixture().gateway().ptzRequests[1].focus < 0);
        click(u"Border line"_s);
        QTRY_COMPARE(s.last().verb, PtzVerb::GotoPreset);
        QCOMPARE(s.last().preset, std::string("line"));
        click(u"As mounted"_s);
        QTRY_COMPARE(s.last().verb, PtzVerb::GotoHome);
        QVERIFY(s.control(u"Overview"_s)->property("checked").toBool());
        QVERIFY(!s.control(u"Border line"_s)->property("checked").toBool());
        s.save(u"turning"_s);
    }
    void whoHasItIsSaidAndTheOthersMayNot()
    {
        Stage s;
        QVERIFY(s.begin(kTurns));
        QVERIFY(!s.control(u"Give back the camera"_s));
        domain::PtzState held;
        held.id = kTurns.toStdString();
        held.by = "an", held.console = "VN-SUP-02", held.session = 99, held.leftS = 12;
        QVERIFY(s.fixture().put(held));
        QTRY_VERIFY(s.control(u"Control held by an on VN-SUP-02, 00:12 left"_s));
        QVERIFY(!s.control(u"Turn up"_s)->isEnabled());
        held.session = static_cast<std::int64_t>(s.fixture().mirror().session().sessionId());
        QVERIFY(s.fixture().put(held));
        QTRY_VERIFY(s.control(u"Control held by you, 00:12 left"_s));
        QVERIFY(s.control(u"Turn up"_s)->isEnabled());
        s.save(u"held"_s);
        QQuickItem* const give = s.control(u"Give back the camera"_s);
        QVERIFY(give);
        QTest::mouseClick(&s.window(), Qt::LeftButton, {}, s.middleOf(give));
        QTRY_COMPARE(s.asked(), std::size_t(1));
        QCOMPARE(s.last().verb, PtzVerb::GiveBack);
    }
    void fixedCamerasSaySo()
    {
        Stage s;
        QVERIFY(s.begin(kFixed));
        QVERIFY(s.control(u"Not available: this camera is fixed"_s));
        QQuickItem* const up = s.control(u"Turn up"_s);
        QVERIFY(up && !up->isEnabled());
        s.save(u"fixed"_s);
        QCOMPARE(s.described(up), u"Not available: this camera is fixed"_s);
        QTest::keyClick(&s.window(), Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(!QTest::qWaitFor([&] { return s.asked() > 0; }, 200));
    }
    void leavingTheScreenGivesItBack()
    {
        Stage s;
        QVERIFY(s.begin(kTurns));
        QTest::keyClick(&s.window(), Qt::Key_Plus);
        QTRY_COMPARE(s.asked(), std::size_t(1));
        QVERIFY(s.open(u"lanes"_s));
        QTRY_COMPARE(s.last().verb, PtzVerb::GiveBack);
    }
};

QTEST_MAIN(TestCameraTurning)
#include "tst_camera_turning.moc"
