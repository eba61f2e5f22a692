// SPDX-License-Identifier: GPL-3.0-or-later
// The Alarms screen: the list of a tab with cursor and selection, the detail of the row under the cursor, and
// what can be done with what is chosen (the ticked rows, or the row under the cursor). Every action goes to
// the gateway, whose answer stands in `reply`. GUI thread.
#pragma once
#include <QStringList>
#include <coi/domain/roles.h>
#include <coi/viewmodels/alarm_detail.h>
#include <coi/viewmodels/alarm_list.h>
#include <coi/viewmodels/alarm_load.h>
#include <coi/viewmodels/banner_model.h>
#include <coi/viewmodels/feed_watch.h>
#include <coi/viewmodels/refresher.h>
#include <coi/viewmodels/said.h>

namespace coi::viewmodels {

class AlarmsModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by Console")
    Q_PROPERTY(bool active READ active WRITE setActive NOTIFY activeChanged)
    Q_PROPERTY(int tab READ tab WRITE setTab NOTIFY viewChanged) // AlarmTab
    Q_PROPERTY(QList<QString> tabCounts READ tabCounts NOTIFY changed)
    Q_PROPERTY(QString place READ place WRITE setPlace NOTIFY viewChanged)          // code of the bridge
    Q_PROPERTY(QString priority READ priority WRITE setPriority NOTIFY viewChanged) // C | H | M | L
    Q_PROPERTY(int hiddenCount READ hiddenCount NOTIFY changed)                     // by place and priority
    Q_PROPERTY(coi::viewmodels::FeedWatch* link READ link CONSTANT)
    // Of the tab History: the last 24 hours. Empty: read; else why not.
    Q_PROPERTY(QString logProblem READ logProblem NOTIFY changed)
    Q_PROPERTY(bool logLoading READ logLoading NOTIFY changed)
    Q_PROPERTY(QString exportText READ exportText NOTIFY exported) // where it was written, or why not
    Q_PROPERTY(bool exportFailed READ exportFailed NOTIFY exported)
    Q_PROPERTY(QString current READ current NOTIFY currentChanged)
    Q_PROPERTY(int currentRow READ currentRow NOTIFY changed)
    Q_PROPERTY(int chosenCount READ chosenCount NOTIFY changed)
    Q_PROPERTY(int targetCount READ targetCount NOTIFY changed)
    Q_PROPERTY(QString reply READ reply NOTIFY replyChanged)
    Q_PROPERTY(bool refused READ refused NOTIFY replyChanged)
    // Empty when possible, else the cause in words.
    Q_PROPERTY(QString whyNotAcknowledge READ whyNotAcknowledge NOTIFY changed)
    Q_PROPERTY(QString whyNotEscalate READ whyNotEscalate NOTIFY changed)
    Q_PROPERTY(QString whyNotShelve READ whyNotShelve NOTIFY changed)
    Q_PROPERTY(QString whyNotUnshelve READ whyNotUnshelve NOTIFY changed)
    Q_PROPERTY(QString whyNotReset READ whyNotReset NOTIFY changed)
    Q_PROPERTY(QString whyNotAssign READ whyNotAssign NOTIFY changed)
    Q_PROPERTY(coi::viewmodels::AlarmListModel* list READ list CONSTANT)
    Q_PROPERTY(coi::viewmodels::AlarmDetail* detail READ detail CONSTANT)
    Q_PROPERTY(coi::viewmodels::AlarmLoad* load READ load CONSTANT)

public:
    AlarmsModel(const Context& context, Navigation& navigation, BannerModel& banner,
                QObject* parent = nullptr);

    bool active() const { return m_active; }
    void setActive(bool active);
    int tab() const { return static_cast<int>(m_view.tab); }
    void setTab(int tab);
    QStringList tabCounts() const;
    QString place() const { return m_view.place; }
    void setPlace(const QString& place);
    QString priority() const { return m_view.priority; }
    void setPriority(const QString& priority);
    int hiddenCount() const { return m_list.hidden(); }
    FeedWatch* link() { return &m_link; }
    QString logProblem() const;
    bool logLoading() const { return m_logLoading; }
    QString exportText() const { return textOf(m_exportText); }
    bool exportFailed() const { return m_exportFailed; }
    QString current() const { return m_current; }
    int currentRow() const { return m_list.indexOf(m_current); }
    int chosenCount() const { return static_cast<int>(m_view.chosen.size()); }
    int targetCount() const { return static_cast<int>(targets().size()); }
    QString reply() const { return textOf(m_reply); }
    bool refused() const { return m_refused; }
    QString whyNotAcknowledge() const;
    QString whyNotEscalate() const;
    QString whyNotShelve() const;
    QString whyNotUnshelve() const;
    QString whyNotReset() const;
    QString whyNotAssign() const;
    AlarmListModel* list() { return &m_list; }
    AlarmDetail* detail() { return &m_detail; }
    AlarmLoad* load() { return &m_load; }

    // Puts the cursor on an alarm; changes the tab and drops filters when it is not in the list.
    Q_INVOKABLE void select(const QString& alarm);
    Q_INVOKABLE void step(int by, bool extend); // cursor up and down; extend: ticks the rows it passes
    Q_INVOKABLE void choose(const QString& alarm);
    Q_INVOKABLE void chooseAll();
    Q_INVOKABLE void clearChoice();
    Q_INVOKABLE void toggleChildren(const QString& alarm);
    Q_INVOKABLE void nextNew(); // the next unacknowledged one below the cursor, round the end

    // True: sent, or the one to look at first was opened. False: several need a reason, ask for it.
    Q_INVOKABLE bool acknowledge();
    // verb: code of AlarmVerb. minutes: of shelving.
    Q_INVOKABLE void submit(const QString& verb, const QString& comment, int minutes);
    Q_INVOKABLE void takeOver(); // assigns to this user
    Q_INVOKABLE void goToPlace();
    Q_INVOKABLE void goToCamera();
    Q_INVOKABLE void readLog();
    // Writes the rows of the tab as CSV into a new file in `folder`.
    Q_INVOKABLE void exportCsv(const QString& folder);
    Q_INVOKABLE QString fileName() const;

Q_SIGNALS:
    void activeChanged();
    void viewChanged();
    void changed();
    void currentChanged();
    void replyChanged();
    void exported();

private:
    void takeLog(const domain::AlarmLogResult& result);
    void rebuild();
    void follow();
    void setCurrent(const QString& alarm, bool pin);
    void look();
    std::vector<const domain::Alarm*> targets() const;
    QString whyNot(domain::RequestKind kind, bool (*fits)(const domain::Alarm&),
                   const QString& otherwise) const;
    void send(domain::AlarmRequest request, std::vector<const domain::Alarm*> alarms);
    static QString doneText(domain::AlarmVerb verb, int count);
    void say(Said text, bool refused);

    std::string m_logError; // empty: the history was read
    Said m_exportText, m_reply;
    bool m_logLoading = false, m_exportFailed = false;
    Context m_context;
    Navigation& m_navigation;
    BannerModel& m_banner;
    bool m_active = false, m_refused = false;
    QString m_current;
    int m_lastRow = 0; // of the cursor, for when its alarm goes
    AlarmListModel::View m_view;
    AlarmListModel m_list;
    AlarmDetail m_detail;
    AlarmLoad m_load;
    FeedWatch m_link;
    Refresher m_refresher;
};

} // namespace coi::viewmodels
