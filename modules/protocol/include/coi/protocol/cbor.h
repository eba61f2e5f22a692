// SPDX-License-Identifier: GPL-3.0-or-later
// The part of CBOR (RFC 8949) the wire uses, on bytes in memory: integers, text, byte strings, arrays and
// maps of known length, false, true, null, floats. Tags and indefinite lengths are refused. The reader checks
// every bound before it reads or reserves; after the first failure each call returns false and error() says
// what and at which byte. Not thread-bound.
#pragma once
#include <QByteArray>
#include <QByteArrayView>
#include <coi/protocol/limits.h>
#include <string>
#include <string_view>

namespace coi::protocol {

class CborWriter
{
public:
    void uint(std::uint64_t v) { head(0, v); }
    void integer(std::int64_t v);
    void boolean(bool v) { byte(v ? 0xf5 : 0xf4); }
    void null() { byte(0xf6); }
    void real(double v);           // shortest of 32 and 64 bits that keeps the value; not finite becomes 0
    void text(std::string_view v); // bytes that are not UTF-8 become U+FFFD
    void bytes(const void* data, std::size_t size);
    void array(std::size_t items) { head(4, items); }
    void map(std::size_t entries) { head(5, entries); }
    QByteArray take();

private:
    void head(std::uint8_t major, std::uint64_t v);
    void byte(std::uint8_t v) { *reserve(1) = static_cast<char>(v), ++m_size; }
    void append(const void* data, std::size_t size);
    char* reserve(std::size_t more); // place of the next byte

    QByteArray m_buffer;
    std::size_t m_size = 0;
};

class CborReader
{
public:
    CborReader(QByteArrayView bytes, const Limits& limits);

    enum class Kind : std::uint8_t { Uint, Negative, Bytes, Text, Array, Map, Tag, Simple, End };
    Kind peek() const;

    bool uint(std::uint64_t& v);
    bool integer(std::int64_t& v);
    bool boolean(bool& v);
    bool null();
    bool real(double& v); // any float width, or an integer up to 2^53
    bool text(std::string_view& v);
    bool bytes(QByteArrayView& v);
    bool array(std::size_t& items); // leave() after the last item
    bool map(std::size_t& entries);
    void leave() { --m_depth; }
    bool atNull() const { return m_at < m_size && m_data[m_at] == 0xf6; }
    bool atEnd() const { return m_at == m_size; }

    bool ok() const { return m_error.empty(); }
    bool fail(std::size_t offset, std::string text); // always false; the first one stays
    bool failHere(std::string text) { return fail(m_last, std::move(text)); }
    const std::string& error() const { return m_error; }
    std::size_t errorOffset() const { return m_errorOffset; }
    std::size_t lastOffset() const { return m_last; } // of the item read last

private:
    bool head(Kind wanted, const char* name, std::uint64_t& v);
    bool argument(std::uint8_t info, std::uint64_t& v);
    bool enter();

    const std::uint8_t* m_data;
    std::size_t m_size, m_at = 0, m_last = 0, m_errorOffset = 0;
    const Limits& m_limits;
    int m_depth = 0, m_keys = 0;
    std::string m_error;
};

// Strict: no overlong forms, no surrogates, nothing above U+10FFFF. Returns the length of the valid
// beginning.
std::size_t validUtf8(std::string_view text);

} // namespace coi::protocol
