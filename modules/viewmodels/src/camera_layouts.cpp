// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/viewmodels/camera_layouts.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <array>
#include <coi/viewmodels/formats.h>
#include <functional>
#include <initializer_list>

namespace coi::viewmodels {

using domain::Bridge;
using domain::CameraSpec;
using domain::CameraView;

namespace {

constexpr qsizetype kPage = 16;
constexpr std::size_t kMost = 9;
constexpr qsizetype kLongestName = 40;

using Wanted = std::function<bool(const CameraSpec&)>;

Wanted view(CameraView v, Bridge bridge)
{
    return [v, bridge](const CameraSpec& c) { return c.view == v && c.bridge == bridge; };
}

Wanted seenFirst(CameraView v, Bridge bridge) // of those that can be turned: they see most
{
    return
        [v, bridge](const CameraSpec& c) { return c.view == v && c.bridge == bridge && c.ptz.has_value(); };
}

QStringList all(const domain::Site& site, std::initializer_list<Wanted> wishes, qsizetype most)
{
    QStringList out;
    for (const Wanted& wish : wishes)
        for (const CameraSpec& c : site.cameras)
            if (out.size() < most && wish(c) && !out.contains(qs(c.id)))
                out << qs(c.id);
    return out;
}

// The first camera of each wish.
QStringList oneEach(const domain::Site& site, std::initializer_list<Wanted> wishes)
{
    QStringList out;
    for (const Wanted& wish : wishes)
        for (const CameraSpec& c : site.cameras)
            if (wish(c) && !out.contains(qs(c.id))) {
                out << qs(c.id);
                break;
            }
    return out;
}

QString text(const char* en)
{
    return QCoreApplication::translate("CameraLayouts", en);
}

std::vector<CameraLayout> byPlace(const domain::Site& site)
{
    constexpr auto one = Bridge::BacLuan1, two = Bridge::BacLuan2;
    std::vector<CameraLayout> out;
    out.push_back({QStringLiteral("peak"), text(QT_TRANSLATE_NOOP("CameraLayouts", "Peak, both bridges")), 6,
                   oneEach(site, {seenFirst(CameraView::Bridge, two), seenFirst(CameraView::QueueHall, one),
                                  seenFirst(CameraView::TruckLane, two), view(CameraView::EGates, one),
                                  seenFirst(CameraView::Forecourt, one), view(CameraView::Station, one)})});
    out.push_back({QStringLiteral("halls"), text(QT_TRANSLATE_NOOP("CameraLayouts", "Bac Luan I, halls")), 9,
                   all(site,
                       {seenFirst(CameraView::QueueHall, one), view(CameraView::EGates, one),
                        view(CameraView::Booths, one)},
                       9)});
    out.push_back({QStringLiteral("freight"),
                   text(QT_TRANSLATE_NOOP("CameraLayouts", "Freight and corridor")), 9,
                   all(site,
                       {view(CameraView::Corridor, two), seenFirst(CameraView::Bridge, two),
                        seenFirst(CameraView::TruckLane, two), view(CameraView::Yard, two)},
                       9)});
    out.push_back({QStringLiteral("river"), text(QT_TRANSLATE_NOOP("CameraLayouts", "River bank")), 9,
                   all(site,
                       {[](const CameraSpec& c) { return c.view == CameraView::RiverBank; },
                        [](const CameraSpec& c) { return c.view == CameraView::Bridge; }},
                       9)});
    return out;
}

} // namespace

std::vector<CameraLayout> cameraLayouts(const domain::Site& site)
{
    std::vector<CameraLayout> out = byPlace(site);
    std::erase_if(out, [](const CameraLayout& l) { return l.cameras.isEmpty(); });
    QStringList everything;
    for (const CameraSpec& c : site.cameras)
        everything << qs(c.id);
    for (qsizetype first = 0, page = 1; first < everything.size() && out.size() < kMost;
         first += kPage, ++page)
        out.push_back({QStringLiteral("all%1").arg(page),
                       QCoreApplication::translate("CameraLayouts", "All cameras, page %1").arg(page), 16,
                       everything.mid(first, kPage)});
    if (out.size() < kMost && !everything.isEmpty())
        out.push_back({QStringLiteral("single"), text(QT_TRANSLATE_NOOP("CameraLayouts", "Single picture")),
                       1, out.front().cameras.mid(0, 1)});
    return out;
}

CameraLayout ownLayout(const QString& name, int shape, const QStringList& cameras)
{
    const QString held = name.simplified().left(kLongestName).trimmed();
    return {QStringLiteral("own:") + held, held, shape, cameras};
}

core::Result<std::vector<CameraLayout>> readLayouts(const QByteArray& json)
{
    std::vector<CameraLayout> out;
    if (json.isEmpty())
        return out;
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isArray())
        return core::Error{core::Errc::Invalid, "no list: " + problem.errorString().toStdString()};
    for (const QJsonValue& value : document.array()) {
        QStringList cameras;
        for (const QJsonValue& camera : value[QLatin1String("cameras")].toArray())
            cameras << camera.toString();
        CameraLayout layout = ownLayout(value[QLatin1String("name")].toString(),
                                        value[QLatin1String("shape")].toInt(), cameras);
        const auto known =
            std::find(kWallShapes.begin(), kWallShapes.end(), layout.shape) != kWallShapes.end();
        if (layout.name.isEmpty() || !known || cameras.isEmpty() || cameras.size() > kPage)
            return core::Error{core::Errc::Invalid, "layout " + std::to_string(out.size() + 1) + ": " +
                                                        (layout.name.isEmpty() ? "name"
                                                         : known               ? "cameras"
                                                                               : "shape")};
        out.push_back(std::move(layout));
    }
    return out;
}

QByteArray writeLayouts(const std::vector<CameraLayout>& layouts)
{
    QJsonArray list;
    for (const CameraLayout& l : layouts)
        list.append(QJsonObject{{QStringLiteral("name"), l.name},
                                {QStringLiteral("shape"), l.shape},
                                {QStringLiteral("cameras"), QJsonArray::fromStringList(l.cameras)}});
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

} // namespace coi::viewmodels
