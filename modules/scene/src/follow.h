// SPDX-License-Identifier: GPL-3.0-or-later
// How an item changes what it listens to: leaves the old sender, keeps and hears the new one. False when
// nothing changes.
#pragma once
#include <QObject>
#include <QPointer>

namespace coi::scene {

template <class Sender, class Receiver, class Signal, class Slot>
bool follow(Receiver* receiver, QPointer<Sender>& kept, Sender* next, Signal signal, Slot slot)
{
    if (kept == next)
        return false;
    if (kept)
        kept->disconnect(receiver);
    kept = next;
    if (kept)
        QObject::connect(kept.data(), signal, receiver, slot);
    return true;
}

} // namespace coi::scene
