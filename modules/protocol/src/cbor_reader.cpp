// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/protocol/cbor.h>

#include <array>
#include <bit>
#include <cmath>

namespace coi::protocol {

namespace {

using Kind = CborReader::Kind;

constexpr std::array<const char*, 9> kKindNames{"an unsigned number",
                                                "a negative number",
                                                "a byte string",
                                                "a text",
                                                "an array",
                                                "a map",
                                                "a tag",
                                                "a simple value",
                                                "the end"};

double half(std::uint16_t bits)
{
    const int exponent = (bits >> 10) & 0x1f;
    const double mantissa = bits & 0x3ff;
    double v = 0;
    if (exponent == 0)
        v = std::ldexp(mantissa, -24);
    else if (exponent != 31)
        v = std::ldexp(mantissa + 1024, exponent - 25);
    else
        v = mantissa == 0 ? HUGE_VAL : std::nan("");
    return (bits & 0x8000) != 0 ? -v : v;
}

double realOf(std::uint8_t info, std::uint64_t bits)
{
    if (info == 25)
        return half(static_cast<std::uint16_t>(bits));
    if (info == 26)
        return static_cast<double>(std::bit_cast<float>(static_cast<std::uint32_t>(bits)));
    return std::bit_cast<double>(bits);
}

} // namespace

CborReader::CborReader(QByteArrayView bytes, const Limits& limits)
    : m_data(reinterpret_cast<const std::uint8_t*>(bytes.data())),
      m_size(static_cast<std::size_t>(bytes.size())), m_limits(limits)
{
    if (m_size > limits.bytes)
        fail(0, "message of " + std::to_string(m_size) + " bytes, at most " + std::to_string(limits.bytes));
}

bool CborReader::fail(std::size_t offset, std::string text)
{
    if (m_error.empty())
        m_error = std::move(text), m_errorOffset = offset;
    return false;
}

Kind CborReader::peek() const
{
    return m_at < m_size ? static_cast<Kind>(m_data[m_at] >> 5) : Kind::End;
}

bool CborReader::argument(std::uint8_t info, std::uint64_t& v)
{
    if (info < 24) {
        v = info;
        return true;
    }
    if (info > 27)
        return fail(m_last, info == 31 ? "indefinite length" : "reserved length");
    const std::size_t bytes = std::size_t{1} << (info - 24);
    if (m_size - m_at < bytes)
        return fail(m_last, "cut off");
    v = 0;
    for (std::size_t i = 0; i < bytes; ++i)
        v = (v << 8) | m_data[m_at++];
    return true;
}

bool CborReader::head(Kind wanted, const char* name, std::uint64_t& v)
{
    if (!ok())
        return false;
    m_last = m_at;
    const Kind found = peek();
    if (found == Kind::End)
        return fail(m_at, std::string("cut off where ") + name + " is expected");
    if (found != wanted)
        return fail(m_at, std::string("expected ") + name + ", found " +
                              kKindNames[static_cast<std::size_t>(found)]);
    const auto info = static_cast<std::uint8_t>(m_data[m_at++] & 0x1f);
    return argument(info, v);
}

bool CborReader::uint(std::uint64_t& v)
{
    return head(Kind::Uint, "an unsigned number", v);
}

bool CborReader::integer(std::int64_t& v)
{
    const bool negative = peek() == Kind::Negative;
    std::uint64_t u = 0;
    if (!head(negative ? Kind::Negative : Kind::Uint, "a whole number", u))
        return false;
    if (u > static_cast<std::uint64_t>(INT64_MAX))
        return fail(m_last, "number beyond 64 bits");
    v = negative ? -1 - static_cast<std::int64_t>(u) : static_cast<std::int64_t>(u);
    return true;
}

bool CborReader::boolean(bool& v)
{
    std::uint64_t u = 0;
    if (!head(Kind::Simple, "true or false", u))
        return false;
    if (m_at - m_last != 1 || (u != 20 && u != 21))
        return fail(m_last, "expected true or false, found another simple value");
    v = u == 21;
    return true;
}

bool CborReader::null()
{
    std::uint64_t u = 0;
    if (!head(Kind::Simple, "null", u))
        return false;
    return (m_at - m_last == 1 && u == 22) || fail(m_last, "expected null, found another simple value");
}

bool CborReader::real(double& v)
{
    if (peek() == Kind::Uint || peek() == Kind::Negative) {
        std::int64_t whole = 0;
        if (!integer(whole))
            return false;
        if (whole > (1LL << 53) || whole < -(1LL << 53))
            return fail(m_last, "number beyond 53 bits");
        v = static_cast<double>(whole);
        return true;
    }
    std::uint64_t bits = 0;
    if (!head(Kind::Simple, "a number", bits))
        return false;
    const auto info = static_cast<std::uint8_t>(m_data[m_last] & 0x1f);
    if (info < 25)
        return fail(m_last, "expected a number, found a simple value");
    v = realOf(info, bits);
    return std::isfinite(v) || fail(m_last, "number is not finite");
}

bool CborReader::text(std::string_view& v)
{
    std::uint64_t size = 0;
    if (!head(Kind::Text, "a text", size))
        return false;
    if (size > m_size - m_at)
        return fail(m_last, "text of " + std::to_string(size) + " bytes is cut off");
    v = {reinterpret_cast<const char*>(m_data) + m_at, static_cast<std::size_t>(size)};
    if (const std::size_t good = validUtf8(v); good != v.size())
        return fail(m_at + good, "not UTF-8");
    m_at += v.size();
    return true;
}

bool CborReader::bytes(QByteArrayView& v)
{
    std::uint64_t size = 0;
    if (!head(Kind::Bytes, "a byte string", size))
        return false;
    if (size > m_size - m_at)
        return fail(m_last, "byte string of " + std::to_string(size) + " bytes is cut off");
    v = QByteArrayView(m_data + m_at, static_cast<qsizetype>(size));
    m_at += static_cast<std::size_t>(size);
    return true;
}

bool CborReader::enter()
{
    return ++m_depth <= m_limits.depth ||
           fail(m_last, "nested deeper than " + std::to_string(m_limits.depth));
}

bool CborReader::array(std::size_t& items)
{
    std::uint64_t n = 0;
    if (!head(Kind::Array, "an array", n) || !enter())
        return false;
    if (n > m_size - m_at) // an item has at least one byte
        return fail(m_last, "array of " + std::to_string(n) + " items is cut off");
    items = static_cast<std::size_t>(n);
    return true;
}

bool CborReader::map(std::size_t& entries)
{
    std::uint64_t n = 0;
    if (!head(Kind::Map, "a map", n) || !enter())
        return false;
    if (n > (m_size - m_at) / 2)
        return fail(m_last, "map of " + std::to_string(n) + " entries is cut off");
    entries = static_cast<std::size_t>(n);
    if (n > static_cast<std::uint64_t>(m_limits.keys - m_keys))
        return fail(m_last, "more than " + std::to_string(m_limits.keys) + " map entries");
    m_keys += static_cast<int>(n);
    return true;
}

} // namespace coi::protocol
