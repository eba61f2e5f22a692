// SPDX-License-Identifier: GPL-3.0-or-later
// The command line of coi-gateway: what it refuses and what it says then, and its accounts.
#include "gateway_process.h"

using namespace coi::e2e;

namespace {

struct Run
{
    int status = -1; // -1: did not end by itself
    QByteArray out, err;
};

Run run(const QStringList& arguments, const QByteArray& input = {})
{
    QProcess p;
    p.start(QStringLiteral(COI_GATEWAY_PROGRAM), arguments);
    p.write(input);
    p.closeWriteChannel();
    Run r;
    if (p.waitForFinished(5'000))
        r.status = p.exitCode();
    else
        p.kill(), p.waitForFinished();
    r.out = p.readAllStandardOutput();
    r.err = p.readAllStandardError();
    return r;
}

} // namespace

class TestProgram : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refuses_data();
    void refuses();
    void prints_data();
    void prints();
    void printPortPrintsOnlyThat();
    void accounts();
    void disabledUserIsPutOut();
    void tokenOfOthersIsRefused();
    void secretsAreNotLogged();
};

void TestProgram::refuses_data()
{
    QTest::addColumn<QString>("arguments"); // DIR = a directory, SITE = the site
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const char* arguments, int status, const char* says) {
        QTest::newRow(name) << QString::fromLatin1(arguments) << status << QString::fromLatin1(says);
    };
    const char* const kSim = "--site SITE --data DIR/d --listen 127.0.0.1:0 --sim ";
    const auto sim = [&](const char* name, const char* more, int status, const char* says) {
        row(name, (QByteArray(kSim) + more).constData(), status, says);
    };
    row("nothing", "", 2, "--site, --data and --listen are needed");
    row("no driver", "--site SITE --data DIR/d --listen 127.0.0.1:0", 1, "start with --sim");
    row("no such site", "--site DIR --data DIR/d --listen 127.0.0.1:0 --sim", 1, "site.geojson");
    row("unknown option", "--frobnicate", 2, "frobnicate");
    row("unknown command", "dance", 2, "unknown command 'dance'");
    row("no port", "--site SITE --data DIR/d --listen 127.0.0.1 --sim", 2, "expected HOST:PORT");
    row("host name", "--site SITE --data DIR/d --listen gate.example:1 --sim", 2, "numeric address");
    row("the world without TLS", "--site SITE --data DIR/d --listen 0.0.0.0:0 --sim", 2, "--tls-cert");
    sim("key without certificate", "--tls-key x.pem", 2, "belong together");
    sim("no such certificate", "--tls-cert DIR/x.pem --tls-key DIR/y.pem", 1, "x.pem");
    sim("time of day", "--sim-start 8:30", 2, "expected HH:MM");
    sim("hour", "--sim-start 24:00", 2, "expected HH:MM");
    sim("speed", "--sim-speed fast", 2, "0.1 to 3600");
    sim("speed range", "--sim-speed 0", 2, "0.1 to 3600");
    sim("profile", "--profile busy", 2, "normal or peak");
    sim("phase", "--phase 3", 2, "1 or 2");
    sim("seed", "--seed -4", 2, "whole number");
    row("user without verb", "user", 2, "user add NAME");
    row("user without data", "user list", 2, "--data DIR");
    row("user without role", "user add a --data DIR", 2, "expected observer");
    row("user without name", "user add --role operator --data DIR", 2, "NAME is needed");
    row("user nobody knows", "user disable a --data DIR", 1, "no user 'a'");
}

void TestProgram::refuses()
{
    QFETCH(QString, arguments);
    QFETCH(int, status);
    QFETCH(QString, says);
    QTemporaryDir dir;
    arguments.replace(QStringLiteral("DIR"), dir.path());
    arguments.replace(QStringLiteral("SITE"), QStringLiteral(COI_SOURCE_DIR "/resources/sites/mong-cai"));
    const Run r = run(arguments.split(u' ', Qt::SkipEmptyParts));
    QCOMPARE(r.status, status);
    QVERIFY2(r.err.contains(says.toUtf8()), r.err.constData());
    QVERIFY(r.out.isEmpty());
}

void TestProgram::prints_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("says");
    QTest::newRow("help") << QStringLiteral("--help") << QStringLiteral("--listen <HOST:PORT>");
    QTest::newRow("version") << QStringLiteral("--version") << QStringLiteral("coi-gateway ");
}

void TestProgram::prints()
{
    QFETCH(QString, option);
    QFETCH(QString, says);
    const Run r = run({option});
    QCOMPARE(r.status, 0);
    QVERIFY2(r.out.contains(says.toUtf8()), r.out.constData());
}

void TestProgram::printPortPrintsOnlyThat()
{
    GatewayProcess gateway;
    QVERIFY(!gateway.start({QStringLiteral("--print-port")})); // not the usual line
    QVERIFY(gateway.running());
    QCOMPARE(gateway.said().trimmed(), QByteArray::number(gateway.port()));
    QCOMPARE(gateway.terminate(), 0);
}

void TestProgram::accounts()
{
    QTemporaryDir dir;
    const auto user = [&dir](const QStringList& words, const QByteArray& input = {}) {
        return run(QStringList{QStringLiteral("user")} + words +
                       QStringList{QStringLiteral("--data"), dir.path()},
                   input);
    };
    const QStringList add{QStringLiteral("add"),        QStringLiteral("an"),        QStringLiteral("--role"),
                          QStringLiteral("supervisor"), QStringLiteral("--display"), QStringLiteral("Lê An")};
    QCOMPARE(user(add, "short\n").status, 1);
    QCOMPARE(user(add, "").status, 1);
    QCOMPARE(user(add, "a long enough password\n").status, 0);
    QCOMPARE(user(add, "a long enough password\n").status, 1); // taken
    QCOMPARE(user({QStringLiteral("list")}).out, QByteArray("an\tsupervisor\tactive\tLê An\n"));
    QCOMPARE(user({QStringLiteral("disable"), QStringLiteral("an")}).status, 0);
    QCOMPARE(user({QStringLiteral("list")}).out, QByteArray("an\tsupervisor\tdisabled\tLê An\n"));
}

void TestProgram::disabledUserIsPutOut()
{
    GatewayProcess gateway;
    QVERIFY(gateway.start());
    const auto user = [&gateway](const QStringList& words, const QByteArray& input = {}) {
        return run(QStringList{QStringLiteral("user")} + words +
                       QStringList{QStringLiteral("--data"), gateway.dataDir()},
                   input)
            .status;
    };
    QCOMPARE(user({QStringLiteral("add"), QStringLiteral("an"), QStringLiteral("--role"),
                   QStringLiteral("operator")},
                  "a long enough password\n"),
             0);
    Console an, other;
    an.enter(gateway.url(), {{}, "an", "a long enough password"});
    other.enter(gateway);
    QTRY_VERIFY_WITH_TIMEOUT(an.mirror.live() && other.mirror.live(), 10'000);
    QCOMPARE(user({QStringLiteral("disable"), QStringLiteral("an")}), 0);
    QTRY_VERIFY_WITH_TIMEOUT(!an.mirror.live(), 2'000);
    Console again;
    again.enter(gateway.url(), {{}, "an", "a long enough password"});
    QTRY_COMPARE_WITH_TIMEOUT(again.session.error(), coi::transport::LinkError::WrongCredentials, 10'000);
    QVERIFY(!an.mirror.live());
    QVERIFY(other.mirror.live());
}

void TestProgram::tokenOfOthersIsRefused()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("token"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(43, 't'));
    file.close();
    QVERIFY(file.setPermissions(QFileDevice::ReadOwner | QFileDevice::ReadOther));
    const Run r =
        run({QStringLiteral("--site"), QStringLiteral(COI_SOURCE_DIR "/resources/sites/mong-cai"),
             QStringLiteral("--data"), dir.filePath(QStringLiteral("d")), QStringLiteral("--listen"),
             QStringLiteral("127.0.0.1:0"), QStringLiteral("--sim"), QStringLiteral("--token-file"), path});
    QCOMPARE(r.status, 1);
    QVERIFY2(r.err.contains("others can read the token"), r.err.constData());
}

void TestProgram::secretsAreNotLogged()
{
    GatewayProcess gateway;
    QVERIFY(gateway.start());
    Console right, wrong;
    right.enter(gateway);
    wrong.enter(gateway.url(), {{}, "an", "canary-password-1234"});
    QTRY_VERIFY_WITH_TIMEOUT(right.mirror.live(), 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(wrong.session.error(), coi::transport::LinkError::WrongCredentials, 10'000);
    const std::string resume = right.mirror.welcome()->resumeToken, token = gateway.token();
    QCOMPARE(gateway.terminate(), 0);
    QByteArray kept = gateway.log();
    QVERIFY(kept.contains("session")); // there is a log
    for (const char* name : {"journal.sqlite", "journal.sqlite-wal", "history.sqlite"}) {
        QFile file(gateway.dataDir() + u'/' + QString::fromLatin1(name));
        if (file.open(QIODevice::ReadOnly))
            kept += file.readAll();
    }
    for (const std::string& secret : {resume, token, std::string("canary-password-1234")}) {
        QVERIFY(secret.size() > 10);
        QVERIFY(!kept.contains(QByteArray::fromStdString(secret)));
    }
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
