// SPDX-License-Identifier: GPL-3.0-or-later
// The feeds into the gateway with their age, for the status bar and the link box. GUI thread.
#pragma once
#include <coi/viewmodels/context.h>
#include <coi/viewmodels/keyed_list_model.h>
#include <coi/viewmodels/refresher.h>

namespace coi::viewmodels {

struct FeedRow
{
    QString key, name, freshness, ageText; // freshness: live | late | stale | reported | noData
    bool operator==(const FeedRow&) const = default;
};

class FeedListModel : public KeyedListModel<FeedRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed out by ShellModel")

public:
    explicit FeedListModel(const Context& context, QObject* parent = nullptr);
    int fresh() const; // feeds that are live
    const Roles& roles() const override;

Q_SIGNALS:
    void refreshed();

private:
    void rebuild();

    Context m_context;
    Refresher m_refresher;
};

} // namespace coi::viewmodels
