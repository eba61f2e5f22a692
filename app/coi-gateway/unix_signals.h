// SPDX-License-Identifier: GPL-3.0-or-later
// SIGTERM and SIGINT as a Qt signal in the thread of this object. One per process.
#pragma once
#include <QObject>
#include <QSocketNotifier>
#include <memory>

namespace coi::gatewayapp {

class UnixSignals : public QObject
{
    Q_OBJECT
public:
    explicit UnixSignals(QObject* parent = nullptr);
    ~UnixSignals() override;

Q_SIGNALS:
    void terminate();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace coi::gatewayapp
