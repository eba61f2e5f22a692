// SPDX-License-Identifier: GPL-3.0-or-later
// What the plan costs: 2,000 moving people and 200 IGVs with their trails and names, new positions in every
// frame, as fast as the window takes them. Beside it two floors that repaint as often, an empty window of the
// same size (`floor`) and the same plan in which nothing moves (`still`: what painting these pixels takes),
// and a naive Repeater of items, which has the same ground but neither crowding nor trails (`naive_bare`: nor
// ground). They take turns, so that a busy moment of the machine strikes all of them; the
// median of the rounds counts. One JSON document: frames a second, processor time of the GUI thread, of the
// render thread and of the whole process (with the threads of a software rasteriser) per frame.
//   coi-bench-plan [seconds of a turn] [rounds] [width] [height] [part...]
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTimer>
#include <algorithm>
#include <atomic>
#include <cmath>
#include <coi/scene/heat_item.h>
#include <coi/scene/label_item.h>
#include <coi/scene/plan_item.h>
#include <coi/scene/symbol_item.h>
#include <cstdio>
#include <ctime>
#include <memory>
#include <optional>

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
    virtual bool build(QQuickWindow& window) = 0;
    virtual void step(int frame) = 0;
};

class Floor : public Scenario
{
public:
    bool build(QQuickWindow&) override { return true; }
    void step(int) override {}
};

QPointF placeAt(int index, int frame)
{
    const double x = std::fmod(index * 37.0 + frame * (0.2 + index % 5 * 0.1), kPlanW);
    return {x, std::fmod(index * 91.0, kPlanH)};
}

// The still ground of a site of two bridges: a river, land on both sides, halls with their lanes, roads.
struct Ground
{
    QRectF rect;
    scene::Ink ink;
};

QColor colorOf(scene::Ink ink)
{
    switch (ink) {
    case scene::Ink::Water:
        return QColor(24, 28, 34);
    case scene::Ink::LandHome:
    case scene::Ink::LandAway:
        return QColor(30, 32, 33);
    case scene::Ink::Road:
        return QColor(44, 47, 49);
    case scene::Ink::Panel:
        return QColor(36, 39, 41);
    default:
        return Qt::lightGray;
    }
}

std::vector<Ground> site()
{
    using scene::Ink;
    std::vector<Ground> out{{{0, 0, kPlanW, 330}, Ink::LandAway},
                            {{0, 330, kPlanW, 90}, Ink::Water},
                            {{0, 420, kPlanW, 384}, Ink::LandHome}};
    for (int bridge = 0; bridge < 2; ++bridge) {
        const double x = 120 + bridge * 720;
        for (int road = 0; road < 4; ++road)
            out.push_back({{x + road * 90.0, 0, 26, kPlanH}, Ink::Road});
        for (int hall = 0; hall < 2; ++hall) {
            const double y = 160 + hall * 340;
            out.push_back({{x - 20, y, 480, 70}, Ink::Panel});
            for (int lane = 0; lane < 14; ++lane)
                out.push_back({{x + lane * 32.0, y + 20, 16, 20}, Ink::Line});
        }
    }
    return out;
}

class Plan : public Scenario
{
public:
    bool build(QQuickWindow& window) override
    {
        setColors();
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
    void setColors()
    {
        for (QColor* color :
             {&m_palette.equipOn, &m_palette.equipLine, &m_palette.trail, &m_palette.text1, &m_palette.text2,
              &m_palette.line, &m_palette.well, &m_palette.losB, &m_palette.losC, &m_palette.losD,
              &m_palette.losE, &m_palette.losF, &m_palette.equipOff, &m_palette.cargo})
            *color = Qt::lightGray;
        m_palette.water = colorOf(scene::Ink::Water), m_palette.road = colorOf(scene::Ink::Road);
        m_palette.landAway = m_palette.landHome = colorOf(scene::Ink::LandHome);
        m_palette.panel = colorOf(scene::Ink::Panel);
    }
    template <class Item> Item* add(QQuickWindow& window, Item* item)
    {
        item->setParent(&window);
        item->setParentItem(window.contentItem());
        item->setSize(window.size());
        return item;
    }
    void publishStill()
    {
        auto shapes = std::make_shared<std::vector<scene::Primitive>>();
        for (const Ground& ground : site()) {
            scene::Primitive p;
            p.points = QPolygonF(ground.rect);
            p.closed = true;
            p.fill = ground.ink;
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

class Still : public Plan
{
public:
    void step(int frame) override
    {
        if (frame == 1)
            Plan::step(frame);
    }
};

class Naive : public Scenario
{
public:
    explicit Naive(bool ground) : m_ground(ground) {}
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
        if (m_ground)
            addGround(window);
        m_item->setParentItem(window.contentItem());
        return true;
    }
    void step(int frame) override { m_item->setProperty("tick", frame); }

private:
    void addGround(QQuickWindow& window)
    {
        QQmlComponent rectangle(&m_engine);
        rectangle.setData("import QtQuick\nRectangle {}", {});
        for (const Ground& ground : site()) {
            auto* item = qobject_cast<QQuickItem*>(rectangle.create());
            item->setParent(&window);
            item->setParentItem(window.contentItem());
            const double zoom = std::min(window.width() / kPlanW, window.height() / kPlanH);
            item->setPosition(ground.rect.topLeft() * zoom);
            item->setSize(ground.rect.size() * zoom);
            item->setProperty("color", colorOf(ground.ink));
        }
    }

    bool m_ground;
    QQmlEngine m_engine;
    QQmlComponent m_component{&m_engine};
    std::unique_ptr<QQuickItem> m_item;
};

// What one turn took, of one frame but for `fps` and `cores`.
struct Cost
{
    double fps = 0, guiMs = 0, renderMs = 0, processMs = 0, cores = 0;
};

QJsonObject jsonOf(const Cost& c)
{
    const auto rounded = [](double v) { return std::round(v * 1000) / 1000; };
    return {{QStringLiteral("fps"), rounded(c.fps)},
            {QStringLiteral("gui_ms"), rounded(c.guiMs)},
            {QStringLiteral("render_ms"), rounded(c.renderMs)},
            {QStringLiteral("process_ms"), rounded(c.processMs)},
            {QStringLiteral("cores"), rounded(c.cores)}};
}

double median(std::vector<Cost> turns, double Cost::*member)
{
    const auto middle = turns.begin() + static_cast<std::ptrdiff_t>(turns.size() / 2);
    std::nth_element(turns.begin(), middle, turns.end(),
                     [member](const Cost& a, const Cost& b) { return a.*member < b.*member; });
    return (*middle).*member;
}

Cost medianOf(const std::vector<Cost>& turns)
{
    return {median(turns, &Cost::fps), median(turns, &Cost::guiMs), median(turns, &Cost::renderMs),
            median(turns, &Cost::processMs), median(turns, &Cost::cores)};
}

class Run : public QObject
{
public:
    Run(Scenario& scenario, QSize size, int seconds) : m_scenario(scenario), m_seconds(seconds)
    {
        m_window.resize(size);
        m_window.setColor(Qt::black);
    }

    std::optional<Cost> go()
    {
        if (!m_scenario.build(m_window))
            return std::nullopt;
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
        const Cost cost = taken();
        m_window.close();
        if (m_frames == 0)
            return std::nullopt;
        return cost;
    }

private:
    void begin()
    {
        m_frames = 0, m_renderMs = 0;
        m_gui = cpuMs(CLOCK_THREAD_CPUTIME_ID), m_process = cpuMs(CLOCK_PROCESS_CPUTIME_ID);
        m_wall = cpuMs(CLOCK_MONOTONIC);
    }
    Cost taken() const
    {
        const double wall = cpuMs(CLOCK_MONOTONIC) - m_wall;
        const double gui = cpuMs(CLOCK_THREAD_CPUTIME_ID) - m_gui;
        const double process = cpuMs(CLOCK_PROCESS_CPUTIME_ID) - m_process;
        const int frames = std::max(1, m_frames.load());
        return {m_frames.load() * 1000.0 / wall, gui / frames, m_renderMs.load() / frames, process / frames,
                process / wall};
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

std::unique_ptr<Scenario> made(const QString& part)
{
    if (part == QLatin1String("plan"))
        return std::make_unique<Plan>();
    if (part == QLatin1String("still"))
        return std::make_unique<Still>();
    if (part == QLatin1String("naive"))
        return std::make_unique<Naive>(true);
    if (part == QLatin1String("naive_bare"))
        return std::make_unique<Naive>(false);
    return part == QLatin1String("floor") ? std::make_unique<Floor>() : nullptr;
}

// The parts in turn; false when one did not draw.
bool measure(const QStringList& parts, int rounds, QSize size, int seconds,
             std::vector<std::vector<Cost>>& turns)
{
    turns.resize(static_cast<std::size_t>(parts.size()));
    for (int round = 0; round < rounds; ++round) {
        for (qsizetype i = 0; i < parts.size(); ++i) {
            const auto scenario = made(parts[i]);
            const auto cost = scenario ? Run(*scenario, size, seconds).go() : std::nullopt;
            if (!cost) {
                std::fprintf(stderr, "%s did not draw\n", qPrintable(parts[i]));
                return false;
            }
            turns[static_cast<std::size_t>(i)].push_back(*cost);
        }
    }
    return true;
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QSG_RENDER_LOOP", "threaded"); // one thread each, to be measured apart
    QGuiApplication app(argc, argv);
    app.setQuitOnLastWindowClosed(false);
    const QStringList args = app.arguments();
    const auto number = [&args](int at, int otherwise, int least) {
        return std::max(least, args.value(at, QString::number(otherwise)).toInt());
    };
    const int seconds = number(1, 4, 1), rounds = number(2, 5, 1);
    const QSize size(number(3, 1920, 64), number(4, 1080, 64));
    QStringList parts = args.mid(5);
    if (parts.isEmpty())
        parts = {QStringLiteral("floor"), QStringLiteral("still"), QStringLiteral("plan"),
                 QStringLiteral("naive"), QStringLiteral("naive_bare")};
    std::vector<std::vector<Cost>> turns;
    if (!measure(parts, rounds, size, seconds, turns))
        return 1;
    QJsonObject medians, each;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const auto& of = turns[static_cast<std::size_t>(i)];
        medians[parts[i]] = jsonOf(medianOf(of));
        QJsonArray list;
        for (const Cost& cost : of)
            list.append(jsonOf(cost));
        each[parts[i]] = list;
    }
    const QJsonObject out{{QStringLiteral("bench"), QStringLiteral("plan")},
                          {QStringLiteral("width"), size.width()},
                          {QStringLiteral("height"), size.height()},
                          {QStringLiteral("people"), kPeople},
                          {QStringLiteral("carriers"), kCarriers},
                          {QStringLiteral("seconds_of_a_turn"), seconds},
                          {QStringLiteral("rounds"), rounds},
                          {QStringLiteral("median"), medians},
                          {QStringLiteral("turns"), each}};
    std::printf("%s\n", QJsonDocument(out).toJson(QJsonDocument::Compact).constData());
    return 0;
}
