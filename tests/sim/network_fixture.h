// SPDX-License-Identifier: GPL-3.0-or-later
// Closed forms, and the comparison every test of accuracy makes.
#pragma once
#include "network_models.h"

#include <QTest>
#include <cmath>
#include <functional>

namespace network_test {

inline NetworkRunResult run(const Network& n, std::uint32_t replications = 20,
                            std::vector<NetworkTimePoint> at = {}, std::uint64_t seed = 1)
{
    for (const NetworkProblem& p : validate(n))
        qWarning("%s: %s", p.path.c_str(), p.text.c_str());
    return runNetwork(n, {replications, seed, 2, std::move(at)});
}

// The standard error that is demanded of every comparison with a closed form, as a share of the exact value:
// mean, quantile, tail and standard deviation alike.
inline constexpr double kDemandedSe = 0.01;

// Empty: the estimate is within 3 standard errors of `exact`, and the standard error is as small as demanded.
inline QByteArray off(const Estimate& e, double exact)
{
    const bool good = std::abs(e.mean - exact) <= 3 * e.se && e.se <= kDemandedSe * std::abs(exact);
    return good ? QByteArray()
                : QStringLiteral("%1 +- %2 (%3 %) instead of %4")
                      .arg(e.mean)
                      .arg(e.se)
                      .arg(100 * e.se / exact, 0, 'g', 3)
                      .arg(exact)
                      .toUtf8();
}
#define IS_NEAR(...)                                                                                         \
    do {                                                                                                     \
        const QByteArray wrong = network_test::off(__VA_ARGS__);                                             \
        QVERIFY2(wrong.isEmpty(), wrong.constData());                                                        \
    } while (false)

// P(wait) of M/M/c with offered load a.
inline double erlangC(int c, double a)
{
    double b = 1;
    for (int k = 1; k <= c; ++k)
        b = a * b / (k + a * b);
    return b / (1 - a / c * (1 - b));
}

inline double erlangB(int c, double a)
{
    double b = 1;
    for (int k = 1; k <= c; ++k)
        b = a * b / (k + a * b);
    return b;
}

// Stationary distribution of a birth and death process with states 0 .. n.
inline std::vector<double> birthAndDeath(int n, const std::function<double(int)>& birth,
                                         const std::function<double(int)>& death)
{
    std::vector<double> p{1};
    double sum = 1;
    for (int k = 1; k <= n; ++k) {
        p.push_back(p.back() * birth(k - 1) / death(k));
        sum += p.back();
    }
    for (double& x : p)
        x /= sum;
    return p;
}

inline double meanOf(const std::vector<double>& p, int above = 0)
{
    double sum = 0;
    for (std::size_t k = 0; k < p.size(); ++k)
        sum += std::max(0, static_cast<int>(k) - above) * p[k];
    return sum;
}

} // namespace network_test
