// SPDX-License-Identifier: GPL-3.0-or-later
// One question about the next hours to the gateway at a time, and the answer as it grows. A further
// question waits a moment, replaces the one before and cancels it; the answer to a question no longer wanted
// is never shown. Asked again, the old answer stays (`old`) until the new one has figures. GUI thread.
#pragma once
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <coi/domain/forecast.h>
#include <coi/viewmodels/context.h>
#include <coi/viewmodels/said.h>
#include <qqmlregistration.h>

namespace coi::viewmodels {

class ForecastModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed out by view-models")
    // "": nothing asked; computing; done; stopped: by the operator; missing: `problem` says why
    Q_PROPERTY(QString phase READ phase NOTIFY changed)
    Q_PROPERTY(bool hasResult READ hasResult NOTIFY changed) // figures of at least some replications
    Q_PROPERTY(bool old READ old NOTIFY changed) // of the question before, while it is asked again
    Q_PROPERTY(double progress READ progress NOTIFY changed)          // 0…1
    Q_PROPERTY(QString progressText READ progressText NOTIFY changed) // "computing, 20 of 200"
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString madeText READ madeText NOTIFY changed) // "200 futures each · 0.31 s · 15:23:58"
    Q_PROPERTY(QString runsText READ runsText NOTIFY changed) // "200 runs"
    Q_PROPERTY(QList<QString> assumed READ assumed NOTIFY changed)
    Q_PROPERTY(QList<QString> observed READ observed NOTIFY changed)
    Q_PROPERTY(QString assumedText READ assumedText NOTIFY changed) // in one paragraph

public:
    explicit ForecastModel(const Context& context, QObject* parent = nullptr);
    ~ForecastModel() override { cancel(); }

    // Nothing happens when this very question is asked or answered already.
    void want(domain::ForecastQuery query);
    void wantNow(domain::ForecastQuery query);
    Q_INVOKABLE void again();
    Q_INVOKABLE void stop(); // keeps what there is
    void clear();            // nothing is wanted any more

    QString phase() const { return m_phase; }
    bool hasResult() const { return !m_result.options.empty(); }
    bool old() const { return m_old; }
    double progress() const;
    QString progressText() const;
    QString problem() const { return textOf(m_problem); }
    QString madeText() const;
    QString runsText() const;
    QStringList assumed() const { return sentences(true); }
    QStringList observed() const { return sentences(false); }
    QString assumedText() const;
    const domain::ForecastResult& result() const { return m_result; }
    const domain::ForecastQuery& query() const { return m_query; }

Q_SIGNALS:
    void changed();

private:
    void ask();
    void cancel();
    void take(const domain::ForecastResult& result);
    QStringList sentences(bool assumed) const;

    Context m_context;
    domain::ForecastQuery m_query; // without id
    domain::ForecastResult m_result;
    std::string m_asked; // id of what runs; empty: nothing does
    QString m_phase;
    Said m_problem;
    bool m_old = false;
    std::int32_t m_done = 0, m_of = 0;
    QTimer m_delay;
    QElapsedTimer m_since;
    qint64 m_tookMs = -1;
};

} // namespace coi::viewmodels
