// SPDX-License-Identifier: GPL-3.0-or-later
#include "../transport/fake_gateway.h"

#include <QSignalSpy>
#include <QTest>
#include <coi/client/mirror.h>

using namespace coi;
using client::Mirror;
using transport::ClientSession;
using transport::LinkError;
using transport::LinkState;

class TestMirror : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void followsTheGateway()
    {
        test::FakeGateway gateway;
        auto& hub = gateway.start();
        gateway.setLane("1X-E1", 4);
        ClientSession session;
        Mirror mirror(session);
        transport::ConnectOptions options;
        options.url = QUrl(QStringLiteral("ws://127.0.0.1:%1").arg(hub.port()));
        options.credentials = {"", "lan", "correct horse battery"};
        session.connectTo(options);
        QTRY_COMPARE(mirror.link(), LinkState::Live);
        QCOMPARE(mirror.state().lanes.at("1X-E1").queue, 4);
    }
};

QTEST_GUILESS_MAIN(TestMirror)
#include "tst_mirror.moc"
