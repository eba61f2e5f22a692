// SPDX-License-Identifier: GPL-3.0-or-later
// A lane as a tile of the Lanes screen, and the tiles of one bridge and direction. GUI thread.
#pragma once
#include <QStringList>
#include <coi/viewmodels/context.h>
#include <coi/viewmodels/keyed_list_model.h>
#include <qqmlregistration.h>

namespace coi::viewmodels {

struct LaneTileRow
{
    QString key;       // code of the lane
    QString kind;      // eGate | booth | truck | igv
    QString laneState; // as glyphState()
    QString direction; // up (exit) | down (entry)
    QString stateText, queueText, waitText, servedText, note;
    QString leaseText, staleText; // "12:41", "00:41"; empty: none
    QString alarm, alarmState, alarmText;
    QStringList devices, deviceLabels;
    QList<int> faultyDevices;
    QList<double> trend;
    double openPart = 0;
    bool selected = false;
    int ordinal = 0, queue = 0, waitS = -1; // to sort by
    bool operator==(const LaneTileRow&) const = default;
};

// `lane` null: the gateway has no record of it.
LaneTileRow laneTile(const Context& context, const domain::LaneSpec& spec, const domain::LaneState* lane);
// Names of the symbol of a device.
QString deviceIcon(domain::DeviceKind kind);
// Age in seconds when what is shown of a lane is too old to be trusted, also while the link is not live;
// else -1.
double laneStaleS(const Context& context, const domain::LaneState& lane);

class LaneTiles : public KeyedListModel<LaneTileRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed out by LaneGroup")

public:
    using KeyedListModel::KeyedListModel;
    const Roles& roles() const override;
};

// One bridge and direction: "Bac Luan I · Exit VN–CN", "10 of 14 in service · 1,120/h · longest wait 6.5
// min".
class LaneGroup : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed out by LanesModel")
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString sums READ sums NOTIFY changed)
    Q_PROPERTY(QString sumsAge READ sumsAge NOTIFY changed) // "00:41" when the sums are too old; else empty
    Q_PROPERTY(bool exit READ exit CONSTANT)
    Q_PROPERTY(int count READ count NOTIFY changed) // tiles that pass the filters
    Q_PROPERTY(coi::viewmodels::LaneTiles* tiles READ tiles CONSTANT)

public:
    LaneGroup(domain::Bridge bridge, domain::Direction direction, QObject* parent)
        : QObject(parent), m_bridge(bridge), m_direction(direction)
    {
    }

    domain::Bridge bridge() const { return m_bridge; }
    domain::Direction direction() const { return m_direction; }
    QString title() const { return m_title; }
    QString sums() const { return m_sums; }
    QString sumsAge() const { return m_sumsAge; }
    bool exit() const { return m_direction == domain::Direction::Exit; }
    int count() const { return m_tiles.rowCount(); }
    LaneTiles* tiles() { return &m_tiles; }
    const LaneTiles& tiles() const { return m_tiles; }

    // `rows`: what passes the filters; the sums are over all lanes of the group.
    void show(const Context& context, std::vector<LaneTileRow> rows);

Q_SIGNALS:
    void changed();

private:
    domain::Bridge m_bridge;
    domain::Direction m_direction;
    QString m_title, m_sums, m_sumsAge;
    LaneTiles m_tiles;
};

} // namespace coi::viewmodels
