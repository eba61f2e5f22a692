// SPDX-License-Identifier: GPL-3.0-or-later
#include "node.h"

#include <algorithm>
#include <cmath>

namespace coi::site {

namespace {

std::string inWords(Range r)
{
    return "from " + site::inWords(r.low) + " to " + site::inWords(r.high);
}

bool inside(double v, Range r)
{
    return std::isfinite(v) && v >= r.low && v <= r.high;
}

} // namespace

bool isId(std::string_view text)
{
    constexpr std::size_t kLongest = 40;
    return !text.empty() && text.size() <= kLongest && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' ||
               c == '_';
    });
}

Node::Node(Report& report, QJsonObject object, std::string path, std::string feature)
    : m_report(&report), m_object(std::move(object)), m_path(std::move(path)), m_feature(std::move(feature))
{
}

bool Node::has(const char* key) const
{
    const QJsonValue v = m_object.value(QLatin1String(key));
    return !v.isUndefined() && !v.isNull();
}

QJsonValue Node::take(const char* key)
{
    m_taken.insert(QString::fromLatin1(key));
    return m_object.value(QLatin1String(key));
}

void Node::expected(const char* key, std::string what, std::string found)
{
    m_report->add(m_feature, pathOf(key), std::move(what), std::move(found));
}

std::string Node::text(const char* key)
{
    const QJsonValue v = take(key);
    if (!v.isString() || v.toString().trimmed().isEmpty())
        expected(key, "text", site::inWords(v));
    return v.toString().toStdString();
}

std::string Node::textOr(const char* key)
{
    const bool there = has(key);
    take(key);
    return there ? text(key) : std::string();
}

std::string Node::id(const char* key)
{
    const QJsonValue v = take(key);
    std::string s = v.toString().toStdString();
    if (!isId(s)) {
        expected(key, "an id of letters, digits, - and _", site::inWords(v));
        return {};
    }
    return s;
}

std::string Node::idOr(const char* key)
{
    const bool there = has(key);
    take(key);
    return there ? id(key) : std::string();
}

double Node::number(const char* key, Range range)
{
    const QJsonValue v = take(key);
    if (v.isDouble() && inside(v.toDouble(), range))
        return v.toDouble();
    expected(key, "a number " + inWords(range), site::inWords(v));
    return range.low;
}

int Node::whole(const char* key, Range range)
{
    const QJsonValue v = take(key);
    if (v.isDouble() && inside(v.toDouble(), range) && std::floor(v.toDouble()) == v.toDouble())
        return static_cast<int>(v.toDouble());
    expected(key, "a whole number " + inWords(range), site::inWords(v));
    return static_cast<int>(range.low);
}

bool Node::flag(const char* key)
{
    const QJsonValue v = take(key);
    if (!v.isBool())
        expected(key, "true or false", site::inWords(v));
    return v.toBool();
}

bool Node::flagOr(const char* key, bool otherwise)
{
    const bool there = has(key);
    take(key);
    return there ? flag(key) : otherwise;
}

domain::LocalText Node::translations(const char* key)
{
    return readTranslations(*m_report, take(key), pathOf(key), m_feature);
}

std::vector<double> Node::numbers(const char* key, qsizetype size, Range range)
{
    std::vector<double> out;
    const QJsonValue v = take(key);
    if (!v.isArray() || (size >= 0 && v.toArray().size() != size)) {
        expected(key, size >= 0 ? "a list of " + std::to_string(size) + " numbers" : "a list of numbers",
                 site::inWords(v));
        return std::vector<double>(size > 0 ? static_cast<std::size_t>(size) : 0);
    }
    const QJsonArray items = v.toArray();
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QJsonValue item = items.at(i);
        const bool good = item.isDouble() && inside(item.toDouble(), range);
        if (!good)
            m_report->add(m_feature, at(pathOf(key), i), "a number " + inWords(range), site::inWords(item));
        out.push_back(good ? item.toDouble() : range.low);
    }
    return out;
}

std::optional<Node> Node::object(const char* key)
{
    const QJsonValue v = take(key);
    if (v.isObject())
        return Node(*m_report, v.toObject(), pathOf(key), m_feature);
    expected(key, "an object", site::inWords(v));
    return std::nullopt;
}

std::optional<QJsonArray> Node::list(const char* key)
{
    const QJsonValue v = take(key);
    if (v.isArray())
        return v.toArray();
    expected(key, "a list", site::inWords(v));
    return std::nullopt;
}

void Node::texts(const char* key, const std::function<void(const std::string&, const std::string&)>& each)
{
    const auto items = list(key);
    for (qsizetype i = 0; items && i < items->size(); ++i) {
        const std::string path = at(pathOf(key), i);
        if (items->at(i).isString())
            each(items->at(i).toString().toStdString(), path);
        else
            m_report->add(m_feature, path, "text", site::inWords(items->at(i)));
    }
}

void Node::finish()
{
    for (auto it = m_object.begin(); it != m_object.end(); ++it)
        if (!m_taken.contains(it.key()) && !it.value().isNull())
            m_report->add(m_feature, m_path + '.' + it.key().toStdString(), "no such key",
                          site::inWords(it.value()));
}

domain::LocalText readTranslations(Report& report, const QJsonValue& value, const std::string& path,
                                   const std::string& feature)
{
    if (!value.isObject()) {
        report.add(feature, path, "an object with en, vi, zh, fr", inWords(value));
        return {};
    }
    Node n(report, value.toObject(), path, feature);
    domain::LocalText t{n.text("en"), n.text("vi"), n.text("zh"), n.text("fr")};
    n.finish();
    return t;
}

} // namespace coi::site
