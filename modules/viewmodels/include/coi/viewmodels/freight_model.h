// SPDX-License-Identifier: GPL-3.0-or-later
// The Freight and IGV screen: vehicles, consignments, corridor, cause chain. GUI thread.
#pragma once
#include <coi/viewmodels/context.h>

namespace coi::viewmodels {

class FreightModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by Console")
public:
    explicit FreightModel(const Context& context, QObject* parent = nullptr);

private:
    Context m_context;
};

} // namespace coi::viewmodels
