// SPDX-License-Identifier: GPL-3.0-or-later
// The Freight screen: the corridor with its vehicles, vehicle and consignment lists, and the chosen one with
// the reason why it stands. GUI thread. Draws nothing while not active.
#pragma once
#include <QStringList>
#include <coi/scene/draw_data.h>
#include <coi/viewmodels/action_list_model.h>
#include <coi/viewmodels/context.h>
#include <coi/viewmodels/feed_watch.h>
#include <coi/viewmodels/freight_lists.h>
#include <coi/viewmodels/freight_routes.h>
#include <coi/viewmodels/plan_marks.h>
#include <coi/viewmodels/refresher.h>
#include <memory>
#include <set>

namespace coi::viewmodels {

class CorridorMap;
struct YardFill;
struct Cause;

class FreightModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by Console")
    Q_PROPERTY(bool active READ active WRITE setActive NOTIFY activeChanged)
    Q_PROPERTY(double corridorWidth READ corridorWidth CONSTANT)
    Q_PROPERTY(double corridorHeight READ corridorHeight CONSTANT)
    Q_PROPERTY(QString corridorText READ corridorText NOTIFY changed) // "1.1 km · northbound upper lane"
    // Crossings of the last hour, a figure per hour: northbound, southbound.
    Q_PROPERTY(QList<QString> flows READ flows NOTIFY changed)
    Q_PROPERTY(coi::scene::PlanFeed* plan READ plan CONSTANT)
    Q_PROPERTY(coi::scene::SymbolFeed* symbols READ symbols CONSTANT)
    Q_PROPERTY(coi::viewmodels::PlanMarks* zones READ zones CONSTANT) // status "held" while one waits for it
    Q_PROPERTY(coi::viewmodels::PlanMarks* gates READ gates CONSTANT)
    Q_PROPERTY(coi::viewmodels::PlanMarks* marks READ marks CONSTANT) // vehicles on the bridge or to look at
    // Words beside bays and charging places, how many are free or in use; names of yards and countries.
    Q_PROPERTY(coi::viewmodels::PlanMarks* places READ places CONSTANT)
    Q_PROPERTY(coi::viewmodels::CarrierRoutes* routes READ routes CONSTANT)
    Q_PROPERTY(coi::viewmodels::CarrierRows* carriers READ carriers CONSTANT)
    Q_PROPERTY(coi::viewmodels::ConsignmentRows* consignments READ consignments CONSTANT)
    Q_PROPERTY(bool attentionOnly READ attentionOnly WRITE setAttentionOnly NOTIFY changed)
    Q_PROPERTY(
        int modeFilter READ modeFilter WRITE setModeFilter NOTIFY changed) // 0 all, 1 smart, 2 traditional
    Q_PROPERTY(QList<QString> carrierCounts READ carrierCounts NOTIFY changed) // all, attention
    Q_PROPERTY(QList<QString> consignmentCounts READ consignmentCounts NOTIFY changed)
    Q_PROPERTY(QString fleetText READ fleetText NOTIFY changed)
    Q_PROPERTY(QString insideText READ insideText NOTIFY changed)
    Q_PROPERTY(QString moreText READ moreText NOTIFY changed) // consignments not listed; empty: none
    Q_PROPERTY(QList<QString> stageNames READ stageNames NOTIFY changed)
    Q_PROPERTY(QList<QString> stageCounts READ stageCounts NOTIFY changed)
    Q_PROPERTY(QList<QString> stationTexts READ stationTexts NOTIFY
                   changed) // "Documents, exit 3 + 7": waiting + in service; stations in use only
    Q_PROPERTY(
        QString kind READ kind NOTIFY changed) // of the chosen object: carrier, consignment; empty: none
    Q_PROPERTY(QString objectId READ objectId NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString code READ code NOTIFY changed) // vehicles: load and direction
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY changed)
    Q_PROPERTY(QString alarm READ alarm NOTIFY changed)
    Q_PROPERTY(QString alarmState READ alarmState NOTIFY changed)
    Q_PROPERTY(QList<QString> factNames READ factNames NOTIFY changed)
    Q_PROPERTY(QList<QString> factValues READ factValues NOTIFY changed)
    // What follows by itself: who waits, when the load passes its six hours. No forecast.
    Q_PROPERTY(QString outlook READ outlook NOTIFY changed)
    Q_PROPERTY(QList<QString> causeTitles READ causeTitles NOTIFY changed) // empty: it does not stand
    Q_PROPERTY(QList<QString> causeDetails READ causeDetails NOTIFY changed)
    Q_PROPERTY(QList<QString> causeSources READ causeSources NOTIFY changed) // measured | reported
    Q_PROPERTY(QString causeSummary READ causeSummary NOTIFY changed)
    Q_PROPERTY(QString followersText READ followersText NOTIFY changed) // "Pause IGV-03, IGV-21"; empty: none
    Q_PROPERTY(QString followersWhyNot READ followersWhyNot NOTIFY changed)
    // Of the counterpart, where the chain ends and which may be opened by hand; empty: none.
    Q_PROPERTY(QString askGate READ askGate NOTIFY changed)
    Q_PROPERTY(QString askTitle READ askTitle NOTIFY changed)
    Q_PROPERTY(QString askWhyNot READ askWhyNot NOTIFY changed)
    Q_PROPERTY(QList<QString> askMessages READ askMessages NOTIFY changed) // Chinese, Vietnamese
    Q_PROPERTY(QString carrierOfConsignment READ carrierOfConsignment NOTIFY changed)
    Q_PROPERTY(coi::viewmodels::FeedWatch* carrierFeed READ carrierFeed CONSTANT)
    Q_PROPERTY(coi::viewmodels::FeedWatch* customsFeed READ customsFeed CONSTANT)
    Q_PROPERTY(coi::viewmodels::ActionListModel* actions READ actions CONSTANT)

public:
    static constexpr std::size_t kMostRows = 100;

    explicit FreightModel(const Context& context, QObject* parent = nullptr);
    ~FreightModel() override;

    bool active() const { return m_active; }
    void setActive(bool active);
    double corridorWidth() const;
    double corridorHeight() const;
    QString corridorText() const;
    QStringList flows() const;
    scene::PlanFeed* plan() { return &m_plan; }
    scene::SymbolFeed* symbols() { return &m_symbols; }
    PlanMarks* zones() { return &m_zones; }
    PlanMarks* gates() { return &m_gates; }
    PlanMarks* marks() { return &m_marks; }
    PlanMarks* places() { return &m_places; }
    CarrierRoutes* routes() { return &m_routes; }
    CarrierRows* carriers() { return &m_carriers; }
    ConsignmentRows* consignments() { return &m_consignments; }
    bool attentionOnly() const { return m_attentionOnly; }
    void setAttentionOnly(bool only);
    int modeFilter() const { return m_modeFilter; }
    void setModeFilter(int filter);
    QStringList carrierCounts() const { return m_carrierCounts; }
    QStringList consignmentCounts() const { return m_consignmentCounts; }
    QString fleetText() const { return m_fleetText; }
    QString insideText() const { return m_insideText; }
    QString moreText() const { return m_moreText; }
    QStringList stageNames() const;
    QStringList stageCounts() const { return m_stageCounts; }
    QStringList stationTexts() const { return m_stationTexts; }
    QString kind() const { return m_kind; }
    QString objectId() const { return m_id; }
    QString title() const { return m_id; }
    QString code() const { return m_code; }
    QString subtitle() const { return m_subtitle; }
    QString alarm() const { return m_alarm; }
    QString alarmState() const { return m_alarmState; }
    QStringList factNames() const { return m_factNames; }
    QStringList factValues() const { return m_factValues; }
    QString outlook() const { return m_outlook; }
    QStringList causeTitles() const { return m_causeTitles; }
    QStringList causeDetails() const { return m_causeDetails; }
    QStringList causeSources() const { return m_causeSources; }
    QString causeSummary() const;
    QString followersText() const;
    QString followersWhyNot() const;
    QString askGate() const { return m_askGate; }
    QString askTitle() const { return tr("Ask Dongxing to open %1 by hand").arg(m_askGate); }
    QString askWhyNot() const { return m_askWhyNot; }
    QStringList askMessages() const { return m_askMessages; }
    QString carrierOfConsignment() const;
    FeedWatch* carrierFeed() { return &m_carrierFeed; }
    FeedWatch* customsFeed() { return &m_customsFeed; }
    ActionListModel* actions() { return &m_actions; }

    // kind: carrier | consignment; anything else is ignored, so that every choice may be handed on.
    Q_INVOKABLE void select(const QString& kind, const QString& id);
    // The vehicle a symbol key stands for; empty when there is none.
    Q_INVOKABLE QString carrierOfSymbol(int key) const;
    // Vehicles that wait behind the chosen one and can be paused.
    Q_INVOKABLE QStringList followers() const { return m_followers; }

Q_SIGNALS:
    void activeChanged();
    void changed();

private:
    void lookAhead(const domain::CarrierState& s);
    QString forecastText(domain::Direction direction) const;
    void rebuild();
    void drawShapes();
    void takePoses();
    void listCarriers();
    void listConsignments();
    void markCorridor();
    void markZones();
    void markPlaces();
    std::vector<PlanMark> yardNames() const;
    QString leaseUntil(const std::string& carrier, const std::string& zone) const;
    std::set<std::string> nextToArrive() const;
    void offerActions(const std::string& carrier);
    void offerQuestion(const std::vector<Cause>& chain);
    void markCarriers();
    void countStations();
    void readChosen();
    void readCarrier(const domain::CarrierState& carrier);
    void readConsignment(const domain::Consignment& consignment);
    void fact(const QString& name, const QString& value);

    Context m_context;
    std::unique_ptr<const CorridorMap> m_map;
    std::unique_ptr<const YardFill> m_fill; // as drawn
    bool m_active = false, m_attentionOnly = false;
    int m_modeFilter = 0;
    scene::PlanFeed m_plan;
    scene::SymbolFeed m_symbols;
    PlanMarks m_zones, m_gates, m_marks, m_places;
    CarrierRoutes m_routes;
    CarrierRows m_carriers;
    ConsignmentRows m_consignments;
    QStringList m_carrierCounts, m_consignmentCounts, m_stageCounts, m_stationTexts;
    QString m_fleetText, m_insideText, m_moreText;
    QString m_kind, m_id, m_code, m_subtitle, m_alarm, m_alarmState;
    QStringList m_factNames, m_factValues, m_causeTitles, m_causeDetails, m_causeSources, m_followers;
    QString m_outlook, m_askGate, m_askWhyNot;
    QStringList m_askMessages;
    int m_reportedCauses = 0;
    ActionListModel m_actions;
    FeedWatch m_carrierFeed, m_customsFeed;
    Refresher m_refresher;
};

} // namespace coi::viewmodels
