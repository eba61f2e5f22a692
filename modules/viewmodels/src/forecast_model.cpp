// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/viewmodels/forecast_model.h>

#include <algorithm>
#include <coi/viewmodels/forecast_words.h>

namespace coi::viewmodels {

using domain::ForecastRefusal;

namespace {

constexpr int kDelayMs = 150;   // of a question, in case another follows
constexpr qsizetype kNamed = 3; // assumptions in one paragraph; more are counted

} // namespace

ForecastModel::ForecastModel(const Context& context, QObject* parent) : QObject(parent), m_context(context)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelayMs);
    connect(&m_delay, &QTimer::timeout, this, &ForecastModel::ask);
    connect(&context.formats, &Formats::languageChanged, this, &ForecastModel::changed);
}

void ForecastModel::want(domain::ForecastQuery query)
{
    query.id.clear();
    if (query == m_query && !m_phase.isEmpty())
        return;
    const bool first = m_phase.isEmpty();
    cancel();
    m_query = std::move(query);
    m_result = {};
    m_old = false;
    m_problem = {};
    m_done = 0, m_of = m_query.replications;
    m_phase = QStringLiteral("computing");
    if (first)
        return ask();
    m_delay.start();
    Q_EMIT changed();
}

void ForecastModel::wantNow(domain::ForecastQuery query)
{
    query.id.clear();
    const bool same = query == m_query && !m_phase.isEmpty();
    if (!same)
        want(std::move(query));
    if (same || m_delay.isActive())
        again();
}

void ForecastModel::again()
{
    if (m_phase.isEmpty())
        return;
    cancel();
    m_old = hasResult();
    m_phase = QStringLiteral("computing");
    ask();
}

void ForecastModel::stop()
{
    if (m_phase != QLatin1String("computing"))
        return;
    cancel();
    m_phase = QStringLiteral("stopped");
    Q_EMIT changed();
}

void ForecastModel::clear()
{
    cancel();
    m_query = {};
    m_result = {};
    m_old = false;
    m_phase.clear(), m_problem = {};
    Q_EMIT changed();
}

void ForecastModel::cancel()
{
    m_delay.stop();
    if (!m_asked.empty())
        m_context.requests.cancelForecast(std::exchange(m_asked, {}));
}

void ForecastModel::ask()
{
    m_delay.stop();
    m_problem = {};
    m_done = 0, m_of = m_query.replications;
    m_tookMs = -1;
    m_since.start();
    m_asked = m_context.requests.forecast(m_query, this,
                                          [this](const domain::ForecastResult& result) { take(result); });
    Q_EMIT changed();
}

void ForecastModel::take(const domain::ForecastResult& result)
{
    if (result.id != m_asked)
        return;
    if (result.last)
        m_asked.clear();
    if (result.refusal != ForecastRefusal::None) {
        m_problem = [this, why = result.refusal, detail = qs(result.detail)] {
            return refusalText(m_context, why, detail);
        };
        m_phase = QStringLiteral("missing");
        m_old = hasResult();
        Q_EMIT changed();
        return;
    }
    m_done = result.done, m_of = result.of;
    if (!result.options.empty() || !m_old) {
        m_result = result;
        m_old = false;
        m_tookMs = m_since.elapsed();
    }
    if (result.last) {
        m_phase = hasResult() && !m_old ? QStringLiteral("done") : QStringLiteral("missing");
        if (m_phase == QLatin1String("missing"))
            m_problem = [] { return tr("Not one future was computed in time"); };
    }
    Q_EMIT changed();
}

double ForecastModel::progress() const
{
    return m_of > 0 ? std::min(1.0, static_cast<double>(m_done) / m_of) : 0.0;
}

QString ForecastModel::progressText() const
{
    if (m_phase != QLatin1String("computing") && m_phase != QLatin1String("stopped"))
        return {};
    const QString done = m_context.formats.number(m_done), of = m_context.formats.number(m_of);
    return m_phase == QLatin1String("stopped") ? tr("stopped, %1 of %2").arg(done, of)
                                               : tr("computing, %1 of %2").arg(done, of);
}

QString ForecastModel::madeText() const
{
    if (!hasResult())
        return {};
    const Formats& f = m_context.formats;
    QStringList parts{tr("%1 futures each").arg(f.number(m_result.done))};
    if (m_tookMs >= 0)
        parts << tr("%1 s").arg(f.number(static_cast<double>(m_tookMs) / 1000, 2));
    parts << f.clock(m_result.at);
    return parts.join(QStringLiteral(" · "));
}

QString ForecastModel::runsText() const
{
    return hasResult() ? tr("%1 runs").arg(m_context.formats.number(m_result.done)) : QString();
}

QStringList ForecastModel::sentences(bool assumed) const
{
    QStringList out;
    for (const domain::ForecastBasis& basis : m_result.basis)
        if (isAssumed(basis.code) == assumed)
            out << basisText(m_context, basis);
    return out;
}

QString ForecastModel::assumedText() const
{
    if (m_result.basis.empty())
        return {};
    const QStringList all = assumed();
    if (all.isEmpty())
        return tr("Nothing assumed: all figures are observed.");
    QString text = all.mid(0, kNamed).join(QStringLiteral(". ")) + QLatin1Char('.');
    if (all.size() > kNamed)
        text +=
            QLatin1Char(' ') + tr("And %1 more.").arg(m_context.formats.number(double(all.size() - kNamed)));
    return text;
}

} // namespace coi::viewmodels
