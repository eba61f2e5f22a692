// SPDX-License-Identifier: GPL-3.0-or-later
// The back-end of a gate: field in, authoritative State, consoles out, journal and history beside. Lives in
// the thread that constructs it and needs its event loop. Everything in State and history is in field time;
// links and deadlines are measured on the monotonic clock.
//
//   Gateway gateway(std::move(options));
//   if (auto ok = gateway.start(); !ok) return fail(ok.error());
//   ... gateway.url() ...
//   gateway.stop();
#pragma once
#include <QLockFile>
#include <QObject>
#include <QUrl>
#include <coi/gateway/gateway_options.h>
#include <memory>

namespace coi::gateway {

class Gateway : public QObject
{
    Q_OBJECT
public:
    explicit Gateway(GatewayOptions options, QObject* parent = nullptr);
    ~Gateway() override;

    // Errors: no field driver, data directory not usable or damaged, address taken, users.json malformed.
    core::Status start();
    void stop(); // says goodbye, writes what is queued

    // The field is not heard while this is on, as if its lines were cut: for tests and pictures of old data.
    void setFieldSilent(bool silent);
    // Questions to the history wait while this is on, as if its disk hung; then they are answered.
    void setHistorySilent(bool silent);

    quint16 port() const;
    QUrl url() const; // wss://host:port, or ws:// without TLS

Q_SIGNALS:
    // Once: the disk has failed and nothing more is written down (see Historian). Commands are refused and
    // watching goes on until the process ends; a restart begins with what is on the disk.
    void storeFailed(const QString& why);

private:
    class Impl;
    GatewayOptions m_options;
    std::unique_ptr<QLockFile> m_lock; // one gateway per data directory
    std::unique_ptr<Impl> m;
};

} // namespace coi::gateway
