// SPDX-License-Identifier: GPL-3.0-or-later
// Ids of one site file and who refers to them: collected while reading, resolved at the end.
#pragma once
#include "report.h"

#include <initializer_list>
#include <map>

namespace coi::site {

class References
{
public:
    // False, and a problem, when the id is taken.
    bool define(Report& report, const std::string& id, const std::string& type, qsizetype feature);
    // `types`: what the id may be, "surface", "lane", ...
    void use(const std::string& feature, const std::string& path, const std::string& id,
             std::initializer_list<const char*> types);
    void resolve(Report& report) const;

private:
    struct Definition
    {
        std::string type;
        qsizetype feature = 0;
    };
    struct Use
    {
        std::string feature, path, id;
        std::vector<std::string> types;
    };
    std::map<std::string, Definition, std::less<>> m_ids;
    std::vector<Use> m_uses;
};

} // namespace coi::site
