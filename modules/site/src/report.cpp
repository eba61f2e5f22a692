// SPDX-License-Identifier: GPL-3.0-or-later
#include "report.h"

#include <QJsonArray>

namespace coi::site {

void Report::add(const std::string& feature, const std::string& path, std::string expected, std::string found)
{
    ++m_count;
    if (m_out.size() < kMaxProblems)
        m_out.push_back({m_file, feature, path, std::move(expected), std::move(found)});
    else
        ++m_dropped;
}

std::string describe(const SiteProblem& p)
{
    const std::string feature = p.feature.empty() ? std::string() : p.feature + ": ";
    return p.file + ": " + feature + p.path + ": expected " + p.expected + ", found " + p.found;
}

std::string inQuotes(std::string_view text)
{
    constexpr std::size_t kShown = 60;
    std::string s(text);
    if (s.size() > kShown) {
        std::size_t end = kShown;
        while (end > 0 && (static_cast<unsigned char>(s[end]) & 0xc0U) == 0x80U)
            --end; // not inside a character
        s = s.substr(0, end) + "…";
    }
    return '"' + s + '"';
}

std::string inWords(double number)
{
    return QString::number(number, 'g', 10).toStdString();
}

std::string inWords(const QJsonValue& v)
{
    switch (v.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return "nothing";
    case QJsonValue::Bool:
        return v.toBool() ? "true" : "false";
    case QJsonValue::Double:
        return "number " + inWords(v.toDouble());
    case QJsonValue::String:
        return "text " + inQuotes(v.toString().toStdString());
    case QJsonValue::Array:
        return "a list of " + std::to_string(v.toArray().size());
    case QJsonValue::Object:
        return "an object";
    }
    return "nothing";
}

std::string at(const std::string& path, qsizetype index)
{
    return path + '[' + std::to_string(index) + ']';
}

} // namespace coi::site
