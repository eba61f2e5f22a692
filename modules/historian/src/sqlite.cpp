// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite.h"

#include <filesystem>
#include <sqlite3.h>

namespace coi::historian {

using core::Errc;
using core::Error;

Statement::Statement(Db& db, const char* sql) : m_db(&db)
{
    db.setCode(sqlite3_prepare_v3(db.handle(), sql, -1, SQLITE_PREPARE_PERSISTENT, &m_stmt, nullptr));
}

Statement::~Statement()
{
    sqlite3_finalize(m_stmt);
}

Statement::Statement(Statement&& other) noexcept
    : m_db(other.m_db), m_stmt(std::exchange(other.m_stmt, nullptr)), m_next(other.m_next)
{
}

Statement& Statement::operator=(Statement&& other) noexcept
{
    std::swap(m_db, other.m_db), std::swap(m_stmt, other.m_stmt), std::swap(m_next, other.m_next);
    return *this;
}

Statement& Statement::bind(std::int64_t value)
{
    sqlite3_bind_int64(m_stmt, m_next++, value);
    return *this;
}

Statement& Statement::bind(std::string_view text)
{
    sqlite3_bind_text64(m_stmt, m_next++, text.data() ? text.data() : "", text.size(), SQLITE_TRANSIENT,
                        SQLITE_UTF8);
    return *this;
}

Statement& Statement::bindReal(double value)
{
    sqlite3_bind_double(m_stmt, m_next++, value);
    return *this;
}

Statement& Statement::bindNull()
{
    sqlite3_bind_null(m_stmt, m_next++);
    return *this;
}

Statement& Statement::bindBlob(std::string_view bytes)
{
    sqlite3_bind_blob64(m_stmt, m_next++, bytes.data() ? bytes.data() : "", bytes.size(), SQLITE_TRANSIENT);
    return *this;
}

core::Result<bool> Statement::step()
{
    if (!m_stmt)
        return m_db->error("prepare");
    const int code = sqlite3_step(m_stmt);
    if (code == SQLITE_ROW)
        return true;
    m_db->setCode(sqlite3_extended_errcode(m_db->handle()));
    const bool done = code == SQLITE_DONE;
    std::optional<Error> error;
    if (!done)
        error = m_db->error("write or read");
    reset();
    if (error)
        return *error;
    return false;
}

core::Status Statement::run()
{
    for (;;) {
        auto row = step();
        if (!row)
            return row.error();
        if (!*row)
            return core::Done{};
    }
}

void Statement::reset()
{
    sqlite3_reset(m_stmt);
    sqlite3_clear_bindings(m_stmt);
    m_next = 1;
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_stmt, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_stmt, column);
}

std::string Statement::text(int column) const
{
    return blob(column);
}

std::string Statement::blob(int column) const
{
    const void* data = sqlite3_column_blob(m_stmt, column);
    const int size = sqlite3_column_bytes(m_stmt, column);
    return data ? std::string(static_cast<const char*>(data), static_cast<std::size_t>(size)) : std::string{};
}

core::Result<std::unique_ptr<Db>> Db::open(const std::string& path, Mode mode)
{
    std::unique_ptr<Db> db(new Db);
    db->m_name = std::filesystem::path(path).filename().string();
    const int flags =
        SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE |
        (mode == Mode::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    db->m_code = sqlite3_open_v2(path.c_str(), &db->m_db, flags, nullptr);
    if (db->m_code != SQLITE_OK)
        return db->error("open " + path);
    sqlite3_busy_timeout(db->m_db, 2000);
    sqlite3_db_config(db->m_db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    return db;
}

Db::~Db()
{
    sqlite3_close_v2(m_db);
}

void Db::keepWal()
{
    sqlite3_db_config(m_db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
}

core::Status Db::exec(const char* sql)
{
    m_code = sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr);
    if (m_code != SQLITE_OK)
        return error("execute");
    return core::Done{};
}

core::Result<std::int64_t> Db::number(const char* sql)
{
    Statement s(*this, sql);
    auto row = s.step();
    if (!row)
        return row.error();
    if (!*row)
        return Error{Errc::NotFound, m_name + ": no row"};
    const std::int64_t value = s.integer(0);
    s.reset();
    return value;
}

Error Db::error(std::string_view doing) const
{
    std::string text = m_name + ": " + std::string(doing) + ": ";
    text += m_db ? sqlite3_errmsg(m_db) : sqlite3_errstr(m_code);
    const int primary = m_code & 0xff;
    return {primary == SQLITE_CORRUPT || primary == SQLITE_NOTADB ? Errc::Invalid : Errc::Io,
            std::move(text)};
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    const int code = m_db.lastCode(); // the cause, not what the roll-back says
    m_db.exec("ROLLBACK");
    m_db.setCode(code);
}

core::Status Transaction::begin()
{
    auto s = m_db.exec("BEGIN IMMEDIATE");
    m_open = s.ok();
    return s;
}

core::Status Transaction::commit()
{
    auto s = m_db.exec("COMMIT");
    if (s.ok())
        m_open = false;
    return s;
}

} // namespace coi::historian
