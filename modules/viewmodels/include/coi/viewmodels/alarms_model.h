// SPDX-License-Identifier: GPL-3.0-or-later
// The Alarms screen: list, detail, acknowledge, shelve, escalate, history. GUI thread.
#pragma once
#include <coi/viewmodels/context.h>

namespace coi::viewmodels {

class AlarmsModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by Console")
public:
    explicit AlarmsModel(const Context& context, QObject* parent = nullptr);

private:
    Context m_context;
};

} // namespace coi::viewmodels
