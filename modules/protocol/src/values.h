// SPDX-License-Identifier: GPL-3.0-or-later
// Values of the field types of records.h as CBOR: a record is a map from field name to value, an absent
// optional member is left out, enumerations and instants (ms since 1970) are numbers. Reading is strict: an
// unknown, repeated or missing field is an error.
#pragma once
#include <algorithm>
#include <coi/domain/codes.h>
#include <coi/protocol/cbor.h>
#include <coi/protocol/messages.h>
#include <limits>

namespace coi::protocol {

template <class E> int enumCount()
{
    if constexpr (std::is_same_v<E, domain::RecordKind>)
        return domain::kRecordKinds;
    else if constexpr (std::is_same_v<E, RefusedReason>)
        return static_cast<int>(RefusedReason::Unavailable) + 1;
    else if constexpr (std::is_same_v<E, ByeReason>)
        return static_cast<int>(ByeReason::TooSlow) + 1;
    else
        return domain::countOf<E>();
}

template <class T> inline constexpr bool kIsOptional = false;
template <class T> inline constexpr bool kIsOptional<std::optional<T>> = true;

// ---- writing
template <class T> void write(CborWriter& w, const T& v);
template <class T> void write(CborWriter& w, const std::vector<T>& v);
void write(CborWriter& w, const domain::Change& v);
void write(CborWriter& w, const std::vector<domain::Pose>& v);
void write(CborWriter& w, const std::vector<std::uint8_t>& v);

template <class T> void writeRecord(CborWriter& w, const T& v)
{
    std::size_t n = 0;
    T::fields(v, [&](const char*, const auto& m) {
        if constexpr (kIsOptional<std::decay_t<decltype(m)>>)
            n += m ? std::size_t{1} : std::size_t{0};
        else
            ++n;
    });
    w.map(n);
    T::fields(v, [&](const char* name, const auto& m) {
        if constexpr (kIsOptional<std::decay_t<decltype(m)>>) {
            if (m)
                w.text(name), write(w, *m);
        } else {
            w.text(name), write(w, m);
        }
    });
}

template <class T> void write(CborWriter& w, const T& v)
{
    if constexpr (std::is_same_v<T, bool>)
        w.boolean(v);
    else if constexpr (std::is_same_v<T, std::uint64_t>)
        w.uint(v);
    else if constexpr (std::is_enum_v<T> || std::is_integral_v<T>)
        w.integer(static_cast<std::int64_t>(v));
    else if constexpr (std::is_same_v<T, double>)
        w.real(v);
    else if constexpr (std::is_same_v<T, std::string>)
        w.text(v);
    else if constexpr (std::is_same_v<T, QByteArray>)
        w.bytes(v.constData(), static_cast<std::size_t>(v.size()));
    else if constexpr (std::is_same_v<T, UtcTime>)
        w.integer(core::toMs(v));
    else if constexpr (kIsOptional<T>) // inside an array
        v ? write(w, *v) : w.null();
    else
        writeRecord(w, v);
}

template <class T> void write(CborWriter& w, const std::vector<T>& v)
{
    w.array(v.size());
    for (const T& item : v)
        write(w, item);
}

// ---- reading: false = r.ok() is false; `path` of the error is built from the inside out
struct Path
{
    std::string text;
    bool in(const std::string& outer)
    {
        text.insert(0, outer);
        return false;
    }
};

template <class T> bool read(CborReader& r, Path& p, T& v);
template <class T> bool read(CborReader& r, Path& p, std::vector<T>& v);
bool read(CborReader& r, Path& p, domain::Change& v);
bool read(CborReader& r, Path& p, std::vector<domain::Pose>& v);
bool read(CborReader& r, Path& p, std::vector<std::uint8_t>& v);

inline bool within(CborReader& r, std::int64_t v, std::int64_t low, std::int64_t high, const char* what)
{
    if (v >= low && v <= high)
        return true;
    return r.failHere(std::to_string(v) + " is not " + what + " (" + std::to_string(low) + ".." +
                      std::to_string(high) + ")");
}

template <class T> bool readNumber(CborReader& r, T& v)
{
    std::int64_t n = 0;
    if (!r.integer(n))
        return false;
    if constexpr (std::is_enum_v<T>) {
        if (!within(r, n, 0, enumCount<T>() - 1, "a value of this enumeration"))
            return false;
    } else {
        using Range = std::numeric_limits<T>;
        if (!within(r, n, Range::min(), Range::max(), "in range"))
            return false;
    }
    v = static_cast<T>(n);
    return true;
}

struct FieldKey
{
    std::string_view name;
    std::size_t at = 0;     // offset in the message
    unsigned expected = 0;  // its place when the fields come in order
    std::uint64_t seen = 0; // places read so far
};

enum class Found : std::uint8_t { No, Good, Bad };

// Reads the value of the field called key.name; `anywhere` false: only when it is the expected one.
template <class T> Found readField(CborReader& r, Path& p, T& v, FieldKey& key, bool anywhere)
{
    Found found = Found::No;
    unsigned index = 0;
    T::fields(v, [&](const char* name, auto& m) {
        const unsigned mine = index++;
        if (found != Found::No || (mine != key.expected && !anywhere) || key.name != name)
            return;
        bool good = false;
        if ((key.seen >> mine) & 1)
            r.fail(key.at, "repeated");
        else if constexpr (kIsOptional<std::decay_t<decltype(m)>>)
            good = read(r, p, m.emplace());
        else
            good = read(r, p, m);
        key.seen |= std::uint64_t{1} << mine;
        key.expected = mine + 1;
        found = good ? Found::Good : Found::Bad;
    });
    return found;
}

template <class T> bool readRecord(CborReader& r, Path& p, T& v)
{
    std::size_t n = 0;
    FieldKey key;
    if (!r.map(n))
        return false;
    const std::size_t start = r.lastOffset();
    for (std::size_t i = 0; i < n; ++i) {
        if (!r.text(key.name))
            return false;
        key.at = r.lastOffset();
        Found found = readField(r, p, v, key, false);
        if (found == Found::No)
            found = readField(r, p, v, key, true);
        if (found == Found::No)
            r.fail(key.at, "unknown field");
        if (found != Found::Good)
            return p.in("." + std::string(key.name.substr(0, 40)));
    }
    r.leave();
    unsigned index = 0;
    bool whole = true;
    T::fields(v, [&](const char* name, const auto& m) {
        if (!((key.seen >> index++) & 1) && !kIsOptional<std::decay_t<decltype(m)>> && whole) {
            whole = r.fail(start, "missing");
            p.in("." + std::string(name));
        }
    });
    return whole;
}

template <class T> bool read(CborReader& r, Path& p, T& v)
{
    if constexpr (std::is_same_v<T, bool>) {
        return r.boolean(v);
    } else if constexpr (std::is_same_v<T, std::uint64_t>) {
        return r.uint(v);
    } else if constexpr (std::is_enum_v<T> || std::is_integral_v<T>) {
        return readNumber(r, v);
    } else if constexpr (std::is_same_v<T, double>) {
        return r.real(v);
    } else if constexpr (std::is_same_v<T, std::string>) {
        std::string_view text;
        return r.text(text) && (v = std::string(text), true);
    } else if constexpr (std::is_same_v<T, QByteArray>) {
        QByteArrayView bytes;
        return r.bytes(bytes) && (v = bytes.toByteArray(), true);
    } else if constexpr (std::is_same_v<T, UtcTime>) {
        // A year with four digits: everything that formats an instant relies on it.
        std::int64_t ms = 0;
        return r.integer(ms) && within(r, ms, -62167219200000, 253402300799999, "an instant") &&
               (v = core::fromMs(ms), true);
    } else if constexpr (kIsOptional<T>) {
        if (!r.atNull())
            return read(r, p, v.emplace());
        v.reset();
        return r.null();
    } else {
        return readRecord(r, p, v);
    }
}

template <class T> bool read(CborReader& r, Path& p, std::vector<T>& v)
{
    std::size_t n = 0;
    if (!r.array(n))
        return false;
    v.clear();
    v.reserve(std::min<std::size_t>(n, 256));
    for (std::size_t i = 0; i < n; ++i) {
        if (!read(r, p, v.emplace_back()))
            return p.in("[" + std::to_string(i) + "]");
    }
    r.leave();
    return true;
}

} // namespace coi::protocol
