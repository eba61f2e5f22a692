// SPDX-License-Identifier: GPL-3.0-or-later
#include "network_law.h"

#include "distribution_kinds.h"

#include <cmath>
#include <coi/sim/network.h>

namespace coi::site {

using domain::Distribution;
using Kind = Distribution::Kind;

namespace {

bool isFigure(const QJsonValue& v)
{
    return v.isDouble() && std::isfinite(v.toDouble());
}

void readParameters(Distribution& d, Kind kind, Node& p)
{
    d.kind = kind;
    switch (kind) {
    case Kind::Exp:
        d.mean = figure(p, "mean");
        break;
    case Kind::Det:
        d.mean = figure(p, "value");
        break;
    case Kind::Uniform:
        d.min = figure(p, "min"), d.max = figure(p, "max");
        break;
    case Kind::Erlang:
        d.k = count(p, "k"), d.mean = figure(p, "mean");
        break;
    case Kind::Lognormal:
        d.mean = figure(p, "mean"), d.cv = figure(p, "cv");
        break;
    case Kind::Triangular:
        d.min = figure(p, "min"), d.mode = figure(p, "mode"), d.max = figure(p, "max");
        break;
    case Kind::Empirical:
        d.values = figures(p, "values"), d.weights = figures(p, "weights");
        break;
    }
    p.finish();
}

} // namespace

double figure(Node& n, const char* key)
{
    const QJsonValue v = n.take(key);
    if (isFigure(v))
        return v.toDouble();
    n.expected(key, "a number", inWords(v));
    return 1;
}

double figureOr(Node& n, const char* key, double otherwise)
{
    if (n.has(key))
        return figure(n, key);
    n.take(key);
    return otherwise;
}

std::vector<double> figures(Node& n, const char* key)
{
    std::vector<double> out;
    const QJsonValue v = n.take(key);
    const QJsonArray items = v.toArray();
    if (items.isEmpty())
        n.expected(key, "a list of numbers", inWords(v));
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (!isFigure(items.at(i)))
            n.report().add(n.feature(), at(n.pathOf(key), i), "a number", inWords(items.at(i)));
        out.push_back(isFigure(items.at(i)) ? items.at(i).toDouble() : 1);
    }
    if (out.empty())
        out.push_back(1);
    return out;
}

std::optional<int> wholeOf(const QJsonValue& v)
{
    constexpr double kLimit = 2e9;
    if (isFigure(v) && std::floor(v.toDouble()) == v.toDouble() && std::abs(v.toDouble()) <= kLimit)
        return static_cast<int>(v.toDouble());
    return std::nullopt;
}

int count(Node& n, const char* key)
{
    const QJsonValue v = n.take(key);
    const std::optional<int> whole = wholeOf(v);
    if (!whole)
        n.expected(key, "a whole number", inWords(v));
    return whole.value_or(1);
}

int countOr(Node& n, const char* key, int otherwise)
{
    if (n.has(key))
        return count(n, key);
    n.take(key);
    return otherwise;
}

bool choice(Node& n, const char* key, const char* first, const char* second)
{
    const QJsonValue v = n.take(key);
    if (v.isUndefined() || v.isNull())
        return false;
    const std::string text = v.toString().toStdString();
    if (!v.isString() || (text != first && text != second))
        n.expected(key, std::string("one of ") + first + ", " + second, inWords(v));
    return text == second;
}

Distribution readLaw(Report& report, const QJsonValue& value, const std::string& path)
{
    const int before = report.count();
    if (!value.isObject()) {
        report.add({}, path, R"(a law of time such as {"exp": {"mean": 60}})", inWords(value));
        return sim::constant(1);
    }
    Node n(report, value.toObject(), path, {});
    Distribution d;
    const int found = readKinds(n, [&d](Kind kind, Node& p) { readParameters(d, kind, p); });
    n.finish();
    if (found != 1)
        report.add({}, path, kOneDistribution, std::to_string(found) + " of them");
    return report.count() == before ? d : sim::constant(1);
}

Distribution readLaw(Node& parent, const char* key)
{
    return readLaw(parent.report(), parent.take(key), parent.pathOf(key));
}

std::optional<Distribution> readLawIfThere(Node& parent, const char* key)
{
    if (parent.has(key))
        return readLaw(parent, key);
    parent.take(key);
    return std::nullopt;
}

} // namespace coi::site
