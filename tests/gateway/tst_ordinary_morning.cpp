// SPDX-License-Identifier: GPL-3.0-or-later
// The alarms of the site on simulated mornings in which nothing is wrong.
#include "forecast_gate.h"

#include <QTest>
#include <coi/domain/alarm_lifecycle.h>

using namespace coi;
using namespace coi::gateway::testing;
using namespace std::chrono_literals;

namespace {

// Alarms raised between 07:00 and 11:00, by definition.
std::map<std::string, int> raised(Profile profile, std::uint64_t seed)
{
    LiveGate gate(7 * 3600, seed, profile);
    const core::UtcTime start = gate.sim.now();
    AlarmTimers timers;
    std::map<std::string, int> out;
    while (gate.sim.now() < start + 4h) {
        gate.advance(6);
        const auto& state = gate.store.state();
        const auto conditions = evaluate(*mongCai().site, *mongCai().alarms, state, gate.sim.now(), start);
        const AlarmStep step =
            stepAlarms(*mongCai().alarms, state.alarms, timers, conditions, gate.sim.now());
        for (const AlarmEvent& e : step.events)
            out[e.definition] += e.note.what == "raised" ? 1 : 0;
        gate.store.put(step.changes);
    }
    return out;
}

} // namespace

class TestOrdinaryMorning : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void raisesLittle_data();
    void raisesLittle();
};

void TestOrdinaryMorning::raisesLittle_data()
{
    QTest::addColumn<bool>("peak");
    QTest::addColumn<int>("seed");
    for (const int seed : {1, 2, 3})
        QTest::addRow("normal day %d", seed) << false << seed;
    QTest::addRow("peak day") << true << 1;
}

// A vehicle that stops on the border line is an event, and so is a full hall: at the peak the booths of the
// exit have one, where people wait for half an hour. Differing weights are some of a hundred loads.
void TestOrdinaryMorning::raisesLittle()
{
    QFETCH(bool, peak);
    QFETCH(int, seed);
    auto n = raised(peak ? Profile::Peak : Profile::Normal, static_cast<std::uint64_t>(seed));
    QVERIFY(n["weight-mismatch"] > 0);
    QVERIFY(n["weight-mismatch"] <= 25);
    QCOMPARE(n["igv-stopped-border"], 0);
    QVERIFY(n["crowd-capacity-90"] <= (peak ? 1 : 0));
}

QTEST_GUILESS_MAIN(TestOrdinaryMorning)
#include "tst_ordinary_morning.moc"
