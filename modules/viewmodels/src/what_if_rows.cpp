// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/viewmodels/what_if_rows.h>

namespace coi::viewmodels {

QVariant WhatIfOptions::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const WhatIfOptionRow& r = rows()[static_cast<std::size_t>(index.row())];
    switch (role) {
    case IdRole:
        return r.key;
    case Qt::DisplayRole:
    case NameRole:
        return r.name;
    case SummaryRole:
        return r.summary;
    case BestTextRole:
        return r.bestText;
    case DeltaTextRole:
        return r.deltaText;
    case ProblemRole:
        return r.problem;
    case ChosenRole:
        return r.chosen;
    default:
        return {};
    }
}

QHash<int, QByteArray> WhatIfOptions::roleNames() const
{
    return {{IdRole, "optionId"},       {NameRole, "name"},           {SummaryRole, "summary"},
            {BestTextRole, "bestText"}, {DeltaTextRole, "deltaText"}, {ProblemRole, "problem"},
            {ChosenRole, "chosen"}};
}

QVariant WhatIfLines::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const WhatIfLineRow& r = rows()[static_cast<std::size_t>(index.row())];
    switch (role) {
    case KindIndexRole:
        return r.kindIndex;
    case ObjectIndexRole:
        return r.objectIndex;
    case ObjectsRole:
        return r.objects;
    case Qt::DisplayRole:
    case ValueTextRole:
        return r.valueText;
    case UnitRole:
        return r.unit;
    case DetailRole:
        return r.detail;
    case MoreRole:
        return r.more;
    case LessRole:
        return r.less;
    default:
        return {};
    }
}

QHash<int, QByteArray> WhatIfLines::roleNames() const
{
    return {{KindIndexRole, "kindIndex"}, {ObjectIndexRole, "objectIndex"},
            {ObjectsRole, "objects"},     {ValueTextRole, "valueText"},
            {UnitRole, "unit"},           {DetailRole, "detail"},
            {MoreRole, "more"},           {LessRole, "less"}};
}

QVariant WhatIfRanking::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const WhatIfRankRow& r = rows()[static_cast<std::size_t>(index.row())];
    switch (role) {
    case IdRole:
        return r.key;
    case Qt::DisplayRole:
    case NameRole:
        return r.name;
    case BestTextRole:
        return r.bestText;
    case CostTextRole:
        return r.costText;
    case CostBandRole:
        return r.costBand;
    case DeltaTextRole:
        return r.deltaText;
    case BestRole:
        return r.best;
    case ChosenRole:
        return r.chosen;
    default:
        return {};
    }
}

QHash<int, QByteArray> WhatIfRanking::roleNames() const
{
    return {{IdRole, "optionId"},       {NameRole, "name"},         {BestTextRole, "bestText"},
            {CostTextRole, "costText"}, {CostBandRole, "costBand"}, {DeltaTextRole, "deltaText"},
            {BestRole, "best"},         {ChosenRole, "chosen"}};
}

} // namespace coi::viewmodels
