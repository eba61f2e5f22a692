// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCryptographicHash>
#include <coi/historian/audit_chain.h>

namespace coi::historian {

namespace {

void putBigEndian(std::string& out, std::uint64_t v, int bytes)
{
    for (int i = bytes - 1; i >= 0; --i)
        out += static_cast<char>((v >> (8 * i)) & 0xff);
}

void putText(std::string& out, const std::string& text)
{
    putBigEndian(out, text.size(), 4);
    out += text;
}

} // namespace

std::string canonicalRow(const domain::AuditRow& r)
{
    std::string out;
    putBigEndian(out, static_cast<std::uint64_t>(r.seq), 8);
    putBigEndian(out, static_cast<std::uint64_t>(core::toMs(r.at)), 8);
    for (const std::string* text :
         {&r.who, &r.session, &r.console, &r.what, &r.object, &r.before, &r.after, &r.cause, &r.commandId})
        putText(out, *text);
    return out;
}

std::string chainHash(const domain::AuditRow& row, const std::string& previous)
{
    const std::string bytes = std::string(1, '\0') + canonicalRow(row) + previous;
    return QCryptographicHash::hash(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())),
                                    QCryptographicHash::Sha256)
        .toStdString();
}

std::string chainStart()
{
    return std::string(32, '\0');
}

} // namespace coi::historian
