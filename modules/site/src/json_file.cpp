// SPDX-License-Identifier: GPL-3.0-or-later
#include "json_file.h"

#include "duplicate_keys.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace coi::site {

namespace {

std::string lineColumn(const QByteArray& bytes, qsizetype offset)
{
    qsizetype line = 1, column = 1;
    for (qsizetype i = 0; i < std::min(offset, bytes.size()); ++i) {
        const bool continuation = (static_cast<unsigned char>(bytes[i]) & 0xc0U) == 0x80U;
        if (bytes[i] == '\n')
            ++line, column = 1;
        else if (!continuation)
            ++column;
    }
    return "line " + std::to_string(line) + ", column " + std::to_string(column);
}

// Offset of the bracket that opens one level too many, -1 when there is none.
qsizetype tooDeep(const QByteArray& bytes)
{
    int depth = 0;
    bool inText = false;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (inText) {
            if (c == '\\')
                ++i;
            inText = c != '"';
        } else if (c == '"') {
            inText = true;
        } else if ((c == '[' || c == '{') && ++depth > kMaxNesting) {
            return i;
        } else if (c == ']' || c == '}') {
            --depth;
        }
    }
    return -1;
}

} // namespace

std::optional<QJsonObject> parseFile(const QByteArray& bytes, Report& report)
{
    if (bytes.size() > kMaxFileBytes) {
        report.add({}, "$", "a file of at most " + std::to_string(kMaxFileBytes) + " bytes",
                   std::to_string(bytes.size()) + " bytes");
        return std::nullopt;
    }
    if (const qsizetype deep = tooDeep(bytes); deep >= 0) {
        report.add({}, "$", "at most " + std::to_string(kMaxNesting) + " levels of nesting",
                   "one more at " + lineColumn(bytes, deep));
        return std::nullopt;
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        // The parser's offset is that of the character after the one it did not like.
        const std::string where = lineColumn(bytes, std::max(error.offset - 1, 0));
        report.add({}, "$", "JSON", error.errorString().toStdString() + " at " + where);
        return std::nullopt;
    }
    if (!document.isObject()) {
        report.add({}, "$", "an object", "a list of " + std::to_string(document.array().size()));
        return std::nullopt;
    }
    reportDuplicateKeys(bytes, report);
    return document.object();
}

} // namespace coi::site
