// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/scene/label_layout.h>

#include <algorithm>
#include <limits>
#include <numeric>

namespace coi::scene {

namespace {

constexpr std::size_t kFixedPlaces = 4; // who has no more stands still and hardly moves
constexpr double kSolidCost = 20, kLaterCost = 3, kSoftCost = 1, kPlaceCost = 0.1, kMoveCost = 2;

// Into the bounds, as far as it goes.
QRectF inside(QRectF rect, const QRectF& bounds)
{
    rect.moveLeft(std::max(bounds.left(), std::min(rect.left(), bounds.right() - rect.width())));
    rect.moveTop(std::max(bounds.top(), std::min(rect.top(), bounds.bottom() - rect.height())));
    return rect;
}

int touched(const QRectF& rect, const std::vector<QRectF>& others)
{
    return static_cast<int>(
        std::count_if(others.begin(), others.end(), [&](const QRectF& o) { return o.intersects(rect); }));
}

class Layout
{
public:
    Layout(const std::vector<LabelBox>& boxes, const std::vector<QRectF>& solid,
           const std::vector<QRectF>& soft, const QRectF& bounds)
        : m_boxes(boxes), m_solid(solid), m_soft(soft), m_bounds(bounds), m_out(boxes.size())
    {
    }

    std::vector<std::optional<LabelPlace>> run()
    {
        std::vector<std::size_t> order(m_boxes.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::stable_sort(order.begin(), order.end(),
                         [this](std::size_t a, std::size_t b) { return m_boxes[a].rank < m_boxes[b].rank; });
        for (std::size_t i = 0; i < order.size(); ++i) {
            const auto from = order.begin() + static_cast<std::ptrdiff_t>(i) + 1;
            place(order[i], {from, order.end()});
        }
        return std::move(m_out);
    }

private:
    void place(std::size_t which, const std::vector<std::size_t>& later)
    {
        const LabelBox& box = m_boxes[which];
        double least = std::numeric_limits<double>::infinity();
        for (std::size_t i = 0; i < box.places.size(); ++i) {
            const QRectF rect = inside({box.places[i], box.size}, m_bounds);
            const double cost = costOf(box, rect, static_cast<int>(i), later);
            if (cost >= least)
                continue;
            least = cost;
            m_out[which] = LabelPlace{static_cast<int>(i), rect};
            if (least <= kPlaceCost * static_cast<double>(i + 1))
                break; // no later place can be better
        }
        if (!m_out[which])
            return;
        m_taken.push_back(m_out[which]->rect.marginsAdded({kLabelGap, kLabelGap, kLabelGap, kLabelGap}));
        if (!box.leaders.empty())
            m_taken.push_back(box.leaders[static_cast<std::size_t>(m_out[which]->index)]);
    }

    double costOf(const LabelBox& box, const QRectF& rect, int index,
                  const std::vector<std::size_t>& later) const
    {
        constexpr double kNever = std::numeric_limits<double>::infinity();
        const QRectF leader = box.leaders.empty() ? QRectF() : box.leaders[static_cast<std::size_t>(index)];
        const auto touches = [&](const QRectF& o) { return o.intersects(rect) || o.intersects(leader); };
        if (!m_bounds.contains(rect) || std::any_of(m_taken.begin(), m_taken.end(), touches))
            return kNever;
        const int solid = touched(rect, m_solid);
        if (solid > 0 && box.rank >= LabelRank::Attention)
            return kNever;
        int covered = 0; // labels that come later and have nowhere else to go
        for (const std::size_t other : later) {
            const LabelBox& o = m_boxes[other];
            covered +=
                o.places.size() <= 3 && !o.places.empty() && QRectF(o.places[0], o.size).intersects(rect);
        }
        return kSolidCost * solid + kLaterCost * covered +
               kSoftCost * (box.places.size() > kFixedPlaces ? touched(rect, m_soft) : 0) +
               kPlaceCost * index + (box.before >= 0 && box.before != index ? kMoveCost : 0);
    }

    const std::vector<LabelBox>& m_boxes;
    const std::vector<QRectF>& m_solid;
    const std::vector<QRectF>& m_soft;
    QRectF m_bounds;
    std::vector<QRectF> m_taken;
    std::vector<std::optional<LabelPlace>> m_out;
};

} // namespace

std::vector<std::optional<LabelPlace>> placeLabels(const std::vector<LabelBox>& boxes,
                                                   const std::vector<QRectF>& solid,
                                                   const std::vector<QRectF>& soft, const QRectF& bounds)
{
    return Layout(boxes, solid, soft, bounds).run();
}

} // namespace coi::scene
