// SPDX-License-Identifier: GPL-3.0-or-later
// The history of AlarmsModel and the file it writes.
#include <QDir>
#include <QSaveFile>
#include <coi/core/csv.h>
#include <coi/viewmodels/alarms_model.h>
#include <coi/viewmodels/words.h>

namespace coi::viewmodels {

namespace {

constexpr std::chrono::hours kLogReaches{24};
constexpr int kLogRows = 500;

} // namespace

void AlarmsModel::readLog()
{
    if (!m_context.mirror.live() && !m_view.log.empty())
        return; // what was read stays
    domain::AlarmLogQuery query;
    query.from = m_context.now() - kLogReaches;
    query.limit = kLogRows;
    m_logLoading = m_view.log.empty();
    m_context.requests.alarmLog(query, this,
                                [this](const domain::AlarmLogResult& result) { takeLog(result); });
}

void AlarmsModel::takeLog(const domain::AlarmLogResult& result)
{
    m_logLoading = false;
    m_logError = result.error;
    if (result.error.empty())
        m_view.log = result.rows; // what could not be read does not replace what was
    rebuild();
}

QString AlarmsModel::logProblem() const
{
    return words::unread(m_logError);
}

QString AlarmsModel::fileName() const
{
    return QStringLiteral("coi-alarms-%1.csv")
        .arg(localDateTime(m_context.now()).toString(QStringLiteral("yyyy-MM-dd-HHmmss")));
}

void AlarmsModel::exportCsv(const QString& folder)
{
    const QDir dir(folder);
    const QString path = dir.filePath(fileName());
    QString text =
        QStringLiteral("alarm,priority,state,raised_utc7,age,place,text,value_limit,owner,next\r\n");
    for (const AlarmListRow& r : m_list.rows()) {
        QStringList cells{r.key,   r.letter, r.stateText, r.raisedText, r.ageText,
                          r.place, r.text,   r.valueText, r.owner,      r.nextText};
        for (QString& cell : cells)
            cell = QString::fromStdString(core::csvField(cell.toStdString()));
        text += cells.join(QLatin1Char(',')) + QStringLiteral("\r\n");
    }
    QSaveFile file(path);
    const QByteArray bytes = text.toUtf8();
    const bool made = !folder.isEmpty() && dir.mkpath(QStringLiteral("."));
    m_exportFailed =
        !made || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit();
    const QString shown = QDir::toNativeSeparators(made ? path : folder);
    if (!made)
        m_exportText = [shown] { return tr("Nothing written: %1 can not be made").arg(shown); };
    else if (m_exportFailed)
        m_exportText = [shown, why = file.errorString()] {
            return tr("Nothing written: %1: %2").arg(shown, why);
        };
    else
        m_exportText = [shown] { return tr("Written to %1").arg(shown); };
    Q_EMIT exported();
}

} // namespace coi::viewmodels
