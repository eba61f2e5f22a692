// SPDX-License-Identifier: GPL-3.0-or-later
// What a forecast query may ask for, each bound with what is just beyond it.
#include <QTest>
#include <coi/domain/forecast.h>
#include <functional>
#include <limits>

using namespace coi::domain;

using Edit = std::function<void(ForecastQuery&)>;
Q_DECLARE_METATYPE(Edit)

namespace {

ForecastQuery good()
{
    ForecastQuery q;
    q.id = "q", q.places = {"egate_exit", "booth_exit"};
    q.options.push_back({"close one", {{}}});
    q.options[0].changes[0].object = "1X-E3";
    return q;
}

ForecastChange& change(ForecastQuery& q)
{
    return q.options[0].changes[0];
}

} // namespace

class TestForecast : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void range_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<std::string>("path");
        const auto row = [](const char* name, Edit edit, const char* path) {
            QTest::newRow(name) << std::move(edit) << std::string(path);
        };
        using Q = ForecastQuery;
        using Kind = ForecastChangeKind;
        row(
            "as it is", [](Q& q) { q.options.clear(); }, "");
        row(
            "an option without changes", [](Q& q) { q.options[0].changes.clear(); }, "");
        row(
            "no id", [](Q& q) { q.id.clear(); }, "id");
        row(
            "long id", [](Q& q) { q.id.assign(121, 'x'); }, "id");
        row(
            "five minutes", [](Q& q) { q.horizonS = 300, q.stepS = 300; }, "");
        row(
            "less", [](Q& q) { q.horizonS = 299, q.stepS = 60; }, "horizonS");
        row(
            "eight hours", [](Q& q) { q.horizonS = 8 * 3600; }, "");
        row(
            "more", [](Q& q) { q.horizonS = 8 * 3600 + 1; }, "horizonS");
        row(
            "negative", [](Q& q) { q.horizonS = -3600; }, "horizonS");
        row(
            "a minute's step", [](Q& q) { q.stepS = 60; }, "");
        row(
            "shorter", [](Q& q) { q.stepS = 59; }, "stepS");
        row(
            "one step", [](Q& q) { q.stepS = 3600; }, "");
        row(
            "longer than the horizon", [](Q& q) { q.stepS = 3601; }, "stepS");
        row(
            "96 steps", [](Q& q) { q.horizonS = 96 * 60, q.stepS = 60; }, "");
        row(
            "97 steps", [](Q& q) { q.horizonS = 96 * 60 + 1, q.stepS = 60; }, "stepS");
        row(
            "20 replications", [](Q& q) { q.replications = 20; }, "");
        row(
            "19", [](Q& q) { q.replications = 19; }, "replications");
        row(
            "1000", [](Q& q) { q.replications = 1000; }, "");
        row(
            "1001", [](Q& q) { q.replications = 1001; }, "replications");
        row(
            "eight options", [](Q& q) { q.options.resize(8, q.options[0]); }, "");
        row(
            "nine", [](Q& q) { q.options.resize(9, q.options[0]); }, "options");
        row(
            "too much for a message", [](Q& q) { q.stepS = 60, q.places.resize(26, "egate_exit"); },
            "places");
        row(
            "nearly", [](Q& q) { q.stepS = 60, q.places.resize(25, "egate_exit"); }, "");
        row(
            "no name", [](Q& q) { q.options[0].name.clear(); }, "options[0].name");
        row(
            "long name", [](Q& q) { q.options[0].name.assign(121, 'x'); }, "options[0].name");
        row(
            "100 changes", [](Q& q) { q.options[0].changes.resize(100, change(q)); }, "");
        row(
            "101 in two options",
            [](Q& q) {
                q.options[0].changes.resize(60, change(q));
                q.options.push_back(q.options[0]);
                q.options[1].changes.resize(41);
            },
            "options[1].changes");
        row(
            "long object", [](Q& q) { change(q).object.assign(121, 'x'); }, "options[0].changes[0].object");
        row(
            "starts late", [](Q& q) { change(q).fromS = 3599; }, "");
        row(
            "starts at the end", [](Q& q) { change(q).fromS = 3600; }, "options[0].changes[0].fromS");
        row(
            "starts before", [](Q& q) { change(q).fromS = -1; }, "options[0].changes[0].fromS");
        row(
            "ends after the end", [](Q& q) { change(q).untilS = 7200; }, "");
        row(
            "ends as it starts", [](Q& q) { change(q).fromS = change(q).untilS = 60; },
            "options[0].changes[0].untilS");
        row(
            "ends before", [](Q& q) { change(q).untilS = -5; }, "options[0].changes[0].untilS");
        row(
            "ends next week", [](Q& q) { change(q).untilS = 600000; }, "options[0].changes[0].untilS");
        const auto value = [](Kind kind, double v) {
            return [=](Q& q) { change(q).kind = kind, change(q).value = v; };
        };
        row("nobody serves", value(Kind::Servers, 0), "");
        row("half a server", value(Kind::Servers, 2.5), "options[0].changes[0].value");
        row("minus one", value(Kind::Servers, -1), "options[0].changes[0].value");
        row("a thousand carriers", value(Kind::Fleet, 1000), "");
        row("more carriers", value(Kind::Fleet, 1001), "options[0].changes[0].value");
        row("not a number", value(Kind::Fleet, std::numeric_limits<double>::quiet_NaN()),
            "options[0].changes[0].value");
        row("half the arrivals", value(Kind::Arrivals, 0.5), "");
        row("negative arrivals", value(Kind::Arrivals, -0.1), "options[0].changes[0].value");
        row("endless arrivals", value(Kind::Arrivals, std::numeric_limits<double>::infinity()),
            "options[0].changes[0].value");
        row("a command has no value", value(Kind::Command, -7), "");
    }

    void range()
    {
        QFETCH(Edit, edit);
        QFETCH(std::string, path);
        ForecastQuery query = good();
        QCOMPARE(outOfRange(query), std::string());
        edit(query);
        QCOMPARE(outOfRange(query), path);
    }
};

QTEST_GUILESS_MAIN(TestForecast)
#include "tst_forecast.moc"
