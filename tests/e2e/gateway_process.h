// SPDX-License-Identifier: GPL-3.0-or-later
// A real coi-gateway with the simulated Mong Cai gate in a directory of its own, and a console that talks to
// it over the wire.
#pragma once
#include <QFile>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <coi/client/command_tracker.h>
#include <coi/client/mirror.h>
#include <coi/client/requests.h>

namespace coi::e2e {

class GatewayProcess
{
public:
    GatewayProcess()
    {
        // A fixed port, so that a console finds the gateway again after a restart.
        QTcpServer probe;
        if (probe.listen(QHostAddress::LocalHost))
            m_port = probe.serverPort();
    }
    ~GatewayProcess()
    {
        if (m_process)
            m_process->kill(), m_process->waitForFinished();
    }

    // False when it was not ready in time.
    bool start(const QStringList& more = {})
    {
        m_process = std::make_unique<QProcess>();
        m_process->setStandardErrorFile(logFile(), QIODevice::Append);
        QStringList arguments{QStringLiteral("--site"),
                              QStringLiteral(COI_SOURCE_DIR "/resources/sites/mong-cai"),
                              QStringLiteral("--sim"),
                              QStringLiteral("--sim-start"),
                              QStringLiteral("08:30"),
                              QStringLiteral("--listen"),
                              QStringLiteral("127.0.0.1:%1").arg(m_port),
                              QStringLiteral("--data"),
                              m_dir.filePath(QStringLiteral("data")),
                              QStringLiteral("--token-file"),
                              tokenFile()};
        QElapsedTimer timer;
        timer.start();
        m_process->start(QStringLiteral(COI_GATEWAY_PROGRAM), arguments + more);
        QByteArray out;
        while (!out.contains('\n') && timer.elapsed() < 20'000 &&
               m_process->state() != QProcess::NotRunning) {
            m_process->waitForReadyRead(100);
            out += m_process->readAllStandardOutput();
        }
        m_said = out;
        return out.startsWith("listening on ws://127.0.0.1:");
    }
    void kill9()
    {
        m_process->kill(); // SIGKILL
        m_process->waitForFinished();
    }
    // Exit status after SIGTERM; -1 when it did not end by itself.
    int terminate()
    {
        m_process->terminate();
        if (!m_process->waitForFinished(10'000) || m_process->exitStatus() != QProcess::NormalExit)
            return -1;
        return m_process->exitCode();
    }
    // Of one that has ended by itself; -1 while it runs, or when it crashed.
    int exitCode() const
    {
        return running() || m_process->exitStatus() != QProcess::NormalExit ? -1 : m_process->exitCode();
    }
    qint64 pid() const { return m_process ? m_process->processId() : 0; }
    bool running() const { return m_process && m_process->state() == QProcess::Running; }
    QByteArray said() const { return m_said; } // on standard output, when it was ready
    QByteArray log() const
    {
        QFile file(logFile());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    quint16 port() const { return m_port; }
    QUrl url() const { return QUrl(QStringLiteral("ws://127.0.0.1:%1").arg(m_port)); }
    QString dataDir() const { return m_dir.filePath(QStringLiteral("data")); }
    std::string token() const
    {
        QFile file(tokenFile());
        return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
    }

private:
    QString tokenFile() const { return m_dir.filePath(QStringLiteral("token")); }

    QString logFile() const { return m_dir.filePath(QStringLiteral("log")); }

    QTemporaryDir m_dir;
    quint16 m_port = 0;
    std::unique_ptr<QProcess> m_process;
    QByteArray m_said;
};

struct Console
{
    Console() : mirror(session), tracker(mirror), requests(mirror) {}
    void enter(const QUrl& url, const transport::Credentials& credentials)
    {
        transport::ConnectOptions options;
        options.url = url;
        options.credentials = credentials;
        options.client = "e2e";
        options.console = "E2E-01";
        session.connectTo(options);
    }
    void enter(const GatewayProcess& gateway) { enter(gateway.url(), {gateway.token(), {}, {}}); }

    transport::ClientSession session;
    client::Mirror mirror;
    client::CommandTracker tracker;
    client::Requests requests;
};

} // namespace coi::e2e
