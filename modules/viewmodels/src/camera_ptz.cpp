// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/viewmodels/camera_ptz.h>

#include <algorithm>
#include <cmath>
#include <coi/domain/roles.h>
#include <coi/viewmodels/words.h>

namespace coi::viewmodels {

using domain::PtzRequest;
using domain::PtzVerb;
using domain::RecordKind;

namespace {

constexpr double kTurnShare = 0.5; // of the fastest, unzoomed
constexpr double kSlowest = 0.01;
constexpr double kFocusShare = 0.5;

} // namespace

const CameraPresets::Roles& CameraPresets::roles() const
{
    static const Roles table{role<&CameraPreset::key>("preset"), role<&CameraPreset::name>("name"),
                             role<&CameraPreset::standing>("standing")};
    return table;
}

CameraPtz::CameraPtz(const Context& context, QObject* parent)
    : QObject(parent), m_context(context),
      m_refresher(
          context, {RecordKind::Ptz, RecordKind::Camera}, [this] { read(); }, 100)
{
    m_repeat.setInterval(kRepeatMs);
    connect(&m_repeat, &QTimer::timeout, this, [this] { send(m_move); });
    m_nudge.setInterval(kNudgeMs);
    m_nudge.setSingleShot(true);
    connect(&m_nudge, &QTimer::timeout, this, &CameraPtz::stop);
    // Its texts follow the language also while nobody looks.
    connect(&context.formats, &Formats::languageChanged, this, &CameraPtz::read);
    m_refresher.setActive(false);
}

const domain::CameraSpec* CameraPtz::spec() const
{
    return m_context.site->camera(m_camera.toStdString());
}

const domain::PtzState* CameraPtz::state() const
{
    const auto it = m_context.state().ptz.find(m_camera.toStdString());
    return it == m_context.state().ptz.end() ? nullptr : &it->second;
}

void CameraPtz::setCamera(const QString& id)
{
    if (id == m_camera)
        return;
    giveBack();
    m_camera = id;
    m_said = {}, m_zoomAsked = 0;
    read();
}

void CameraPtz::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    if (!active)
        giveBack();
    m_refresher.setActive(active);
    read();
}

bool CameraPtz::fixed() const
{
    const auto* camera = spec();
    return !camera || !camera->ptz;
}

bool CameraPtz::mine() const
{
    const auto* s = state();
    return s && !s->by.empty() &&
           static_cast<std::uint64_t>(s->session) == m_context.mirror.session().sessionId();
}

QString CameraPtz::whyNot() const
{
    const auto* camera = spec();
    if (!camera)
        return tr("no camera chosen");
    if (!camera->ptz)
        return tr("this camera is fixed");
    if (!m_context.mirror.live())
        return tr("link lost");
    const auto& welcome = m_context.mirror.welcome();
    const auto role = welcome ? domain::fromCode<domain::Role>(welcome->role) : std::nullopt;
    if (role && !domain::may(*role, domain::RequestKind::Press))
        return words::of(domain::Refusal::NotAuthorised, {});
    const auto* s = state();
    if (!s)
        return tr("no driver turns cameras with this source yet");
    const auto field = m_context.state().cameras.find(camera->id);
    if (field != m_context.state().cameras.end() && !field->second.online)
        return tr("the camera is offline");
    if (!s->by.empty() && !mine())
        return tr("%1 on %2 has the control").arg(qs(s->by), qs(s->console));
    return {};
}

QString CameraPtz::whyNotFocus() const
{
    if (const QString why = whyNot(); !why.isEmpty())
        return why;
    return spec()->ptz->focus ? QString() : tr("this camera focuses by itself");
}

QString CameraPtz::holdText() const
{
    const auto* s = state();
    if (!s || fixed())
        return {};
    if (s->by.empty())
        return tr("Control is free");
    const QString left = m_context.formats.duration(s->leftS);
    return mine() ? tr("Control held by you, %1 left").arg(left)
                  : tr("Control held by %1 on %2, %3 left").arg(qs(s->by), qs(s->console), left);
}

QString CameraPtz::aimText() const
{
    const auto* s = state();
    if (!s || fixed())
        return {};
    const auto degrees = [this](double v) { return m_context.formats.number(std::abs(v)); };
    const int pan = static_cast<int>(std::lround(s->panDeg)),
              tilt = static_cast<int>(std::lround(s->tiltDeg));
    QStringList parts;
    if (pan != 0)
        parts << (pan > 0 ? tr("%1° right") : tr("%1° left")).arg(degrees(pan));
    if (tilt != 0)
        parts << (tilt > 0 ? tr("%1° up") : tr("%1° down")).arg(degrees(tilt));
    if (parts.isEmpty())
        parts << tr("as mounted");
    return (parts << tr("%1 ×").arg(m_context.formats.number(s->zoom, 1))).join(QStringLiteral(", "));
}

void CameraPtz::read()
{
    if (!whyNot().isEmpty())
        m_repeat.stop();
    const auto* camera = spec();
    const auto* s = state();
    if (m_zoomAsked > 0 && s && !s->moving && std::abs(s->zoom - m_zoomAsked) < 0.01)
        m_zoomAsked = 0;
    std::vector<CameraPreset> rows;
    if (camera && camera->ptz) {
        const domain::PtzPreset* here = nullptr;
        if (s && !s->moving)
            here = domain::presetAt(*camera->ptz, {s->panDeg, s->tiltDeg, s->zoom, s->focus});
        for (const domain::PtzPreset& p : camera->ptz->presets)
            rows.push_back({qs(p.id), m_context.formats.pick(p.name), &p == here});
    }
    m_presets.sync(std::move(rows));
    Q_EMIT changed();
}

PtzRequest CameraPtz::asking(PtzVerb verb) const
{
    PtzRequest r;
    r.camera = m_camera.toStdString();
    r.verb = verb;
    return r;
}

void CameraPtz::send(PtzRequest request)
{
    m_used = true;
    m_context.requests.ptz(request, this,
                           [this, request](const domain::Reply& reply) { taken(request, reply); });
}

void CameraPtz::taken(const PtzRequest& request, const domain::Reply& reply)
{
    if (request.camera != m_camera.toStdString())
        return; // another one was chosen meanwhile
    m_said = {};
    if (reply.cause != domain::Refusal::None) {
        m_repeat.stop();
        m_zoomAsked = 0;
        m_said = [reply] { return words::of(reply.cause, qs(reply.detail)); };
    }
    read();
}

void CameraPtz::move(PtzRequest request)
{
    request.timeoutMs = kMoveMs;
    m_move = request;
    m_zoomAsked = 0;
    m_nudge.stop(); // of a nudge before
    m_repeat.start();
    send(std::move(request));
}

void CameraPtz::turn(int right, int up)
{
    if (right == 0 && up == 0)
        return stop();
    const auto* s = state();
    if (!whyNot().isEmpty() || !s)
        return;
    const double speed = std::max(kSlowest, kTurnShare / std::max(s->zoom, 1.0));
    PtzRequest r = asking(PtzVerb::ContinuousMove);
    r.pan = std::clamp(right, -1, 1) * speed;
    r.tilt = std::clamp(up, -1, 1) * speed;
    move(std::move(r));
}

void CameraPtz::focus(int farther)
{
    if (farther == 0)
        return stop();
    if (!whyNotFocus().isEmpty())
        return;
    PtzRequest r = asking(PtzVerb::ContinuousMove);
    r.focus = std::clamp(farther, -1, 1) * kFocusShare;
    move(std::move(r));
}

void CameraPtz::nudge(int right, int up)
{
    turn(right, up);
    m_nudge.start();
}

void CameraPtz::nudgeFocus(int farther)
{
    focus(farther);
    m_nudge.start();
}

void CameraPtz::stop()
{
    if (!m_repeat.isActive())
        return;
    m_repeat.stop();
    send(asking(PtzVerb::Stop));
}

void CameraPtz::zoom(int closer)
{
    const auto* s = state();
    if (!whyNot().isEmpty() || !s || closer == 0)
        return;
    const domain::PtzRange& range = spec()->ptz->zoom;
    const double from = m_zoomAsked > 0 ? m_zoomAsked : s->zoom;
    const double to = std::clamp(from * std::pow(kZoomStep, closer), range.low, range.high);
    m_repeat.stop();
    PtzRequest r = asking(PtzVerb::AbsoluteMove);
    r.zoom = m_zoomAsked = to;
    send(std::move(r));
}

void CameraPtz::home()
{
    if (!whyNot().isEmpty())
        return;
    m_repeat.stop();
    m_zoomAsked = 0;
    send(asking(PtzVerb::GotoHome));
}

void CameraPtz::goTo(const QString& preset)
{
    if (!whyNot().isEmpty())
        return;
    m_repeat.stop();
    m_zoomAsked = 0;
    PtzRequest r = asking(PtzVerb::GotoPreset);
    r.preset = preset.toStdString();
    send(std::move(r));
}

void CameraPtz::take()
{
    if (whyNot().isEmpty())
        send(asking(PtzVerb::Take));
}

void CameraPtz::giveBack()
{
    m_repeat.stop();
    if ((m_used || mine()) && m_context.mirror.live())
        m_context.requests.ptz(asking(PtzVerb::GiveBack), this, [](const domain::Reply&) {});
    m_used = false;
}

} // namespace coi::viewmodels
