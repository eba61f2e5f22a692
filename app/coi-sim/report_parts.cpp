// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_parts.h"

#include <cmath>
#include <iomanip>
#include <limits>
#include <sstream>

namespace coi::simapp {

namespace {

// Pads by characters, not bytes: names need not be Latin.
std::string padded(const std::string& text, std::size_t width)
{
    std::size_t characters = 0;
    for (const char c : text)
        characters += (static_cast<unsigned char>(c) & 0xc0U) != 0x80U;
    return text + std::string(characters < width ? width - characters : 1, ' ');
}

} // namespace

QJsonValue figure(double x)
{
    return std::isfinite(x) ? QJsonValue(x) : QJsonValue();
}

QJsonValue total(std::uint64_t n)
{
    return static_cast<qint64>(n);
}

QJsonObject json(const sim::Estimate& e)
{
    return {{QStringLiteral("mean"), figure(e.mean)},
            {QStringLiteral("se"), figure(e.se)},
            {QStringLiteral("ci95"), figure(e.ci95)}};
}

QJsonValue seedJson(std::uint64_t seed)
{
    const bool exact = seed <= static_cast<std::uint64_t>(std::numeric_limits<qint64>::max());
    return exact ? QJsonValue(static_cast<qint64>(seed)) : QJsonValue(QString::number(seed));
}

std::string shown(double x)
{
    if (!std::isfinite(x))
        return "-";
    std::ostringstream text;
    const double size = std::abs(x);
    text << std::fixed << std::setprecision(size >= 1000 ? 0 : size >= 10 ? 1 : 3) << x;
    return text.str();
}

std::string withHalfWidth(const sim::Estimate& e)
{
    return shown(e.mean) + (std::isfinite(e.ci95) ? " +- " + shown(e.ci95) : std::string());
}

void print(std::ostream& out, const std::vector<Row>& rows)
{
    std::vector<std::size_t> widths;
    for (const Row& row : rows)
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (widths.size() <= i)
                widths.push_back(0);
            widths[i] = std::max(widths[i], row[i].size() + 2);
        }
    for (const Row& row : rows) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i)
            line += padded(row[i], widths[i]);
        out << line.substr(0, line.find_last_not_of(' ') + 1) << '\n';
    }
}

} // namespace coi::simapp
