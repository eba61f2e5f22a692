// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_labels.h"

#include "plan_halls.h"
#include "plan_mark_rows.h"

#include <QCoreApplication>
#include <algorithm>
#include <coi/viewmodels/words.h>

namespace coi::viewmodels {

using domain::CarrierTask;
using domain::LaneKind;
using domain::ShapeFigure;
using scene::Ink;
using scene::LabelRank;
using scene::PlanLabel;

namespace {

constexpr int kStrongPx = 13, kTitlePx = 14, kOrdinalPx = 11;
constexpr double kGlyph = 10;                  // half the height of a gate symbol, plan units
constexpr double kChip = 24, kChipHeight = 18; // level of service before a tag, pixels
constexpr double kAlarm = 24;                  // alarm symbol before a vehicle's name, pixels
constexpr double kAround = 8;                  // of the plate under a vehicle's name, both sides, pixels
constexpr double kBeside = 34;                 // of a counterpart's gate, plan units
constexpr double kBehindCoaches = 207;         // of the name of the forecourt, plan units
const QString kDot = QStringLiteral(" · ");

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(PlanLabels)
};

QPolygonF outlineOf(const domain::PlanShape& s)
{
    QPolygonF points;
    for (const domain::PlanPoint& p : s.plan)
        points << QPointF(p.x, p.y);
    return points;
}

domain::FeedKind feedOf(ShapeFigure flow)
{
    return flow == ShapeFigure::VehicleFlow ? domain::FeedKind::Customs : domain::FeedKind::Lanes;
}

bool isFlow(ShapeFigure figure)
{
    return figure == ShapeFigure::ExitFlow || figure == ShapeFigure::EntryFlow ||
           figure == ShapeFigure::VehicleFlow;
}

class Labels
{
public:
    Labels(const Context& context, const QString& chosen) : m_context(context), m_chosen(chosen) {}

    void shape(const domain::PlanShape& s)
    {
        PlanLabel l;
        const QString name = m_context.formats.pick(s.name);
        if (name.isEmpty() || s.figure == ShapeFigure::Fleet || s.figure == ShapeFigure::Vehicles)
            return;
        l.key = QStringLiteral("shape.") + qs(s.id);
        l.flow = isFlow(s.figure);
        l.lines = linesOf(s.figure, name);
        l.at = {s.label.x, s.label.y};
        l.align = s.centred ? PlanLabel::Align::Centre
                  : s.atEnd ? PlanLabel::Align::End
                            : PlanLabel::Align::Start;
        l.bold = s.title || s.strong;
        l.textPx = s.title ? kTitlePx : s.strong || l.lines.size() > 1 ? kStrongPx : 12;
        l.first = inkOf(s, l);
        if (l.flow && staleFeed(m_context, feedOf(s.figure))) // its age needs more room
            l.rank = LabelRank::Attention;
        if (s.arrow)
            l.arrow = *s.arrow == domain::Direction::Exit ? 1 : -1;
        add(std::move(l));
    }

    // What stands there, behind the name of the place.
    void coaches(const domain::PlanShape& s)
    {
        const QString text = coachesText(m_context);
        if (text.isEmpty())
            return;
        PlanLabel l;
        l.key = QStringLiteral("coaches.") + qs(s.id);
        l.lines << text;
        l.at = {s.label.x + kBehindCoaches, s.label.y};
        add(std::move(l));
    }

    void lane(const domain::LaneSpec& spec)
    {
        const bool people = spec.kind == LaneKind::EGate || spec.kind == LaneKind::Booth;
        obstacle(spec.plan.x - 8, spec.plan.y - kGlyph, 16, 2 * kGlyph);
        if (spec.kind == LaneKind::Igv)
            return;
        const bool above = !people || spec.direction == domain::Direction::Exit;
        PlanLabel l;
        l.key = QStringLiteral("lane.") + qs(spec.id);
        l.lines << (people ? QString::number(spec.ordinal) : QStringLiteral("T%1").arg(spec.ordinal));
        l.at = {spec.plan.x, spec.plan.y + (above ? -kGlyph : kGlyph)};
        l.shift = {0, above ? -5.0 : 12.0};
        l.align = PlanLabel::Align::Centre;
        l.rank = LabelRank::Attention;
        l.textPx = kOrdinalPx;
        l.first = Ink::Text3;
        add(std::move(l));
    }

    void gate(const domain::GateSpec& spec)
    {
        if (spec.kind == domain::GateKind::HallDoor)
            return;
        obstacle(spec.plan.x - 6, spec.plan.y - 6, 12, 12);
        const auto it = m_context.state().gates.find(spec.id);
        if (!spec.counterpart || it == m_context.state().gates.end())
            return;
        const domain::GateState& s = it->second;
        PlanLabel l;
        l.key = QStringLiteral("gate.") + qs(spec.id);
        l.lines << qs(spec.id);
        if (s.status != domain::LaneStatus::InService)
            l.lines[0] =
                Texts::tr("%1 %2, reported %3")
                    .arg(qs(spec.id), words::of(s.status), m_context.formats.clock(s.observedAt, false));
        l.at = {spec.plan.x - kBeside, spec.plan.y - 2};
        l.align = PlanLabel::Align::End;
        l.rank = s.status == domain::LaneStatus::InService ? LabelRank::Rest : LabelRank::Attention;
        l.first = s.status == domain::LaneStatus::InService ? Ink::Text2 : Ink::Text1;
        l.halo = Ink::LandAway;
        add(std::move(l));
    }

    void zone(const PlanMark& mark, const domain::QueueZone& spec)
    {
        PlanLabel l;
        l.key = QStringLiteral("zone.") + mark.key;
        l.lines = mark.text.split(QLatin1Char('\n'));
        l.drawn = false;
        l.rank = mark.key == m_chosen ? LabelRank::Selected : LabelRank::Attention;
        if (!spec.vehicles) {
            l.lead = kChip;
            l.minimumHeight = kChipHeight;
            obstacle(spec.plan.x, spec.plan.y, spec.plan.w, spec.plan.h);
        }
        if (spec.tag) {
            l.at = {spec.tag->x, spec.tag->y};
            l.shift = {0, 12};
        } else {
            l.at = {spec.plan.x, spec.headAtTop ? spec.plan.y + spec.plan.h : spec.plan.y};
            l.shift = {0, spec.headAtTop ? 20.0 : -11.0};
        }
        add(std::move(l));
    }

    void vehicle(const PlanMark& mark)
    {
        PlanLabel l;
        l.key = QStringLiteral("carrier.") + mark.key;
        l.lines << mark.text << mark.detail;
        l.follows = mark.symbol;
        l.drawn = false;
        l.bold = !mark.alarm.isEmpty();
        l.lead = kAround + (mark.alarm.isEmpty() ? 0 : kAlarm + 4);
        l.minimumHeight = mark.alarm.isEmpty() ? 0 : kAlarm;
        l.rank = !mark.alarm.isEmpty()  ? LabelRank::Alarm
                 : mark.key == m_chosen ? LabelRank::Selected
                                        : LabelRank::Attention;
        add(std::move(l));
    }

    // Names of the vehicles on the bridge, where there is room.
    void passing(const std::string& id, const domain::CarrierState& s)
    {
        const auto* surface = corridorOf(s.zone);
        if (s.task != CarrierTask::Driving || !surface)
            return;
        PlanLabel l;
        l.key = QStringLiteral("carrier.") + qs(id);
        l.lines << qs(id);
        l.follows = carrierIndex(m_context, id);
        l.first = Ink::Text1;
        l.halo = surface->counterpart ? Ink::LandAway : Ink::LandHome;
        add(std::move(l));
    }

    void obstacle(double x, double y, double w, double h) { m_out->obstacles.push_back({x, y, w, h}); }
    void add(PlanLabel label) { m_out->labels.push_back(std::move(label)); }
    std::shared_ptr<const scene::PlanLabels> take() { return std::move(m_out); }

private:
    const domain::Surface* corridorOf(const std::string& zone) const
    {
        for (const domain::Surface& s : m_context.site->surfaces)
            if (s.zone == zone && s.use == domain::SurfaceUse::Yard)
                return nullptr;
        for (const domain::Surface& s : m_context.site->surfaces)
            if (!zone.empty() && s.zone == zone && s.use == domain::SurfaceUse::Corridor)
                return &s;
        return nullptr;
    }

    // Names and live figures stand out; captions of rows and roads stand back.
    Ink inkOf(const domain::PlanShape& s, const PlanLabel& label) const
    {
        if (s.figure == ShapeFigure::Charging)
            return Ink::Text3;
        if (label.bold || label.lines.size() > 1 || (s.kind == domain::ShapeKind::Building && s.counterpart))
            return Ink::Text1;
        const bool caption = s.arrow || s.figure == ShapeFigure::Coaches || inBuilding(label.at) ||
                             s.kind == domain::ShapeKind::Building;
        return caption ? Ink::Text3 : Ink::Text2;
    }

    bool inBuilding(QPointF at) const
    {
        const auto& shapes = m_context.site->shapes;
        return std::any_of(shapes.begin(), shapes.end(), [at](const domain::PlanShape& s) {
            return s.kind == domain::ShapeKind::Building && outlineOf(s).boundingRect().contains(at);
        });
    }

    QStringList linesOf(ShapeFigure figure, const QString& name) const
    {
        const Formats& f = m_context.formats;
        const auto it = m_context.state().totals.find("site");
        const domain::Totals t = it == m_context.state().totals.end() ? domain::Totals{} : it->second;
        const auto flow = [&](double perHour) {
            return QStringList{withAge(Texts::tr("%1/h").arg(f.number(perHour)), feedOf(figure)), name};
        };
        switch (figure) {
        case ShapeFigure::ExitFlow:
            return flow(t.exitPerHour);
        case ShapeFigure::EntryFlow:
            return flow(t.entryPerHour);
        case ShapeFigure::VehicleFlow:
            return flow(t.vehiclesPerHour);
        case ShapeFigure::Charging:
            return {withAge(name + QLatin1Char(' ') + f.number(count(CarrierTask::Charging)),
                            domain::FeedKind::IgvState),
                    Texts::tr("Service %1").arg(f.number(count(CarrierTask::Service)))};
        default:
            return {name};
        }
    }

    // A figure says how old it is when its feed is stale.
    QString withAge(const QString& figure, domain::FeedKind feed) const
    {
        const QString age = staleAge(m_context, feed);
        return age.isEmpty() ? figure : figure + kDot + age;
    }

    int count(CarrierTask task) const
    {
        const auto& carriers = m_context.state().carriers;
        return static_cast<int>(std::count_if(carriers.begin(), carriers.end(),
                                              [task](const auto& c) { return c.second.task == task; }));
    }

    const Context& m_context;
    QString m_chosen;
    std::shared_ptr<scene::PlanLabels> m_out = std::make_shared<scene::PlanLabels>();
};

} // namespace

QRectF boxFor(const domain::Site& site, ShapeFigure figure)
{
    for (const domain::PlanShape& s : site.shapes) {
        if (s.figure != figure)
            continue;
        return outlineOf(s).boundingRect();
    }
    return {};
}

std::shared_ptr<const scene::PlanLabels> planLabels(const Context& context,
                                                    const std::vector<PlanMark>& zones,
                                                    const std::vector<PlanMark>& carriers,
                                                    const QString& chosen)
{
    const domain::Site& site = *context.site;
    Labels labels(context, chosen);
    for (const PlanMark& mark : carriers)
        if (mark.symbol >= 0)
            labels.vehicle(mark);
    for (const PlanMark& mark : zones)
        if (const domain::QueueZone* spec = site.zone(mark.key.toStdString()))
            labels.zone(mark, *spec);
    for (const domain::LaneSpec& spec : site.lanes)
        labels.lane(spec);
    for (const domain::GateSpec& spec : site.gates)
        labels.gate(spec);
    for (const domain::PlanShape& shape : site.shapes) {
        labels.shape(shape);
        if (shape.figure == ShapeFigure::Coaches)
            labels.coaches(shape);
    }
    for (const domain::StationSpec& spec : site.stations)
        if (spec.kind != domain::StationKind::Yard && !spec.counterpart)
            labels.obstacle(spec.plan.x, spec.plan.y, spec.plan.w, spec.plan.h);
    for (const ShapeFigure figure : {ShapeFigure::Fleet, ShapeFigure::Vehicles})
        if (const QRectF box = boxFor(site, figure); !box.isEmpty())
            labels.obstacle(box.x(), box.y(), box.width(), box.height());
    for (const auto& [id, carrier] : context.state().carriers) {
        const bool marked = std::any_of(carriers.begin(), carriers.end(),
                                        [&, key = qs(id)](const PlanMark& m) { return m.key == key; });
        if (!marked)
            labels.passing(id, carrier);
    }
    return labels.take();
}

} // namespace coi::viewmodels
