// SPDX-License-Identifier: GPL-3.0-or-later
// Messages of forecasts: what is refused and how it is named, and that what may be asked fits.
#include <QTest>
#include <coi/protocol/cbor.h>
#include <coi/protocol/codec.h>

using namespace coi;
using namespace coi::protocol;

namespace {

QByteArray hex(const char* text)
{
    return QByteArray::fromHex(text);
}

QByteArray key(const char* name)
{
    CborWriter w;
    w.text(name);
    return w.take();
}

// A message of a type with a body given in hex (map and all).
QByteArray envelope(std::uint64_t type, const QByteArray& body)
{
    CborWriter w;
    w.array(6);
    w.uint(type);
    for (const std::uint64_t v : {0U, 1U, 1U, 0U})
        w.uint(v);
    return w.take() + body;
}

} // namespace

class TestForecasts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refuses_data();
    void refuses();
    void largestForecastsFit();
};

void TestForecasts::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("error");
    const auto row = [](const char* name, const QByteArray& bytes, const char* error) {
        QTest::newRow(name) << bytes << QByteArray(error);
    };
    const QByteArray options = key("options") + hex("81");
    row("forecast of text length", envelope(26, hex("a1") + key("horizonS") + hex("6131")),
        "forecastQuery.horizonS at byte 17: expected a whole number, found a text");
    row("forecast seed beyond 64 bits", envelope(26, hex("a1") + key("seed") + hex("1bffffffffffffffff")),
        "forecastQuery.seed at byte 13: number beyond 64 bits");
    row("forecast option without changes",
        envelope(26, hex("a1") + options + hex("a1") + key("name") + hex("6161")),
        "forecastQuery.options[0].changes at byte 17: missing");
    row("forecast change of unknown kind",
        envelope(26,
                 hex("a1") + options + hex("a1") + key("changes") + hex("81a1") + key("kind") + hex("04")),
        "forecastQuery.options[0].changes[0].kind at byte 33: 4 is not a value of this enumeration (0..3)");
    row("forecast factor not a number",
        envelope(26, hex("a1") + options + hex("a1") + key("changes") + hex("81a1") + key("value") +
                         hex("f97e00")),
        "forecastQuery.options[0].changes[0].value at byte 34: number is not finite");
    row("forecast options without end", envelope(26, hex("a1") + key("options") + hex("9affffffff")),
        "forecastQuery.options at byte 16: array of 4294967295 items is cut off");
    row("forecast result from a console", envelope(27, hex("a0")),
        "message.type at byte 1: forecastResult may not come from a console");
    row("forecast cancel without id", envelope(28, hex("a0")), "forecastCancel.id at byte 7: missing");
}

void TestForecasts::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, error);
    const auto message = decode(bytes, Sender::Console);
    QVERIFY(!message.ok());
    QCOMPARE(QByteArray::fromStdString(message.error().text), error);
}

// What a query may ask for fits into one message, there and back.
void TestForecasts::largestForecastsFit()
{
    using namespace coi::domain;
    ForecastQuery query;
    query.id = "q", query.seed = INT64_MIN, query.stepS = 60;
    const std::string name(kForecastName, 'x');
    query.options.resize(kForecastOptions, {name, {}});
    query.options.back().changes.resize(kForecastChanges);
    for (ForecastChange& change : query.options.back().changes)
        change.object = name, change.value = 0.1;
    query.places.resize(kForecastValues / 60 / (kForecastOptions + 1), name);
    QCOMPARE(outOfRange(query), std::string());
    QVERIFY(decode(encode({{0, 1, 1, 0}, query}), Sender::Console).ok());
    // The most values, in the fewest and in the most series.
    for (const std::size_t steps : {kForecastSteps, std::size_t{1}}) {
        const std::size_t places = kForecastValues / steps / (kForecastOptions + 1);
        ForecastSeries series;
        series.place = "inspection_dock_counterpart";
        for (ForecastBands* bands : {&series.waiting, &series.waitS})
            bands->mean = bands->median = bands->low = bands->high = std::vector<double>(steps, 0.1);
        series.overLimit.assign(steps, 1.0 / 3);
        series.meanWaitS = series.waitDifferenceS = series.waitingAtEnd = series.waitingDifference =
            ForecastEstimate{0.1, 0.1};
        ForecastResult result;
        result.options.resize(kForecastOptions + 1);
        for (ForecastOutcome& outcome : result.options) {
            outcome.name = name;
            outcome.places.assign(std::min<std::size_t>(places, 60), series);
        }
        const auto back = decode(encode({{0, 1, 1, 0}, result}), Sender::Gateway);
        QVERIFY2(back.ok(), back ? "" : back.error().text.c_str());
    }
}

QTEST_GUILESS_MAIN(TestForecasts)
#include "tst_forecasts.moc"
