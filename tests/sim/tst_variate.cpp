// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <cmath>
#include <coi/sim/philox.h>
#include <coi/sim/variate.h>

using namespace coi::sim;
using coi::domain::Distribution;
using Kind = Distribution::Kind;

Q_DECLARE_METATYPE(coi::domain::Distribution)

class VariateTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void meanAndSpread_data();
    void meanAndSpread();
    void exponentialQuantiles();
    void monotonicInItsUniform();
    void constants();
    void empiricalShares();
    void extremeUniforms();
};

namespace {

Distribution dist(Kind kind, double mean, double cv = 0)
{
    Distribution d;
    d.kind = kind, d.mean = mean, d.cv = cv;
    return d;
}

Distribution range(Kind kind, double min, double mode, double max)
{
    Distribution d;
    d.kind = kind, d.min = min, d.mode = mode, d.max = max;
    return d;
}

} // namespace

void VariateTest::meanAndSpread_data()
{
    QTest::addColumn<Distribution>("distribution");
    QTest::addColumn<double>("mean");
    QTest::addColumn<double>("cv");
    QTest::newRow("exponential") << dist(Kind::Exp, 60) << 60.0 << 1.0;
    QTest::newRow("uniform") << range(Kind::Uniform, 20, 0, 60) << 40.0 << 40 / std::sqrt(12.0) / 40;
    QTest::newRow("e-gate") << dist(Kind::Lognormal, 12, 0.4) << 12.0 << 0.4;
    QTest::newRow("tourist booth") << dist(Kind::Lognormal, 60, 0.8) << 60.0 << 0.8;
    Distribution erlang = dist(Kind::Erlang, 30);
    erlang.k = 4;
    QTest::newRow("erlang 4") << erlang << 30.0 << 0.5;
    const double a = 240, c = 360, b = 720;
    const double sd = std::sqrt((a * a + b * b + c * c - a * b - a * c - b * c) / 18);
    QTest::newRow("triangular") << range(Kind::Triangular, a, c, b) << 440.0 << sd / 440;
}

void VariateTest::meanAndSpread()
{
    QFETCH(Distribution, distribution);
    QFETCH(double, mean);
    QFETCH(double, cv);
    const Variate v = Variate::of(distribution);
    const Draws draws{11, 0};
    constexpr int n = 200000;
    double sum = 0, squares = 0;
    for (std::uint32_t i = 0; i < n; ++i) {
        const double x = static_cast<double>(v.at(draws.u32(i, 0, 0))) / 1e6;
        QVERIFY(x >= 0);
        sum += x, squares += x * x;
    }
    const double m = sum / n, sd = std::sqrt(squares / n - m * m);
    QVERIFY2(std::abs(m - mean) < 3.5 * mean * cv / std::sqrt(n), qPrintable(QString::number(m)));
    QVERIFY2(std::abs(sd / m - cv) < 0.02 * cv + 0.002, qPrintable(QString::number(sd / m)));
    QCOMPARE(v.mean(), static_cast<Tick>(mean * 1e6 + 0.5));
}

void VariateTest::exponentialQuantiles()
{
    const Variate v = Variate::of(dist(Kind::Exp, 1000));
    for (const double p : {1e-6, 0.001, 0.1, 0.25, 0.5, 0.632, 0.9, 0.99, 0.9999, 0.9999999}) {
        const double x = static_cast<double>(v.at(static_cast<std::uint32_t>(p * 4294967296.0))) / 1e6;
        const double exact = -1000 * std::log1p(-p);
        QVERIFY2(std::abs(x - exact) < 4e-4 * exact + 1e-5,
                 qPrintable(QStringLiteral("%1: %2").arg(p).arg(x)));
    }
}

void VariateTest::monotonicInItsUniform()
{
    const Variate v = Variate::of(dist(Kind::Lognormal, 35, 0.6));
    Tick last = -1;
    for (std::uint64_t u = 0; u < (std::uint64_t{1} << 32); u += 65521) {
        const Tick t = v.at(static_cast<std::uint32_t>(u));
        QVERIFY(t >= last);
        last = t;
    }
}

void VariateTest::constants()
{
    QCOMPARE(Variate::of(dist(Kind::Det, 7.5)).at(123), Tick{7500000});
    QCOMPARE(Variate::seconds(2).at(0xffffffffU), Tick{2000000});
    QCOMPARE(Variate().at(5), Tick{0});
    QCOMPARE(Variate::of(dist(Kind::Det, -3)).at(5), Tick{0}); // never negative
}

void VariateTest::empiricalShares()
{
    Distribution d;
    d.kind = Kind::Empirical;
    d.values = {10, 20, 40};
    d.weights = {1, 2, 1};
    const Variate v = Variate::of(d);
    QCOMPARE(v.mean(), 22 * kSecond + kSecond / 2);
    QCOMPARE(v.at(0), 10 * kSecond);
    QCOMPARE(v.at(0x40000000U), 20 * kSecond);
    QCOMPARE(v.at(0xbfffffffU), 20 * kSecond);
    QCOMPARE(v.at(0xc0000000U), 40 * kSecond);
    QCOMPARE(v.at(0xffffffffU), 40 * kSecond);
}

void VariateTest::extremeUniforms()
{
    const Variate v = Variate::of(dist(Kind::Exp, 100));
    QVERIFY(v.at(0) < kSecond / 1000);
    const double longest = static_cast<double>(v.at(0xffffffffU)) / 1e6;
    QVERIFY(longest > 1500 && longest < 2300);
}

QTEST_GUILESS_MAIN(VariateTest)
#include "tst_variate.moc"
