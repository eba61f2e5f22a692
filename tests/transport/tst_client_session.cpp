// SPDX-License-Identifier: GPL-3.0-or-later
// Each way a connection can fail has its own cause; a link that dies is noticed in time and comes back.
#include "follower.h"
#include "relay.h"

#include <QCryptographicHash>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>
#include <QWebSocketServer>

using namespace coi;
using test::FakeGateway;
using test::Follower;
using test::quickLink;
using test::Relay;
using test::to;
using transport::ClientSession;
using transport::ConnectOptions;
using transport::HubConfig;
using transport::LinkError;
using transport::LinkState;
using transport::SessionTimes;

class TestClientSession : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goesLive();
    void namesTheCause_data();
    void namesTheCause();
    void gatewayWithoutSubprotocol();
    void noticesADeadLink();
    void resumesByToken();
    void fallsBackToCredentials();
    void stopsWhenTheLoginIsRefused();
    void retriesWithBackOff();
    void sendsNothingWhileNotLoggedIn();
    void refusesAGatewayThatBreaksTheRules_data();
    void refusesAGatewayThatBreaksTheRules();
    void goodbyes();
};

void TestClientSession::goesLive()
{
    FakeGateway gateway;
    auto& hub = gateway.start();
    Follower session;
    QSignalSpy states(&session, &ClientSession::stateChanged);
    session.connectTo(to(hub.port()));
    QTRY_COMPARE(session.state(), LinkState::Live);
    QList<LinkState> seen;
    for (const auto& call : states)
        seen.append(call.at(0).value<LinkState>());
    QCOMPARE(seen, (QList<LinkState>{LinkState::Connecting, LinkState::Authenticating, LinkState::Syncing,
                                     LinkState::Live}));
    QCOMPARE(session.welcome()->displayName, std::string("Phạm Thu Lan"));
    QCOMPARE(gateway.opened.at(0).console, std::string("VN-SUP-02"));
    QCOMPARE(session.error(), LinkError::None);
    QVERIFY(session.silentForMs() >= 0);
    session.disconnectFromGateway();
    QCOMPARE(session.state(), LinkState::Disconnected);
    QTRY_COMPARE(gateway.closed.size(), 1U);
    QCOMPARE(gateway.closed[0], std::string("logout"));
}

using Prepare = std::function<ConnectOptions(QObject&, FakeGateway&)>;

void TestClientSession::namesTheCause_data()
{
    QTest::addColumn<Prepare>("prepare");
    QTest::addColumn<LinkError>("cause");
    const auto answers = [](const QByteArray& text) {
        return [text](QObject& scope, FakeGateway&) {
            auto* server = new QTcpServer(&scope);
            server->listen(QHostAddress::LocalHost);
            QObject::connect(server, &QTcpServer::newConnection, server, [server, text] {
                QTcpSocket* socket = server->nextPendingConnection();
                QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, text] {
                    socket->readAll();
                    if (text.isEmpty())
                        return;
                    socket->write(text);
                    socket->disconnectFromHost();
                });
            });
            return to(server->serverPort());
        };
    };
    const auto row = [](const char* name, const Prepare& prepare, LinkError cause) {
        QTest::newRow(name) << prepare << cause;
    };
    row(
        "good", [](QObject&, FakeGateway& g) { return to(g.hub->port()); }, LinkError::None);
    row(
        "good token",
        [](QObject&, FakeGateway& g) {
            ConnectOptions options = to(g.hub->port());
            options.credentials = {"one-time", "", ""};
            return options;
        },
        LinkError::None);
    row(
        "wrong password",
        [](QObject&, FakeGateway& g) {
            ConnectOptions options = to(g.hub->port());
            options.credentials.password = "guess";
            return options;
        },
        LinkError::WrongCredentials);
    row(
        "wrong token",
        [](QObject&, FakeGateway& g) {
            ConnectOptions options = to(g.hub->port());
            options.credentials = {"yesterday", "", ""};
            return options;
        },
        LinkError::WrongCredentials);
    row(
        "nobody listens",
        [](QObject&, FakeGateway&) {
            QTcpServer server;
            server.listen(QHostAddress::LocalHost);
            return to(server.serverPort());
        },
        LinkError::HostUnreachable);
    row(
        "unknown host",
        [](QObject&, FakeGateway&) {
            ConnectOptions options = to(1);
            options.url = QUrl(QStringLiteral("ws://no-such-host.invalid:4000"));
            return options;
        },
        LinkError::HostUnreachable);
    row(
        "not a WebSocket address",
        [](QObject&, FakeGateway& g) { return to(g.hub->port(), QStringLiteral("http")); },
        LinkError::HostUnreachable);
    row("a web server", answers("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"),
        LinkError::WrongProtocol);
    row("a mail server", answers("220 mail.example ESMTP\r\n"), LinkError::WrongProtocol);
    row("origin refused", answers("HTTP/1.1 403 Access Forbidden\r\n\r\n"), LinkError::OriginRefused);
    row(
        "hangs up",
        [](QObject& scope, FakeGateway&) {
            auto* server = new QTcpServer(&scope);
            server->listen(QHostAddress::LocalHost);
            QObject::connect(server, &QTcpServer::newConnection, server,
                             [server] { server->nextPendingConnection()->disconnectFromHost(); });
            return to(server->serverPort());
        },
        LinkError::WrongProtocol);
    row("never answers", answers({}), LinkError::TimedOut);
    row(
        "accounts never answer",
        [](QObject&, FakeGateway& g) {
            g.muteAuth = true;
            return to(g.hub->port());
        },
        LinkError::TimedOut);
    row(
        "no TLS there", [](QObject&, FakeGateway& g) { return to(g.hub->port(), QStringLiteral("wss")); },
        LinkError::WrongProtocol);
}

void TestClientSession::namesTheCause()
{
    QFETCH(Prepare, prepare);
    QFETCH(LinkError, cause);
    FakeGateway gateway;
    HubConfig config;
    config.times.hello = config.times.upgrade = 400;
    gateway.start(config);
    QObject scope;
    Follower session;
    QSignalSpy failures(&session, &ClientSession::failed);
    session.connectTo(prepare(scope, gateway));
    if (cause == LinkError::None) {
        QTRY_COMPARE(session.state(), LinkState::Live);
        return;
    }
    QTRY_COMPARE(failures.size(), 1);
    QCOMPARE(QByteArray(codeOf(session.error())), QByteArray(codeOf(cause)));
    QCOMPARE(session.state(), LinkState::Disconnected);
    QVERIFY(!session.errorText().isEmpty());
    // And a second try with the right data works.
    gateway.muteAuth = false;
    session.connectTo(to(gateway.hub->port()));
    QTRY_COMPARE(session.state(), LinkState::Live);
    QCOMPARE(failures.size(), 1);
    QCOMPARE(session.error(), LinkError::None);
}

void TestClientSession::gatewayWithoutSubprotocol()
{
    QWebSocketServer server(QStringLiteral("other"), QWebSocketServer::NonSecureMode);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    Follower session;
    session.connectTo(to(server.serverPort()));
    QTRY_COMPARE(session.error(), LinkError::WrongProtocol);
}

void TestClientSession::noticesADeadLink()
{
    FakeGateway gateway;
    auto& hub = gateway.start();
    Relay relay(hub.port());
    SessionTimes times; // those of the product
    times.backOffMin = 20;
    times.backOffMax = 100;
    Follower session(times);
    session.connectTo(to(relay.port()));
    QTRY_COMPARE(session.state(), LinkState::Live);
    relay.blackHole = true;
    QElapsedTimer dead;
    dead.start();
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), LinkState::LinkLost, 6000);
    QVERIFY2(dead.elapsed() <= 3300, qPrintable(QString::number(dead.elapsed())));
    QCOMPARE(session.error(), LinkError::LinkLost);
    relay.blackHole = false;
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), LinkState::Live, 10000);
    QCOMPARE(session.error(), LinkError::None);
}

void TestClientSession::resumesByToken()
{
    FakeGateway gateway;
    auto& hub = gateway.start();
    Relay relay(hub.port());
    Follower session;
    session.connectTo(to(relay.port()));
    QTRY_COMPARE(session.state(), LinkState::Live);
    for (int i = 1; i <= 3; ++i) {
        QSignalSpy welcomed(&session, &ClientSession::welcomed);
        relay.cutAll();
        QTRY_COMPARE(welcomed.size(), 1);
        QTRY_COMPARE(session.state(), LinkState::Live);
        QCOMPARE(hub.counters().resumed, std::uint64_t(i));
    }
    QCOMPARE(gateway.hashes, 1);
}

void TestClientSession::fallsBackToCredentials()
{
    FakeGateway gateway;
    gateway.start();
    Relay relay(gateway.hub->port());
    Follower session;
    session.connectTo(to(relay.port()));
    QTRY_COMPARE(session.state(), LinkState::Live);
    gateway.hub.reset(); // a new gateway knows no old token
    QTRY_COMPARE(session.state(), LinkState::LinkLost);
    relay.setTarget(gateway.start().port());
    QTRY_COMPARE(session.state(), LinkState::Live);
    QCOMPARE(gateway.hashes, 2);
}

void TestClientSession::stopsWhenTheLoginIsRefused()
{
    FakeGateway gateway;
    gateway.start();
    Relay relay(gateway.hub->port());
    Follower session;
    session.connectTo(to(relay.port()));
    QTRY_COMPARE(session.state(), LinkState::Live);
    gateway.passwords.clear();
    gateway.hub.reset();
    relay.setTarget(gateway.start().port());
    QTRY_COMPARE(session.state(), LinkState::Disconnected);
    QCOMPARE(session.error(), LinkError::WrongCredentials);
    const int tries = relay.connections;
    QElapsedTimer wait;
    wait.start();
    QTRY_VERIFY(wait.elapsed() > 400); // four times the longest back-off
    QCOMPARE(relay.connections, tries);
}

void TestClientSession::retriesWithBackOff()
{
    FakeGateway gateway;
    auto& hub = gateway.start();
    Relay relay(hub.port());
    SessionTimes times = quickLink();
    times.backOffMin = 40;
    times.backOffMax = 320;
    Follower session(times);
    session.connectTo(to(relay.port()));
    QTRY_COMPARE(session.state(), LinkState::Live);
    relay.setTarget(1); // nobody
    const int before = relay.connections;
    QElapsedTimer down;
    down.start();
    relay.cutAll();
    QTRY_VERIFY(down.elapsed() > 1500);
    const int tries = relay.connections - before;
    // 40 + 80 + 160 + 320 + ... ms, half of it random: between 5 and 12 tries in 1.5 s.
    QVERIFY2(tries >= 4 && tries <= 13, qPrintable(QString::number(tries)));
    QCOMPARE(session.state(), LinkState::LinkLost);
    relay.setTarget(hub.port());
    session.retryNow();
    QTRY_COMPARE(session.state(), LinkState::Live);
}

void TestClientSession::sendsNothingWhileNotLoggedIn()
{
    FakeGateway gateway;
    auto& hub = gateway.start();
    Relay relay(hub.port());
    Follower session;
    QVERIFY(!session.send(protocol::Command{}));
    session.connectTo(to(relay.port()));
    QVERIFY(!session.send(protocol::Command{}));
    QTRY_COMPARE(session.state(), LinkState::Live);
    relay.cutAll();
    QTRY_COMPARE(session.state(), LinkState::LinkLost);
    QVERIFY(!session.send(protocol::Command{}));
    QTRY_COMPARE(session.state(), LinkState::Live);
    QCOMPARE(gateway.commands.size(), 0U); // nothing was kept for later
    QVERIFY(session.send(protocol::Command{}));
    QTRY_COMPARE(gateway.commands.size(), 1U);
    domain::CommandRequest huge;
    huge.reason = std::string(70000, 'x');
    QVERIFY(!session.send(protocol::Command{huge}));
    QVERIFY(session.send(protocol::Command{}));
    QTRY_COMPARE(gateway.commands.size(), 2U);
}

void TestClientSession::refusesAGatewayThatBreaksTheRules_data()
{
    QTest::addColumn<int>("opcode");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<LinkError>("cause");
    const auto row = [](const char* name, int opcode, const QByteArray& answer, LinkError cause) {
        QTest::newRow(name) << opcode << answer << cause;
    };
    const auto bytes = [](const protocol::Body& body, std::uint64_t session = 0) {
        return protocol::encode({.session = session, .epoch = 1, .seq = 0, .ack = 0}, body);
    };
    using protocol::RefusedReason;
    row("garbage", 2, "garbage", LinkError::WrongProtocol);
    row("text", 1, "{}", LinkError::Violation);
    row("delta first", 2, bytes(protocol::Delta{}), LinkError::WrongProtocol);
    row("no session number", 2, bytes(protocol::Welcome{}), LinkError::Violation);
    row("other version", 2, bytes(protocol::Refused{RefusedReason::Version, "2"}), LinkError::WrongProtocol);
    row("full", 2, bytes(protocol::Refused{RefusedReason::TooMany, ""}), LinkError::TooMany);
    row("good", 2, bytes(protocol::Welcome{}, 7), LinkError::None);
}

void TestClientSession::refusesAGatewayThatBreaksTheRules()
{
    QFETCH(int, opcode);
    QFETCH(QByteArray, answer);
    QFETCH(LinkError, cause);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, &server, [&] {
        QTcpSocket* socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [=] {
            const QByteArray request = socket->readAll();
            const QByteArray name = "Sec-WebSocket-Key: ";
            if (const auto at = request.indexOf(name); at >= 0) {
                const auto start = at + name.size();
                const QByteArray key = request.mid(start, request.indexOf('\r', start) - start);
                const QByteArray accept = QCryptographicHash::hash(
                    key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", QCryptographicHash::Sha1);
                socket->write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n"
                              "Connection: Upgrade\r\nSec-WebSocket-Protocol: coi.v1\r\n"
                              "Sec-WebSocket-Accept: " +
                              accept.toBase64() + "\r\n\r\n");
            } else if (!socket->property("answered").toBool()) { // hello
                socket->setProperty("answered", true);
                QByteArray frame;
                frame += static_cast<char>(0x80 | opcode);
                frame += static_cast<char>(answer.size()); // all below 126
                socket->write(frame + answer);
            }
        });
    });
    QVERIFY(answer.size() < 126);
    Follower session;
    session.connectTo(to(server.serverPort()));
    if (cause == LinkError::None) {
        QTRY_COMPARE(session.state(), LinkState::Syncing);
        return;
    }
    QTRY_COMPARE(QByteArray(codeOf(session.error())), QByteArray(codeOf(cause)));
    QCOMPARE(session.state(), LinkState::Disconnected);
}

void TestClientSession::goodbyes()
{
    FakeGateway gateway;
    auto& hub = gateway.start();
    Follower session;
    session.connectTo(to(hub.port()));
    QTRY_COMPARE(session.state(), LinkState::Live);
    hub.dropUser("lan"); // the account changed: log in again by hand
    QTRY_COMPARE(session.state(), LinkState::Disconnected);
    QCOMPARE(session.error(), LinkError::GatewayLeft);
    session.connectTo(to(hub.port()));
    QTRY_COMPARE(session.state(), LinkState::Live);
    hub.close(); // the gateway stops: wait for its return
    QTRY_COMPARE(session.state(), LinkState::LinkLost);
}

QTEST_GUILESS_MAIN(TestClientSession)
#include "tst_client_session.moc"
