// SPDX-License-Identifier: GPL-3.0-or-later
// The one source of colours, sizes, durations and limits on screen; the values come from
// resources/design/tokens.json. Singleton of Coi.Controls, one per QML engine, GUI thread. Sizes are logical
// pixels, `...Ms` milliseconds, `...S` seconds.
//   Theme.name = "day"; Theme.scale = 1.25; color: Theme.bg2; font.pixelSize: Theme.fontBody
#pragma once

#include "theme_tokens.h"

#include <QtCore/QStringList>

#include <memory>

class QQuickItem;

namespace coi::controls {

struct BlinkClock;

class Theme : public coi::controls::ThemeTokens
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY colorsChanged)
    Q_PROPERTY(QStringList names READ names CONSTANT)
    Q_PROPERTY(bool day READ day NOTIFY colorsChanged)
    Q_PROPERTY(qreal scale READ scale WRITE setScale NOTIFY metricsChanged)
    Q_PROPERTY(bool compact READ compact WRITE setCompact NOTIFY metricsChanged)
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY motionChanged)
    Q_PROPERTY(bool blinkOn READ blinkOn NOTIFY blinkOnChanged)
    Q_PROPERTY(bool slowBlinkOn READ slowBlinkOn NOTIFY slowBlinkOnChanged)

public:
    explicit Theme(QObject* parent = nullptr);
    ~Theme() override;

    QString name() const;
    QStringList names() const;
    void setName(const QString& name);         // an unknown name is ignored
    void setScale(qreal scale);                // held to 1.0 … 1.5
    void setCompact(bool compact);             // the window of the engine sets it from its logical width
    void setReducedMotion(bool reduced);       // halos stand still, transitions take no time
    bool blinkOn() const { return m_blinkOn; } // phase of unacknowledged alarms
    bool slowBlinkOn() const { return m_slowBlinkOn; } // phase of returned alarms

    // Colour token by name for the drawn symbols; invalid if there is none.
    QColor colorNamed(const QByteArray& token) const;
    // A colour as a person of that vision sees it: "protan", "deutan", "tritan"; see vision.h.
    Q_INVOKABLE QColor asSeenBy(const QString& vision, const QColor& color) const;
    // The theme of the engine an item lives in; null outside of QML.
    static Theme* of(const QQuickItem* item);

Q_SIGNALS:
    void blinkOnChanged();
    void slowBlinkOnChanged();

private:
    void tick();
    void setPhases(bool fast, bool slow);

    std::shared_ptr<BlinkClock> m_clock; // of all engines: the halos of all windows blink in phase
    bool m_blinkOn = true;
    bool m_slowBlinkOn = true;
};

} // namespace coi::controls
