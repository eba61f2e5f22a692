// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/scene/label_placer.h>

#include <coi/scene/label_layout.h>

namespace coi::scene {

QList<int> LabelPlacer::place(const QVariantList& texts, const QList<QRectF>& solid,
                              const QList<QRectF>& soft, const QRectF& bounds) const
{
    std::vector<LabelBox> boxes;
    boxes.reserve(static_cast<std::size_t>(texts.size()));
    for (const QVariant& text : texts) {
        const QVariantMap map = text.toMap();
        LabelBox box;
        box.size = map.value(QStringLiteral("size")).toSizeF();
        box.rank = static_cast<LabelRank>(map.value(QStringLiteral("rank"), Rest).toInt());
        box.before = map.value(QStringLiteral("before"), -1).toInt();
        for (const QVariant& at : map.value(QStringLiteral("places")).toList())
            box.places.push_back(at.toPointF());
        for (const QVariant& leader : map.value(QStringLiteral("leaders")).toList())
            box.leaders.push_back(leader.toRectF());
        if (box.leaders.size() != box.places.size())
            box.leaders.clear();
        boxes.push_back(std::move(box));
    }
    QList<int> out;
    for (const auto& place :
         placeLabels(boxes, {solid.begin(), solid.end()}, {soft.begin(), soft.end()}, bounds))
        out.push_back(place ? place->index : -1);
    return out;
}

} // namespace coi::scene
