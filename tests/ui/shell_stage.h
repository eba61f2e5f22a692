// SPDX-License-Identifier: GPL-3.0-or-later
// The real shell with its screens in a window, fed by a gateway that holds what a test puts into it.
#pragma once
#include "../viewmodels/fixture.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <coi/domain/ingest.h>
#include <coi/viewmodels/console.h>
#include <coi/viewmodels/entrance.h>

namespace coi::testing {

// Seconds since the last word of each feed.
struct FeedAges
{
    double lanes = 0, queue = 0, igv = 0, customs = 0, video = 0, population = 0, counterpart = 0;
};

class ShellStage
{
public:
    bool start()
    {
        m_fixture.gateway().history.values = std::vector<std::optional<double>>(24);
        for (std::size_t hour = 7; hour < 16; ++hour) // it is 15:24
            m_fixture.gateway().history.values[hour] = 100;
        if (!m_fixture.start() || !put({}))
            return false;
        m_console = std::make_unique<viewmodels::Console>(withCounterpart(m_fixture.context()));
        m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
        QQmlComponent component(&m_engine, QUrl(QStringLiteral("qrc:/qt/qml/Coi/Ui/Shell.qml")));
        QObject* shell = component.createWithInitialProperties(
            {{QStringLiteral("desk"), QVariant::fromValue(m_console.get())},
             {QStringLiteral("entrance"), QVariant::fromValue(&m_entrance)}});
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
        return QTest::qWaitForWindowActive(&m_window) && put({});
    }

    // Every record of the screens, observed that long ago; returns when the mirror has them.
    bool put(const FeedAges& ages)
    {
        std::vector<domain::Change> changes;
        for (const char* id : {"1X-E1", "1X-E2", "1X-E3", "1X-E4", "1X-B1", "1X-B2", "2X-T1", "2X-T2"}) {
            domain::LaneState r = lane(id, domain::LaneStatus::InService, 3);
            r.observedAt = ago(ages.lanes);
            changes.push_back(r);
        }
        for (const char* id : {"1X-Q1", "1X-Q2", "2X-Q1"}) {
            domain::ZoneState r;
            r.id = id;
            r.count = 12;
            r.observedAt = ago(ages.queue);
            changes.push_back(r);
        }
        for (const char* id : {"XR1", "DOC1"}) {
            domain::StationState r;
            r.id = id;
            r.observedAt = ago(ages.customs);
            changes.push_back(r);
        }
        addGates(changes, ages);
        for (const char* id : {"IGV-1", "IGV-2"}) {
            domain::CarrierState r = carrier(id, domain::CarrierTask::Driving);
            r.observedAt = ago(ages.igv);
            changes.push_back(r);
        }
        for (const char* id : {"1179", "1187"}) {
            domain::Consignment r;
            r.id = id;
            r.goods = "Durian";
            r.declaredT = 18;
            changes.push_back(r);
        }
        changes.push_back(alarm("lane_fault", "1X-E3", domain::AlarmPriority::High));
        changes.push_back(
            alarm("reader_down", "1X-E2", domain::AlarmPriority::Low, domain::AlarmState::Acknowledged, 60));
        changes.push_back(domain::Totals{});
        changes.push_back(feed(domain::FeedKind::Lanes, ages.lanes));
        changes.push_back(feed(domain::FeedKind::Queue, ages.queue));
        changes.push_back(feed(domain::FeedKind::IgvState, ages.igv));
        changes.push_back(feed(domain::FeedKind::Customs, ages.customs));
        changes.push_back(feed(domain::FeedKind::Video, ages.video));
        changes.push_back(feed(domain::FeedKind::PopulationDb, ages.population));
        changes.push_back(feed(domain::FeedKind::Counterpart, ages.counterpart));
        return m_fixture.put(std::move(changes));
    }

    bool open(const QString& screen)
    {
        bool done = false;
        QMetaObject::invokeMethod(m_shell.get(), "openScreen", Q_RETURN_ARG(bool, done),
                                  Q_ARG(QString, screen));
        return done && this->screen(screen);
    }
    bool openDialog(const QString& name)
    {
        bool done = false;
        QMetaObject::invokeMethod(m_shell.get(), "openDialog", Q_RETURN_ARG(bool, done),
                                  Q_ARG(QString, name));
        return done;
    }
    // Null before it was opened.
    QQuickItem* screen(const QString& name) const
    {
        auto* const loader = m_shell->findChild<QQuickItem*>(QStringLiteral("screen.") + name);
        return loader ? qvariant_cast<QQuickItem*>(loader->property("item")) : nullptr;
    }
    // Visible items of a QML type below one.
    static QList<QQuickItem*> all(QQuickItem* below, const char* type)
    {
        QList<QQuickItem*> found;
        for (QQuickItem* item : below->childItems()) {
            if (!item->isVisible())
                continue;
            if (isA(*item, type))
                found << item;
            found << all(item, type);
        }
        return found;
    }
    static bool isA(const QQuickItem& item, const char* type)
    {
        return QByteArray(item.metaObject()->className()).startsWith(QByteArray(type) + "_QMLTYPE") ||
               QByteArray(item.metaObject()->className()) == type;
    }

    Fixture& fixture() { return m_fixture; }
    viewmodels::Console& console() { return *m_console; }
    QQuickWindow& window() { return m_window; }
    QQuickItem& shell() { return *m_shell; }

private:
    // The gate with what the counterpart reports: a gate and a hall; and with both boxes of sums.
    static viewmodels::Context withCounterpart(const viewmodels::Context& c)
    {
        auto site = std::make_shared<domain::Site>(*c.site);
        domain::GateSpec gate = site->gates.front();
        gate.id = "CN1", gate.name = text("gate CN1"), gate.counterpart = true;
        gate.plan = {200, 50};
        site->gates.push_back(gate);
        domain::StationSpec hall = stationSpec("HALL", "Dongxing hall", domain::StationKind::CounterpartHall);
        hall.counterpart = true;
        site->stations.push_back(hall);
        for (const auto figure : {domain::ShapeFigure::Fleet, domain::ShapeFigure::Vehicles}) {
            domain::PlanShape box;
            box.figure = figure;
            const double y = figure == domain::ShapeFigure::Fleet ? 500 : 620;
            box.plan = {{900, y}, {1180, y}, {1180, y + 100}, {900, y + 100}};
            site->shapes.push_back(box);
        }
        return {c.mirror, c.commands, c.requests, c.formats, c.cameras, site, c.flows, c.catalogue};
    }
    void addGates(std::vector<domain::Change>& changes, const FeedAges& ages)
    {
        for (const char* id : {"G1", "CN1"}) {
            domain::GateState r;
            r.id = id;
            r.status = domain::LaneStatus::InService;
            r.reported = r.id == "CN1";
            r.observedAt = ago(r.reported ? ages.counterpart : ages.lanes);
            changes.push_back(r);
        }
        domain::StationState hall;
        hall.id = "HALL";
        hall.reported = true;
        hall.observedAt = ago(ages.counterpart);
        changes.push_back(hall);
    }
    core::UtcTime ago(double seconds)
    {
        return m_fixture.now() - core::Millis(static_cast<std::int64_t>(seconds * 1000));
    }
    domain::FeedState feed(domain::FeedKind kind, double age)
    {
        const bool old = age * 1000 > static_cast<double>(domain::freshnessLimitMs(kind));
        return {std::string(domain::codeOf(kind)), kind,
                old ? domain::Freshness::Stale : domain::Freshness::Live, ago(age)};
    }

    Fixture m_fixture;
    viewmodels::Preferences m_preferences{false};
    viewmodels::Entrance m_entrance{m_preferences};
    std::unique_ptr<viewmodels::Console> m_console;
    QQmlEngine m_engine;
    QQuickWindow m_window;
    std::unique_ptr<QQuickItem> m_shell;
};

} // namespace coi::testing
