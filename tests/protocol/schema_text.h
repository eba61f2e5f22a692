// SPDX-License-Identifier: GPL-3.0-or-later
// The CDDL schema (RFC 8610) as it follows from the code: what modules/protocol/coi.cddl must say.
#pragma once
#include <coi/protocol/messages.h>
#include <map>
#include <sstream>
#include <string>
#include <vector>

namespace coi::test {

// "LaneState", "snapshotPart" -> "lane-state", "snapshot-part"
inline std::string kebab(std::string_view name)
{
    std::string out;
    for (const char c : name) {
        const bool upper = c >= 'A' && c <= 'Z';
        if (upper && !out.empty() && out.back() != '-')
            out += '-';
        out += upper ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return out;
}

template <class T> std::string typeNameOf()
{
    std::string_view text = __PRETTY_FUNCTION__;
    text = text.substr(text.find("T = ") + 4);
    text = text.substr(0, text.find_first_of(";]"));
    return kebab(text.substr(text.rfind(':') + 1));
}

class SchemaText
{
public:
    std::string text()
    {
        messages(std::make_index_sequence<protocol::kMessageTypes>{});
        changes(std::make_index_sequence<std::size_t{domain::kRecordKinds}>{});
        std::string out;
        for (const std::string& name : m_order)
            out += m_rules[name] + "\n";
        return out;
    }

private:
    void rule(const std::string& name, const std::string& body)
    {
        if (m_rules.emplace(name, name + " = " + body + "\n").second)
            m_order.push_back(name);
    }

    template <std::size_t... I> void messages(std::index_sequence<I...>)
    {
        std::string all;
        ((all += (I == 0 ? "" : " /\n          ") + kebab(protocol::typeName(I))), ...);
        rule("message", all);
        (message<I>(), ...);
    }

    template <std::size_t I> void message()
    {
        using T = std::variant_alternative_t<I, protocol::Body>;
        const std::string name = kebab(protocol::typeName(I));
        const bool up = protocol::mayCome(I, protocol::Sender::Console);
        const bool down = protocol::mayCome(I, protocol::Sender::Gateway);
        rule(name, "[" + std::to_string(I + 1) + ", envelope, " + name + "-body] ; from " +
                       (up && down ? "both"
                        : up       ? "a console"
                                   : "a gateway"));
        record<T>(name + "-body");
    }

    template <std::size_t... I> void changes(std::index_sequence<I...>)
    {
        std::string all;
        ((all += (I == 0 ? "" : " /\n         ") + change<I>()), ...);
        rule("change", all + " ; tstr: the record with this id is gone");
    }

    template <std::size_t I> std::string change()
    {
        return "[" + std::to_string(I) + ", " + of<std::variant_alternative_t<I, domain::Change>>() +
               " / tstr]";
    }

    template <class T> void record(const std::string& name)
    {
        std::ostringstream out;
        out << "{\n";
        const T value{};
        T::fields(value, [&](const char* field, const auto& m) {
            using M = std::decay_t<decltype(m)>;
            out << "  " << optionalMark(m) << field << ": " << plain<M>() << ",\n";
        });
        out << "}";
        rule(name, out.str());
    }

    template <class T> static const char* optionalMark(const std::optional<T>&) { return "? "; }
    template <class T> static const char* optionalMark(const T&) { return ""; }

    // Type of a field; an optional one is marked, not typed.
    template <class T> struct Plain
    {
        static std::string of(SchemaText& s) { return s.of<T>(); }
    };
    template <class T> struct Plain<std::optional<T>>
    {
        static std::string of(SchemaText& s) { return s.of<T>(); }
    };
    template <class T> struct Plain<std::vector<T>>
    {
        static std::string of(SchemaText& s) { return "[* " + s.of<T>() + "]"; }
    };
    template <class T> struct Plain<std::vector<std::optional<T>>>
    {
        static std::string of(SchemaText& s) { return "[* (" + s.of<T>() + " / null)]"; }
    };
    template <class T> std::string plain() { return Plain<T>::of(*this); }

    template <class T> std::string of()
    {
        if constexpr (std::is_same_v<T, bool>)
            return "bool";
        else if constexpr (std::is_same_v<T, std::int32_t>)
            return "int32";
        else if constexpr (std::is_same_v<T, std::int64_t>)
            return "int64";
        else if constexpr (std::is_same_v<T, std::uint64_t>)
            return "uint";
        else if constexpr (std::is_same_v<T, double>)
            return "number";
        else if constexpr (std::is_same_v<T, std::string>)
            return "tstr";
        else if constexpr (std::is_same_v<T, QByteArray>)
            return "bstr";
        else if constexpr (std::is_same_v<T, UtcTime>)
            return "instant";
        else if constexpr (std::is_same_v<T, domain::Change>)
            return "change";
        else if constexpr (std::is_enum_v<T>)
            return enumeration<T>();
        else {
            const std::string name = typeNameOf<T>();
            record<T>(name);
            return name;
        }
    }

    template <class E> std::string enumeration()
    {
        const std::string name = typeNameOf<E>();
        std::string codes;
        int count = 0;
        if constexpr (std::is_same_v<E, protocol::RefusedReason>) {
            codes = "credentials, resume_expired, version, malformed, not_allowed, too_many, unavailable";
            count = static_cast<int>(E::Unavailable) + 1;
        } else if constexpr (std::is_same_v<E, protocol::ByeReason>) {
            codes = "logout, shutting_down, account_changed, violation, too_slow";
            count = static_cast<int>(E::TooSlow) + 1;
        } else {
            count = domain::countOf<E>();
            for (int i = 0; i < count; ++i)
                codes += (i == 0 ? "" : ", ") + std::string(domain::codeOf(static_cast<E>(i)));
        }
        rule(name, "0.." + std::to_string(count - 1) + " ; " + codes);
        return name;
    }

    using UtcTime = core::UtcTime;
    std::map<std::string, std::string> m_rules;
    std::vector<std::string> m_order;
};

template <> struct SchemaText::Plain<std::vector<std::uint8_t>>
{
    static std::string of(SchemaText&) { return "bstr"; }
};
template <> struct SchemaText::Plain<std::vector<domain::Pose>>
{
    static std::string of(SchemaText&) { return "packed-poses"; }
};

} // namespace coi::test
