// SPDX-License-Identifier: GPL-3.0-or-later
// Who gets in, what a wrong answer tells, and what the accounts file refuses.
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <coi/gateway/accounts.h>
#include <coi/gateway/password.h>
#include <unistd.h>

using namespace coi::gateway;
using namespace coi;
using namespace std::chrono_literals;

namespace {

const std::string kPassword = "correct horse battery";

void write(const QString& path, const QByteArray& text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

QByteArray account(const char* name, const char* role, const char* phc)
{
    return QByteArray(R"({"name":")") + name + R"(","role":")" + role + R"(","password":")" + phc + "\"}";
}

} // namespace

class TestAccounts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void savedAndLoaded();
    void belongsToTheOwnerOfItsDirectory();
    void refusesAccounts_data();
    void refusesAccounts();
    void malformedFiles_data();
    void malformedFiles();
    void login_data();
    void login();
    void manyAtOnceStayBounded();
    void guessesRunOut();
    void guessesAtOnceRunOutToo();
    void tokens();
    void passwordHashes();

private:
    LoginOutcome tryLogin(Accounts& accounts, const std::string& name, const std::string& password);

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
    UserFile m_users;
    core::ManualClock m_clock;
};

void TestAccounts::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_path = m_dir->filePath(QStringLiteral("users.json"));
    m_users = *UserFile::load(m_path);
    QVERIFY(m_users.add("vu.hoang", "Hoàng Vũ", domain::Role::Operator, kPassword).ok());
    QVERIFY(m_users.add("gone", "", domain::Role::Supervisor, kPassword).ok());
    QVERIFY(m_users.disable("gone").ok());
}

LoginOutcome TestAccounts::tryLogin(Accounts& accounts, const std::string& name, const std::string& password)
{
    std::optional<LoginOutcome> out;
    accounts.login(name, password, [&out](const LoginOutcome& o) { out = o; });
    [&out] { QTRY_VERIFY_WITH_TIMEOUT(out, 10'000); }();
    return out.value_or(LoginOutcome{LoginProblem::Busy, {}});
}

void TestAccounts::savedAndLoaded()
{
    QVERIFY(m_users.save().ok());
    const auto permissions = QFile::permissions(m_path);
    QVERIFY(!(permissions & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    const auto loaded = UserFile::load(m_path);
    QVERIFY(loaded.ok());
    QCOMPARE(loaded->users().size(), std::size_t(2));
    const UserAccount* user = loaded->find("vu.hoang");
    QVERIFY(user);
    QCOMPARE(user->display, std::string("Hoàng Vũ"));
    QCOMPARE(user->role, domain::Role::Operator);
    QVERIFY(loaded->find("gone")->disabled);
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains(kPassword.c_str()));
}

void TestAccounts::belongsToTheOwnerOfItsDirectory()
{
    if (::geteuid() != 0)
        QSKIP("only root can make files for another user");
    constexpr uint kService = 61234, kGroup = 61235; // nobody's, as those of DynamicUser
    QCOMPARE(::chown(qPrintable(m_dir->path()), kService, kGroup), 0);
    for (int i = 0; i < 2; ++i) { // made, then replaced
        QVERIFY(m_users.save().ok());
        const QFileInfo file(m_path);
        QCOMPARE(file.ownerId(), kService);
        QCOMPARE(file.groupId(), kGroup);
        QCOMPARE(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
                 QFileDevice::Permissions());
    }
}

void TestAccounts::refusesAccounts_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("taken");
    const QString good = QString::fromStdString(kPassword);
    QTest::newRow("control") << QStringLiteral("le-thi_2") << good << true;
    QTest::newRow("control, long") << QStringLiteral("b") << QString(256, u'x') << true;
    QTest::newRow("control, ten in Vietnamese")
        << QStringLiteral("c") << QStringLiteral("ăâđêôơưàảã") << true;
    QTest::newRow("taken") << QStringLiteral("vu.hoang") << good << false;
    QTest::newRow("empty name") << QString() << good << false;
    QTest::newRow("upper case") << QStringLiteral("Vu") << good << false;
    QTest::newRow("a path") << QStringLiteral("../x") << good << false;
    QTest::newRow("name too long") << QString(33, u'a') << good << false;
    QTest::newRow("short password") << QStringLiteral("d") << QStringLiteral("123456789") << false;
    QTest::newRow("no password") << QStringLiteral("d") << QString() << false;
    QTest::newRow("password too long") << QStringLiteral("d") << QString(257, u'x') << false;
}

void TestAccounts::refusesAccounts()
{
    QFETCH(QString, name);
    QFETCH(QString, password);
    QFETCH(bool, taken);
    const auto before = m_users.users().size();
    const auto done = m_users.add(name.toStdString(), "", domain::Role::Operator, password.toStdString());
    QCOMPARE(done.ok(), taken);
    QCOMPARE(m_users.users().size(), before + (taken ? 1 : 0));
    if (!taken)
        QVERIFY(!done.error().text.empty());
}

void TestAccounts::malformedFiles_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says"); // empty: fine
    const auto row = [](const char* name, const QByteArray& text, const char* says) {
        QTest::newRow(name) << text << QString::fromLatin1(says);
    };
    const auto one = account("a", "operator", "$argon2id$v=19$");
    row("control, nobody", R"({"users":[]})", "");
    row("control, one", R"({"users":[)" + one + "]}", "");
    row("not JSON", "users", "illegal value");
    row("empty", "", "");
    row("cut off", R"({"users":[)", "unterminated");
    row("no users", R"({"people":[]})", "$.users: expected an array");
    row("not a list", R"({"users":{}})", "$.users: expected an array");
    row("not an object", R"({"users":[7]})", "$.users[0]: expected an object");
    row("role", R"({"users":[)" + one + "," + account("b", "king", "$argon2id$") + "]}", "$.users[1].role");
    row("name", R"({"users":[)" + account("A B", "operator", "$argon2id$") + "]}", "$.users[0].name");
    row("plain password", R"({"users":[)" + account("b", "operator", "secret") + "]}", "$.users[0].password");
    row("twice", R"({"users":[)" + one + "," + one + "]}", "$.users[1].name");
}

void TestAccounts::malformedFiles()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    write(m_path, text);
    const auto loaded = UserFile::load(m_path);
    if (text.isEmpty()) {
        QVERIFY(!loaded.ok());
        return;
    }
    QCOMPARE(loaded.ok(), says.isEmpty());
    if (!loaded)
        QVERIFY2(loaded.error().text.find(says.toStdString()) != std::string::npos,
                 loaded.error().text.c_str());
}

void TestAccounts::login_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("enters");
    const QString good = QString::fromStdString(kPassword);
    QTest::newRow("right") << QStringLiteral("vu.hoang") << good << true;
    QTest::newRow("wrong password") << QStringLiteral("vu.hoang") << QStringLiteral("Correct horse battery")
                                    << false;
    QTest::newRow("unknown user") << QStringLiteral("nobody") << good << false;
    QTest::newRow("disabled user") << QStringLiteral("gone") << good << false;
    QTest::newRow("nothing") << QString() << QString() << false;
    QTest::newRow("a megabyte") << QStringLiteral("vu.hoang") << QString(1 << 20, u'x') << false;
}

void TestAccounts::login()
{
    QFETCH(QString, name);
    QFETCH(QString, password);
    QFETCH(bool, enters);
    Accounts accounts(m_clock);
    accounts.setUsers(m_users);
    const auto outcome = tryLogin(accounts, name.toStdString(), password.toStdString());
    QCOMPARE(outcome.problem, enters ? LoginProblem::None : LoginProblem::Wrong);
    QCOMPARE(outcome.who.name, enters ? name.toStdString() : std::string());
    if (enters)
        QCOMPARE(outcome.who.role, domain::Role::Operator);
}

void TestAccounts::manyAtOnceStayBounded()
{
    Accounts accounts(m_clock);
    accounts.setUsers(m_users);
    int answered = 0, busy = 0, entered = 0;
    QElapsedTimer calling;
    calling.start();
    for (int i = 0; i < kMaxWaitingLogins + 10; ++i) {
        accounts.login("vu.hoang", kPassword, [&](const LoginOutcome& o) {
            ++answered;
            busy += o.problem == LoginProblem::Busy;
            entered += o.problem == LoginProblem::None;
        });
    }
    QVERIFY2(calling.elapsed() < 1000, "log-ins are verified in the calling thread");
    QCOMPARE(busy, 10);
    QTRY_COMPARE_WITH_TIMEOUT(answered, kMaxWaitingLogins + 10, 60'000);
    QCOMPARE(entered, kMaxWaitingLogins);
}

void TestAccounts::guessesRunOut()
{
    Accounts accounts(m_clock);
    accounts.setUsers(m_users);
    for (int i = 0; i < kGuessesPerHour; ++i)
        QCOMPARE(tryLogin(accounts, "vu.hoang", "guess number x").problem, LoginProblem::Wrong);
    QCOMPARE(tryLogin(accounts, "vu.hoang", kPassword).problem, LoginProblem::Wrong);
    m_clock.advance(61min);
    QCOMPARE(tryLogin(accounts, "vu.hoang", kPassword).problem, LoginProblem::None);
}

void TestAccounts::guessesAtOnceRunOutToo()
{
    Accounts accounts(m_clock);
    accounts.setUsers(m_users);
    int answered = 0, entered = 0;
    const auto count = [&](const LoginOutcome& o) {
        ++answered;
        entered += o.problem == LoginProblem::None;
    };
    // Each of the last ones is right: it is one guess too many, whatever is still being checked.
    for (int i = 0; i < kGuessesPerHour; ++i)
        accounts.login("vu.hoang", "guess number x", count);
    for (int i = kGuessesPerHour; i < kMaxWaitingLogins; ++i)
        accounts.login("vu.hoang", kPassword, count);
    QTRY_COMPARE_WITH_TIMEOUT(answered, kMaxWaitingLogins, 60'000);
    QCOMPARE(entered, 0);
    m_clock.advance(61min);
    QCOMPARE(tryLogin(accounts, "vu.hoang", kPassword).problem, LoginProblem::None);
}

void TestAccounts::tokens()
{
    Accounts accounts(m_clock);
    const std::string token = makeToken();
    QVERIFY(token.size() >= 43);
    QVERIFY(token != makeToken());
    accounts.grantToken(token, {"console", "Console", domain::Role::ShiftManager});
    QVERIFY(accounts.byToken(token));
    QCOMPARE(accounts.byToken(token)->role, domain::Role::ShiftManager);
    QVERIFY(!accounts.byToken(""));
    QVERIFY(!accounts.byToken(token.substr(1)));
    QVERIFY(!accounts.byToken(token + "x"));
    QVERIFY(!accounts.byToken(makeToken()));
}

void TestAccounts::passwordHashes()
{
    const auto a = hashPassword(kPassword), b = hashPassword(kPassword);
    QVERIFY(a.ok() && b.ok());
    QVERIFY(*a != *b); // each with its own salt
    QVERIFY(a->starts_with("$argon2id$v=19$m=19456,t=2,p=1$"));
    QVERIFY(verifyPassword(*a, kPassword));
    QVERIFY(!verifyPassword(*a, kPassword + " "));
    QVERIFY(!verifyPassword("", kPassword));
    QVERIFY(!verifyPassword(std::string(500, '$'), kPassword));
    QVERIFY(!verifyNobody(kPassword));
}

QTEST_GUILESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
