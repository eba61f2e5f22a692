// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/viewmodels/override_model.h>

#include <algorithm>
#include <coi/viewmodels/words.h>

namespace coi::viewmodels {

using domain::CommandAction;
using domain::RecordKind;
using domain::TargetKind;

namespace {

constexpr int kRefreshMs = 250, kSampleMs = 1000;
constexpr double kPastMin = 20;  // of the queue, before the forecast
constexpr int kNamedTargets = 4; // more are counted
constexpr int kDefaultLease = 1; // index into the presets: 30 min

} // namespace

OverrideModel::OverrideModel(const Context& context, CommandDesk& desk, QObject* parent)
    : QObject(parent), m_context(context), m_desk(desk), m_curve(context), m_preview(context),
      m_refresher(
          context,
          {RecordKind::Lane, RecordKind::Gate, RecordKind::Carrier, RecordKind::Command, RecordKind::Alarm},
          [this] { rebuild(); }, kRefreshMs)
{
    m_refresher.setTicking(true);
    m_refresher.setActive(false);
    m_sampler.setInterval(kSampleMs);
    connect(&m_sampler, &QTimer::timeout, this, &OverrideModel::sampleQueue);
    connect(&m_curve, &FigureCurve::changed, &m_preview, &ForecastPreview::takePast);
    connect(&m_desk, &CommandDesk::changed, this, [this] {
        if (m_open && isSigned())
            rebuild();
    });
    connect(&m_context.commands.selections(), &client::Selections::changed, this, [this] {
        if (m_open && !isSigned())
            rebuild();
    });
}

bool OverrideModel::begin(const QString& kind, const QStringList& targets, const QString& action, int leaseS)
{
    const auto k = domain::fromCode<TargetKind>(kind.toStdString());
    const auto a = domain::fromCode<CommandAction>(action.toStdString());
    if (!k || !a || targets.isEmpty())
        return false;
    unselect();
    m_kind = *k;
    m_action = *a;
    m_targets = targets;
    m_ids.clear();
    m_last.clear();
    m_reason = 0;
    m_reasonText.clear();
    m_signedAt.clear();
    chooseLease(leaseS);
    m_open = true;
    select();
    findCameras();
    m_curve.start(kPastMin, {domain::HistoryMetric::ZoneCount, queueZone().toStdString()});
    sampleQueue();
    m_sampler.start();
    m_refresher.setActive(true);
    forecast();
    rebuild();
    Q_EMIT openChanged();
    return true;
}

void OverrideModel::chooseLease(int leaseS)
{
    m_lease = m_action == CommandAction::HoldOpen ? kDefaultLease : 0;
    const std::vector<int> minutes = leaseMinutes();
    for (std::size_t i = 0; leaseS > 0 && i < minutes.size(); ++i)
        if (std::abs(minutes[i] * 60 - leaseS) <
            std::abs(minutes[static_cast<std::size_t>(m_lease)] * 60 - leaseS))
            m_lease = static_cast<int>(i);
}

void OverrideModel::forecast()
{
    m_preview.show(m_kind, m_targets, m_action, leaseS(), &m_curve);
}

void OverrideModel::withdraw()
{
    if (!m_open)
        return;
    m_open = false;
    m_sampler.stop();
    m_preview.clear();
    unselect();
    m_refresher.setActive(false);
    Q_EMIT openChanged();
}

// The objects are in this console's hand while the command is prepared; signing hands them to the commands.
void OverrideModel::select()
{
    if (!domain::needsSelection(m_kind, m_action))
        return;
    for (const QString& target : std::as_const(m_targets)) {
        domain::CommandRequest request;
        request.target = m_kind;
        request.object = target.toStdString();
        request.action = m_action;
        request.leaseS = leaseS();
        m_context.commands.selections().take(std::move(request));
    }
}

void OverrideModel::unselect()
{
    if (!isSigned())
        for (const QString& target : std::as_const(m_targets))
            m_context.commands.selections().release(target.toStdString());
}

QString OverrideModel::selectionText() const
{
    if (isSigned() || !domain::needsSelection(m_kind, m_action))
        return {};
    for (const QString& target : m_targets) {
        if (const QString other = selectedBy(m_context, target.toStdString()); !other.isEmpty())
            return other;
        const auto* taken = m_context.commands.selections().find(target.toStdString());
        if (!taken || taken->state != client::TakenObject::State::Held)
            return tr("Not selected yet");
    }
    return tr("Selected for you");
}

bool OverrideModel::sign()
{
    if (!m_open || isSigned() || !whyNotSign().isEmpty())
        return false;
    m_signedAt = m_context.formats.clock(m_context.now());
    freezeTargets();
    for (const QString& target : std::as_const(m_targets))
        m_ids << m_desk.issue(qs(domain::codeOf(m_kind)), target, actionCode(), reason(), leaseS());
    rebuild();
    return true;
}

bool OverrideModel::settled() const
{
    const auto& rows = m_commands.rows();
    return isSigned() && !rows.empty() &&
           std::all_of(rows.begin(), rows.end(), [](const OverrideCommandRow& r) { return r.settled; });
}

QString OverrideModel::title() const
{
    QString names = tr("%n objects", nullptr, static_cast<int>(m_targets.size()));
    if (m_targets.size() <= kNamedTargets) {
        QStringList named;
        for (const QString& target : m_targets)
            named << nameOf(m_context, target.toStdString());
        const QString last = named.isEmpty() ? QString() : named.takeLast();
        names = named.isEmpty() ? last : tr("%1 and %2").arg(named.join(QStringLiteral(", ")), last);
    }
    return tr("%1: %2", "action: objects").arg(words::of(m_action), names);
}

QString OverrideModel::sub() const
{
    if (m_targets.isEmpty())
        return {};
    const QString place = placeNameOf(m_context, m_targets.first().toStdString());
    const QString needs = tier() >= 3 ? tr("signed by two persons") : tr("signed by holding");
    const QString held = selectionText();
    return place + QStringLiteral(" · ") + needs +
           (held.isEmpty() ? QString() : QStringLiteral(" · ") + held);
}

QString OverrideModel::revisionText() const
{
    return tr("state %1").arg(m_context.formats.number(static_cast<double>(m_context.mirror.seq())));
}

QString OverrideModel::signer() const
{
    const auto& welcome = m_context.mirror.welcome();
    if (!welcome)
        return {};
    return qs(welcome->displayName.empty() ? welcome->user : welcome->displayName);
}

QStringList OverrideModel::reasons() const
{
    if (m_action == CommandAction::ToBay || m_action == CommandAction::CancelOrder)
        return {tr("Choose a reason"), tr("Way ahead is blocked"), tr("Asked by the counterpart"),
                tr("Other")};
    if (m_kind == TargetKind::Carrier)
        return {tr("Choose a reason"), tr("Way is clear again"), tr("Asked by the yard"), tr("Other")};
    if (m_action == CommandAction::TakeOutOfService)
        return {tr("Choose a reason"), tr("Work order"), tr("Cleaning"), tr("Device fault"), tr("Other")};
    if (m_action == CommandAction::ReturnToService)
        return {tr("Choose a reason"), tr("Work order done"), tr("Fault cleared"), tr("Other")};
    return {tr("Choose a reason"),
            tr("Queue over limit"),
            tr("Coach or group arriving"),
            tr("Other lane has a fault"),
            tr("Asked by the hall leader"),
            tr("Person in need"),
            tr("Test"),
            tr("Other")};
}

void OverrideModel::setReasonIndex(int index)
{
    if (index == m_reason || index < 0 || index >= reasons().size() || isSigned())
        return;
    m_reason = index;
    rebuild();
}

void OverrideModel::setReasonText(const QString& text)
{
    if (text == m_reasonText || isSigned())
        return;
    m_reasonText = text;
    rebuild();
}

bool OverrideModel::needsText() const
{
    const bool workOrder = m_action == CommandAction::TakeOutOfService && m_reason == 1;
    return workOrder || m_reason == reasons().size() - 1;
}

QString OverrideModel::reasonProblem() const
{
    if (m_reason == 0)
        return tr("Choose a reason.");
    if (!needsText() || !m_reasonText.trimmed().isEmpty())
        return {};
    return m_reason == reasons().size() - 1 ? tr("Write the reason.")
                                            : tr("Write the number of the work order.");
}

QString OverrideModel::reason() const
{
    if (!reasonProblem().isEmpty())
        return {};
    const QString text = m_reasonText.trimmed();
    if (m_reason == reasons().size() - 1)
        return text;
    return text.isEmpty() ? reasons().value(m_reason)
                          : reasons().value(m_reason) + QStringLiteral(": ") + text;
}

bool OverrideModel::takesLease() const
{
    return m_kind != TargetKind::Carrier &&
           (m_action == CommandAction::HoldOpen || m_action == CommandAction::Open);
}

std::vector<int> OverrideModel::leaseMinutes() const
{
    if (!takesLease())
        return {};
    if (m_action == CommandAction::Open)
        return {0, 15, 30, 45, 60};
    return {15, 30, 45, 60};
}

QStringList OverrideModel::leases() const
{
    QStringList labels;
    for (const int minutes : leaseMinutes())
        labels << (minutes == 0 ? tr("none", "lease") : tr("%1 min").arg(m_context.formats.number(minutes)));
    return labels;
}

void OverrideModel::setLeaseIndex(int index)
{
    if (index == m_lease || index < 0 || index >= leases().size() || isSigned())
        return;
    m_lease = index;
    forecast();
    rebuild();
}

int OverrideModel::leaseS() const
{
    const std::vector<int> minutes = leaseMinutes();
    return static_cast<std::size_t>(m_lease) < minutes.size()
               ? minutes[static_cast<std::size_t>(m_lease)] * 60
               : 0;
}

QString OverrideModel::leaseText() const
{
    if (leaseS() == 0)
        return takesLease() ? tr("Stays until the next command") : tr("This command has no end time");
    const core::UtcTime ends = m_context.now() + core::Millis(leaseS() * 1000LL);
    return tr("Returns at %1 (%2 China)")
        .arg(m_context.formats.clock(ends, false), m_context.formats.clock(ends, false, 8));
}

QString OverrideModel::whyNotSign() const
{
    if (!m_context.mirror.live())
        return tr("Link lost: signatures are locked");
    if (tier() >= 3)
        return tr("Signing by two persons is not available yet");
    if (const QString problem = reasonProblem(); !problem.isEmpty())
        return problem;
    for (const OverrideCheckRow& check : m_checks.rows())
        if (check.state != QLatin1String("met"))
            return tr("Not met: %1").arg(check.text);
    return {};
}

QString OverrideModel::metText() const
{
    const auto& rows = m_checks.rows();
    const auto met = std::count_if(rows.begin(), rows.end(),
                                   [](const OverrideCheckRow& r) { return r.state == QLatin1String("met"); });
    return tr("%1 of %2 met")
        .arg(m_context.formats.number(static_cast<double>(met)),
             m_context.formats.number(static_cast<double>(rows.size())));
}

} // namespace coi::viewmodels
