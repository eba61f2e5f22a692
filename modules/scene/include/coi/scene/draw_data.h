// SPDX-License-Identifier: GPL-3.0-or-later
// What the plan's items draw, as plain values in plan units (x right, y down), and the feeds through which
// view-models hand them over. Feeds live in the GUI thread; a published value is immutable and shared with
// the render thread.
#pragma once
#include <QObject>
#include <QPolygonF>
#include <QRectF>
#include <QString>
#include <cstdint>
#include <memory>
#include <qqmlregistration.h>
#include <vector>

namespace coi::scene {

enum class Shape : std::uint8_t { Person, Truck, Carrier, Coach };
enum Look : std::uint16_t {
    Loaded = 1,
    Waiting = 2,
    Charging = 4,
    InService = 8,
    LastSeen = 16,
    Reported = 32,
    Small = 64,
    Queued = 128 // stands in a queue, whose crowding may be drawn instead
};

struct Symbol
{
    std::uint32_t key = 0; // the same object keeps its key from frame to frame
    Shape shape = Shape::Person;
    std::uint16_t look = 0;
    float x = 0, y = 0;
    float headingDeg = 0; // clockwise from up
};

struct SymbolFrame
{
    std::vector<Symbol> symbols;
};

// Role of a colour; the item maps it to a colour of the theme.
enum class Ink : std::uint8_t {
    None,
    Water,
    LandHome,
    LandAway,
    Road,
    Panel,
    Well,
    EquipOn,
    EquipOff,
    EquipLine,
    Line,
    Text1,
    Text2,
    Text3,
    Background
};

struct Primitive
{
    QPolygonF points;
    bool closed = false;
    bool smooth = false; // drawn as a curve through the points
    Ink fill = Ink::None, stroke = Ink::None;
    double width = 1;         // of the stroke; road widths scale with the plan
    std::vector<double> dash; // in stroke widths
    bool hatched = false;
    QString text; // drawn at points[0]
    int textPx = 12;
    bool bold = false, centred = false, alignRight = false;
    Ink halo = Ink::None; // drawn behind the text
};

// Who stays when two labels would touch.
enum class LabelRank : std::uint8_t { Alarm, Selected, Attention, Rest };

// A text above the plan. It keeps its pixel size whatever the zoom and touches no other label: it moves a
// little or goes.
struct PlanLabel
{
    enum class Align : std::uint8_t { Start, Centre, End };

    QString key; // unique
    QStringList lines;
    QPointF at;       // base line of the first text line, plan units; see `align`
    QPointF shift;    // from there, pixels
    int follows = -1; // key of a carrier: stands beside it, `at` is not used
    Align align = Align::Start;
    LabelRank rank = LabelRank::Rest;
    int textPx = 12;
    bool bold = false; // first line
    Ink first = Ink::Text2, rest = Ink::Text3, halo = Ink::None;
    double lead = 0;          // pixels left free before the text, for a symbol, at text size 1
    double minimumHeight = 0; // pixels, of that symbol
    int arrow = 0;            // 1 up, -1 down, before the text, behind it with Align::End
    bool flow = false;        // a figure of the flow, which an item may leave out
    bool drawn = true;        // false: the item only keeps the place, something else draws there
    bool operator==(const PlanLabel&) const = default;
};

struct PlanLabels
{
    std::vector<PlanLabel> labels;
    std::vector<QRectF> obstacles; // plan units: no label stands there if it can be helped
    bool operator==(const PlanLabels&) const = default;
};

struct HeatZone
{
    QRectF rect;
    int cellsX = 0, cellsY = 0;
    std::vector<std::uint8_t> bands; // 0 = nobody, 1..6 = LOS A..F
};

template <class T> class Feed : public QObject
{
public:
    using QObject::QObject;
    std::shared_ptr<const T> value() const { return m_value; }

protected:
    std::shared_ptr<const T> m_value;
};

class SymbolFeed : public Feed<SymbolFrame>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed out by view-models")
public:
    using Feed::Feed;
    void publish(std::shared_ptr<const SymbolFrame> frame);
    // Forget trails and positions: the next frame is drawn where it is.
    void restart();
Q_SIGNALS:
    void changed();
    void restarted();
};

class PlanFeed : public Feed<std::vector<Primitive>>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed out by view-models")
public:
    using Feed::Feed;
    void publish(std::shared_ptr<const std::vector<Primitive>> primitives);
Q_SIGNALS:
    void changed();
};

class LabelFeed : public Feed<PlanLabels>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed out by view-models")
public:
    using Feed::Feed;
    void publish(std::shared_ptr<const PlanLabels> labels);
Q_SIGNALS:
    void changed();
};

class HeatFeed : public Feed<std::vector<HeatZone>>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed out by view-models")
public:
    using Feed::Feed;
    void publish(std::shared_ptr<const std::vector<HeatZone>> zones);
Q_SIGNALS:
    void changed();
};

} // namespace coi::scene
