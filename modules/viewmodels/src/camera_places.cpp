// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/viewmodels/camera_places.h>

#include <QCoreApplication>
#include <QHash>
#include <algorithm>
#include <coi/viewmodels/alarm_text.h>

namespace coi::viewmodels {

using domain::CameraSpec;

namespace {

bool looksAt(const CameraSpec& camera, const std::string& object)
{
    return std::find(camera.looksAt.begin(), camera.looksAt.end(), object) != camera.looksAt.end();
}

void add(QStringList& out, const QString& id)
{
    if (!out.contains(id))
        out << id;
}

} // namespace

QStringList camerasLookingAt(const Context& context, const std::string& object)
{
    const domain::Site& site = *context.site;
    QStringList out;
    if (site.camera(object))
        add(out, qs(object));
    if (const auto* lane = site.lane(object))
        for (const std::string& camera : lane->cameras)
            add(out, qs(camera));
    for (const CameraSpec& camera : site.cameras)
        if (looksAt(camera, object))
            add(out, qs(camera.id));
    const auto carrier = context.state().carriers.find(object);
    if (carrier == context.state().carriers.end() || carrier->second.zone.empty())
        return out;
    for (const CameraSpec& camera : site.cameras)
        for (const std::string& seen : camera.looksAt)
            if (const auto* surface = site.surface(seen); surface && surface->zone == carrier->second.zone)
                add(out, qs(camera.id));
    return out;
}

QString looksAtText(const Context& context, const CameraSpec& camera)
{
    QStringList out;
    for (const std::string& id : camera.looksAt) {
        const auto* surface = context.site->surface(id);
        add(out, surface ? context.formats.pick(surface->name) : nameOf(context, id));
    }
    return out.join(QStringLiteral(", "));
}

const domain::Alarm* urgentAlarmBefore(const Context& context, const CameraSpec& camera)
{
    const domain::Alarm* worst = nullptr;
    for (const auto& [id, alarm] : context.state().alarms) {
        if (alarm.priority > domain::AlarmPriority::High || !isUnacknowledged(alarm.state))
            continue;
        if (worst && worst->priority <= alarm.priority)
            continue;
        if (camerasLookingAt(context, alarm.object).contains(qs(camera.id)))
            worst = &alarm;
    }
    return worst;
}

QString causeInWords(const QString& code)
{
    static const QHash<QString, const char*> texts{
        {QStringLiteral("bad-url"),
         QT_TRANSLATE_NOOP("CameraCauses", "the source in the site file cannot be used")},
        {QStringLiteral("host-unknown"),
         QT_TRANSLATE_NOOP("CameraCauses", "name of the camera does not resolve")},
        {QStringLiteral("no-route"), QT_TRANSLATE_NOOP("CameraCauses", "no route to camera")},
        {QStringLiteral("refused"), QT_TRANSLATE_NOOP("CameraCauses", "camera refuses connections")},
        {QStringLiteral("connect-timeout"), QT_TRANSLATE_NOOP("CameraCauses", "camera does not answer")},
        {QStringLiteral("unauthorized"), QT_TRANSLATE_NOOP("CameraCauses", "user or password refused")},
        {QStringLiteral("not-found"), QT_TRANSLATE_NOOP("CameraCauses", "no such stream or file")},
        {QStringLiteral("no-video"), QT_TRANSLATE_NOOP("CameraCauses", "source has no video")},
        {QStringLiteral("bad-stream"), QT_TRANSLATE_NOOP("CameraCauses", "data cannot be decoded")},
        {QStringLiteral("read-timeout"), QT_TRANSLATE_NOOP("CameraCauses", "stream stopped")},
        {QStringLiteral("ended"), QT_TRANSLATE_NOOP("CameraCauses", "camera closed the stream")},
        {QStringLiteral("no-new-picture"), QT_TRANSLATE_NOOP("CameraCauses", "no new picture arrives")},
        {QStringLiteral("same-picture"), QT_TRANSLATE_NOOP("CameraCauses", "the same picture is repeated")},
        {QStringLiteral("time-stands"), QT_TRANSLATE_NOOP("CameraCauses", "time code stands still")},
        {QStringLiteral("decoder-limit"), QT_TRANSLATE_NOOP("CameraCauses", "all decoders are in use")},
        {QStringLiteral("no-signal"), QT_TRANSLATE_NOOP("CameraCauses", "no signal from camera")}};
    const auto it = texts.find(code);
    return it == texts.end() ? code : QCoreApplication::translate("CameraCauses", *it);
}

} // namespace coi::viewmodels
