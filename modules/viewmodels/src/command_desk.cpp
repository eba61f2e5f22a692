// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/viewmodels/command_desk.h>

#include <algorithm>
#include <coi/viewmodels/command_steps.h>
#include <coi/viewmodels/words.h>

namespace coi::viewmodels {

using domain::CommandStatus;
using domain::RecordKind;

namespace {

constexpr double kConfirmedStaysS = 20;

QString timeOf(const Formats& formats, core::UtcTime t)
{
    return core::toMs(t) == 0 ? QString() : formats.clock(t);
}

} // namespace

CommandDesk::CommandDesk(const Context& context, QObject* parent)
    : QObject(parent), m_context(context), m_refresher(context, {RecordKind::Command}, [this] { rebuild(); })
{
    connect(&context.commands, &client::CommandTracker::updated, this, [this] { rebuild(); });
    m_refresher.setTicking(true);
}

int CommandDesk::open() const
{
    return static_cast<int>(std::count_if(m_tray.rows().begin(), m_tray.rows().end(),
                                          [](const CommandRow& r) { return !r.settled; }));
}

QString CommandDesk::issue(const QString& kind, const QString& object, const QString& action,
                           const QString& reason, int leaseS)
{
    const auto k = domain::fromCode<domain::TargetKind>(kind.toStdString());
    const auto a = domain::fromCode<domain::CommandAction>(action.toStdString());
    if (!k || !a)
        return {};
    return qs(m_context.commands.issue(*k, object.toStdString(), *a, reason.toStdString(), leaseS));
}

QString CommandDesk::whyNot(const QString& kind, const QString& object, const QString& action,
                            int leaseS) const
{
    const auto k = domain::fromCode<domain::TargetKind>(kind.toStdString());
    const auto a = domain::fromCode<domain::CommandAction>(action.toStdString());
    if (!k || !a)
        return words::of(domain::Refusal::ObjectUnknown, object);
    return whyNotNow(m_context, *k, object.toStdString(), *a, leaseS);
}

void CommandDesk::dismiss(const QString& id)
{
    m_dismissed.insert(id);
    rebuild();
}

CommandRow CommandDesk::rowOf(const domain::CommandRecord& r) const
{
    const Formats& f = m_context.formats;
    CommandRow row;
    row.key = qs(r.id);
    row.object = qs(r.request.object);
    row.kind = qs(domain::codeOf(r.request.target));
    row.action = qs(domain::codeOf(r.request.action));
    row.actionText = words::of(r.request.action);
    row.by = qs(r.by);
    row.status = qs(domain::codeOf(r.status));
    row.statusText = words::of(r.status);
    const bool late = r.cause == domain::Refusal::Expired && r.request.ttlMs > 0;
    if (r.cause != domain::Refusal::None)
        row.causeText = words::of(r.cause,
                                  late ? QString::number(r.request.ttlMs / 1000.0) + QLatin1String(" s")
                                       : qs(r.causeDetail),
                                  row.object);
    row.requestedAt = timeOf(f, r.requestedAt);
    row.sentAt = timeOf(f, r.dispatchedAt);
    row.acceptedAt = timeOf(f, r.acceptedAt);
    row.endedAt = timeOf(f, r.endedAt);
    row.ageS = secondsSince(domain::isTerminal(r.status) ? r.endedAt : r.requestedAt, m_context.now());
    row.settled = domain::isTerminal(r.status);
    row.own = m_context.commands.find(r.id) != nullptr;
    return row;
}

CommandRow CommandDesk::rowOf(const std::string& id, const client::TrackedCommand& c) const
{
    domain::CommandRecord r;
    r.id = id;
    r.request = c.request;
    r.status = c.status;
    r.cause = c.cause;
    r.causeDetail = c.causeDetail;
    r.requestedAt = c.issuedAt;
    if (c.settled())
        r.endedAt = c.issuedAt;
    if (const auto& welcome = m_context.mirror.welcome())
        r.by = welcome->user;
    return rowOf(r);
}

void CommandDesk::rebuild()
{
    std::vector<CommandRow> rows;
    const auto& records = m_context.state().commands;
    for (const auto& [id, record] : records)
        if (record.status != CommandStatus::Selected) // in somebody's hand: nothing is commanded
            rows.push_back(rowOf(record));
    for (const client::TrackedCommand& c : m_context.commands.all())
        if (const auto it = records.find(c.request.id);
            it == records.end() || it->second.status == CommandStatus::Selected)
            rows.push_back(rowOf(c.request.id, c));
    for (const CommandRow& r : rows) {
        if (!m_seen.contains(r.key))
            m_seen.insert(r.key), ++m_total;
        if (r.status == QLatin1String("refused") && r.own && !m_refused.contains(r.key)) {
            m_refused.insert(r.key);
            Q_EMIT refused(r.key, r.causeText);
        }
    }
    // Ids are in order of time: the newest first.
    std::sort(rows.begin(), rows.end(),
              [](const CommandRow& a, const CommandRow& b) { return a.key > b.key; });
    if (!rows.empty()) {
        const CommandRow& last = rows.front();
        m_lastText = last.object + QLatin1Char(' ') + last.actionText.toLower();
        m_lastOutcome =
            last.statusText + (last.endedAt.isEmpty() ? QString() : QLatin1Char(' ') + last.endedAt);
    }
    std::erase_if(rows, [this](const CommandRow& r) {
        const bool done = r.status == QLatin1String("confirmed") && r.ageS > kConfirmedStaysS;
        return done || m_dismissed.contains(r.key);
    });
    m_tray.sync(std::move(rows));
    Q_EMIT changed();
}

const CommandTray::Roles& CommandTray::roles() const
{
    static const Roles table{
        role<&CommandRow::key>("commandId"),
        role<&CommandRow::object>("object"),
        role<&CommandRow::kind>("kind"),
        role<&CommandRow::action>("action"),
        role<&CommandRow::actionText>("actionText"),
        role<&CommandRow::by>("by"),
        role<&CommandRow::status>("status"),
        role<&CommandRow::statusText>("statusText"),
        role<&CommandRow::causeText>("causeText"),
        role<&CommandRow::requestedAt>("requestedAt"),
        role<&CommandRow::sentAt>("sentAt"),
        role<&CommandRow::acceptedAt>("acceptedAt"),
        role<&CommandRow::endedAt>("endedAt"),
        role<&CommandRow::ageS>("ageS"),
        role<&CommandRow::settled>("settled"),
        role<&CommandRow::own>("own"),
        {"stepLabels", [](const CommandRow& r) -> QVariant { return CommandSteps::of(r).labels; }},
        {"stepTimes", [](const CommandRow& r) -> QVariant { return CommandSteps::of(r).times; }},
        {"stepMarks", [](const CommandRow& r) -> QVariant { return CommandSteps::of(r).marks; }}};
    return table;
}

} // namespace coi::viewmodels
