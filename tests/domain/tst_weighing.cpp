// SPDX-License-Identifier: GPL-3.0-or-later
// When a weighing differs from what was declared: both limits of the definition.
#include <QTest>
#include <coi/domain/alarm_rules.h>

using namespace coi::domain;

namespace {

struct Case
{
    const char* name;
    double declaredT, weighedT;
    double offKg, limitKg; // 0, 0: no alarm
    FreightStage stage = FreightStage::Scan;
};

// Below 16.7 t the kilograms count, above it the percent: 600 kg at 20 t.
constexpr Case kCases[] = {{"not weighed", 20, 0, 0, 0},
                           {"light, below 500 kg", 10, 10.48, 0, 0},
                           {"light, above 3 % and at 500 kg", 10, 10.5, 0, 0},
                           {"light, above 500 kg", 10, 10.52, 520, 500},
                           {"heavy, above 500 kg, below 3 %", 20, 20.58, 0, 0},
                           {"heavy, at 3 %", 20, 20.6, 0, 0},
                           {"heavy, above 3 %", 20, 20.62, 620, 600},
                           {"less than declared", 20, 18.86, -1140, 600},
                           {"less, at 3 %", 20, 19.4, 0, 0},
                           {"cleared by Customs", 20, 25, 0, 0, FreightStage::Cleared}};

} // namespace

class TestWeighing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bothLimits()
    {
        AlarmCatalogue catalogue;
        AlarmDefinition& rule = catalogue.definitions.emplace_back();
        rule.id = "WEIGHT", rule.condition = AlarmCondition::WeightMismatch;
        rule.threshold = 500, rule.percent = 3;
        for (const Case& c : kCases) {
            Consignment load;
            load.id = "1187", load.stage = c.stage;
            load.declaredT = c.declaredT, load.weighedT = c.weighedT;
            State state;
            apply(state, load);
            const auto found = evaluate(Site{}, catalogue, state, coi::core::fromMs(1'792'138'847'000));
            QVERIFY2(found.size() == (c.limitKg > 0 ? 1U : 0U), c.name);
            for (const Condition& condition : found) {
                QCOMPARE(condition.object, std::string("1187"));
                QCOMPARE(condition.value, c.offKg);
                QCOMPARE(condition.limit, c.limitKg);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestWeighing)
#include "tst_weighing.moc"
