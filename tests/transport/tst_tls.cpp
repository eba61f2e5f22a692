// SPDX-License-Identifier: GPL-3.0-or-later
// Encryption on the link: only a certificate that verifies is accepted, nothing is sent to any other.
#include "follower.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace coi;
using test::FakeGateway;
using test::Follower;
using test::to;
using transport::ConnectOptions;
using transport::HubConfig;
using transport::LinkState;

class TestTls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void speaksTls();
    void refusesBadCertificates_data();
    void refusesBadCertificates();

private:
    bool makeCertificate(const QString& name, const QString& host, int days);
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QTemporaryDir m_folder;
};

bool TestTls::makeCertificate(const QString& name, const QString& host, int days)
{
    const auto run = [](const QString& arguments) {
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"), arguments.split(QLatin1Char(' ')));
        return openssl.waitForFinished() && openssl.exitCode() == 0;
    };
    const QString file = path(name);
    return run(QStringLiteral(
                   "req -new -nodes -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -subj /CN=gateway "
                   "-addext subjectAltName=%2 -keyout %1.key -out %1.csr")
                   .arg(file, host)) &&
           run(QStringLiteral(
                   "x509 -req -in %1.csr -signkey %1.key -copy_extensions copyall -days %2 -out %1.pem")
                   .arg(file)
                   .arg(days));
}

void TestTls::speaksTls()
{
    const QString host = QStringLiteral("IP:127.0.0.1");
    QVERIFY(makeCertificate(QStringLiteral("good"), host, 2));
    QVERIFY(makeCertificate(QStringLiteral("stranger"), host, 2));
    QVERIFY(makeCertificate(QStringLiteral("elsewhere"), QStringLiteral("DNS:elsewhere.example"), 2));
    QVERIFY(makeCertificate(QStringLiteral("expired"), host, -1));
    QVERIFY(!transport::loadServerTls(path(QStringLiteral("none.pem")), path(QStringLiteral("good.key"))));
    QVERIFY(!transport::loadServerTls(path(QStringLiteral("good.key")), path(QStringLiteral("good.key"))));
    QVERIFY(!transport::loadServerTls(path(QStringLiteral("good.pem")), path(QStringLiteral("good.pem"))));
    auto tls = transport::loadServerTls(path(QStringLiteral("good.pem")), path(QStringLiteral("good.key")));
    QVERIFY(tls.ok());
    FakeGateway gateway;
    HubConfig config;
    config.tls = *tls;
    auto& hub = gateway.start(config);
    gateway.setLane("1X-E1", 4);
    Follower session;
    ConnectOptions options = to(hub.port(), QStringLiteral("wss"));
    options.caFile = path(QStringLiteral("good.pem"));
    session.connectTo(options);
    QTRY_COMPARE(session.state(), LinkState::Live);
}

void TestTls::refusesBadCertificates_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("authority"); // empty: the system's
    QTest::newRow("not signed by ours") << "stranger"
                                        << "good.pem";
    QTest::newRow("self-signed, system authorities") << "good"
                                                     << "";
    QTest::newRow("other host") << "elsewhere"
                                << "elsewhere.pem";
    QTest::newRow("expired") << "expired"
                             << "expired.pem";
    QTest::newRow("authority file missing") << "good"
                                            << "none.pem";
    QTest::newRow("authority file without certificate") << "good"
                                                        << "good.key";
}

void TestTls::refusesBadCertificates()
{
    QFETCH(QString, server);
    QFETCH(QString, authority);
    FakeGateway gateway;
    HubConfig config;
    auto tls = transport::loadServerTls(path(server + QStringLiteral(".pem")),
                                        path(server + QStringLiteral(".key")));
    QVERIFY(tls.ok());
    config.tls = *tls;
    auto& hub = gateway.start(config);
    Follower session;
    ConnectOptions options = to(hub.port(), QStringLiteral("wss"));
    if (!authority.isEmpty())
        options.caFile = path(authority);
    session.connectTo(options);
    QTRY_COMPARE(QByteArray(codeOf(session.error())), QByteArray("bad_certificate"));
    QCOMPARE(session.state(), LinkState::Disconnected);
    QCOMPARE(gateway.hashes, 0);                             // the password never left
    QVERIFY(session.errorText().contains(QLatin1Char('('))); // says what is wrong with it
}

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
