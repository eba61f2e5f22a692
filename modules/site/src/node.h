// SPDX-License-Identifier: GPL-3.0-or-later
// One JSON object while it is read: each getter takes the value of a key, checks it, reports what is wrong
// and answers a harmless default, so that reading goes on and finds the rest. null counts as absent. finish()
// reports the keys nobody asked for.
//
//   Node n(report, object, "$.features[3].properties", "1X-E3");
//   lane.ordinal = n.whole("ordinal", {1, 99});
//   n.finish();
#pragma once
#include "report.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <coi/domain/codes.h>
#include <functional>
#include <optional>

namespace coi::site {

struct Range
{
    double low = 0, high = 0;
};

class Node
{
public:
    Node(Report& report, QJsonObject object, std::string path, std::string feature);

    bool has(const char* key) const; // there and not null
    QJsonValue take(const char* key);
    std::string text(const char* key);           // required, not empty
    std::string textOr(const char* key);         // empty when absent
    std::string id(const char* key);             // required
    std::string idOr(const char* key);           // empty when absent
    double number(const char* key, Range range); // required
    int whole(const char* key, Range range);     // required
    bool flag(const char* key);                  // required
    bool flagOr(const char* key, bool otherwise);
    domain::LocalText translations(const char* key); // required: en, vi, zh, fr
    std::vector<double> numbers(const char* key, qsizetype size, Range range);
    std::optional<Node> object(const char* key);
    std::optional<QJsonArray> list(const char* key);
    // Texts of a list, in order; `each` gets the text and its path.
    void texts(const char* key, const std::function<void(const std::string&, const std::string&)>& each);

    template <class E> E code(const char* key, E otherwise = {});
    template <class E> std::optional<E> codeIfThere(const char* key);
    template <class E> std::vector<E> codes(const char* key);

    void expected(const char* key, std::string what, std::string found);
    void finish(); // unknown keys

    std::string pathOf(const char* key) const { return m_path + '.' + key; }
    const std::string& path() const { return m_path; }
    const std::string& feature() const { return m_feature; }
    Report& report() { return *m_report; }
    QStringList keys() const { return m_object.keys(); }

private:
    template <class E> std::optional<E> readCode(const QJsonValue& value, const std::string& path);

    Report* m_report;
    QJsonObject m_object;
    std::string m_path, m_feature;
    QSet<QString> m_taken;
};

domain::LocalText readTranslations(Report& report, const QJsonValue& value, const std::string& path,
                                   const std::string& feature);
bool isId(std::string_view text);

template <class E> std::optional<E> Node::readCode(const QJsonValue& value, const std::string& path)
{
    if (value.isString())
        if (const auto e = domain::fromCode<E>(value.toString().toStdString()))
            return e;
    std::string all;
    for (int i = 0; i < domain::countOf<E>(); ++i)
        all += (i ? ", " : "") + std::string(domain::codeOf(static_cast<E>(i)));
    m_report->add(m_feature, path, "one of " + all, inWords(value));
    return std::nullopt;
}

template <class E> E Node::code(const char* key, E otherwise)
{
    return readCode<E>(take(key), pathOf(key)).value_or(otherwise);
}

template <class E> std::optional<E> Node::codeIfThere(const char* key)
{
    return has(key) ? readCode<E>(take(key), pathOf(key)) : std::nullopt;
}

template <class E> std::vector<E> Node::codes(const char* key)
{
    std::vector<E> out;
    if (const auto items = list(key))
        for (qsizetype i = 0; i < items->size(); ++i)
            if (const auto e = readCode<E>(items->at(i), at(pathOf(key), i)))
                out.push_back(*e);
    return out;
}

} // namespace coi::site
