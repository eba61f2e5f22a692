// SPDX-License-Identifier: GPL-3.0-or-later
// The Cameras screen: which camera stands in which tile, layouts, the tour, alarms that take a tile over, and
// what is known of the chosen camera. Pictures themselves go from the CameraHub to the tiles. GUI thread.
// Pinned tiles are left alone by tour and takeover.
#pragma once
#include <QSet>
#include <QTimer>
#include <coi/viewmodels/camera_layouts.h>
#include <coi/viewmodels/camera_lists.h>
#include <coi/viewmodels/camera_ptz.h>
#include <coi/viewmodels/context.h>
#include <coi/viewmodels/feed_watch.h>
#include <coi/viewmodels/refresher.h>
#include <coi/viewmodels/said.h>

namespace coi::viewmodels {

class CamerasModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by Console")
    Q_PROPERTY(bool active READ active WRITE setActive NOTIFY activeChanged)
    Q_PROPERTY(coi::viewmodels::CameraTiles* tiles READ tiles CONSTANT)
    Q_PROPERTY(coi::viewmodels::CameraLayoutRows* layouts READ layouts CONSTANT)
    Q_PROPERTY(coi::viewmodels::CameraEntries* entries READ entries CONSTANT)
    Q_PROPERTY(coi::viewmodels::CameraEvents* events READ events CONSTANT)
    Q_PROPERTY(coi::viewmodels::FeedWatch* videoFeed READ videoFeed CONSTANT)
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY wallChanged) // filters `entries`
    Q_PROPERTY(QString layoutName READ layoutName NOTIFY wallChanged)
    Q_PROPERTY(QString layoutProblem READ layoutProblem NOTIFY wallChanged) // of the own ones; empty: none
    Q_PROPERTY(int shape READ shape NOTIFY wallChanged) // 1, 4, 6 (one large, five small), 9, 16
    Q_PROPERTY(int selectedSlot READ selectedSlot NOTIFY wallChanged)
    Q_PROPERTY(int largeSlot READ largeSlot NOTIFY wallChanged) // shown alone; -1: none
    Q_PROPERTY(QString selectedId READ selectedId NOTIFY wallChanged)
    Q_PROPERTY(bool selectedPinned READ selectedPinned NOTIFY wallChanged)
    Q_PROPERTY(QString selectedName READ selectedName NOTIFY factsChanged)
    Q_PROPERTY(QList<QString> factNames READ factNames NOTIFY factsChanged)
    Q_PROPERTY(QList<QString> factValues READ factValues NOTIFY factsChanged)
    Q_PROPERTY(coi::viewmodels::CameraPtz* ptz READ ptz CONSTANT)
    Q_PROPERTY(bool touring READ touring NOTIFY tourChanged)
    Q_PROPERTY(bool tourPaused READ tourPaused NOTIFY tourChanged)
    Q_PROPERTY(QString tourText READ tourText NOTIFY tourChanged) // "next in 6 s · dwell 12 s"
    Q_PROPERTY(
        QList<QString> tourCameras READ tourCameras NOTIFY tourChanged)  // the one shown and the next ones
    Q_PROPERTY(double loadPercent READ loadPercent NOTIFY factsChanged)  // of one core
    Q_PROPERTY(QString loadText READ loadText NOTIFY factsChanged)       // "3 decoded, 6 drawn"
    Q_PROPERTY(QString wallText READ wallText NOTIFY factsChanged)       // "8 of 9 shown are live"
    Q_PROPERTY(QString troubleText READ troubleText NOTIFY factsChanged) // "1 frozen, 1 offline"
    Q_PROPERTY(QString siteText READ siteText NOTIFY factsChanged)       // "60 cameras, 59 without fault"

public:
    static constexpr int kMostTiles = 16;
    static constexpr std::size_t kLayoutKeys = 9, kMostOwnLayouts = 30;
    static constexpr int kDwellS = 12;
    static constexpr int kGiveBackS = 60; // after the alarm was acknowledged

    explicit CamerasModel(const Context& context, QObject* parent = nullptr);

    // Reads the user's own layouts; from then on they are kept. Without this call nothing is read or written.
    void restoreLayouts(const QString& user);

    bool active() const { return m_active; }
    void setActive(bool active);
    CameraTiles* tiles() { return &m_tiles; }
    CameraLayoutRows* layouts() { return &m_layoutRows; }
    CameraEntries* entries() { return &m_entries; }
    CameraEvents* events() { return &m_events; }
    FeedWatch* videoFeed() { return &m_videoFeed; }
    QString query() const { return m_query; }
    void setQuery(const QString& query);
    QString layoutName() const;
    QString layoutProblem() const { return textOf(m_layoutProblem); }
    int shape() const { return m_shape; }
    int selectedSlot() const { return m_selected; }
    int largeSlot() const { return m_large; }
    QString selectedId() const { return m_slots.value(m_selected); }
    bool selectedPinned() const { return m_pinned.contains(m_selected); }
    QString selectedName() const;
    QStringList factNames() const { return m_factNames; }
    QStringList factValues() const { return m_factValues; }
    CameraPtz* ptz() { return &m_ptz; }
    bool touring() const { return m_tourAt >= 0; }
    bool tourPaused() const { return m_tourPaused; }
    QString tourText() const;
    QStringList tourCameras() const;
    double loadPercent() const { return m_context.cameras.decodeLoadPercent(); }
    QString loadText() const;
    QString wallText() const;
    QString troubleText() const;
    QString siteText() const;

    Q_INVOKABLE void useLayout(int index); // the order of `layouts`; anything else does nothing
    // The tiles as they are, as an own layout; one of the same name is replaced. False: no name, or too many.
    Q_INVOKABLE bool saveLayout(const QString& name);
    Q_INVOKABLE void removeLayout(int index); // an own one; any other stays
    Q_INVOKABLE void setShape(int tiles);
    Q_INVOKABLE void select(int slot);
    Q_INVOKABLE void openLarge(int slot);
    Q_INVOKABLE void closeLarge();
    Q_INVOKABLE void assign(const QString& cameraId); // to the selected tile
    Q_INVOKABLE void show(const QString& cameraId);   // selects its tile, or puts it into the selected one
    Q_INVOKABLE void togglePin(int slot);
    Q_INVOKABLE void startTour();
    Q_INVOKABLE void pauseTour(bool paused);
    Q_INVOKABLE void stopTour();
    Q_INVOKABLE void stepTour(int by);
    Q_INVOKABLE void keepTakeover();
    Q_INVOKABLE void giveBack();
    Q_INVOKABLE bool turns(const QString& cameraId) const; // pan, tilt, zoom
    // Cause of a missing picture with the next attempt: "no route to camera, retry in 8 s".
    Q_INVOKABLE QString causeText(const QString& code, int retryInMs) const;
    // An instant of this desk's clock as a time on the gateway's, which may run elsewhere in the day; at most
    // the time of the last word from there.
    Q_INVOKABLE QString gatewayClock(double deskUtcMs) const;

Q_SIGNALS:
    void activeChanged();
    void wallChanged();
    void factsChanged();
    void tourChanged();

private:
    struct Takeover
    {
        int slot = -1;
        QString before; // what the tile showed
        QString alarm;
        core::UtcTime since{};
    };
    void rebuild();
    void rebuildLayouts();
    void keepLayouts();
    void syncTiles();
    void syncEntries();
    void syncEvents();
    void readFacts();
    void watchAlarms();
    void takeOver(const domain::Alarm& alarm, const QString& cameraId);
    void onSecond();
    void place(int slot, const QString& cameraId);
    int freeSlot() const; // the first that is not pinned; -1 without
    QString fieldState(const std::string& cameraId) const;

    Context m_context;
    bool m_active = false;
    std::vector<CameraLayout> m_layouts, m_own; // m_layouts ends with m_own
    QString m_user;                             // whose settings
    bool m_kept = false;
    Said m_layoutProblem;
    int m_layout = -1, m_shape = 9, m_selected = 0, m_large = -1;
    QStringList m_slots; // kMostTiles camera ids, some empty
    QSet<int> m_pinned;
    QString m_query;
    QStringList m_factNames, m_factValues;
    QStringList m_tour;
    int m_tourAt = -1, m_tourLeftS = kDwellS;
    bool m_tourPaused = false, m_alarmsRead = false;
    QSet<QString> m_seenAlarms;
    Takeover m_takeover;
    CameraTiles m_tiles;
    CameraLayoutRows m_layoutRows;
    CameraEntries m_entries;
    CameraEvents m_events;
    CameraPtz m_ptz;
    QTimer m_second;
    FeedWatch m_videoFeed;
    Refresher m_refresher;
};

} // namespace coi::viewmodels
