// SPDX-License-Identifier: GPL-3.0-or-later
// The layouts of the wall: predefined ones, then the user's own.
#include <algorithm>
#include <coi/viewmodels/cameras_model.h>
#include <coi/viewmodels/user_settings.h>

namespace coi::viewmodels {

namespace {

const QString kKey = QStringLiteral("cameraLayouts"), kUnread = QStringLiteral("cameraLayoutsUnread");

} // namespace

void CamerasModel::restoreLayouts(const QString& user)
{
    m_user = user;
    m_kept = true;
    UserSettings settings(user);
    const QByteArray text = settings.value(kKey).toByteArray();
    auto own = readLayouts(text);
    if (own) {
        m_own = std::move(*own);
    } else {
        settings.setValue(kUnread, text); // the next one that is saved would replace it
        m_layoutProblem = [why = qs(own.error().text)] { return tr("Own layouts not read: %1").arg(why); };
    }
    rebuildLayouts();
}

void CamerasModel::keepLayouts()
{
    if (m_kept)
        UserSettings(m_user).setValue(kKey, writeLayouts(m_own));
}

void CamerasModel::rebuildLayouts()
{
    m_layouts = cameraLayouts(*m_context.site);
    const std::size_t predefined = m_layouts.size();
    m_layouts.insert(m_layouts.end(), m_own.begin(), m_own.end());
    std::vector<CameraLayoutRow> rows;
    for (std::size_t i = 0; i < m_layouts.size(); ++i) {
        const CameraLayout& l = m_layouts[i];
        const bool own = i >= predefined;
        const auto used = std::count_if(l.cameras.begin(), l.cameras.end(),
                                        [](const QString& camera) { return !camera.isEmpty(); });
        const auto shown = std::min<qsizetype>(used, l.shape);
        rows.push_back({l.key, l.name, own ? tr("own, %1 cameras").arg(shown) : tr("%1 cameras").arg(shown),
                        i < kLayoutKeys ? tr("Alt %1").arg(i + 1) : QString(), l.shape,
                        static_cast<int>(i) == m_layout, own});
    }
    m_layoutRows.sync(std::move(rows));
    Q_EMIT wallChanged();
}

void CamerasModel::useLayout(int index)
{
    if (index < 0 || index >= static_cast<int>(m_layouts.size()))
        return;
    const CameraLayout& layout = m_layouts[static_cast<std::size_t>(index)];
    m_layout = index;
    m_shape = layout.shape;
    m_slots = layout.cameras.mid(0, kMostTiles);
    for (QString& camera : m_slots)
        if (!m_context.site->camera(camera.toStdString()))
            camera.clear(); // kept at another site
    while (m_slots.size() < kMostTiles)
        m_slots << QString();
    m_pinned.clear();
    m_takeover = {};
    m_selected = 0, m_large = -1;
    rebuildLayouts();
    rebuild();
}

bool CamerasModel::saveLayout(const QString& name)
{
    CameraLayout layout = ownLayout(name, m_shape, m_slots.mid(0, m_shape));
    if (layout.name.isEmpty())
        return false;
    if (m_takeover.slot >= 0 && m_takeover.slot < m_shape)
        layout.cameras[m_takeover.slot] = m_takeover.before;
    const auto predefined = m_layouts.size() - m_own.size();
    const auto same = std::find_if(m_own.begin(), m_own.end(),
                                   [&layout](const CameraLayout& l) { return l.key == layout.key; });
    const auto at = same - m_own.begin();
    if (same != m_own.end())
        *same = std::move(layout);
    else if (m_own.size() < kMostOwnLayouts)
        m_own.push_back(std::move(layout));
    else {
        m_layoutProblem = [] { return tr("At most %1 own layouts").arg(kMostOwnLayouts); };
        Q_EMIT wallChanged();
        return false;
    }
    m_layoutProblem = {};
    m_layout = static_cast<int>(predefined) + static_cast<int>(at);
    keepLayouts();
    rebuildLayouts();
    return true;
}

void CamerasModel::removeLayout(int index)
{
    const int own = index - static_cast<int>(m_layouts.size() - m_own.size());
    if (own < 0 || own >= static_cast<int>(m_own.size()))
        return;
    m_own.erase(m_own.begin() + own);
    if (m_layout == index)
        m_layout = -1; // what is on the wall stays
    else if (m_layout > index)
        --m_layout;
    keepLayouts();
    rebuildLayouts();
}

QString CamerasModel::layoutName() const
{
    return m_layout < 0 ? QString() : m_layouts[static_cast<std::size_t>(m_layout)].name;
}

} // namespace coi::viewmodels
