// SPDX-License-Identifier: GPL-3.0-or-later
// Files DashboardModel writes: all series as CSV, figures and tables as PDF.
#include <QDir>
#include <QFile>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTextDocument>
#include <coi/viewmodels/dashboard_model.h>

namespace coi::viewmodels {

namespace {

constexpr int kMarginMm = 16;

QString periodCode(const DashboardPeriod& period)
{
    switch (period.kind) {
    case PeriodKind::Shift:
        return QStringLiteral("shift-") + QLatin1Char(period.shift());
    case PeriodKind::Day:
        return QStringLiteral("day");
    case PeriodKind::Week:
        return QStringLiteral("week");
    case PeriodKind::Month:
        break;
    }
    return QStringLiteral("month");
}

QString cell(const QString& text, bool right = false)
{
    return (right ? QStringLiteral("<td align=\"right\">") : QStringLiteral("<td>")) + text.toHtmlEscaped() +
           QStringLiteral("</td>");
}

QString head(const QString& text)
{
    return QStringLiteral("<h3>") + text.toHtmlEscaped() +
           QStringLiteral("</h3><table width=\"100%\" cellpadding=\"3\">");
}

QString tableOf(const QString& title, const DashboardRows& rows)
{
    QString out = head(title);
    for (const DashboardRow& r : rows.rows())
        out += QStringLiteral("<tr>") + cell(r.name) + cell(r.value, true) +
               cell(DashboardModel::tr("goal %1").arg(r.goal), true) + QStringLiteral("</tr>");
    return out + QStringLiteral("</table>");
}

} // namespace

QString DashboardModel::fileName(const QString& kind) const
{
    const QDateTime from = localDateTime(m_period.from);
    return QStringLiteral("coi-%1-%2.%3")
        .arg(from.toString(QStringLiteral("yyyy-MM-dd")), periodCode(m_period), kind);
}

QString DashboardModel::reportHtml() const
{
    QString out = QStringLiteral("<h2>") + tr("Figures of the gate").toHtmlEscaped() +
                  QStringLiteral("</h2><p>") + periodText().toHtmlEscaped() + QStringLiteral(" · UTC+7</p>");
    if (!m_context.state().sim.empty())
        out += QStringLiteral("<p><b>") + tr("SIMULATION: no real gate").toHtmlEscaped() +
               QStringLiteral("</b></p>");
    out += head(tr("Key figures"));
    for (const KeyFigure& f : m_figures.rows())
        out += QStringLiteral("<tr>") + cell(f.name) + cell(f.value + QLatin1Char(' ') + f.unit, true) +
               cell(f.note) + QStringLiteral("</tr>");
    out += QStringLiteral("</table>") + tableOf(tr("Alarm system, against EEMUA 191"), m_alarmRows) +
           QStringLiteral("<p>") + (mixText() + QStringLiteral(" · ") + ratingText()).toHtmlEscaped() +
           QStringLiteral("</p>") + tableOf(tr("Availability"), m_availability) +
           head(tr("Events behind the figures"));
    for (const DashboardEvent& e : m_events.rows())
        out += QStringLiteral("<tr>") + cell(e.timeText) + cell(e.letter) + cell(e.text) + cell(e.note) +
               QStringLiteral("</tr>");
    return out + QStringLiteral("</table>");
}

void DashboardModel::told(Said text, bool failed)
{
    m_exportText = std::move(text);
    m_exportFailed = failed;
    Q_EMIT exported();
}

// The path to write to; empty when it can not be, which is told.
QString DashboardModel::preparedPath(const QString& folder, const QString& kind)
{
    if (m_data.series().empty() || m_data.empty()) {
        told([] { return tr("Nothing written: no data for this period"); }, true);
        return {};
    }
    const QDir dir(folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                                    : folder);
    if (!dir.mkpath(QStringLiteral("."))) {
        told([shown = QDir::toNativeSeparators(
                  dir.path())] { return tr("Nothing written: %1 can not be made").arg(shown); },
             true);
        return {};
    }
    return dir.filePath(fileName(kind));
}

void DashboardModel::write(const QString& path, const std::function<bool(QIODevice&)>& content)
{
    QSaveFile file(path);
    const QString shown = QDir::toNativeSeparators(path);
    if (!file.open(QIODevice::WriteOnly) || !content(file) || !file.commit())
        return told(
            [shown, why = file.errorString()] { return tr("Nothing written: %1: %2").arg(shown, why); },
            true);
    told([shown] { return tr("Written to %1").arg(shown); }, false);
}

void DashboardModel::exportCsv(const QString& folder)
{
    const QString path = preparedPath(folder, QStringLiteral("csv"));
    if (path.isEmpty())
        return;
    write(path, [text = csvOf(m_data)](QIODevice& file) {
        return file.write(text.data(), static_cast<qint64>(text.size())) == static_cast<qint64>(text.size());
    });
}

void DashboardModel::exportPdf(const QString& folder)
{
    const QString path = preparedPath(folder, QStringLiteral("pdf"));
    if (path.isEmpty())
        return;
    write(path, [this](QIODevice& file) {
        QPdfWriter pdf(&file);
        pdf.setPageSize(QPageSize(QPageSize::A4));
        pdf.setPageMargins(QMarginsF(kMarginMm, kMarginMm, kMarginMm, kMarginMm), QPageLayout::Millimeter);
        pdf.setTitle(fileName(QStringLiteral("pdf")));
        QTextDocument text;
        text.setHtml(reportHtml());
        text.print(&pdf);
        return true;
    });
}

} // namespace coi::viewmodels
