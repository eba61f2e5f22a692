// SPDX-License-Identifier: GPL-3.0-or-later
// Bad clients are closed and written down; a good console beside them notices nothing. Raw sockets: nothing
// of the project's own codec or session is used on the hostile side.
#include "gateway_process.h"
#include <QTcpSocket>

using namespace coi::e2e;
using namespace coi;

namespace {

class Hostile
{
public:
    bool connectTo(quint16 port)
    {
        m_socket.connectToHost(QHostAddress::LocalHost, port);
        return m_socket.waitForConnected(5'000);
    }
    void raw(const QByteArray& bytes) { m_socket.write(bytes), m_socket.flush(); }
    void upgrade(const QByteArray& protocol = "coi.v1", const QByteArray& more = {})
    {
        raw("GET / HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n" +
            (protocol.isEmpty() ? QByteArray() : "Sec-WebSocket-Protocol: " + protocol + "\r\n") + more +
            "\r\n");
    }
    bool upgraded()
    {
        [this] { QTRY_VERIFY_WITH_TIMEOUT(read().contains("\r\n\r\n") || closed(), 5'000); }();
        return m_heard.startsWith("HTTP/1.1 101");
    }
    // One masked frame; opcode 1 text, 2 binary.
    static QByteArray frame(int opcode, const QByteArray& payload)
    {
        QByteArray out;
        out += static_cast<char>(0x80 | opcode);
        if (payload.size() < 126) {
            out += static_cast<char>(0x80 | payload.size());
        } else {
            out += static_cast<char>(0x80 | 127);
            for (int shift = 56; shift >= 0; shift -= 8)
                out += static_cast<char>((static_cast<quint64>(payload.size()) >> shift) & 0xff);
        }
        return out + QByteArray(4, '\0') + payload; // a mask of zeros is a mask
    }
    QByteArray read()
    {
        m_heard += m_socket.readAll();
        return m_heard;
    }
    bool closed() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }
    // Status of the close frame that was heard last; 0 when there was none.
    int closeCode()
    {
        const auto at = read().lastIndexOf(char(0x88));
        if (at < 0 || at + 4 > m_heard.size())
            return 0;
        return (static_cast<quint8>(m_heard[at + 2]) << 8) | static_cast<quint8>(m_heard[at + 3]);
    }

private:
    QTcpSocket m_socket;
    QByteArray m_heard;
};

// Messages of the schema, written by hand.
QByteArray cborText(const QByteArray& s)
{
    QByteArray out;
    if (s.size() < 24)
        out += static_cast<char>(0x60 | s.size());
    else
        out += char(0x78), out += static_cast<char>(s.size());
    return out + s;
}

QByteArray cborUint(quint64 n)
{
    QByteArray out(1, char(0x1b));
    for (int shift = 56; shift >= 0; shift -= 8)
        out += static_cast<char>((n >> shift) & 0xff);
    return out;
}

QByteArray message(char type, quint64 session, quint64 seq, const QByteArray& body)
{
    return QByteArray(1, char(0x86)) + type + cborUint(session) + cborUint(0) + cborUint(seq) + cborUint(0) +
           body;
}

QByteArray hello(const std::string& token)
{
    return message(1, 0, 1,
                   QByteArray(1, char(0xa4)) + cborText("version") + '\x01' + cborText("client") +
                       cborText("h") + cborText("console") + cborText("h") + cborText("token") +
                       cborText(QByteArray::fromStdString(token)));
}

QByteArray heartbeat(quint64 session, quint64 seq)
{
    return message(10, session, seq, QByteArray(1, char(0xa1)) + cborText("time") + '\0');
}

// The session number in the welcome that follows the handshake; 0 when there is none.
quint64 sessionIn(const QByteArray& heard)
{
    const auto body = heard.indexOf("\r\n\r\n") + 4;
    const auto at = heard.indexOf(QByteArray("\x86\x02", 2), body);
    if (body < 4 || at < 0 || at + 11 > heard.size())
        return 0;
    const auto first = static_cast<quint8>(heard[at + 2]);
    if (first < 24)
        return first;
    quint64 n = 0;
    for (int i = 0; i < (1 << (first - 24)); ++i)
        n = (n << 8) | static_cast<quint8>(heard[at + 3 + i]);
    return n;
}

} // namespace

class TestHostile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void badClientsAreClosed_data();
    void badClientsAreClosed();
    void floodIsCutAndAModestPaceIsNot();
    void halfOpenConnectionsDoNotKeepOthersOut();
    void goodConsoleNoticedNothing();
    void allOfThemAreInTheAudit();

private:
    GatewayProcess m_gateway;
    std::unique_ptr<Console> m_good;
};

void TestHostile::initTestCase()
{
    QVERIFY(m_gateway.start());
    m_good = std::make_unique<Console>();
    m_good->enter(m_gateway);
    QTRY_VERIFY_WITH_TIMEOUT(m_good->mirror.live(), 10'000);
}

void TestHostile::badClientsAreClosed_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("code"); // of the close frame; 0: cut before or without one
    QTest::newRow("garbage instead of a handshake") << QStringLiteral("garbage") << 0;
    QTest::newRow("nothing at all") << QStringLiteral("nothing") << 0;
    QTest::newRow("no sub-protocol") << QStringLiteral("no subprotocol") << -1;
    QTest::newRow("foreign origin") << QStringLiteral("origin") << -1;
    QTest::newRow("silent after the handshake") << QStringLiteral("silent") << -1;
    QTest::newRow("text frame") << QStringLiteral("text") << 1003;
    QTest::newRow("not CBOR") << QStringLiteral("not cbor") << -1;
    QTest::newRow("two gigabytes announced") << QStringLiteral("huge") << 1009;
    QTest::newRow("command before hello") << QStringLiteral("no hello") << -1;
}

void TestHostile::badClientsAreClosed()
{
    QFETCH(QString, kind);
    QFETCH(int, code);
    Hostile h;
    QVERIFY(h.connectTo(m_gateway.port()));
    if (kind == u"garbage") {
        h.raw(QByteArray(5000, '\xff') + "\r\n\r\n");
    } else if (kind == u"no subprotocol") {
        h.upgrade({});
    } else if (kind == u"origin") {
        h.upgrade("coi.v1", "Origin: https://evil.example\r\n");
    } else if (kind != u"nothing") {
        h.upgrade();
        QVERIFY(h.upgraded());
    }
    if (kind == u"text")
        h.raw(Hostile::frame(1, "{\"type\":1}"));
    else if (kind == u"not cbor")
        h.raw(Hostile::frame(2, QByteArray("\xff\xff\xff\x00\x17", 5)));
    else if (kind == u"huge")
        h.raw(QByteArray("\x82\xff\x00\x00\x00\x00\x80\x00\x00\x00", 10) + QByteArray(4 + 100'000, '\0'));
    else if (kind == u"no hello")
        h.raw(Hostile::frame(2, QByteArray("\xa1", 1) + cborText("type") + QByteArray("\x0d", 1)));
    QTRY_VERIFY_WITH_TIMEOUT(h.closed() || h.closeCode() != 0, 10'000);
    if (code > 0)
        QCOMPARE(h.closeCode(), code);
    QVERIFY(m_good->mirror.live());
    QVERIFY(m_gateway.running());
}

void TestHostile::floodIsCutAndAModestPaceIsNot()
{
    for (const int perBurst : {50, 10'000}) {
        Hostile h;
        QVERIFY(h.connectTo(m_gateway.port()));
        h.upgrade();
        QVERIFY(h.upgraded());
        h.raw(Hostile::frame(2, hello(m_gateway.token())));
        QTRY_VERIFY_WITH_TIMEOUT(sessionIn(h.read()) != 0, 5'000);
        const quint64 session = sessionIn(h.read());
        QByteArray burst;
        for (int i = 0; i < perBurst; ++i)
            burst += Hostile::frame(2, heartbeat(session, static_cast<quint64>(i) + 2));
        h.raw(burst);
        if (perBurst > 200) {
            QTRY_VERIFY_WITH_TIMEOUT(h.closed(), 5'000);
        } else {
            const auto heard = h.read().size();
            QTRY_VERIFY_WITH_TIMEOUT(h.read().size() > heard + 100, 5'000); // heartbeats go on
            QVERIFY(!h.closed());
        }
        QVERIFY(m_good->mirror.live());
    }
}

void TestHostile::halfOpenConnectionsDoNotKeepOthersOut()
{
    std::vector<std::unique_ptr<Hostile>> many;
    for (int i = 0; i < 15; ++i) {
        many.push_back(std::make_unique<Hostile>());
        QVERIFY(many.back()->connectTo(m_gateway.port()));
        many.back()->raw("GET / HTTP/1.1\r\nHost: ");
    }
    Console late;
    late.enter(m_gateway);
    QTRY_VERIFY_WITH_TIMEOUT(late.mirror.live(), 5'000);
    for (const auto& h : many)
        QTRY_VERIFY_WITH_TIMEOUT(h->closed(), 12'000);
}

void TestHostile::goodConsoleNoticedNothing()
{
    QVERIFY(m_good->mirror.live());
    const auto& seen = m_good->mirror.counters();
    QCOMPARE(seen.gaps, std::uint64_t(0));
    QCOMPARE(seen.digestMismatches, std::uint64_t(0));
    QCOMPARE(seen.snapshots, std::uint64_t(1)); // it never had to begin anew
    const auto digests = seen.digestsMatched;
    QTRY_VERIFY_WITH_TIMEOUT(m_good->mirror.counters().digestsMatched > digests, 10'000);
}

void TestHostile::allOfThemAreInTheAudit()
{
    domain::AuditQuery query;
    query.from = m_good->mirror.gatewayTime() - std::chrono::hours{1};
    query.to = m_good->mirror.gatewayTime() + std::chrono::hours{1};
    std::optional<domain::AuditResult> result;
    m_good->requests.audit(query, &m_good->session, [&result](const domain::AuditResult& r) { result = r; });
    QTRY_VERIFY_WITH_TIMEOUT(result, 10'000);
    const auto refused =
        std::count_if(result->rows.begin(), result->rows.end(), [](const domain::AuditRow& row) {
            return row.what == "connection refused" && row.console.find("127.0.0.1") != std::string::npos;
        });
    QVERIFY2(refused >= 9, qPrintable(QString::number(refused)));
}

QTEST_GUILESS_MAIN(TestHostile)
#include "tst_hostile.moc"
