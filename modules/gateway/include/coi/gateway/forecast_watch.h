// SPDX-License-Identifier: GPL-3.0-or-later
// Watches State for what a forecast needs and State does not keep: since when each consignment has been where
// it is, how many came to each queue in the last half hour. take() copies what a forecast begins with; it
// costs some 10 us at a busy gate (`./dev bench forecast`). Gateway thread; what take() gives belongs to
// whoever has it.
#pragma once
#include <coi/domain/site.h>
#include <coi/domain/state.h>
#include <memory>

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

    // Whether the field has said of every lane, zone and station what holds now.
    bool toldAll(const domain::State& state, core::UtcTime now) const;
    std::shared_ptr<const ForecastInput> take(const domain::State& state, core::UtcTime now) const;

private:
    struct Arrivals;
    struct Books;
    void see(const domain::Consignment& c, core::UtcTime now);
    std::int16_t placeOf(const std::string& id) const;
    double arrivalsOf(const Arrivals& zone, const domain::ZoneState& state, core::UtcTime now,
                      double& watchedS) const;

    std::shared_ptr<const domain::Site> m_site;
    std::unique_ptr<Books> m;
};

} // namespace coi::gateway
