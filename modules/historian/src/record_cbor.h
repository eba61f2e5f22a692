// SPDX-License-Identifier: GPL-3.0-or-later
// Records as CBOR maps keyed by member name, made from fields(): a record written by an older program reads
// with the defaults of members it did not have; unknown members are ignored. An enum value this program does
// not know, or a wrong type, is an error that names the member.
#pragma once
#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <coi/core/result.h>
#include <coi/domain/codes.h>
#include <coi/domain/record_fields.h>

namespace coi::historian {

template <class T> QCborValue toCbor(const T& v);

template <class T> QCborValue toCbor(const std::vector<T>& items)
{
    QCborArray out;
    for (const T& item : items)
        out.append(toCbor(item));
    return out;
}

template <class T> QCborValue toCbor(const T& v)
{
    if constexpr (std::is_same_v<T, std::string>)
        return QString::fromStdString(v);
    else if constexpr (std::is_same_v<T, double> || std::is_same_v<T, bool>)
        return QCborValue(v);
    else if constexpr (std::is_same_v<T, core::UtcTime>)
        return QCborValue(qint64{core::toMs(v)});
    else if constexpr (std::is_enum_v<T> || std::is_integral_v<T>)
        return QCborValue(static_cast<qint64>(v));
    else {
        QCborMap map;
        T::fields(v,
                  [&](const char* name, const auto& m) { map.insert(QString::fromLatin1(name), toCbor(m)); });
        return map;
    }
}

template <class T> bool fromCbor(const QCborValue& value, T& out, std::string& fault);

template <class T> bool fromCbor(const QCborValue& value, std::vector<T>& out, std::string& fault)
{
    if (!value.isArray())
        return false;
    out.clear();
    const QCborArray items = value.toArray();
    for (const QCborValue item : items)
        if (!fromCbor(item, out.emplace_back(), fault))
            return false;
    return true;
}

template <class T> bool fromCbor(const QCborValue& value, T& out, std::string& fault)
{
    if constexpr (std::is_same_v<T, std::string>) {
        out = value.toString().toStdString();
        return value.isString();
    } else if constexpr (std::is_same_v<T, double>) {
        out = value.toDouble();
        return value.isDouble() || value.isInteger();
    } else if constexpr (std::is_same_v<T, bool>) {
        out = value.toBool();
        return value.isBool();
    } else if constexpr (std::is_same_v<T, core::UtcTime>) {
        out = core::fromMs(value.toInteger());
        return value.isInteger();
    } else if constexpr (std::is_enum_v<T>) {
        out = static_cast<T>(value.toInteger());
        return value.isInteger() && value.toInteger() >= 0 && value.toInteger() < domain::countOf<T>();
    } else if constexpr (std::is_integral_v<T>) {
        out = static_cast<T>(value.toInteger());
        return value.isInteger() && static_cast<qint64>(out) == value.toInteger();
    } else {
        if (!value.isMap())
            return false;
        const QCborMap map = value.toMap();
        bool good = true;
        T::fields(out, [&](const char* name, auto& m) {
            const QCborValue v = map.value(QString::fromLatin1(name));
            if (!good || v.isUndefined() || fromCbor(v, m, fault))
                return;
            good = false;
            fault = fault.empty() ? std::string(name) : std::string(name) + "." + fault;
        });
        return good;
    }
}

template <class R> std::string encodeRecord(const R& record)
{
    return toCbor(record).toCbor().toStdString();
}

template <class R> core::Result<R> decodeRecord(const std::string& bytes)
{
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(
        QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size())), &error);
    if (error.error != QCborError::NoError)
        return core::Error{core::Errc::Invalid, "record: " + error.errorString().toStdString()};
    R record;
    std::string fault;
    if (!fromCbor(value, record, fault))
        return core::Error{core::Errc::Invalid, "record: member " + fault};
    return record;
}

} // namespace coi::historian
