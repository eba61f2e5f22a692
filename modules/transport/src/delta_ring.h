// SPDX-License-Identifier: GPL-3.0-or-later
// The newest deltas as they went out, for consoles that come back. Bounded in number and bytes.
#pragma once
#include <QByteArray>
#include <cstdint>
#include <deque>
#include <optional>
#include <vector>

namespace coi::transport {

class DeltaRing
{
public:
    DeltaRing(std::size_t maxDeltas, std::size_t maxBytes) : m_maxDeltas(maxDeltas), m_maxBytes(maxBytes) {}

    // seq is the one before plus 1.
    void push(std::uint64_t seq, const QByteArray& bytes)
    {
        m_last = seq;
        m_bytes += static_cast<std::size_t>(bytes.size());
        m_deltas.push_back(bytes);
        while (!m_deltas.empty() && (m_deltas.size() > m_maxDeltas || m_bytes > m_maxBytes)) {
            m_bytes -= static_cast<std::size_t>(m_deltas.front().size());
            m_deltas.pop_front();
        }
    }

    // What follows seq, empty when there is nothing newer; absent when it is no longer, or was never, here.
    std::optional<std::vector<QByteArray>> after(std::uint64_t seq) const
    {
        if (seq > m_last || m_last - seq > m_deltas.size())
            return std::nullopt;
        const auto missing = static_cast<std::ptrdiff_t>(m_last - seq);
        return std::vector<QByteArray>(m_deltas.end() - missing, m_deltas.end());
    }

private:
    std::size_t m_maxDeltas, m_maxBytes, m_bytes = 0;
    std::uint64_t m_last = 0;
    std::deque<QByteArray> m_deltas;
};

} // namespace coi::transport
