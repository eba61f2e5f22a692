// SPDX-License-Identifier: GPL-3.0-or-later
// Watches State for what a forecast needs and State does not keep: since when each consignment has been where
// it is, how many came to each queue in the last half hour. take() copies what a forecast begins with; it
// costs some 10 us at a busy gate (coi-bench-forecast). Gateway thread; what take() gives belongs to whoever
// has it.
#pragma once
#include <array>
#include <coi/domain/site.h>
#include <coi/domain/state.h>
#include <memory>
#include <unordered_map>

namespace coi::gateway {

struct ForecastInput;
struct FreightSeen;

class ForecastWatch
{
public:
    explicit ForecastWatch(std::shared_ptr<const domain::Site> site);
    ~ForecastWatch();

    // A listener of the store. `now` is the field's time.
    void changed(const std::vector<domain::Change>& changes, core::UtcTime now);
    void reset(); // the field started again

    std::shared_ptr<const ForecastInput> take(const domain::State& state, core::UtcTime now) const;

private:
    struct Unit;
    struct Arrivals;
    void see(const domain::Consignment& c, core::UtcTime now);
    std::int16_t placeOf(const std::string& id) const;
    double arrivalsOf(const Arrivals& zone, const domain::ZoneState& state, core::UtcTime now,
                      double& watchedS) const;

    std::shared_ptr<const domain::Site> m_site;
    std::unordered_map<std::string, std::int16_t> m_places;
    std::unordered_map<std::string, Unit> m_freight;
    std::unordered_map<std::string, Arrivals> m_zones;
};

} // namespace coi::gateway
