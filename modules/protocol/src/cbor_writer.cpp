// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/protocol/cbor.h>

#include <bit>
#include <cmath>
#include <cstring>

namespace coi::protocol {

namespace {

char* bigEndian(char* to, std::uint64_t v, int bytes)
{
    for (int i = bytes - 1; i >= 0; --i)
        *to++ = static_cast<char>(v >> (8 * i));
    return to;
}

std::string cleaned(std::string_view text)
{
    std::string out;
    while (!text.empty()) {
        const std::size_t good = validUtf8(text);
        out.append(text.substr(0, good));
        text.remove_prefix(good);
        if (!text.empty()) {
            out.append("\xef\xbf\xbd");
            text.remove_prefix(1);
        }
    }
    return out;
}

} // namespace

char* CborWriter::reserve(std::size_t more)
{
    if (m_size + more > static_cast<std::size_t>(m_buffer.size()))
        m_buffer.resize(static_cast<qsizetype>((m_size + more) * 2 + 256));
    return m_buffer.data() + m_size;
}

void CborWriter::append(const void* data, std::size_t size)
{
    if (size == 0)
        return;
    std::memcpy(reserve(size), data, size);
    m_size += size;
}

void CborWriter::head(std::uint8_t major, std::uint64_t v)
{
    char* to = reserve(9);
    const auto top = static_cast<std::uint8_t>(major << 5);
    const char* start = to;
    if (v < 24) {
        *to++ = static_cast<char>(top | v);
    } else {
        const int shift = v <= 0xff ? 0 : v <= 0xffff ? 1 : v <= 0xffffffff ? 2 : 3;
        *to++ = static_cast<char>(top | (24 + shift));
        to = bigEndian(to, v, 1 << shift);
    }
    m_size += static_cast<std::size_t>(to - start);
}

void CborWriter::integer(std::int64_t v)
{
    if (v >= 0)
        head(0, static_cast<std::uint64_t>(v));
    else
        head(1, ~static_cast<std::uint64_t>(v)); // -1 - v
}

void CborWriter::real(double v)
{
    if (!std::isfinite(v))
        v = 0;
    char* to = reserve(9);
    const bool fits = std::abs(v) <= 3.4e38;
    if (const auto single = fits ? static_cast<float>(v) : 0.0F; fits && static_cast<double>(single) == v) {
        *to++ = static_cast<char>(0xfa);
        bigEndian(to, std::bit_cast<std::uint32_t>(single), 4);
        m_size += 5;
    } else {
        *to++ = static_cast<char>(0xfb);
        bigEndian(to, std::bit_cast<std::uint64_t>(v), 8);
        m_size += 9;
    }
}

void CborWriter::text(std::string_view v)
{
    if (validUtf8(v) != v.size())
        return text(cleaned(v));
    head(3, v.size());
    append(v.data(), v.size());
}

void CborWriter::bytes(const void* data, std::size_t size)
{
    head(2, size);
    append(data, size);
}

QByteArray CborWriter::take()
{
    m_buffer.resize(static_cast<qsizetype>(m_size));
    m_size = 0;
    QByteArray out;
    out.swap(m_buffer);
    return out;
}

} // namespace coi::protocol
