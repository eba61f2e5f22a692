// SPDX-License-Identifier: GPL-3.0-or-later
// The Dashboard: figures and charts from the stored history, CSV export. GUI thread.
#pragma once
#include <coi/viewmodels/context.h>

namespace coi::viewmodels {

class DashboardModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by Console")
public:
    explicit DashboardModel(const Context& context, QObject* parent = nullptr);

private:
    Context m_context;
};

} // namespace coi::viewmodels
