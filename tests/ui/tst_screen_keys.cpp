// SPDX-License-Identifier: GPL-3.0-or-later
// Lanes, the override dialog and What if by keyboard alone in the whole shell. The ten most frequent tasks of
// the design guide are in tst_ten_tasks.
#include "../viewmodels/fixture.h"
#include "../viewmodels/forecasts.h"

#include <QAccessible>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <coi/viewmodels/console.h>
#include <coi/viewmodels/entrance.h>

using namespace coi;
using namespace Qt::StringLiterals;
using namespace coi::testing;
using domain::CarrierTask;
using domain::CommandAction;
using domain::LaneStatus;

namespace {

constexpr int kLongMs = 10000; // holding takes 1.2 s

class Stage
{
public:
    bool start()
    {
        if (!m_fixture.start() || !fill())
            return false;
        m_console = std::make_unique<viewmodels::Console>(m_fixture.context());
        m_engine.addImportPath(u"qrc:/qt/qml"_s);
        QQmlComponent component(&m_engine, QUrl(u"qrc:/qt/qml/Coi/Ui/Shell.qml"_s));
        QObject* shell =
            component.createWithInitialProperties({{u"desk"_s, QVariant::fromValue(m_console.get())},
                                                   {u"entrance"_s, QVariant::fromValue(&m_entrance)}});
        m_shell.reset(qobject_cast<QQuickItem*>(shell));
        if (!m_shell) {
            qWarning("%s", qPrintable(component.errorString()));
            return false;
        }
        m_window.resize(1920, 1080);
        m_shell->setParentItem(m_window.contentItem());
        m_shell->setSize(m_window.size());
        m_window.show();
        m_window.requestActivate();
        m_shell->forceActiveFocus();
        // To load the screens takes long enough to lose the link; what is put again comes when it is back.
        return QTest::qWaitForWindowActive(&m_window) && fill();
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&m_window, key, modifiers);
        ++m_keys;
    }
    void press(Qt::Key key) { QTest::keyPress(&m_window, key); }
    void release(Qt::Key key) { QTest::keyRelease(&m_window, key); }
    int keys() const { return m_keys; }
    bool inCombo() const
    {
        const QQuickItem* item = m_window.activeFocusItem();
        return item && item->inherits("QQuickComboBox");
    }

    viewmodels::Console& console() { return *m_console; }
    FakeGateway& gateway() { return m_fixture.gateway(); }
    // Classes of the items that take the focus by Tab on the screen in view and have no accessible name.
    QStringList namelessControls() const
    {
        QStringList out;
        collect(m_shell.get(), [&](QQuickItem* item) {
            QAccessibleInterface* face = QAccessible::queryAccessibleInterface(item);
            if (!face || face->text(QAccessible::Name).isEmpty())
                out << QString::fromLatin1(item->metaObject()->className());
        });
        return out;
    }
    int tabStops() const
    {
        int n = 0;
        collect(m_shell.get(), [&](QQuickItem*) { ++n; });
        return n;
    }
    QQuickItem* item(const QString& text) const { return find(m_shell.get(), text); }
    const std::vector<domain::CommandRequest>& commands() { return m_fixture.gateway().commands; }
    QString screen() const { return m_shell->property("current").toString(); }

private:
    template <class Do> static void collect(QQuickItem* from, Do&& each)
    {
        if (!from->isVisible())
            return;
        if (from->activeFocusOnTab() && from->isEnabled())
            each(from);
        for (QQuickItem* child : from->childItems())
            collect(child, each);
    }
    static QQuickItem* find(QQuickItem* from, const QString& text)
    {
        if (from->isVisible() && from->property("text").toString() == text)
            return from;
        for (QQuickItem* child : from->childItems())
            if (QQuickItem* found = find(child, text))
                return found;
        return nullptr;
    }
    bool fill()
    {
        const auto now = m_fixture.now();
        std::vector<domain::Change> changes;
        for (const char* id : {"1X-E1", "1X-E2", "1X-E3", "1X-E4", "2X-T1", "2X-T2"}) {
            domain::LaneState r =
                lane(id, std::string_view(id) == "1X-E1" ? LaneStatus::Closed : LaneStatus::InService);
            r.observedAt = now + std::chrono::minutes(5);
            changes.push_back(r);
        }
        domain::CarrierState vehicle = carrier("IGV-1", CarrierTask::Driving);
        vehicle.observedAt = now + std::chrono::minutes(5);
        changes.push_back(vehicle);
        for (const domain::FeedKind kind : {domain::FeedKind::Lanes, domain::FeedKind::IgvState})
            changes.push_back(domain::FeedState{std::string(domain::codeOf(kind)), kind,
                                                domain::Freshness::Live, now + std::chrono::minutes(5)});
        return m_fixture.put(std::move(changes));
    }

    Fixture m_fixture;
    viewmodels::Preferences m_preferences{false};
    viewmodels::Entrance m_entrance{m_preferences};
    std::unique_ptr<viewmodels::Console> m_console;
    QQmlEngine m_engine;
    QQuickWindow m_window;
    std::unique_ptr<QQuickItem> m_shell;
    int m_keys = 0;
};

} // namespace

class TestScreenKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void closesTheLaneAtTheCursor()
    {
        Stage s;
        QVERIFY(s.start());
        s.key(Qt::Key_F2);
        QTRY_COMPARE(s.screen(), u"lanes"_s);
        s.key(Qt::Key_Right); // to the first tile
        s.key(Qt::Key_Right); // to 1X-E2
        const int before = s.keys();
        s.key(Qt::Key_X);
        s.key(Qt::Key_C);
        QTRY_COMPARE(s.commands().size(), std::size_t{1});
        QCOMPARE(s.commands().front().object, std::string("1X-E2"));
        QVERIFY(s.keys() - before <= 2);
    }

    void opensAStandbyLane()
    {
        Stage s;
        QVERIFY(s.start());
        s.key(Qt::Key_F2);
        QTRY_COMPARE(s.screen(), u"lanes"_s);
        s.key(Qt::Key_Right); // to 1X-E1, which is closed
        s.key(Qt::Key_O);     // of the tile at the cursor
        QTRY_VERIFY(s.console().overriding()->isOpen());
        QTRY_VERIFY(s.inCombo()); // of the reason
        s.key(Qt::Key_Down);
        QTRY_COMPARE(s.console().overriding()->reasonIndex(), 1);
        QVERIFY(s.keys() <= 4);
        QCOMPARE(s.commands().size(), std::size_t{0});
        s.press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(s.commands().size(), std::size_t{1}, kLongMs);
        s.release(Qt::Key_Return);
        QCOMPARE(s.commands().front().object, std::string("1X-E1"));
        QCOMPARE(s.commands().front().action, CommandAction::Open);
    }

    void lettingGoEarlySendsNothing()
    {
        Stage s;
        QVERIFY(s.start());
        s.console().navigation()->override(u"lane"_s, {u"1X-E1"_s}, u"open"_s);
        QTRY_VERIFY(s.console().overriding()->isOpen());
        s.console().overriding()->setReasonIndex(1);
        QTRY_VERIFY(s.inCombo());
        s.press(Qt::Key_Return);
        s.release(Qt::Key_Return);
        QVERIFY(s.console().overriding()->isOpen());
        s.key(Qt::Key_Escape);
        QTRY_VERIFY(!s.console().overriding()->isOpen());
        QCOMPARE(s.commands().size(), std::size_t{0});
    }

    void appliesAnOptionThroughTheDialog()
    {
        Stage s;
        QVERIFY(s.start());
        s.console().navigation()->goTo(u"whatif"_s, u"zone"_s, u"1X-Q1"_s);
        QTRY_COMPARE(s.screen(), u"whatif"_s);
        QTRY_COMPARE(s.gateway().forecastQueries.size(), std::size_t{1});
        s.key(Qt::Key_Up); // as it is
        QCOMPARE(s.console().whatIf()->chosenName(), QString());
        s.key(Qt::Key_Down);
        QCOMPARE(s.console().whatIf()->chosenName(), u"Option 1"_s);
        s.key(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(s.console().whatIf()->chosenName(), u"Option 4"_s);
        s.key(Qt::Key_Delete);
        s.key(Qt::Key_R, Qt::ControlModifier);
        QTRY_COMPARE(s.gateway().forecastQueries.size(), std::size_t{2});
        s.key(Qt::Key_Up);
        s.key(Qt::Key_Up);
        QCOMPARE(s.console().whatIf()->chosenName(), u"Option 1"_s);
        s.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(s.console().overriding()->isOpen());
        QCOMPARE(s.console().overriding()->actionCode(), u"open"_s);
        QVERIFY(s.commands().empty());
    }

    void everyControlOfWhatIfHasAName()
    {
        Stage s;
        QVERIFY(s.start());
        s.gateway().forecasts = {answer({"egate_exit"}, 0, 200, 200, true)};
        s.key(Qt::Key_F10);
        QTRY_COMPARE(s.screen(), u"whatif"_s);
        QTRY_VERIFY(s.item(u"Run"_s));
        const QStringList nameless = s.namelessControls();
        QCOMPARE(nameless, QStringList());
        QVERIFY(s.tabStops() >= 10);
    }

    void computesThePreviewAgain()
    {
        Stage s;
        QVERIFY(s.start());
        s.gateway().forecasts = {answer({"egate_exit"}, 1, 200, 200, true)};
        s.console().navigation()->override(u"lane"_s, {u"1X-E1"_s}, u"open"_s);
        QTRY_COMPARE(s.console().overriding()->preview()->forecast()->phase(), u"done"_s);
        const std::size_t before = s.gateway().forecastQueries.size();
        s.key(Qt::Key_R, Qt::ControlModifier);
        QTRY_COMPARE(s.gateway().forecastQueries.size(), before + 1);
    }
};

QTEST_MAIN(TestScreenKeys)
#include "tst_screen_keys.moc"
