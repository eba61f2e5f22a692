// SPDX-License-Identifier: GPL-3.0-or-later
// What stands around every screen: mode, link, clocks, console and user, feeds, alarm banner. The clocks show
// the gateway's time; while the link is not live they stand and the model says since when. GUI thread.
#pragma once
#include <QElapsedTimer>
#include <QSysInfo>
#include <coi/viewmodels/banner_model.h>
#include <coi/viewmodels/context.h>
#include <coi/viewmodels/shell_feeds.h>

namespace coi::viewmodels {

class ShellModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by Console")
    Q_PROPERTY(QString mode READ mode NOTIFY changed) // live | simulation | linkLost
    Q_PROPERTY(QString modeNote READ modeNote NOTIFY changed)
    Q_PROPERTY(bool simulated READ simulated NOTIFY changed)
    Q_PROPERTY(bool linkLost READ linkLost NOTIFY linkLostChanged)
    Q_PROPERTY(QString linkText READ linkText NOTIFY changed)
    Q_PROPERTY(QString linkDetail READ linkDetail NOTIFY changed)
    Q_PROPERTY(QString lostAt READ lostAt NOTIFY changed)   // "15:23:58", time of the last picture
    Q_PROPERTY(QString lostFor READ lostFor NOTIFY changed) // "00:09"
    Q_PROPERTY(QString missing READ missing NOTIFY changed) // "back, 14 s missing" for a while; else empty
    Q_PROPERTY(QString clockHome READ clockHome NOTIFY changed)
    Q_PROPERTY(QString clockAway READ clockAway NOTIFY changed)
    Q_PROPERTY(QString date READ date NOTIFY changed)
    Q_PROPERTY(QString consoleName READ consoleName CONSTANT)
    Q_PROPERTY(QString userName READ userName NOTIFY changed)
    Q_PROPERTY(QString userRole READ userRole NOTIFY changed)
    Q_PROPERTY(QString siteName READ siteName NOTIFY changed)
    Q_PROPERTY(coi::viewmodels::FeedListModel* feeds READ feeds CONSTANT)
    Q_PROPERTY(coi::viewmodels::BannerModel* banner READ banner CONSTANT)

public:
    ShellModel(const Context& context, Navigation& navigation, QObject* parent = nullptr);

    QString mode() const;
    QString modeNote() const;
    bool simulated() const;
    bool linkLost() const { return m_lost; }
    QString linkText() const;
    QString linkDetail() const;
    QString lostAt() const;
    QString lostFor() const;
    QString missing() const;
    QString clockHome() const { return m_context.formats.clock(m_context.now()); }
    QString clockAway() const { return m_context.formats.clock(m_context.now(), true, 8); }
    QString date() const { return m_context.formats.date(m_context.now()); }
    QString consoleName() const { return m_consoleName; }
    QString userName() const;
    QString userRole() const;
    QString siteName() const { return m_context.formats.pick(m_context.site->name); }
    FeedListModel* feeds() { return &m_feeds; }
    BannerModel* banner() { return &m_banner; }

    Q_INVOKABLE void retryLink();

Q_SIGNALS:
    void changed();
    void linkLostChanged();

private:
    void onLink();
    void onTick();
    double lostS() const;

    Context m_context;
    FeedListModel m_feeds;
    BannerModel m_banner;
    QString m_consoleName = QSysInfo::machineHostName(); // as it is sent to the gateway
    QTimer m_tick;
    QElapsedTimer m_lostSince, m_backSince;
    core::UtcTime m_lostAt{};
    qint64 m_silentMs = 0; // before the link counted as lost
    bool m_lost = false;
    double m_missedS = -1;
};

} // namespace coi::viewmodels
