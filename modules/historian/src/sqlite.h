// SPDX-License-Identifier: GPL-3.0-or-later
// SQLite's C interface with lifetimes and errors as values. A Db and its statements belong to one thread at a
// time. Errors name the file and carry SQLite's extended code in Db::lastCode().
#pragma once
#include <QByteArray>
#include <coi/core/result.h>
#include <coi/core/time.h>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace coi::historian {

class Db;

class Statement
{
public:
    Statement() = default;
    Statement(Db& db, const char* sql); // a fault shows at the first step()
    ~Statement();
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&& other) noexcept;

    Statement& bind(std::int64_t value);
    Statement& bind(std::string_view text);
    Statement& bindReal(double value);
    Statement& bindNull();
    Statement& bindBlob(std::string_view bytes);

    // True: a row is there. False: done. After done or an error the statement is ready for new values.
    core::Result<bool> step();
    core::Status run(); // step() until done
    void reset();       // stop before the last row

    std::int64_t integer(int column) const;
    double real(int column) const;
    std::string text(int column) const;
    std::string blob(int column) const;

private:
    Db* m_db = nullptr;
    sqlite3_stmt* m_stmt = nullptr;
    int m_next = 1;
};

class Db
{
public:
    enum class Mode { ReadWrite, ReadOnly };
    static core::Result<std::unique_ptr<Db>> open(const std::string& path, Mode mode);
    ~Db();
    Db(const Db&) = delete;
    Db& operator=(const Db&) = delete;

    core::Status exec(const char* sql);
    core::Result<std::int64_t> number(const char* sql); // first column of the first row; NotFound without one
    core::Error error(std::string_view doing) const;    // from the last result of SQLite
    int lastCode() const { return m_code; }
    void setCode(int code) { m_code = code; }
    void keepWal(); // closing does not move the WAL file into the database
    sqlite3* handle() { return m_db; }
    const std::string& name() const { return m_name; }

private:
    Db() = default;
    sqlite3* m_db = nullptr;
    std::string m_name;
    int m_code = 0;
};

// BEGIN IMMEDIATE ... COMMIT; rolls back when it is left without commit().
class Transaction
{
public:
    explicit Transaction(Db& db) : m_db(db) {}
    ~Transaction();
    core::Status begin();
    core::Status commit();

private:
    Db& m_db;
    bool m_open = false;
};

} // namespace coi::historian
