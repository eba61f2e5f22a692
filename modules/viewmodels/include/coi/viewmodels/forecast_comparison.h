// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of a forecast without and with an option, and their paired difference. GUI thread.
#pragma once
#include <coi/domain/forecast.h>
#include <coi/viewmodels/context.h>
#include <coi/viewmodels/keyed_list_model.h>
#include <qqmlregistration.h>

namespace coi::viewmodels {

struct ComparisonRow
{
    QString key, name;
    QString without, with;         // mean, shortly
    QString withoutBand, withBand; // "(123–204)"; empty: none
    QString unit;                  // of without and with
    QString difference;            // "−139 ± 4": half width of the 95 % interval; of shares in points
    bool operator==(const ComparisonRow&) const = default;
};

class ForecastComparison : public KeyedListModel<ComparisonRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed out by view-models")

public:
    using KeyedListModel::KeyedListModel;
    const Roles& roles() const override;

    // At the end of the horizon; the share above the limit at `leaseS` when that is earlier. Places that the
    // answer does not have are left out; several are told apart by name.
    void show(const Context& context, const domain::ForecastResult& result,
              const std::vector<std::string>& places, std::size_t option, std::int32_t leaseS);
};

} // namespace coi::viewmodels
