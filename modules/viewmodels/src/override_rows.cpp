// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/viewmodels/override_rows.h>

namespace coi::viewmodels {

QVariant OverrideTargets::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const OverrideTargetRow& r = rows()[static_cast<std::size_t>(index.row())];
    switch (role) {
    case IdRole:
        return r.key;
    case Qt::DisplayRole:
    case TitleRole:
        return r.title;
    case NowGlyphRole:
        return r.nowGlyph;
    case NowTextRole:
        return r.nowText;
    case NowDirectionRole:
        return r.nowDirection;
    case WantedGlyphRole:
        return r.wantedGlyph;
    case WantedTextRole:
        return r.wantedText;
    case WantedDirectionRole:
        return r.wantedDirection;
    case ChosenRole:
        return r.chosen;
    default:
        return {};
    }
}

QHash<int, QByteArray> OverrideTargets::roleNames() const
{
    return {{IdRole, "objectId"},
            {TitleRole, "title"},
            {NowGlyphRole, "nowGlyph"},
            {NowTextRole, "nowText"},
            {NowDirectionRole, "nowDirection"},
            {WantedGlyphRole, "wantedGlyph"},
            {WantedTextRole, "wantedText"},
            {WantedDirectionRole, "wantedDirection"},
            {ChosenRole, "chosen"}};
}

QVariant OverrideChecks::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const OverrideCheckRow& r = rows()[static_cast<std::size_t>(index.row())];
    switch (role) {
    case CheckStateRole:
        return r.state;
    case Qt::DisplayRole:
    case TextRole:
        return r.text;
    case DetailRole:
        return r.detail;
    default:
        return {};
    }
}

QHash<int, QByteArray> OverrideChecks::roleNames() const
{
    return {{CheckStateRole, "checkState"}, {TextRole, "text"}, {DetailRole, "detail"}};
}

QVariant OverrideCommands::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const OverrideCommandRow& r = rows()[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case ObjectRole:
        return r.object;
    case CauseTextRole:
        return r.causeText;
    case LabelsRole:
        return r.steps.labels;
    case TimesRole:
        return r.steps.times;
    case MarksRole:
        return r.steps.marks;
    case SettledRole:
        return r.settled;
    default:
        return {};
    }
}

QHash<int, QByteArray> OverrideCommands::roleNames() const
{
    return {{ObjectRole, "object"}, {CauseTextRole, "causeText"}, {LabelsRole, "labels"},
            {TimesRole, "times"},   {MarksRole, "marks"},         {SettledRole, "settled"}};
}

} // namespace coi::viewmodels
