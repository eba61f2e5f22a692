// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps a model at work as long as something shows it. Every screen that shows a model holds it while it is
// in view; `active` of the model is true while at least one does, in whichever window. GUI thread.
//
//   ActiveHold { model: screen.lanes; shown: screen.shown }
#pragma once
#include <QObject>
#include <QPointer>
#include <qqmlregistration.h>

namespace coi::viewmodels {

class ActiveHold : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QObject* model READ model WRITE setModel NOTIFY changed REQUIRED) // with a property `active`
    Q_PROPERTY(bool shown READ shown WRITE setShown NOTIFY changed)

public:
    using QObject::QObject;
    ~ActiveHold() override { setShown(false); }

    QObject* model() const { return m_model; }
    void setModel(QObject* model);
    bool shown() const { return m_shown; }
    void setShown(bool shown);

Q_SIGNALS:
    void changed();

private:
    void add(int count);

    QPointer<QObject> m_model;
    bool m_shown = false;
};

} // namespace coi::viewmodels
