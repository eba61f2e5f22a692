// SPDX-License-Identifier: GPL-3.0-or-later
// One alarm as the banner shows it. Empty id: none. GUI thread.
#pragma once
#include <QObject>
#include <QString>
#include <qqmlregistration.h>

namespace coi::viewmodels {

struct BannerAlarmData
{
    QString id, object, letter, symbolState, text, place, ageText, escalationText;
    bool unacknowledged = false;
    bool operator==(const BannerAlarmData&) const = default;
};

class BannerAlarm : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed out by BannerModel")
    Q_PROPERTY(bool present READ present NOTIFY changed)
    Q_PROPERTY(QString alarmId READ alarmId NOTIFY changed)
    Q_PROPERTY(QString letter READ letter NOTIFY changed) // C | H | M | L
    Q_PROPERTY(QString symbolState READ symbolState NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(QString place READ place NOTIFY changed)
    Q_PROPERTY(QString ageText READ ageText NOTIFY changed)
    Q_PROPERTY(QString escalationText READ escalationText NOTIFY changed)
    Q_PROPERTY(bool unacknowledged READ unacknowledged NOTIFY changed)

public:
    using QObject::QObject;

    const BannerAlarmData& data() const { return m_data; }
    void set(BannerAlarmData data)
    {
        if (data == m_data)
            return;
        m_data = std::move(data);
        Q_EMIT changed();
    }

    bool present() const { return !m_data.id.isEmpty(); }
    QString alarmId() const { return m_data.id; }
    QString letter() const { return m_data.letter; }
    QString symbolState() const { return m_data.symbolState; }
    QString text() const { return m_data.text; }
    QString place() const { return m_data.place; }
    QString ageText() const { return m_data.ageText; }
    QString escalationText() const { return m_data.escalationText; }
    bool unacknowledged() const { return m_data.unacknowledged; }

Q_SIGNALS:
    void changed();

private:
    BannerAlarmData m_data;
};

} // namespace coi::viewmodels
