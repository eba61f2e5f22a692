// SPDX-License-Identifier: GPL-3.0-or-later
// What the What-if screen lists: options as cards, the changes of the chosen one, the ranking. GUI thread.
#pragma once
#include <coi/viewmodels/keyed_list_model.h>
#include <qqmlregistration.h>

namespace coi::viewmodels {

struct WhatIfOptionRow
{
    QString key, name;
    QString summary;   // what it changes: "Open 1X-B5, 1X-B6 · 45 min"
    QString bestText;  // "best 62 %"; empty: not computed
    QString deltaText; // cost less that of "as it is": "−12.3 ± 1.2"
    QString problem;   // why it changes nothing; empty
    bool chosen = false;
    bool operator==(const WhatIfOptionRow&) const = default;
};

class WhatIfOptions : public KeyedListModel<WhatIfOptionRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed out by WhatIfModel")

public:
    using KeyedListModel::KeyedListModel;
    const Roles& roles() const override;
};

struct WhatIfLineRow
{
    QString key;
    int kindIndex = 0, objectIndex = 0;
    QStringList objects;           // to choose from
    QString valueText, unit;       // "2" "lanes", "120" "%"
    QString detail;                // which lanes, or why it changes nothing
    bool more = true, less = true; // the value may go up, down
    bool operator==(const WhatIfLineRow&) const = default;
};

class WhatIfLines : public KeyedListModel<WhatIfLineRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed out by WhatIfModel")

public:
    using KeyedListModel::KeyedListModel;
    const Roles& roles() const override;
};

struct WhatIfRankRow
{
    QString key, name, bestText, costText, costBand, deltaText;
    double best = 0; // probability, 0…1
    bool chosen = false;
    bool operator==(const WhatIfRankRow&) const = default;
};

class WhatIfRanking : public KeyedListModel<WhatIfRankRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed out by WhatIfModel")

public:
    using KeyedListModel::KeyedListModel;
    const Roles& roles() const override;
};

} // namespace coi::viewmodels
