// SPDX-License-Identifier: GPL-3.0-or-later
// Errors as values. A Result<T> holds either a T or an Error; an Error has a code for programs and a text for
// people that names what was wrong and where. Not thread-bound.
//
//   Result<int> r = parse(text);
//   if (!r) return r.error();
//   use(*r);
#pragma once
#include <string>
#include <utility>
#include <variant>

namespace coi::core {

enum class Errc { Invalid, NotFound, Limit, Io, Timeout, Refused, Unsupported, Conflict, Internal };

struct Error
{
    Errc code = Errc::Internal;
    std::string text;
};

template <class T> class Result
{
public:
    Result(T value) : m_v(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_v(std::in_place_index<1>, std::move(error)) {}

    explicit operator bool() const { return m_v.index() == 0; }
    bool ok() const { return m_v.index() == 0; }
    const T& operator*() const& { return std::get<0>(m_v); }
    T& operator*() & { return std::get<0>(m_v); }
    T&& operator*() && { return std::get<0>(std::move(m_v)); }
    const T* operator->() const { return &std::get<0>(m_v); }
    T* operator->() { return &std::get<0>(m_v); }
    const Error& error() const { return std::get<1>(m_v); }

private:
    std::variant<T, Error> m_v;
};

struct Done
{
};
using Status = Result<Done>;

} // namespace coi::core
