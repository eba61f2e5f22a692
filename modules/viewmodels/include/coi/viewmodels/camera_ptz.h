// SPDX-License-Identifier: GPL-3.0-or-later
// Turning, zoom, focus and presets of the chosen camera, and who has it in hand. The first use takes the
// camera; it is given back when another camera is chosen, when the screen is left, and by the gateway a
// minute after the last use. A move lasts as long as it is asked for here: turn() ... stop(); without stop()
// it ends a second after this console was heard last. GUI thread.
#pragma once
#include <QTimer>
#include <coi/viewmodels/context.h>
#include <coi/viewmodels/keyed_list_model.h>
#include <coi/viewmodels/refresher.h>
#include <coi/viewmodels/said.h>
#include <qqmlregistration.h>

namespace coi::viewmodels {

struct CameraPreset
{
    QString key, name;
    bool standing = false; // the camera is seen to point there
    bool operator==(const CameraPreset&) const = default;
};

class CameraPresets : public KeyedListModel<CameraPreset>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed out by CameraPtz")
public:
    using KeyedListModel::KeyedListModel;
    const Roles& roles() const override;
};

class CameraPtz : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed out by CamerasModel")
    Q_PROPERTY(QString whyNot READ whyNot NOTIFY changed)           // empty: may be turned from here
    Q_PROPERTY(bool fixed READ fixed NOTIFY changed)                // nothing to turn, or no camera
    Q_PROPERTY(QString whyNotFocus READ whyNotFocus NOTIFY changed) // empty: may be focused from here
    Q_PROPERTY(coi::viewmodels::CameraPresets* presets READ presets CONSTANT)
    Q_PROPERTY(QString holdText READ holdText NOTIFY changed) // "Control held by you, 00:48 left"
    Q_PROPERTY(bool mine READ mine NOTIFY changed)            // this console has it
    Q_PROPERTY(QString aimText READ aimText NOTIFY changed)   // "12° right, 3° down, 2.5 ×"
    Q_PROPERTY(QString said READ said NOTIFY changed)         // why the last request was refused

public:
    static constexpr int kRepeatMs = 400;
    static constexpr int kMoveMs = 1000;
    static constexpr int kNudgeMs = 250;
    static constexpr double kZoomStep = 1.5;

    explicit CameraPtz(const Context& context, QObject* parent = nullptr);

    void setCamera(const QString& id);
    void setActive(bool active);

    QString whyNot() const;
    bool fixed() const;
    QString whyNotFocus() const;
    CameraPresets* presets() { return &m_presets; }
    QString holdText() const;
    bool mine() const;
    QString aimText() const;
    QString said() const { return textOf(m_said); }

    // -1, 0 or 1 each: to the right, up. Slower the closer the camera has zoomed. Nothing to do: stop().
    Q_INVOKABLE void turn(int right, int up);
    Q_INVOKABLE void focus(int farther);
    Q_INVOKABLE void nudge(int right, int up); // a short turn, for what has no way to say when to stop
    Q_INVOKABLE void nudgeFocus(int farther);
    Q_INVOKABLE void stop();
    Q_INVOKABLE void zoom(int closer); // one step
    Q_INVOKABLE void home();
    Q_INVOKABLE void goTo(const QString& preset);
    Q_INVOKABLE void take();
    Q_INVOKABLE void giveBack();

Q_SIGNALS:
    void changed();

private:
    const domain::CameraSpec* spec() const;
    const domain::PtzState* state() const;
    void read();
    void move(domain::PtzRequest request);
    void send(domain::PtzRequest request);
    void taken(const domain::PtzRequest& request, const domain::Reply& reply);
    domain::PtzRequest asking(domain::PtzVerb verb) const;

    Context m_context;
    QString m_camera;
    bool m_active = false,
         m_used = false; // since it was given back: the word of the gateway may still be on its way
    CameraPresets m_presets;
    domain::PtzRequest m_move; // repeated while it lasts
    QTimer m_repeat, m_nudge;  // sends a move again; ends a nudge
    double m_zoomAsked = 0;    // by steps, not yet reached; 0: none
    Said m_said;
    Refresher m_refresher;
};

} // namespace coi::viewmodels
