// SPDX-License-Identifier: GPL-3.0-or-later
// The waits of the next hour as the gateway forecasts them by itself, the longest first. GUI thread.
#pragma once
#include <coi/domain/forecast_records.h>
#include <coi/viewmodels/context.h>
#include <coi/viewmodels/keyed_list_model.h>
#include <coi/viewmodels/refresher.h>
#include <qqmlregistration.h>

namespace coi::viewmodels {

// Whether a forecast is so old that the gateway did not make it again when it should have.
bool isOld(const domain::PlaceForecast& forecast, core::UtcTime now);

struct ForecastWaitRow
{
    QString key, name;                // of the place
    QString object;                   // its queue zone or station; may be empty
    QString now, quarter, half, hour; // minutes: now, in 15, 30 and 60
    QString band;                     // in 60: "9–20"
    QString riskText;                 // may be empty
    QString age;                      // "stale 12:07"; empty: fresh
    bool overLimit = false;           // more likely than not
    bool operator==(const ForecastWaitRow&) const = default;
};

class ForecastWaits : public KeyedListModel<ForecastWaitRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed out by view-models")
    Q_PROPERTY(bool stale READ stale NOTIFY refreshed) // all of it
    Q_PROPERTY(QString madeText READ madeText NOTIFY refreshed)
    Q_PROPERTY(int count READ count NOTIFY refreshed)

public:
    explicit ForecastWaits(const Context& context, QObject* parent = nullptr);

    const Roles& roles() const override;
    bool stale() const { return m_stale; }
    QString madeText() const { return m_madeText; } // "made 15:20"
    int count() const { return rowCount(); }

Q_SIGNALS:
    void refreshed();

private:
    void rebuild();

    Context m_context;
    bool m_stale = false;
    QString m_madeText;
    Refresher m_refresher;
};

} // namespace coi::viewmodels
