// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/viewmodels/extra_window.h>

#include <QQmlComponent>
#include <QVariantMap>

namespace coi::viewmodels {

// Queued: a window that closes is deleted when its own handlers are done.
ExtraWindow::ExtraWindow(QObject* parent) : QObject(parent)
{
    connect(this, &ExtraWindow::openChanged, this, &ExtraWindow::follow, Qt::QueuedConnection);
}

ExtraWindow::~ExtraWindow()
{
    drop();
}

void ExtraWindow::follow()
{
    const bool wanted = m_open && m_entrance && m_entrance->console();
    if (wanted && !m_window)
        make();
    else if (!wanted)
        drop();
}

void ExtraWindow::make()
{
    m_engine = std::make_unique<QQmlEngine>();
    if (const QQmlEngine* const first = qmlEngine(this))
        m_engine->setImportPathList(first->importPathList());
    // The program has installed the texts before: it listens longer.
    connect(m_entrance->preferences(), &Preferences::languageChanged, m_engine.get(),
            &QQmlEngine::retranslate);
    QQmlComponent component(m_engine.get(), m_source);
    m_window.reset(component.createWithInitialProperties(
        {{QStringLiteral("entrance"), QVariant::fromValue(m_entrance)},
         {QStringLiteral("desk"), QVariant::fromValue(m_entrance->console())},
         {QStringLiteral("number"), m_number}}));
    if (!m_window)
        qCritical("coi: window %d: %s", m_number, qPrintable(component.errorString()));
}

void ExtraWindow::drop()
{
    m_window.reset();
    m_engine.reset();
}

} // namespace coi::viewmodels
