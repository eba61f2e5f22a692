// SPDX-License-Identifier: GPL-3.0-or-later
// What the plan costs: 2,000 moving people and 200 IGVs with their trails and names, new positions in every
// frame, as fast as the window takes them. Beside it the floor, an empty window of the same size that
// repaints as often, and a naive Repeater of items. One JSON line each: processor time of the GUI thread and
// of the render thread per frame, and the cores all threads of the process took.
//   coi-bench-plan [seconds] [width] [height]
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTimer>
#include <atomic>
#include <cmath>
#include <coi/scene/heat_item.h>
#include <coi/scene/label_item.h>
#include <coi/scene/plan_item.h>
#include <coi/scene/symbol_item.h>
#include <cstdio>
#include <ctime>
#include <memory>

using namespace coi;

namespace {

constexpr int kPeople = 2000, kCarriers = 200, kZones = 4;
constexpr double kPlanW = 1424, kPlanH = 804;
constexpr int kWarmUpMs = 1500;

double cpuMs(clockid_t clock)
{
    timespec t{};
    clock_gettime(clock, &t);
    return static_cast<double>(t.tv_sec) * 1e3 + static_cast<double>(t.tv_nsec) / 1e6;
}

// What moves, and how a frame of it is shown.
class Scenario
{
public:
    virtual ~Scenario() = default;
    virtual const char* name() const = 0;
    virtual bool build(QQuickWindow& window) = 0;
    virtual void step(int frame) = 0;
};

class Floor : public Scenario
{
public:
    const char* name() const override { return "floor"; }
    bool build(QQuickWindow&) override { return true; }
    void step(int) override {}
};

QPointF placeAt(int index, int frame)
{
    const double x = std::fmod(index * 37.0 + frame * (0.2 + index % 5 * 0.1), kPlanW);
    return {x, std::fmod(index * 91.0, kPlanH)};
}

class Plan : public Scenario
{
public:
    const char* name() const override { return "plan"; }
    bool build(QQuickWindow& window) override
    {
        for (QColor* color :
             {&m_palette.equipOn, &m_palette.equipLine, &m_palette.trail, &m_palette.text1, &m_palette.text2,
              &m_palette.line, &m_palette.well, &m_palette.losB, &m_palette.losC, &m_palette.losD,
              &m_palette.losE, &m_palette.losF, &m_palette.equipOff, &m_palette.panel, &m_palette.cargo})
            *color = Qt::lightGray;
        const double zoom = std::min(window.width() / kPlanW, window.height() / kPlanH);
        auto* plan = add(window, new scene::PlanItem);
        plan->setFeed(&m_plan), plan->setColors(&m_palette), plan->setZoom(zoom);
        auto* heat = add(window, new scene::HeatItem);
        heat->setFeed(&m_heat), heat->setColors(&m_palette), heat->setZoom(zoom);
        auto* symbols = add(window, new scene::SymbolItem);
        symbols->setFeed(&m_symbols), symbols->setColors(&m_palette), symbols->setZoom(zoom);
        auto* labels = add(window, new scene::LabelItem);
        labels->setFeed(&m_labels), labels->setColors(&m_palette), labels->setZoom(zoom);
        labels->setSymbols(symbols);
        publishStill();
        return true;
    }
    void step(int frame) override
    {
        auto moving = std::make_shared<scene::SymbolFrame>();
        moving->symbols.reserve(kPeople + kCarriers);
        for (int i = 0; i < kPeople + kCarriers; ++i) {
            const QPointF at = placeAt(i, frame);
            const bool person = i < kPeople;
            scene::Symbol s;
            s.key = static_cast<std::uint32_t>(person ? i : i - kPeople);
            s.shape = person ? scene::Shape::Person : scene::Shape::Carrier;
            s.look = i % 2 ? scene::Loaded : 0;
            s.x = static_cast<float>(at.x()), s.y = static_cast<float>(at.y());
            s.headingDeg = 90;
            moving->symbols.push_back(s);
        }
        m_symbols.publish(std::move(moving));
        if (frame % 60 == 0)
            publishHeat(frame / 60);
    }

private:
    template <class Item> Item* add(QQuickWindow& window, Item* item)
    {
        item->setParentItem(window.contentItem());
        item->setSize(window.size());
        return item;
    }
    void publishStill()
    {
        auto shapes = std::make_shared<std::vector<scene::Primitive>>();
        for (int i = 0; i < 200; ++i) {
            scene::Primitive p;
            p.points << QPointF(i * 7, 0) << QPointF(i * 7, kPlanH);
            p.stroke = scene::Ink::Line;
            shapes->push_back(p);
        }
        m_plan.publish(std::move(shapes));
        auto labels = std::make_shared<scene::PlanLabels>();
        for (int i = 0; i < kCarriers; ++i) {
            scene::PlanLabel label;
            label.key = QString::number(i);
            label.lines << QStringLiteral("IGV-%1").arg(i);
            label.follows = i;
            labels->labels.push_back(label);
        }
        m_labels.publish(std::move(labels));
    }
    void publishHeat(int second)
    {
        auto zones = std::make_shared<std::vector<scene::HeatZone>>();
        for (int z = 0; z < kZones; ++z) {
            scene::HeatZone zone;
            zone.rect = QRectF(50 + z * 140, 590, 130, 100);
            zone.cellsX = 13, zone.cellsY = 10;
            for (int i = 0; i < 130; ++i)
                zone.bands.push_back(static_cast<std::uint8_t>((i + second) % 7));
            zones->push_back(std::move(zone));
        }
        m_heat.publish(std::move(zones));
    }

    scene::ScenePalette m_palette;
    scene::PlanFeed m_plan;
    scene::HeatFeed m_heat;
    scene::SymbolFeed m_symbols;
    scene::LabelFeed m_labels;
};

class Naive : public Scenario
{
public:
    const char* name() const override { return "naive"; }
    bool build(QQuickWindow& window) override
    {
        m_component.setData(
            "import QtQuick\n"
            "Item { id: root; property int tick: 0; property int people: 0; property int all: 0\n"
            "  Repeater { model: root.all\n"
            "    Rectangle { required property int index\n"
            "      readonly property bool person: index < root.people\n"
            "      width: person ? 3 : 26; height: person ? 3 : 12; color: \"lightgray\"\n"
            "      x: (index * 37 + root.tick * (0.2 + index % 5 * 0.1)) % 1424\n"
            "      y: (index * 91) % 804\n"
            "      Text { visible: !parent.person; x: 20; text: \"IGV-\" + parent.index } } } }",
            {});
        m_item.reset(qobject_cast<QQuickItem*>(m_component.createWithInitialProperties(
            {{QStringLiteral("people"), kPeople}, {QStringLiteral("all"), kPeople + kCarriers}})));
        if (!m_item) {
            std::fprintf(stderr, "%s\n", qPrintable(m_component.errorString()));
            return false;
        }
        m_item->setParentItem(window.contentItem());
        return true;
    }
    void step(int frame) override { m_item->setProperty("tick", frame); }

private:
    QQmlEngine m_engine;
    QQmlComponent m_component{&m_engine};
    std::unique_ptr<QQuickItem> m_item;
};

class Run : public QObject
{
public:
    Run(Scenario& scenario, QSize size, int seconds) : m_scenario(scenario), m_seconds(seconds)
    {
        m_window.resize(size);
        m_window.setColor(Qt::black);
    }

    bool go()
    {
        if (!m_scenario.build(m_window))
            return false;
        connect(
            &m_window, &QQuickWindow::beforeSynchronizing, this,
            [this] { m_renderBegan = cpuMs(CLOCK_THREAD_CPUTIME_ID); }, Qt::DirectConnection);
        connect(
            &m_window, &QQuickWindow::frameSwapped, this,
            [this] {
                m_renderMs = m_renderMs + cpuMs(CLOCK_THREAD_CPUTIME_ID) - m_renderBegan;
                ++m_frames;
            },
            Qt::DirectConnection);
        connect(&m_window, &QQuickWindow::frameSwapped, this, [this] {
            m_scenario.step(++m_steps);
            m_window.update();
        });
        m_window.show();
        QTimer::singleShot(kWarmUpMs, this, &Run::begin);
        QTimer::singleShot(kWarmUpMs + m_seconds * 1000, this, [this] { m_loop.quit(); });
        m_loop.exec();
        report();
        return m_frames > 0;
    }

private:
    void begin()
    {
        m_frames = 0, m_renderMs = 0;
        m_gui = cpuMs(CLOCK_THREAD_CPUTIME_ID), m_process = cpuMs(CLOCK_PROCESS_CPUTIME_ID);
        m_wall = cpuMs(CLOCK_MONOTONIC);
    }
    void report()
    {
        const double wall = cpuMs(CLOCK_MONOTONIC) - m_wall;
        const double gui = cpuMs(CLOCK_THREAD_CPUTIME_ID) - m_gui;
        const double process = cpuMs(CLOCK_PROCESS_CPUTIME_ID) - m_process;
        const int frames = std::max(1, m_frames.load());
        const QJsonObject out{{QStringLiteral("bench"), QStringLiteral("plan")},
                              {QStringLiteral("part"), QString::fromLatin1(m_scenario.name())},
                              {QStringLiteral("width"), m_window.width()},
                              {QStringLiteral("height"), m_window.height()},
                              {QStringLiteral("people"), kPeople},
                              {QStringLiteral("carriers"), kCarriers},
                              {QStringLiteral("seconds"), wall / 1000},
                              {QStringLiteral("fps"), m_frames.load() * 1000.0 / wall},
                              {QStringLiteral("gui_ms_per_frame"), gui / frames},
                              {QStringLiteral("render_ms_per_frame"), m_renderMs.load() / frames},
                              {QStringLiteral("process_cores"), process / wall}};
        std::printf("%s\n", QJsonDocument(out).toJson(QJsonDocument::Compact).constData());
        std::fflush(stdout);
        m_window.close();
    }

    Scenario& m_scenario;
    int m_seconds;
    QQuickWindow m_window;
    QEventLoop m_loop;
    int m_steps = 0;
    std::atomic<int> m_frames = 0;
    std::atomic<double> m_renderMs = 0;
    double m_renderBegan = 0, m_gui = 0, m_process = 0, m_wall = 0; // m_renderBegan: render thread
};

} // namespace

int main(int argc, char** argv)
{
    qputenv("QSG_RENDER_LOOP", "threaded"); // one thread each, to be measured apart
    QGuiApplication app(argc, argv);
    const QStringList args = app.arguments();
    const int seconds = std::max(1, args.value(1, QStringLiteral("8")).toInt());
    const QSize size(std::max(64, args.value(2, QStringLiteral("1920")).toInt()),
                     std::max(64, args.value(3, QStringLiteral("1080")).toInt()));
    Floor floor;
    Plan plan;
    Naive naive;
    for (Scenario* scenario :
         {static_cast<Scenario*>(&floor), static_cast<Scenario*>(&plan), static_cast<Scenario*>(&naive)})
        if (!Run(*scenario, size, seconds).go())
            return 1;
    return 0;
}
