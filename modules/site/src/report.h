// SPDX-License-Identifier: GPL-3.0-or-later
// Collects the problems of one file.
#pragma once
#include <QJsonValue>
#include <coi/site/load.h>

namespace coi::site {

class Report
{
public:
    Report(std::string file, std::vector<SiteProblem>& out) : m_file(std::move(file)), m_out(out) {}
    void add(const std::string& feature, const std::string& path, std::string expected, std::string found);
    int count() const { return m_count; }
    int dropped() const { return m_dropped; }

private:
    std::string m_file;
    std::vector<SiteProblem>& m_out;
    int m_count = 0, m_dropped = 0;
};

// What a value is, in words: "nothing", "text \"abc\"", "number 12", "a list of 3".
std::string inWords(const QJsonValue& value);
std::string inWords(double number);
std::string inQuotes(std::string_view text);
std::string at(const std::string& path, qsizetype index); // "$.a[3]"

} // namespace coi::site
