// SPDX-License-Identifier: GPL-3.0-or-later
#include "site_assembly.h"

namespace coi::client {

namespace {

constexpr std::size_t kMaxBytes = 32 << 20;

} // namespace

core::Result<bool> SiteAssembly::take(const protocol::SitePart& part)
{
    if (part.files == 0)
        return true; // the gateway has none
    m_bytes += static_cast<std::size_t>(part.bytes.size());
    const bool known = m_next > 1;
    const bool fits = part.part == m_next && part.part <= part.parts && m_finished < part.files &&
                      m_files.contains(part.name) == known && m_bytes <= kMaxBytes;
    if (!fits)
        return core::Error{core::Errc::Invalid, "part " + std::to_string(part.part) + " of " + part.name +
                                                    " does not follow part " + std::to_string(m_next - 1)};
    m_files[part.name] += part.bytes;
    ++m_next;
    if (part.part == part.parts) {
        m_next = 1;
        ++m_finished;
    }
    return m_finished == part.files;
}

} // namespace coi::client
