// SPDX-License-Identifier: GPL-3.0-or-later
#include "duplicate_keys.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace coi::site {

namespace {

// One open bracket: an object with the keys it had so far, or a list with the position reached.
struct Level
{
    bool isObject = false, expectsKey = false;
    QSet<QString> keys;
    std::string key;
    qsizetype index = 0;
};

class Scanner
{
public:
    Scanner(const QByteArray& bytes, Report& report) : m_bytes(bytes), m_report(report) {}

    void run()
    {
        for (qsizetype i = 0; i < m_bytes.size(); ++i)
            i = step(i);
    }

private:
    qsizetype step(qsizetype i)
    {
        switch (m_bytes[i]) {
        case '{':
            m_levels.push_back(Level{true, true, {}, {}, 0});
            break;
        case '[':
            m_levels.push_back(Level{});
            break;
        case '}':
        case ']':
            m_levels.pop_back();
            break;
        case ',':
            next();
            break;
        case '"': {
            const qsizetype end = closing(i);
            if (m_levels.back().expectsKey)
                key(m_bytes.mid(i, end - i + 1));
            return end;
        }
        default:
            break;
        }
        return i;
    }

    void next()
    {
        Level& level = m_levels.back();
        level.expectsKey = level.isObject;
        ++level.index;
    }

    qsizetype closing(qsizetype open) const
    {
        qsizetype i = open + 1;
        while (m_bytes[i] != '"')
            i += m_bytes[i] == '\\' ? 2 : 1;
        return i;
    }

    void key(const QByteArray& literal)
    {
        Level& level = m_levels.back();
        level.expectsKey = false;
        // The reader itself undoes the escapes, so that two spellings of one key are one key.
        const QString text = QJsonDocument::fromJson('[' + literal + ']').array().at(0).toString();
        level.key = text.toStdString();
        if (level.keys.contains(text))
            m_report.add({}, path(), "each key once", inQuotes(level.key) + " again");
        level.keys.insert(text);
    }

    std::string path() const
    {
        std::string out = "$";
        for (const Level& level : m_levels)
            out = level.isObject ? out + '.' + level.key : at(out, level.index);
        return out;
    }

    const QByteArray& m_bytes;
    Report& m_report;
    std::vector<Level> m_levels;
};

} // namespace

void reportDuplicateKeys(const QByteArray& bytes, Report& report)
{
    Scanner(bytes, report).run();
}

} // namespace coi::site
