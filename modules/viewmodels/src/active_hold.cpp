// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/viewmodels/active_hold.h>

#include <QVariant>

namespace coi::viewmodels {

namespace {

constexpr char kHolds[] = "_coiHolds"; // kept with the model, so that it goes with it

}

void ActiveHold::setModel(QObject* model)
{
    if (m_model == model)
        return;
    if (m_shown)
        add(-1);
    m_model = model;
    if (m_shown)
        add(1);
    Q_EMIT changed();
}

void ActiveHold::setShown(bool shown)
{
    if (m_shown == shown)
        return;
    m_shown = shown;
    add(shown ? 1 : -1);
    Q_EMIT changed();
}

void ActiveHold::add(int count)
{
    if (!m_model)
        return;
    const int holds = m_model->property(kHolds).toInt() + count;
    m_model->setProperty(kHolds, holds);
    m_model->setProperty("active", holds > 0);
}

} // namespace coi::viewmodels
