// SPDX-License-Identifier: GPL-3.0-or-later
// The Overview: the plan, key figures, and what is drawn on the plan. GUI thread.
#pragma once
#include <coi/viewmodels/context.h>

namespace coi::viewmodels {

class OverviewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by Console")
public:
    explicit OverviewModel(const Context& context, QObject* parent = nullptr);

private:
    Context m_context;
};

} // namespace coi::viewmodels
