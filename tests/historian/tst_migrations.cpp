// SPDX-License-Identifier: GPL-3.0-or-later
#include "historian_bench.h"

#include "../../modules/historian/src/migrations.h"

#include <QDir>
#include <QFile>
#include <coi/historian/audit_chain.h>

using namespace coi;
using namespace coi::historian;
using namespace coi::historian::test;

namespace {

QByteArray bytesOf(const std::string& path)
{
    QFile f(QString::fromStdString(path));
    return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
}

void write(const std::string& path, const QByteArray& bytes)
{
    QFile f(QString::fromStdString(path));
    QVERIFY(f.open(QIODevice::WriteOnly));
    QCOMPARE(f.write(bytes), bytes.size());
}

// A file of an older program, filled by `sql`.
void makeOld(const std::string& path, const Schema& schema, int version, const char* sql)
{
    auto db = Db::open(path, Db::Mode::ReadWrite);
    QVERIFY(db.ok());
    QVERIFY(migrate(**db, schema, version).ok());
    QVERIFY((*db)->exec(sql).ok());
}

std::int64_t numberIn(const std::string& path, const char* sql)
{
    auto db = Db::open(path, Db::Mode::ReadOnly);
    return db ? (*db)->number(sql).ok() ? *(*db)->number(sql) : -1 : -2;
}

} // namespace

class TestMigrations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fromNothing()
    {
        Bench b;
        QCOMPARE(b.open(), std::string());
        b.h.reset();
        QCOMPARE(numberIn(b.path("journal.sqlite"), "SELECT max(version) FROM schema_version"),
                 std::int64_t{journalSchema().steps.back().version});
        QCOMPARE(numberIn(b.path("history.sqlite"), "SELECT max(version) FROM schema_version"),
                 std::int64_t{historySchema().steps.back().version});
        const auto applied = numberIn(b.path("journal.sqlite"), "SELECT count(*) FROM schema_version");
        QCOMPARE(b.open(), std::string()); // once is enough
        b.h.reset();
        QCOMPARE(numberIn(b.path("journal.sqlite"), "SELECT count(*) FROM schema_version"), applied);
    }
    void journalFromVersion1()
    {
        Bench b;
        QVERIFY(QDir().mkpath(QString::fromStdString(b.options.dir)));
        makeOld(b.path("journal.sqlite"), journalSchema(), 1,
                "INSERT INTO audit VALUES (1, 1000, 'binh', '', '', 'hold open', 'E1', '', '', '', 'c');"
                "INSERT INTO audit VALUES (2, 2000, 'chi', '', '', 'close', 'E1', '', '', '', 'd');");
        QCOMPARE(b.open(), std::string());
        QCOMPARE(b.sync(), QStringLiteral("ok"));
        const auto rows = b.auditRows().rows;
        QCOMPARE(rows.size(), std::size_t{3});
        std::string last = chainStart();
        for (auto r = rows.rbegin(); r != rows.rend(); ++r)
            last = chainHash(*r, last);
        auto db = Db::open(b.path("journal.sqlite"), Db::Mode::ReadOnly);
        Statement s(**db, "SELECT chain FROM audit WHERE seq = 3");
        QVERIFY(*s.step());
        QCOMPARE(s.blob(0), last); // the old rows were linked, the new one goes on from there
    }
    void historyFromVersion1()
    {
        Bench b;
        QVERIFY(QDir().mkpath(QString::fromStdString(b.options.dir)));
        const auto t = std::to_string(kStart.time_since_epoch().count() / 1000);
        const std::string sql = "INSERT INTO minute_counts VALUES (" + t + ", 3, 4, 5, 6, 7), (" + t +
                                " + 60, 30, 40, 50, 60, 70), (" + t + " + 900, 1, 1, 1, 1, 1);" +
                                "INSERT INTO minute_waits VALUES ('exit', " + t + ", x'010c05'), ('exit', " +
                                t + " + 60, x'010c05');";
        makeOld(b.path("history.sqlite"), historySchema(), 1, sql.c_str());
        QCOMPARE(b.open(), std::string());
        const auto counts =
            b.query({"q", domain::HistoryMetric::TravellersExit, "", kStart, kStart + minutes{30}, 900});
        QCOMPARE(counts.error, std::string());
        QVERIFY((counts.values == std::vector<std::optional<double>>{33, 1}));
        const auto waits =
            b.query({"q", domain::HistoryMetric::WaitP50, "exit", kStart, kStart + minutes{30}, 900});
        QCOMPARE(waits.values.size(), std::size_t{2});
        QCOMPARE(*waits.values[0], 62.5); // all in the bin 60..65 s
        QVERIFY(!waits.values[1]);
    }
    void refused_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("says");
        for (const char* file : {"journal.sqlite", "history.sqlite"}) {
            const auto row = [&](const char* kind, const char* says) {
                QTest::addRow("%s %s", file, kind)
                    << QString::fromLatin1(file) << QString::fromLatin1(kind) << QString::fromLatin1(says);
            };
            row("newer", "schema version 99 is newer than this program knows (%1)");
            row("text", "file is not a database");
            row("foreign", "is a database, but not a COI");
            row("damaged", "damaged");
            row("cut", "");
        }
    }
    void refused()
    {
        QFETCH(QString, file);
        QFETCH(QString, kind);
        QFETCH(QString, says);
        const Schema& schema = file == u"journal.sqlite" ? journalSchema() : historySchema();
        says.replace(QStringLiteral("%1"), QString::number(schema.steps.back().version));
        Bench b;
        QCOMPARE(b.open(), std::string());
        for (int i = 0; i < 300; ++i)
            b.h->recordAudit(audit(std::string(200, 'x')));
        for (int i = 0; i < 300; ++i)
            b.h->addMinutes({minute(kStart + minutes{i}, 3)});
        b.h.reset();
        const std::string path = b.path(file.toUtf8().constData());
        spoil(path, kind);
        const QByteArray before = bytesOf(path);
        const std::string error = b.open();
        QVERIFY2(QString::fromStdString(error).contains(says), error.c_str());
        QVERIFY2(QString::fromStdString(error).contains(file), error.c_str()); // names the file
        QVERIFY(bytesOf(path) == before);                                      // and leaves it as it is
    }
    void otherFilesAreUntouchedWhenOneIsBad()
    {
        Bench b;
        QCOMPARE(b.open(), std::string());
        QCOMPARE(b.journal(command("c1")), QStringLiteral("ok"));
        b.h.reset();
        const QByteArray good = bytesOf(b.path("history.sqlite"));
        const QByteArray journal = bytesOf(b.path("journal.sqlite"));
        write(b.path("history.sqlite"), "not a database, but long enough to look at it a little");
        QVERIFY(!b.open().empty());
        write(b.path("history.sqlite"), good);
        QCOMPARE(b.open(), std::string());
        QCOMPARE(b.h->loadOpenCommands()->size(), std::size_t{1});
    }
    void directoryCanNotBeMade()
    {
        Bench b;
        const QString file = b.dir.filePath(QStringLiteral("file"));
        write(file.toStdString(), "x");
        b.options.dir = file.toStdString();
        QVERIFY(b.open().find(b.options.dir) == 0);
        b.options.dir = file.toStdString() + "/below";
        QVERIFY(b.open().find(b.options.dir) == 0);
    }

private:
    static void spoil(const std::string& path, const QString& kind)
    {
        QByteArray bytes = bytesOf(path);
        if (kind == QLatin1String("newer")) {
            auto db = Db::open(path, Db::Mode::ReadWrite);
            QVERIFY((*db)->exec("INSERT INTO schema_version VALUES (99, '')").ok());
            return;
        }
        if (kind == QLatin1String("text"))
            bytes = QByteArray(5000, 'x');
        else if (kind == QLatin1String("damaged"))
            for (int i = 8192; i < bytes.size(); ++i)
                bytes[i] = static_cast<char>(i * 7);
        else if (kind == QLatin1String("cut"))
            bytes.truncate(bytes.size() / 2);
        write(path, kind == QLatin1String("foreign") ? QByteArray() : bytes);
        if (kind != QLatin1String("foreign"))
            return;
        auto db = Db::open(path, Db::Mode::ReadWrite);
        QVERIFY((*db)->exec("CREATE TABLE cats (name)").ok());
    }
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
