// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the parts of the site files together, in the order they were cut, within bounds.
#pragma once
#include <coi/client/requests.h>
#include <coi/core/result.h>

namespace coi::client {

class SiteAssembly
{
public:
    // True when every file is complete; an error when a part does not fit what came before.
    core::Result<bool> take(const protocol::SitePart& part);
    const SiteFiles& files() const { return m_files; }

private:
    SiteFiles m_files;
    std::int32_t m_next = 1, m_finished = 0;
    std::size_t m_bytes = 0;
};

} // namespace coi::client
