// SPDX-License-Identifier: GPL-3.0-or-later
#include "references.h"

#include <algorithm>

namespace coi::site {

bool References::define(Report& report, const std::string& id, const std::string& type, qsizetype feature)
{
    const auto [it, fresh] = m_ids.try_emplace(id, Definition{type, feature});
    if (!fresh)
        report.add(id, at("$.features", feature) + ".properties.id", "an id of its own",
                   inQuotes(id) + ", which " + at("$.features", it->second.feature) + " has");
    return fresh;
}

void References::use(const std::string& feature, const std::string& path, const std::string& id,
                     std::initializer_list<const char*> types)
{
    if (!id.empty())
        m_uses.push_back({feature, path, id, {types.begin(), types.end()}});
}

void References::resolve(Report& report) const
{
    for (const Use& use : m_uses) {
        std::string wanted;
        for (const std::string& type : use.types)
            wanted += (wanted.empty() ? "" : " or ") + type;
        const auto it = m_ids.find(use.id);
        if (it == m_ids.end())
            report.add(use.feature, use.path, "the id of a " + wanted,
                       inQuotes(use.id) + ", which is nowhere");
        else if (std::find(use.types.begin(), use.types.end(), it->second.type) == use.types.end())
            report.add(use.feature, use.path, "the id of a " + wanted,
                       inQuotes(use.id) + ", a " + it->second.type);
    }
}

} // namespace coi::site
