// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of the real files for the tests of the loader: the parsed file, changed at one place, written again.
#pragma once
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <coi/site/load.h>
#include <functional>

namespace coi::site::mutation {

struct Files
{
    QByteArray site, flows, alarms;
};

inline const Files& originals()
{
    static const Files files = [] {
        const auto bytes = [](const char* name) {
            QFile f(QStringLiteral(COI_SOURCE_DIR "/resources/sites/mong-cai/") + QLatin1String(name));
            return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
        };
        return Files{bytes("site.geojson"), bytes("flows.json"), bytes("alarms.json")};
    }();
    return files;
}

inline QJsonValue json(const char* text)
{
    return QJsonDocument::fromJson(QByteArray("[") + text + "]").array().at(0);
}

// The value with `change` applied at the end of `path` (keys and "#n" for list positions).
using Change = std::function<QJsonValue(const QJsonValue&)>;
inline QJsonValue edited(const QJsonValue& value, const QStringList& path, const Change& change)
{
    if (path.isEmpty())
        return change(value);
    const QString head = path.first();
    if (head.startsWith(QLatin1Char('#'))) {
        QJsonArray a = value.toArray();
        const int i = head.mid(1).toInt();
        a[i] = edited(a.at(i), path.mid(1), change);
        return a;
    }
    QJsonObject o = value.toObject();
    const QJsonValue inner = edited(o.value(head), path.mid(1), change);
    if (inner.isUndefined())
        o.remove(head);
    else
        o.insert(head, inner);
    return o;
}

inline QByteArray edit(const QByteArray& file, const QString& path, const Change& change)
{
    const QJsonObject root = QJsonDocument::fromJson(file).object();
    const QStringList steps = path.split(QLatin1Char('.'), Qt::SkipEmptyParts);
    return QJsonDocument(edited(root, steps, change).toObject()).toJson(QJsonDocument::Compact);
}

inline int featureIndex(const char* id)
{
    const QJsonArray features =
        QJsonDocument::fromJson(originals().site).object().value(QLatin1String("features")).toArray();
    for (qsizetype i = 0; i < features.size(); ++i)
        if (features.at(i)[QLatin1String("properties")][QLatin1String("id")].toString() == QLatin1String(id))
            return static_cast<int>(i);
    return -1;
}

inline Change to(const char* text)
{
    return [v = json(text)](const QJsonValue&) { return v; };
}
inline Change gone()
{
    return [](const QJsonValue&) { return QJsonValue(QJsonValue::Undefined); };
}
inline Change reversed()
{
    return [](const QJsonValue& v) {
        const QJsonArray a = v.toArray();
        QJsonArray b;
        for (const QJsonValue& item : a)
            b.prepend(item);
        return QJsonValue(b);
    };
}
inline Change without(int index)
{
    return [index](const QJsonValue& v) {
        QJsonArray a = v.toArray();
        a.removeAt(index);
        return QJsonValue(a);
    };
}

inline void verifyProblem(const LoadOutcome& outcome, const char* file, const QString& path,
                          const QString& expected, const QString& found)
{
    QVERIFY(!outcome.ok());
    QVERIFY(!outcome.site && !outcome.flows && !outcome.alarms);
    QStringList all;
    bool named = false;
    for (const SiteProblem& p : outcome.problems) {
        all += QString::fromStdString(describe(p));
        named |= p.file == file && QString::fromStdString(p.path) == path &&
                 QString::fromStdString(p.expected).contains(expected) &&
                 QString::fromStdString(p.found).contains(found);
    }
    QVERIFY2(named, qPrintable(all.join(QLatin1Char('\n'))));
}

// The columns of a table of mutations; the row functions fill them.
inline void mutationColumns()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("found");
}

inline void row(const char* name, const char* place, const Change& change, const char* path,
                const char* expected, const char* found)
{
    QTest::newRow(name) << QString::fromUtf8(place) << change << QString::fromUtf8(path)
                        << QString::fromUtf8(expected) << QString::fromUtf8(found);
}

} // namespace coi::site::mutation

Q_DECLARE_METATYPE(coi::site::mutation::Change)
