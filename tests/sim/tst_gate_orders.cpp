// SPDX-License-Identifier: GPL-3.0-or-later
// The orders of the carriers as the field reports them: base, horizon, where they end.
#include "gate_fixture.h"

#include <map>
#include <set>

using namespace coi;
using namespace std::chrono_literals;
using domain::CarrierState;
using simtest::Gate;

namespace {

// Index of the first node that is not released.
std::size_t baseLength(const CarrierState& c)
{
    std::size_t n = 0;
    while (n < c.route.size() && c.route[n].released)
        ++n;
    return n;
}

bool onRing(const domain::RouteNode& node)
{
    return !node.id.empty() && node.id.front() == 'N';
}

} // namespace

class TestGateOrders : public QObject
{
    Q_OBJECT

    std::vector<CarrierState> m_seen; // of an hour in the afternoon, in order of time

private Q_SLOTS:
    void initTestCase()
    {
        Gate gate(simtest::configAt(15h));
        gate.pass(1h);
        for (const domain::CarrierObserved& o : gate.all<domain::CarrierObserved>())
            m_seen.push_back(o.state);
        QVERIFY(m_seen.size() > 1000);
    }

    void theBaseComesFirstAndEndsWhereItIsSaidToEnd()
    {
        int bases = 0, horizons = 0;
        for (const CarrierState& c : m_seen) {
            const std::size_t base = baseLength(c);
            for (std::size_t i = base; i < c.route.size(); ++i)
                QVERIFY2(!c.route[i].released, c.id.c_str());
            if (base > 0 && onRing(c.route[base - 1])) {
                QCOMPARE(c.route[base - 1].id, c.baseEnd);
                ++bases;
            }
            horizons += base < c.route.size();
        }
        QVERIFY(bases > 100);
        QVERIFY(horizons > 100);
    }
    void everyNodeIsAPlaceOfTheSite()
    {
        for (const CarrierState& c : m_seen)
            for (const domain::RouteNode& n : c.route) {
                QVERIFY2(simtest::loaded().site->surface(n.surface), n.surface.c_str());
                QVERIFY2(n.u >= 0 && n.u <= 1, n.id.c_str());
            }
    }
    void whoStandsWithoutAnOrderHasNoWayAhead()
    {
        int orders = 0;
        for (const CarrierState& c : m_seen) {
            if (c.orderId.empty())
                QVERIFY2(c.route.empty(), c.id.c_str());
            orders += !c.orderId.empty();
        }
        QVERIFY(orders > 100);
        QVERIFY(orders < static_cast<int>(m_seen.size()));
    }
    void theWayOverTheBridgeLeadsIntoTheOtherYard()
    {
        int crossings = 0;
        for (const CarrierState& c : m_seen) {
            if (c.zone != "VN-3" || c.route.empty() || c.direction != domain::Direction::Exit)
                continue;
            QVERIFY(simtest::loaded().site->surface(c.route.back().surface)->counterpart);
            std::set<std::string> zones;
            for (const domain::RouteNode& n : c.route)
                zones.insert(simtest::loaded().site->surface(n.surface)->zone);
            QVERIFY(zones.contains("CN-2")); // not by leaps: each track it uses has a node
            ++crossings;
        }
        QVERIFY(crossings > 10);
    }
    void itStopsWhereTheOrderEnds()
    {
        std::map<std::string, std::string> goal; // siding each was last sent to
        int arrivals = 0;
        for (const CarrierState& c : m_seen) {
            if (!c.route.empty()) {
                goal[c.id] = onRing(c.route.back()) ? std::string() : c.route.back().id;
            } else if (auto it = goal.find(c.id);
                       it != goal.end() && c.orderId.empty() && !it->second.empty()) {
                QCOMPARE(c.lastNode, it->second);
                goal.erase(it);
                ++arrivals;
            }
        }
        QVERIFY(arrivals > 5);
    }
};

QTEST_GUILESS_MAIN(TestGateOrders)
#include "tst_gate_orders.moc"
